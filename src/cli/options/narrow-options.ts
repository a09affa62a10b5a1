/** What of a plan is asked for, and what a person adds to it: options that plan and apply share. */

import type { PlanOptions } from "../plan.ts";
import { commitName, keyGlobs } from "./option-values.ts";
import type { Flags } from "./reach-options.ts";

export const SUPERSEDE = [
  "--supersede <commit>",
  "after a squash or a force-push: that commit, which a refusal named, is gone for good, and this one takes its place; needs a person",
  commitName,
] as const;
export const ONLY = [
  "--only <key-glob>",
  "only changes whose key (as in --format json) matches, with what they need and what keeps access meanwhile; may be given several times; what is not chosen does not count as left, but no commit is completed; exit 1 where it matches nothing",
  keyGlobs,
] as const;
export const REVOKE_ONLY = [
  "--revoke-only",
  "the emergency brake: only revocations, whatever else is wrong; limits ask where they would refuse",
] as const;

export const PURGE_ORPHANS = [
  "--purge-orphans",
  "revoke, too, grants and memberships of users and groups that were deleted, as far as they are on permission sets and in groups of this config",
] as const;

/** What of a plan is asked for. */
export function narrowing(flags: Flags): Pick<PlanOptions, "narrowed" | "supersede" | "purgeOrphans"> {
  const only = Array.isArray(flags.only) ? { only: flags.only as readonly string[] } : {};
  const narrowed = { ...only, ...(flags.revokeOnly === true ? { revokeOnly: true as const } : {}) };
  return {
    ...(Object.keys(narrowed).length === 0 ? {} : { narrowed }),
    ...(flags.purgeOrphans === true ? { purgeOrphans: true as const } : {}),
    ...(typeof flags.supersede === "string" ? { supersede: flags.supersede } : {}),
  };
}
