/**
 * Ids: what AWS calls what is live, and what is gone where something is left of it.
 *
 * In: what is live, rows of drift, events. Out: `Ids`. Invariant: an id that is only left behind is of nothing that is there. Example: a
 * group was deleted and its grants are left, by its id: that is the id of the group that a row misses.
 */
import type { Key } from "../../base/key.ts";
import { Lists } from "../../base/lists.ts";
import { type AccountAssignmentSpec, isAssignment } from "../../model/assignment.ts";
import { isMembership } from "../../model/membership.ts";
import { type Found, type Live, principalKey } from "../../model/resource.ts";
import type { DriftRow } from "../report.ts";
import { type TrailEvent, textAt } from "./trail-event.ts";

export const ADDED_BY_API = "CreateGroupMembership";

/** Ids by keys, and what has them. */
export type Ids = ReturnType<typeof idsIn>;

/** A membership has those of group and member, too. */
const ownIds = (one: Found): readonly string[] =>
  Object.entries(one.ids).flatMap(([name, id]) => (isMembership(one) && name !== "MembershipId" ? [] : [id]));

/** What gone users and groups were called by AWS: what is left of them stands where rows miss something of theirs. */
function goneIn({ resources }: Live, rows: readonly DriftRow[]): ReadonlyMap<Key, string> {
  const placeOf = ({ permissionSet, principalType, account }: AccountAssignmentSpec) =>
    [permissionSet, principalType, account].join("\n");
  const orphans = new Lists<string>();
  for (const { kind, spec, facts } of resources.values()) {
    if (!isAssignment({ kind }) || facts?.orphan !== true) continue;
    orphans.add(placeOf(spec as AccountAssignmentSpec), (spec as AccountAssignmentSpec).principal);
  }
  const gone = new Map<Key, Set<string>>();
  for (const { kind, what, declared } of rows) {
    if (!isAssignment({ kind }) || what !== "removed") continue;
    const { principalType: type, principal: name } = declared as AccountAssignmentSpec;
    const key = principalKey({ type, name });
    const ids = orphans.get(placeOf(declared as AccountAssignmentSpec));
    if (!resources.has(key)) gone.set(key, new Set([...(gone.get(key) ?? []), ...ids]));
  }
  return new Map([...gone].flatMap(([key, ids]) => (ids.size === 1 ? [[key, [...ids][0]!] as const] : [])));
}

/** What is live by the ids that events have; and memberships by theirs, gone ones too, where an event tells of their making. */
export function idsIn(live: Live, rows: readonly DriftRow[], events: readonly TrailEvent[] = []) {
  const { resources } = live;
  const gone = goneIn(live, rows);
  const idOf = (key: Key, name: string): string | undefined => resources.get(key)?.ids[name] || gone.get(key);
  // An assignment has the id of whoever is gone.
  const own = [...resources.values()].flatMap((one) => (isAssignment(one) ? [] : ownIds(one)));
  const all = new Set(own);
  const added = new Map(
    events.flatMap((event) => {
      const id = event.name === ADDED_BY_API ? textAt(event.response, "membershipId") : undefined;
      return id === undefined ? [] : [[id, event] as const];
    }),
  );
  return {
    idOf,
    has: (id: string) => all.has(id),
    isLive: (key: Key) => resources.has(key),
    addedAs: (membershipId: string) => added.get(membershipId),
  };
}
