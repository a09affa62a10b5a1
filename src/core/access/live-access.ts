/**
 * Who has access as things are, by set, by principal, by group and by person.
 *
 * In: `Live`. Out: `LiveAccess`. Invariant: nothing is gathered before it is asked for, so that a plan without changes
 * costs nothing; what was not read is not there. Example: `access.assignmentsOfSet("Admin")`.
 */

import { Lists } from "../base/lists.ts";
import { type AccountAssignmentSpec, partOf } from "../model/assignment.ts";
import type { GroupMembershipSpec } from "../model/membership.ts";
import type { Found, Live } from "../model/resource.ts";

/** A live assignment. Its principal is a name, or an id where nobody has that name any more. */
export type FoundAssignment = Found<AccountAssignmentSpec>;
/** A live membership, with names likewise. */
export type FoundMembership = Found<GroupMembershipSpec>;

function indexed(live: Live) {
  const all: FoundAssignment[] = [];
  const [bySet, byPrincipal, byAccount] = [
    new Lists<FoundAssignment>(),
    new Lists<FoundAssignment>(),
    new Lists<FoundAssignment>(),
  ];
  for (const found of live.resources.values()) {
    if (found.kind !== "AccountAssignment") continue;
    const assignment = found as FoundAssignment;
    all.push(assignment);
    byAccount.add(assignment.spec.account, assignment);
    bySet.add(assignment.spec.permissionSet, assignment);
    byPrincipal.add(partOf(assignment.spec), assignment);
  }
  return { all, bySet, byPrincipal, byAccount };
}

function membershipsIn(live: Live) {
  const [byGroup, byMember] = [new Lists<FoundMembership>(), new Lists<FoundMembership>()];
  for (const found of live.resources.values()) {
    if (found.kind !== "GroupMembership") continue;
    const membership = found as FoundMembership;
    byGroup.add(membership.spec.group, membership);
    byMember.add(membership.spec.member, membership);
  }
  return { byGroup, byMember };
}

export class LiveAccess {
  private readonly live: Live;
  private assignments: ReturnType<typeof indexed> | undefined;
  private memberships: ReturnType<typeof membershipsIn> | undefined;
  constructor(live: Live) {
    this.live = live;
  }
  private allAssignments() {
    this.assignments ??= indexed(this.live);
    return this.assignments;
  }
  private allMemberships() {
    this.memberships ??= membershipsIn(this.live);
    return this.memberships;
  }
  everyAssignment(): readonly FoundAssignment[] {
    return this.allAssignments().all;
  }
  assignmentsIn(account: string): readonly FoundAssignment[] {
    return this.allAssignments().byAccount.get(account);
  }
  assignmentsOfSet(permissionSet: string): readonly FoundAssignment[] {
    return this.allAssignments().bySet.get(permissionSet);
  }
  /** By `group:devs`, `user:alice@acme.io`. */
  assignmentsOf(principal: string): readonly FoundAssignment[] {
    return this.allAssignments().byPrincipal.get(principal);
  }
  membersOf(group: string): readonly FoundMembership[] {
    return this.allMemberships().byGroup.get(group);
  }
  groupsOf(user: string): readonly FoundMembership[] {
    return this.allMemberships().byMember.get(user);
  }
}
