/**
 * Members of groups, before some changes and after them.
 *
 * In: `Live` and differences. Out: `Groups`. Invariant: a user who is deleted is in no group any more, whoever manages its
 * members. Example: a group whose only member is deleted would be empty.
 */
import type { Difference } from "./change.ts";
import { parseKey } from "./key.ts";
import type { Live } from "./resource.ts";

/** Members of each group: those there are, and whether any would be left. */
export interface Groups {
  readonly has: (group: string, user: string) => boolean;
  readonly wouldBeEmpty: (group: string) => boolean;
}

export interface Membership {
  readonly group: string;
  readonly member: string;
}

/** A user who is deleted leaves every group, whoever manages its members. */
export function groupsIn(live: Live, differences: readonly Difference[]): Groups {
  const [before, after] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const membersOf = (groups: Map<string, Set<string>>, group: string) => {
    const members = groups.get(group) ?? new Set<string>();
    groups.set(group, members);
    return members;
  };
  const add = (groups: Map<string, Set<string>>, { group, member }: Membership) => membersOf(groups, group).add(member);
  for (const { kind, spec } of live.resources.values()) {
    if (kind === "GroupMembership") for (const groups of [before, after]) add(groups, spec as Membership);
  }
  for (const { kind, action, before: was, after: is } of differences) {
    if (kind !== "GroupMembership") continue;
    if (action === "create") add(after, is as Membership);
    else membersOf(after, (was as Membership).group).delete((was as Membership).member);
  }
  for (const { kind, action, key } of differences) {
    if (kind !== "User" || action !== "delete") continue;
    for (const members of after.values()) members.delete(parseKey(key).parts[0] ?? "");
  }
  return {
    has: (group, user) => before.get(group)?.has(user) === true,
    wouldBeEmpty: (group) => (after.get(group)?.size ?? 0) === 0,
  };
}
