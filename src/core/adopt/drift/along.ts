/**
 * What comes along with rows that are adopted: what cannot stay as it is without them.
 *
 * In: rows that were named, all rows. Out: the rows that are adopted. Invariant: with an object that is gone go its grants and memberships,
 * since nothing may name it any more; with a grant of a set that git no longer declares comes the set, with a group its members.
 * Example: of a group that somebody deleted, two grants and five memberships come along.
 */
import { type Key, nameOf } from "../../base/key.ts";
import type { DriftRow } from "../../drift/report.ts";
import { assignmentIn } from "../../model/assignment.ts";
import { membershipIn } from "../../model/membership.ts";
import { principalIn, principalKey } from "../../model/resource.ts";
import { groupKeyOf, isGroup, setKeyOf, userKeyOf } from "../../model/specs.ts";

/** The objects without which a grant or membership is none. */
export function endsOf(key: Key): readonly Key[] {
  const assignment = assignmentIn(key);
  if (assignment !== undefined)
    return [setKeyOf(assignment.permissionSet), principalKey(principalIn(assignment.principal))];
  const membership = membershipIn(key);
  return membership === undefined ? [] : [groupKeyOf(membership.group), userKeyOf(membership.member)];
}

function comesAlong(
  row: DriftRow,
  gone: ReadonlySet<Key>,
  left: ReadonlySet<string>,
  needed: ReadonlySet<Key>,
): boolean {
  const { key, what } = row;
  if (what === "removed") return endsOf(key).some((end) => gone.has(end));
  if (what !== "left") return false;
  const group = membershipIn(key)?.group;
  return needed.has(key) || (group !== undefined && left.has(group));
}

export function withAlong(named: readonly DriftRow[], all: readonly DriftRow[]): readonly DriftRow[] {
  const ids = new Set(named.map(({ id }) => id));
  const gone = new Set(named.flatMap(({ what, key }) => (what === "removed" ? [key] : [])));
  const needed = new Set(named.flatMap(({ what, key }) => (what === "added" || what === "left" ? endsOf(key) : [])));
  const comes = all.filter(({ what, key }) => what === "left" && needed.has(key));
  const left = new Set(
    [...named, ...comes].flatMap((row) => (row.what === "left" && isGroup(row) ? [nameOf(row.key)] : [])),
  );
  return all.filter((row) => ids.has(row.id) || comesAlong(row, gone, left, needed));
}
