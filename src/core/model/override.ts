/**
 * Overrides: the names of the guards that a person may overrule for one run.
 *
 * In: nothing (these are the names). Out: `Override`. Invariant: one name for each guard, and no name for all of them: whoever
 * overrules says what. Example: `--override revocations`.
 */
export const OVERRIDES = [
  "revocations",
  "revocation-share",
  "admin-grants",
  "memberships",
  "provisioned-accounts",
  "operators",
  "administrators",
  "disappearance",
  "protected",
  "access-tests",
  "settings",
] as const;

/** The name of a guard, as `--override` takes it and plans record it. */
export type Override = (typeof OVERRIDES)[number];
