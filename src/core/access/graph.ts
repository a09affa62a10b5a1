/**
 * The graph of access: who is in which group, and what users and groups hold in which accounts; as it is, and as changes would make it.
 *
 * In: `LiveAccess` and changes. Out: `AccessGraph`, before and after. Invariant: names, in the spelling of the specs; an account that is not
 * ACTIVE lets nobody in, and neither does what is left of a principal that is gone. Only what changes is held beside what is live.
 * Example: `after.holdingsOf("group:devs")` has the assignment that a plan would make.
 */

import { type Key, keyOf } from "../base/key.ts";
import { Lists } from "../base/lists.ts";
import { type AccountAssignmentSpec, isAssignment, partOf } from "../model/assignment.ts";
import type { Difference } from "../model/change.ts";
import type { Entitlement } from "../model/entitlement.ts";
import { type GroupMembershipSpec, isMembership } from "../model/membership.ts";
import { type Accounts, unprovisionableIn } from "../model/organization.ts";
import { type Live, principalPart } from "../model/resource.ts";
import {
  type GroupSpec,
  isGroup,
  isPermissionSet,
  isUser,
  type PermissionSetSpec,
  setKeyOf,
  type UserSpec,
} from "../model/specs.ts";
import type { LiveAccess } from "./live-access.ts";

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
  /** Undefined where it was not read, or not whole. */
  setOf(name: string): PermissionSetSpec | undefined;
}

export class GraphBefore implements AccessGraph {
  private readonly live: Live;
  private readonly access: LiveAccess;
  private readonly inactive: Accounts;
  private readonly held = new Map<string, readonly Holding[]>();
  private readonly entitled = { byPart: new Lists<Holding>(), byAccount: new Lists<readonly [string, Holding]>() };

  /** `entitlements`: as far as they count. */
  constructor(live: Live, access: LiveAccess, entitlements: readonly Entitlement[] = []) {
    this.live = live;
    this.access = access;
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

  /** Entitlements to roles of an account, each with whose it is. */
  entitledIn(account: string): readonly (readonly [string, Holding])[] {
    return this.entitled.byAccount.get(account);
  }

  letsIn(account: string): boolean {
    return !this.inactive.has(account);
  }

  holdingsOf(part: string): readonly Holding[] {
    const known = this.held.get(part);
    if (known !== undefined) return known;
    const those = this.access
      .assignmentsOf(part)
      .filter(({ spec, facts }) => facts?.orphan !== true && this.letsIn(spec.account))
      .map(({ key, spec }) => ({ key, account: spec.account, role: spec.permissionSet }));
    const all = [...those, ...this.entitled.byPart.get(part)];
    this.held.set(part, all);
    return all;
  }

  membersOf(group: string): readonly string[] {
    return this.access.membersOf(group).flatMap(({ spec, facts }) => (facts?.orphan === true ? [] : spec.member));
  }

  groupsOf(user: string): readonly string[] {
    return this.access.groupsOf(user).map(({ spec }) => spec.group);
  }

  setOf(name: string): PermissionSetSpec | undefined {
    const found = this.live.resources.get(setKeyOf(name));
    return found === undefined || found.partial === true ? undefined : (found.spec as PermissionSetSpec);
  }
}

/** Things that go, and those that come: what is made anew does both. */
class Turnover {
  readonly gone = new Set<string>();
  readonly changed = new Map<string, object>();
  add(name: string, { action, after }: Difference): void {
    if (action === "delete") this.gone.add(name);
    else if (after !== undefined) this.changed.set(name, after);
  }
}

/** What changes would make of a graph. */
export class GraphAfter implements AccessGraph {
  private readonly before: GraphBefore;
  private readonly sets = new Turnover();
  private readonly users = new Turnover();
  private readonly groups = new Turnover();
  private readonly removed = new Set<string>();
  private readonly added = new Lists<Holding>();
  private readonly left = new Set<string>();
  private readonly joined = { byGroup: new Lists<string>(), byUser: new Lists<string>() };

  constructor(before: GraphBefore, differences: readonly Difference[]) {
    this.before = before;
    for (const difference of differences) this.take(difference);
  }

  private take(difference: Difference): void {
    const { before, after } = difference;
    if (isAssignment(difference)) this.takeAssignment(difference);
    else if (isMembership(difference)) this.takeMembership(difference);
    else if (isPermissionSet(difference)) this.sets.add(((before ?? after) as PermissionSetSpec).name, difference);
    else if (isUser(difference)) this.users.add(((before ?? after) as UserSpec).userName, difference);
    else if (isGroup(difference)) this.groups.add(((before ?? after) as GroupSpec).name, difference);
  }

  private takeAssignment({ action, key, before, after }: Difference): void {
    if (action === "delete") this.removed.add(nameOfAssignment(before as AccountAssignmentSpec));
    if (action !== "create") return;
    const spec = after as AccountAssignmentSpec;
    if (this.before.letsIn(spec.account))
      this.added.add(partOf(spec), { key, account: spec.account, role: spec.permissionSet });
  }

  private takeMembership({ action, before, after }: Difference): void {
    if (action === "delete") {
      const { group, member } = before as GroupMembershipSpec;
      this.left.add(`${group}\n${member}`);
    }
    if (action !== "create") return;
    const { group, member } = after as GroupMembershipSpec;
    this.joined.byGroup.add(group, member);
    this.joined.byUser.add(member, group);
  }

  holdingsOf(part: string): readonly Holding[] {
    const [principals, name] = part.startsWith("group:") ? [this.groups, part.slice(6)] : [this.users, part.slice(5)];
    const kept = principals.gone.has(name)
      ? []
      : this.before
          .holdingsOf(part)
          .filter(
            ({ account, role }) => !this.sets.gone.has(role) && !this.removed.has(`${role}\n${part}\n${account}`),
          );
    const added = this.added.get(part);
    return added.length === 0 ? kept : [...kept, ...added];
  }

  membersOf(group: string): readonly string[] {
    const stay = this.groups.gone.has(group) ? [] : this.before.membersOf(group);
    const kept = stay.filter((member) => !this.users.gone.has(member) && !this.left.has(`${group}\n${member}`));
    return [...new Set([...kept, ...this.joined.byGroup.get(group)])];
  }

  groupsOf(user: string): readonly string[] {
    const stay = this.users.gone.has(user) ? [] : this.before.groupsOf(user);
    const kept = stay.filter((group) => !this.groups.gone.has(group) && !this.left.has(`${group}\n${user}`));
    return [...new Set([...kept, ...this.joined.byUser.get(user)])];
  }

  setOf(name: string): PermissionSetSpec | undefined {
    return (this.sets.changed.get(name) as PermissionSetSpec | undefined) ?? this.before.setOf(name);
  }
}

const nameOfAssignment = (spec: AccountAssignmentSpec): string =>
  `${spec.permissionSet}\n${partOf(spec)}\n${spec.account}`;
