/**
 * The ways by which people have access: each assignment and membership, those that go and those that are to come.
 *
 * In: `Live` and the differences. Out: for an assignment, a membership or a group that goes, the creations that whoever
 * loses it needs to have the same place in another way. Invariant: a way that goes is none; where members or assignments
 * are not read, anybody may be a member, and a group may hold more than was seen. Example: ann has Dev in 111122223333 by
 * `red`, which she leaves, and by `blue`, which she joins: her need is the joining.
 */

import type { LiveAccess } from "../access/live-access.ts";
import { hasUnreadAssignments } from "../access/unread-assignments.ts";
import { type Key, keyOf, nameOf, parseKey } from "../base/key.ts";
import { Lists } from "../base/lists.ts";
import type { AccountAssignmentSpec } from "../model/assignment.ts";
import type { Difference } from "../model/change.ts";
import type { GroupMembershipSpec } from "../model/membership.ts";
import { type Live, principalPart } from "../model/resource.ts";
import type { AccessWaysInput, Holder } from "./known-access.ts";

type Held = Pick<Holder, "key"> & { readonly spec: AccountAssignmentSpec };
const NONE: readonly Key[] = [];

/** Who has what by which way, before and after. */
export class AccessWays {
  /** Assignments that are to come, by place. */
  private readonly coming = new Lists<Holder>();
  /** All assignments of the permission sets that somebody asked about, by place. */
  private readonly holders = new Map<string, Lists<Holder>>();
  private readonly gone: ReadonlySet<Key>;
  private readonly goneGroups: ReadonlySet<string>;
  private readonly live: Live;
  private readonly access: LiveAccess;
  private readonly isUnread: (group: string) => boolean;
  /** Memberships that are to come, all, by group and by member. */
  private readonly joins = new Set<Key>();
  private readonly joinsOf = new Lists<Key>();
  private readonly joinsBy = new Lists<Key>();
  /** Whether there may be assignments that nobody read: who leaves a group may lose more than was seen. */
  private readonly mayHoldMore: boolean;
  private readonly before: Pick<AccessWaysInput, "wasDeclared" | "wasAssigned" | "wasMember">;
  private readonly renamed: ReadonlyMap<string, string>;
  /** What groups hold, seen or perhaps not seen. */
  private readonly held = new Map<string, readonly Held[]>();

  constructor(
    { live, access, isUnread, renamed = new Map(), ...before }: AccessWaysInput,
    differences: readonly Difference[],
  ) {
    this.live = live;
    this.access = access;
    this.isUnread = isUnread();
    this.before = before;
    this.renamed = renamed;
    this.mayHoldMore = hasUnreadAssignments(live);
    const deleted = differences.filter(({ action }) => action === "delete");
    this.gone = new Set(deleted.map(({ key }) => key));
    this.goneGroups = new Set(deleted.filter(({ kind }) => kind === "Group").map(({ key }) => nameOf(key)));
    for (const { kind, key, action, after } of differences) {
      if (action !== "create") continue;
      if (kind === "AccountAssignment")
        this.coming.add(this.placeOf(after as AccountAssignmentSpec), {
          assignment: after as AccountAssignmentSpec,
          key,
          comes: true,
        });
      if (kind !== "GroupMembership") continue;
      this.joins.add(key);
      this.joinsOf.add((after as GroupMembershipSpec).group, key);
      this.joinsBy.add((after as GroupMembershipSpec).member, key);
    }
  }

  private isJoining(user: string): boolean {
    return this.joinsBy.get(user).length > 0;
  }

  private placeOf({ permissionSet, account }: AccountAssignmentSpec): string {
    return `${this.renamed.get(permissionSet) ?? permissionSet}\n${account}`;
  }

  holdersAt(assignment: AccountAssignmentSpec): readonly Holder[] {
    const set = this.renamed.get(assignment.permissionSet) ?? assignment.permissionSet;
    let known = this.holders.get(set);
    if (known === undefined) {
      known = new Lists<Holder>();
      const names = [set, ...[...this.renamed].flatMap(([from, to]) => (to === set ? [from] : []))];
      for (const { spec, key } of names.flatMap((name) => this.access.assignmentsOfSet(name)))
        known.add(this.placeOf(spec), { assignment: spec, key, comes: false });
      this.holders.set(set, known);
    }
    return [...known.get(this.placeOf(assignment)), ...this.coming.get(this.placeOf(assignment))];
  }

  /** What of one way is to come; undefined where it is no way, or goes. */
  wayThrough(holder: Holder, user: string): readonly Key[] | undefined {
    if (this.ends(holder)) return undefined;
    const { assignment, key, comes } = holder;
    const own = comes ? [key] : NONE;
    if (assignment.principalType === "USER") return assignment.principal === user ? own : undefined;
    const membership = keyOf("GroupMembership", assignment.principal, user);
    if (this.joins.has(membership)) return [...own, membership];
    return this.live.resources.has(membership) && !this.gone.has(membership) ? own : undefined;
  }

  /** The least that has to come for a user to have a place; nothing where they have it anyway, or will not have it. */
  private needFor(user: string, holders: readonly Holder[]): readonly Key[] {
    let best: readonly Key[] | undefined;
    for (const holder of holders) {
      const way = this.wayThrough(holder, user);
      if (way !== undefined && (best === undefined || isLess(way, best))) best = way;
    }
    return best ?? NONE;
  }

  /** All that comes to a place: of a group whose members nobody reads, anybody may be one. */
  private needOfAnybody(holders: readonly Holder[]): readonly Key[] {
    const staying = holders.filter((holder) => !this.ends(holder));
    return union(
      staying.map(({ assignment, key, comes }) => {
        const joins = assignment.principalType === "GROUP" ? this.joinsOf.get(assignment.principal) : NONE;
        return comes ? [key, ...joins] : joins;
      }),
    );
  }

  needsOfAssignment(assignment: AccountAssignmentSpec): readonly Key[] {
    const holders = this.holdersAt(assignment);
    if (assignment.principalType === "USER") return this.needFor(assignment.principal, holders);
    if (this.isUnread(assignment.principal)) return this.needOfAnybody(holders);
    const seen = this.access.membersOf(assignment.principal).map(({ spec }) => spec.member);
    const users = [...new Set([...seen, ...this.before.wasMember(assignment.principal)])];
    // Where nothing comes to this place, only those who join a group may need something.
    const some =
      this.coming.get(this.placeOf(assignment)).length > 0 ? users : users.filter((user) => this.isJoining(user));
    return union(some.map((user) => this.needFor(user, holders)));
  }

  /** Whether a way goes, by itself or with its group. */
  private ends({ assignment: { principalType, principal }, key, comes }: Holder): boolean {
    if (comes) return false;
    return this.gone.has(key) || (principalType === "GROUP" && this.goneGroups.has(principal));
  }

  /** Assignments of a group: those that were seen, and those that past configs granted and nobody saw. */
  private heldBy(group: string): readonly Held[] {
    const principal = principalPart({ type: "GROUP", name: group });
    const known = this.held.get(principal);
    if (known !== undefined) return known;
    const unseen = this.before.wasAssigned(principal).filter(({ key }) => !this.live.resources.has(key));
    const both = [...this.access.assignmentsOf(principal), ...unseen];
    const all = both.map(({ key, spec }) => ({ key, spec: spec as AccountAssignmentSpec }));
    this.held.set(principal, all);
    return all;
  }

  /** With a group go assignments that are somebody else's to revoke, and it may hold more than was seen. */
  needsOfGroup(group: string): readonly Key[] {
    const assignments = this.heldBy(group);
    const others = assignments.filter(({ key }) => !this.gone.has(key)).map(({ spec }) => this.needsOfAssignment(spec));
    const isMember = (user: string) => {
      const membership = keyOf("GroupMembership", group, user);
      return this.live.resources.has(membership) || this.before.wasDeclared(membership);
    };
    const all = this.isUnread(group);
    const joins = [...this.joins].filter((join) => all || isMember(parseKey(join).parts[1] ?? ""));
    return union([...others, joins]);
  }

  needsOfMembership({ group, member }: GroupMembershipSpec): readonly Key[] {
    const assignments = this.heldBy(group).map(({ spec }) => spec);
    const some = this.isJoining(member)
      ? assignments
      : assignments.filter((assignment) => this.coming.get(this.placeOf(assignment)).length > 0);
    const unseen = this.mayHoldMore ? this.joinsBy.get(member) : NONE;
    return union([...some.map((assignment) => this.needFor(member, this.holdersAt(assignment))), unseen]);
  }
}

/** Of two ways of one length the one whose keys come first, in whatever order AWS listed them. */
function isLess(way: readonly Key[], best: readonly Key[]): boolean {
  return way.length === best.length ? way.join("\n") < best.join("\n") : way.length < best.length;
}

/** Sorted as `compareText` does, which is what sorting does by itself, and many times as fast. */
function union(lists: readonly (readonly Key[])[]): readonly Key[] {
  const keys = new Set(lists.flat());
  return keys.size === 0 ? NONE : [...keys].sort();
}
