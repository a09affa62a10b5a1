/**
 * Narrowing a run: only some of what would change.
 *
 * In: a diff, what is asked for, the renames in it. Out: a diff of the changes that are asked for. Invariant: what is
 * left out is neither made nor counted, and no commit is completed by such a run; what needs something that is left out
 * is refused, but where access alone is taken away; of a rename, revocations alone would take access away that is to be
 * replaced, so they are left out too. Example: `revokeOnly` keeps an assignment that goes, and not the grant beside it.
 */

import { matcherOf } from "../base/glob.ts";
import type { Key } from "../base/key.ts";
import type { Diff } from "../diff/diff.ts";
import type { Rename } from "../diff/rename.ts";
import { objectKey } from "../model/anew.ts";
import { assignmentOf } from "../model/assignment.ts";
import type { Difference } from "../model/change.ts";
import type { Override } from "../model/override.ts";
import type { Narrowed } from "../model/plan.ts";
import type { Order } from "../order/order.ts";
import { type Context, deny, type JudgeRule } from "./ruling.ts";

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
    if (!isNamed(objectKey(difference))) return false;
    return (
      revokeOnly !== true || (isRevocation(difference) && !renamed.has(assignmentOf(difference)?.permissionSet ?? ""))
    );
  };
  return { ...diff, differences: diff.differences.filter(isAsked) };
}

/** What a change needs that is left out, such as a boundary that the set of a grant is to have first. */
export function leftOutOf(
  found: Diff,
  whole: Diff,
  narrowed: Narrowed | undefined,
  orderOf: (diff: Diff) => Order,
): ReadonlyMap<Key, Key> {
  const leftOut = new Map<Key, Key>();
  if (narrowed?.only === undefined || narrowed.revokeOnly === true) return leftOut;
  const asked = new Set(found.differences.map(({ key }) => key));
  const { needs } = orderOf(whole);
  for (const key of asked) {
    const need = needs.get(key)?.flatMap((list) => list.filter((one) => !asked.has(one)))[0];
    if (need !== undefined) leftOut.set(key, need);
  }
  return leftOut;
}

export function leftOutRule({ leftOut }: Context): JudgeRule {
  return ({ key }) => {
    const need = leftOut?.get(key);
    return need === undefined ? undefined : deny(`needs ${need}, which --only leaves out`);
  };
}
