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
import { once } from "../base/once.ts";
import type { Diff } from "../diff/diff.ts";
import { type Rename, replacementsOf } from "../diff/rename.ts";
import { mayNarrow } from "../iam/narrowing.ts";
import { assignmentIn } from "../model/assignment.ts";
import type { Registry } from "../model/kind.ts";
import { principalPart } from "../model/resource.ts";
import { setKeyOf } from "../model/specs.ts";
import { continuityOf } from "./continuity.ts";
import type { AccessWaysInput } from "./known-access.ts";
import { type Order, type OrderContext, orderOf } from "./order.ts";
import { Replacing } from "./replacing.ts";

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
  /** Whether other runs make the rest: then nobody's set is narrowed before what replaces it is there. */
  readonly isPart?: boolean;
}

/** What must be there before a change takes something away. */
function keepingOf(
  { differences }: Diff,
  { known, kinds, isPart = false }: Ordering,
): Required<OrderContext>["keeping"] {
  const keeping = continuityOf(known, differences);
  if (!isPart) return keeping;
  const replacing = once(() => new Replacing(known.access, differences));
  return (difference) => {
    const { key, kind, action, cause } = difference;
    const narrows = action === "update" && cause === "edit" && mayNarrow(difference, kinds.get(kind));
    return narrows ? replacing().ofSet(key) : keeping(difference);
  };
}

export function plannedOrder(found: Diff, ordering: Ordering): Order {
  const { kinds, known, holders, renames } = ordering;
  const { live, access } = known;
  const { differences } = found;
  const { staying } = tallyOf(live, differences, kinds, () => true, holders);
  const [held, keeping] = [holdingsOf(access, found), keepingOf(found, ordering)];
  const ofNobody = (key: Key) => live.resources.get(key)?.facts?.orphan === true;
  return orderOf(differences, { kinds, held, staying, ofNobody, replacements: replacementsOf(renames), keeping });
}
