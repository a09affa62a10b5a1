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

/** What is said of one rule of Cedar: `policy:no-direct-users`. */
const POLICY = /^policy:[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/** The name of a guard, as `--override` takes it and plans record it; of a rule of Cedar with its id. */
export type Override = (typeof OVERRIDES)[number] | `policy:${string}`;

export const isPolicyOverride = (text: string): text is `policy:${string}` => POLICY.test(text);
