/**
 * Narrowing a run: only some of what would change.
 *
 * In: a diff, what is asked for, the renames in it. Out: a diff of the changes that are asked for. Invariant: what is left out
 * is neither made nor counted, and no commit is completed by such a run; of a rename, revocations alone would take access away
 * that is to be replaced, so they are left out too. Example: `revokeOnly` keeps a row that goes, and not the grant beside it.
 */
import type { Difference } from "./change.ts";
import type { Diff } from "./diff.ts";
import { matcherOf } from "./glob.ts";
import type { Override } from "./guard/override.ts";
import type { Narrowed } from "./plan.ts";
import type { Rename } from "./rename.ts";
import { rowOf } from "./ruling.ts";

/** Guards that a person may be asked about where nothing but access is taken away: each counts what is taken. */
export const BRAKES: ReadonlySet<Override> = new Set(["revocations", "revocation-share", "memberships"]);

const isRevocation = ({ kind, action }: Difference): boolean =>
  action === "delete" && (kind === "AccountAssignment" || kind === "GroupMembership");

export function narrow(diff: Diff, narrowed: Narrowed | undefined, renames: readonly Rename[]): Diff {
  if (narrowed === undefined) return diff;
  const { only, revokeOnly } = narrowed;
  const isNamed = only === undefined ? () => true : matcherOf(only);
  const renamed = new Set(renames.map(({ from }) => from));
  const isAsked = (difference: Difference) => {
    if (!isNamed(difference.key)) return false;
    return revokeOnly !== true || (isRevocation(difference) && !renamed.has(rowOf(difference)?.permissionSet ?? ""));
  };
  return { ...diff, differences: diff.differences.filter(isAsked) };
}
