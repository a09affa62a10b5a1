/**
 * What people and groups would have once a plan is made, as far as guardrails ask.
 *
 * In: what is live, and all differences. Out: `Prospect`. Invariant: what was not read is undefined, and no number; nothing is gathered before it is
 * asked for. Example: a group of three that two join has five people.
 */
import type { LiveAccess } from "../access/live-access.ts";
import { Lists } from "../base/lists.ts";
import { once } from "../base/once.ts";
import { type AccountAssignmentSpec, assignmentOf, partOf } from "../model/assignment.ts";
import type { Difference } from "../model/change.ts";
import { type GroupMembershipSpec, isMembership } from "../model/membership.ts";
import type { Live } from "../model/resource.ts";
import { groupKeyOf, isGroup, isPermissionSet, type PermissionSetSpec, setKeyOf } from "../model/specs.ts";

/** What there is, and what would change of it. */
export interface ProspectInput {
  readonly live: Live;
  readonly access: LiveAccess;
  readonly differences: readonly Difference[];
  readonly isUnread: (group: string) => boolean;
}

export class Prospect {
  private readonly input: ProspectInput;
  private readonly made = once(() => {
    const created = this.input.differences.filter((one) => one.action === "create" && isGroup(one));
    return new Set(created.map(({ key }) => key));
  });
  private readonly sets = once(() => {
    const redefined = this.input.differences.filter((one) => isPermissionSet(one) && one.after !== undefined);
    return new Map(redefined.map(({ key, after }) => [key, after as PermissionSetSpec]));
  });
  private readonly joined = once(() => {
    const counts = new Map<string, number>();
    for (const one of this.input.differences.filter(isMembership)) {
      const { group } = (one.after ?? one.before) as GroupMembershipSpec;
      counts.set(group, (counts.get(group) ?? 0) + (one.action === "delete" ? -1 : 1));
    }
    return counts;
  });
  private readonly assignments = once(() => {
    const [gone, come, comeOfSet] = [
      new Set<string>(),
      new Lists<AccountAssignmentSpec>(),
      new Lists<AccountAssignmentSpec>(),
    ];
    for (const one of this.input.differences) {
      const spec = assignmentOf(one);
      if (spec !== undefined && one.action === "delete") gone.add(one.key);
      if (spec === undefined || one.action !== "create") continue;
      come.add(partOf(spec), spec);
      comeOfSet.add(spec.permissionSet, spec);
    }
    return { gone, come, comeOfSet };
  });

  constructor(input: ProspectInput) {
    this.input = input;
  }

  /** Undefined where its members were not read. */
  peopleIn(group: string): number | undefined {
    const { access, isUnread } = this.input;
    if (isUnread(group) && !this.made().has(groupKeyOf(group))) return undefined;
    return access.membersOf(group).length + (this.joined().get(group) ?? 0);
  }

  /** What a permission set would be; undefined where nobody read it. */
  setCalled(name: string): PermissionSetSpec | undefined {
    const [key, { resources }] = [setKeyOf(name), this.input.live];
    const found = resources.get(key);
    return (
      this.sets().get(key) ?? (found?.partial === true ? undefined : (found?.spec as PermissionSetSpec | undefined))
    );
  }

  /** What a principal would hold, `group:devs`. */
  heldBy(principal: string): readonly AccountAssignmentSpec[] {
    const { gone, come } = this.assignments();
    const kept = this.input.access.assignmentsOf(principal).filter(({ key }) => !gone.has(key));
    return [...kept.map(({ spec }) => spec), ...come.get(principal)];
  }

  /** As AWS has them, or would; undefined where nobody read them. */
  tagsOf(name: string): Readonly<Record<string, string>> | undefined {
    const key = setKeyOf(name);
    const stated = this.sets().get(key)?.tags;
    const found = this.input.live.resources.get(key);
    return stated ?? (found === undefined ? (this.sets().has(key) ? {} : undefined) : found.facts?.tags);
  }

  /** Accounts in which a set would be assigned, or has a role, whoever was given it there: as far as either was read. */
  accountsOf(name: string): readonly string[] {
    const { gone, comeOfSet } = this.assignments();
    const kept = this.input.access.assignmentsOfSet(name).filter(({ key }) => !gone.has(key));
    const more = comeOfSet.get(name);
    const roles = this.input.live.resources.get(setKeyOf(name))?.facts?.provisionedAccounts ?? [];
    return [...new Set([...kept.map(({ spec }) => spec.account), ...more.map(({ account }) => account), ...roles])];
  }
}
