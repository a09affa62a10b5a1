/**
 * Members of groups, before some changes and after them.
 *
 * In: `LiveAccess` and differences. Out: `Groups`. Invariant: a user who is deleted is in no group any more, whoever manages its
 * members. Example: a group whose only member is deleted would be empty.
 */

import { keyOf } from "../base/key.ts";
import type { Difference } from "../model/change.ts";
import type { GroupMembershipSpec } from "../model/membership.ts";
import type { LiveAccess } from "./live-access.ts";

/** Members of each group: those there are, and whether any would be left. */
export interface Groups {
  readonly has: (group: string, user: string) => boolean;
  readonly wouldBeEmpty: (group: string) => boolean;
}

/** A user who is deleted leaves every group, whoever manages its members. */
export function groupsIn(access: LiveAccess, differences: readonly Difference[]): Groups {
  const gone = new Set(differences.filter(({ action }) => action === "delete").map(({ key }) => key));
  const joining = differences.filter(({ kind, action }) => kind === "GroupMembership" && action === "create");
  const joined = new Set(joining.map(({ after }) => (after as GroupMembershipSpec).group));
  return {
    has: (group, user) => access.membersOf(group).some(({ spec }) => spec.member === user),
    wouldBeEmpty: (group) =>
      !joined.has(group) &&
      access.membersOf(group).every(({ key, spec }) => gone.has(key) || gone.has(keyOf("User", spec.member))),
  };
}
