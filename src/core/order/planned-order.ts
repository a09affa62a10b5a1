/**
 * The order of a plan's changes: `orderOf` with what it asks of the live state.
 *
 * In: a diff, who has what, renames. Out: `Order`. Invariant: the same for the whole of a diff and for a part of it, so
 * that a part can be held against the whole. Example: a group holds what its assignments say, what is to come, and what
 * may have been there.
 */

import type { LiveAccess } from "../access/live-access.ts";
import { type LiveHolders, tallyOf } from "../access/tally.ts";
import { type Key, nameOf } from "../base/key.ts";
import { Lists } from "../base/lists.ts";
import type { Diff } from "../diff/diff.ts";
import { type Rename, replacementsOf } from "../diff/rename.ts";
import { assignmentIn } from "../model/assignment.ts";
import type { Registry } from "../model/kind.ts";
import { principalPart } from "../model/resource.ts";
import { setKeyOf } from "../model/specs.ts";
import { continuityOf } from "./continuity.ts";
import type { AccessWaysInput } from "./known-access.ts";
import { type Order, orderOf } from "./order.ts";

/** Permission sets that a group holds, is to hold, or may hold since its assignments could not be read. */
function holdingsOf(access: LiveAccess, { differences, blocked }: Diff): (group: Key) => readonly Key[] {
  const coming = new Lists<string>();
  // Those that go are held.
  for (const key of [...differences.map(({ key }) => key), ...blocked]) {
    const assignment = assignmentIn(key);
    if (assignment !== undefined) coming.add(assignment.principal, assignment.permissionSet);
  }
  return (group) => {
    const principal = principalPart({ type: "GROUP", name: nameOf(group) });
    const held = access.assignmentsOf(principal).map(({ spec }) => spec.permissionSet);
    // Sorted: of several that are refused the first is told, in whatever order AWS answered.
    return [...new Set([...held, ...coming.get(principal)])].sort().map(setKeyOf);
  };
}

/** What the order of a plan is made from. */
export interface Ordering {
  readonly kinds: Registry;
  readonly known: AccessWaysInput;
  readonly holders: LiveHolders;
  readonly renames: readonly Rename[];
}

export function plannedOrder(found: Diff, { kinds, known, holders, renames }: Ordering): Order {
  const { live, access } = known;
  const { differences } = found;
  const { staying } = tallyOf(live, differences, kinds, () => true, holders);
  const [held, keeping] = [holdingsOf(access, found), continuityOf(known, differences)];
  return orderOf(differences, { kinds, held, staying, replacements: replacementsOf(renames), keeping });
}
