/**
 * Replacing: what gives people something else before a permission set that they hold may do less.
 *
 * In: `Live` and the differences. Out: for a set that an edit narrows, the grants in the same account to those who hold it there, or
 * the memberships by which they come to another set there. Invariant: what gives them the same set is none of it: that is as narrow.
 * Example: `devs` holds Dev in 111122223333, is to hold Deploy there too, and Dev loses what Deploy allows: Deploy comes first.
 */
import type { LiveAccess } from "../access/live-access.ts";
import { type Key, nameOf } from "../base/key.ts";
import { Lists } from "../base/lists.ts";
import { type AccountAssignmentSpec, assignmentOf } from "../model/assignment.ts";
import type { Difference } from "../model/change.ts";
import { type GroupMembershipSpec, isMembership } from "../model/membership.ts";
import { principalPart } from "../model/resource.ts";

/** A grant that comes, or an assignment that stays. */
interface Other {
  readonly key?: Key;
  readonly permissionSet: string;
}

const placeOf = ({ principalType: type, principal: name, account }: AccountAssignmentSpec) =>
  `${principalPart({ type, name })}\n${account}`;

export class Replacing {
  private readonly access: LiveAccess;
  private readonly gone: ReadonlySet<Key>;
  /** Grants that come, by principal and account. */
  private readonly coming = new Lists<Other>();
  /** Memberships that come, by member. */
  private readonly joins = new Lists<{ readonly key: Key; readonly group: string }>();

  constructor(access: LiveAccess, differences: readonly Difference[]) {
    this.access = access;
    this.gone = new Set(differences.filter(({ action }) => action === "delete").map(({ key }) => key));
    for (const difference of differences) {
      const { key, action, after } = difference;
      if (action !== "create") continue;
      const assignment = assignmentOf(difference);
      if (assignment !== undefined) this.coming.add(placeOf(assignment), { key, ...assignment });
      if (!isMembership(difference)) continue;
      const { group, member } = after as GroupMembershipSpec;
      this.joins.add(member, { key, group });
    }
  }

  /** What replaces a set in whole or in part, sorted. */
  ofSet(key: Key): readonly Key[] {
    const name = nameOf(key);
    const found = new Set<Key>();
    for (const { spec } of this.access.assignmentsOfSet(name)) {
      for (const one of this.comingTo(spec, name)) found.add(one);
      if (spec.principalType !== "GROUP") continue;
      for (const { spec: membership } of this.access.membersOf(spec.principal))
        for (const one of this.comingToMember(membership.member, spec, name)) found.add(one);
    }
    return [...found].sort();
  }

  private comingTo(assignment: AccountAssignmentSpec, set: string): readonly Key[] {
    return this.coming
      .get(placeOf(assignment))
      .flatMap(({ key, permissionSet }) => (permissionSet === set ? [] : [key!]));
  }

  private comingToMember(member: string, at: AccountAssignmentSpec, set: string): readonly Key[] {
    const joined = this.joins.get(member).flatMap(({ key, group }) => {
      const there = { ...at, principalType: "GROUP" as const, principal: group };
      const grants = this.comingTo(there, set);
      return grants.length > 0 || this.stays(there, set) ? [key, ...grants] : [];
    });
    return [...this.comingTo({ ...at, principalType: "USER", principal: member }, set), ...joined];
  }

  /** Whether a group holds another set in the account, and keeps it. */
  private stays({ principal: name, account }: AccountAssignmentSpec, set: string): boolean {
    return this.access
      .assignmentsOf(principalPart({ type: "GROUP", name }))
      .some(({ key, spec }) => spec.account === account && spec.permissionSet !== set && !this.gone.has(key));
  }
}
