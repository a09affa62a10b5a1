/**
 * The graph of access: who is in which group, and what users and groups hold in which accounts; as it is, and as changes would make it.
 *
 * In: `LiveAccess` and changes. Out: `AccessGraph`, before and after. Invariant: names, in the spelling of the specs; an account that is not
 * ACTIVE lets nobody in, and neither does what is left of a principal that is gone. Only what changes is held beside what is live.
 * Example: `after.holdingsOf("group:devs")` has the assignment that a plan would make.
 */

import { type Key, keyOf } from "../base/key.ts";
import { Lists } from "../base/lists.ts";
import { onceFor } from "../base/once.ts";
import { definitionsOf } from "../iam/definition.ts";
import { type AccountAssignmentSpec, isAssignment, partOf } from "../model/assignment.ts";
import type { Difference } from "../model/change.ts";
import type { Entitlement } from "../model/entitlement.ts";
import { type GroupMembershipSpec, isMembership, membershipKeyOf } from "../model/membership.ts";
import { type Accounts, unprovisionableIn } from "../model/organization.ts";
import { type Live, principalIn, principalKey, principalPart } from "../model/resource.ts";
import { groupKeyOf, isGroup, isUser, type PermissionSetSpec, setKeyOf, userKeyOf } from "../model/specs.ts";
import type { FoundAssignment, LiveAccess } from "./live-access.ts";

/** What a user or group holds in an account. */
export interface Holding {
  readonly account: string;
  /** The name of the permission set; of an entitlement, the ARN of the role. */
  readonly role: string;
  /** The key of the assignment, or of the entitlement. */
  readonly key: Key;
  /** It is an entitlement of account access manager, and no assignment. */
  readonly entitled?: true;
}

/** Who is in which group and holds what, at one moment. */
export interface AccessGraph {
  /** Of a user or group as in keys, `group:devs`; not what comes by groups. */
  holdingsOf(part: string): readonly Holding[];
  /** User names. */
  membersOf(group: string): readonly string[];
  groupsOf(user: string): readonly string[];
  /** All that anybody holds, each with whose it is. */
  holdings(): Iterable<readonly [part: string, holding: Holding]>;
  /** Undefined where it was not read, or not whole. */
  setOf(name: string): PermissionSetSpec | undefined;
}

const holdingOf = (key: Key, { account, permissionSet }: AccountAssignmentSpec): Holding => ({
  key,
  account,
  role: permissionSet,
});

/** What is left of a principal that is gone is nobody's. */
const isHeld = ({ facts }: FoundAssignment): boolean => facts?.orphan !== true;

export class GraphBefore implements AccessGraph {
  private readonly access: LiveAccess;
  private readonly inactive: Accounts;
  private readonly held = new Map<string, readonly Holding[]>();
  private readonly entitled = { byPart: new Lists<Holding>(), byAccount: new Lists<readonly [string, Holding]>() };

  readonly setOf: AccessGraph["setOf"];

  /** `entitlements`: as far as they count. */
  constructor(live: Live, access: LiveAccess, entitlements: readonly Entitlement[] = []) {
    this.access = access;
    this.setOf = definitionsOf(live, []).before;
    this.inactive = unprovisionableIn(live.organization);
    for (const { principal, account, roleArn } of entitlements) {
      const { type, name } = principal;
      if (name === undefined || !this.letsIn(account)) continue;
      const part = principalPart({ type, name });
      const holding = { account, role: roleArn, key: keyOf("Entitlement", roleArn, part), entitled: true } as const;
      this.entitled.byPart.add(part, holding);
      this.entitled.byAccount.add(account, [part, holding]);
    }
  }

  /** All that is held in an account, each with whose it is; nothing where nobody gets in. */
  holdingsIn(account: string): readonly (readonly [string, Holding])[] {
    if (!this.letsIn(account)) return [];
    const assigned = this.access
      .assignmentsIn(account)
      .filter(isHeld)
      .map(({ key, spec }) => [partOf(spec), holdingOf(key, spec)] as const);
    return [...assigned, ...this.entitled.byAccount.get(account)];
  }

  *holdings(): Generator<readonly [string, Holding]> {
    for (const found of this.access.everyAssignment())
      if (isHeld(found) && this.letsIn(found.spec.account))
        yield [partOf(found.spec), holdingOf(found.key, found.spec)];
    yield* this.entitled.byPart.pairs();
  }

  letsIn(account: string): boolean {
    return !this.inactive.has(account);
  }

  holdingsOf(part: string): readonly Holding[] {
    const known = this.held.get(part);
    if (known !== undefined) return known;
    const assigned = this.access
      .assignmentsOf(part)
      .filter((found) => isHeld(found) && this.letsIn(found.spec.account))
      .map(({ key, spec }) => holdingOf(key, spec));
    const all = [...assigned, ...this.entitled.byPart.get(part)];
    this.held.set(part, all);
    return all;
  }

  membersOf(group: string): readonly string[] {
    return this.access.membersOf(group).flatMap(({ spec, facts }) => (facts?.orphan === true ? [] : spec.member));
  }

  groupsOf(user: string): readonly string[] {
    return this.access.groupsOf(user).map(({ spec }) => spec.group);
  }
}

/** What changes would make of a graph. */
export class GraphAfter implements AccessGraph {
  private readonly before: GraphBefore;
  private readonly gone: ReadonlySet<Key>;
  /** Keys of groups and users; of memberships the names of their groups. */
  private readonly goneOf: Readonly<Record<"groups" | "users" | "left", ReadonlySet<string>>>;
  private readonly added = new Lists<Holding>();
  private readonly joined = { byGroup: new Lists<string>(), byUser: new Lists<string>() };
  private readonly held = new Map<string, readonly Holding[]>();
  private readonly isGone = onceFor((set) => this.gone.has(setKeyOf(set)));
  readonly setOf: AccessGraph["setOf"];

  constructor(before: GraphBefore, live: Live, differences: readonly Difference[]) {
    this.before = before;
    const gone = differences.filter(({ action }) => action === "delete");
    const keysOf = (all: readonly Difference[]) => new Set(all.map(({ key }) => key));
    this.gone = keysOf(gone);
    this.goneOf = {
      groups: keysOf(gone.filter(isGroup)),
      users: keysOf(gone.filter(isUser)),
      left: new Set(gone.filter(isMembership).map(({ before }) => (before as GroupMembershipSpec).group)),
    };
    this.setOf = definitionsOf(live, differences).after;
    for (const difference of differences) if (difference.action === "create") this.take(difference);
  }

  private take(difference: Difference): void {
    const { key, after } = difference;
    if (isAssignment(difference)) {
      const spec = after as AccountAssignmentSpec;
      if (this.before.letsIn(spec.account)) this.added.add(partOf(spec), holdingOf(key, spec));
    } else if (isMembership(difference)) {
      const { group, member } = after as GroupMembershipSpec;
      this.joined.byGroup.add(group, member);
      this.joined.byUser.add(member, group);
    }
  }

  private isKept(part: string, { key, role }: Holding): boolean {
    return !this.gone.has(key) && !this.isGone(role) && !this.gone.has(principalKey(principalIn(part)));
  }

  *holdings(): Generator<readonly [string, Holding]> {
    for (const one of this.before.holdings()) if (this.isKept(...one)) yield one;
    yield* this.added.pairs();
  }

  /** Where nothing becomes another thing, the very list of before. */
  holdingsOf(part: string): readonly Holding[] {
    const known = this.held.get(part);
    if (known !== undefined) return known;
    const [was, added] = [this.before.holdingsOf(part), this.added.get(part)];
    const stay = this.gone.has(principalKey(principalIn(part))) ? [] : was;
    const kept = stay.filter(({ key, role }) => !this.gone.has(key) && !this.isGone(role));
    const all = kept.length === was.length && added.length === 0 ? was : [...kept, ...added];
    this.held.set(part, all);
    return all;
  }

  /** Whether somebody who was in a group stays in it. Keys are made only where one of them may be gone. */
  private stays(group: string, user: string): boolean {
    const { groups, users, left } = this.goneOf;
    if (groups.size > 0 && groups.has(groupKeyOf(group))) return false;
    if (users.size > 0 && users.has(userKeyOf(user))) return false;
    return !left.has(group) || !this.gone.has(membershipKeyOf(group, user));
  }

  membersOf(group: string): readonly string[] {
    const kept = this.before.membersOf(group).filter((member) => this.stays(group, member));
    return [...new Set([...kept, ...this.joined.byGroup.get(group)])];
  }

  groupsOf(user: string): readonly string[] {
    const kept = this.before.groupsOf(user).filter((group) => this.stays(group, user));
    return [...new Set([...kept, ...this.joined.byUser.get(user)])];
  }
}
