/**
 * Whose access changes might change, and where: users, groups whose members nobody read, and what each of them goes through.
 *
 * In: the graphs before and after, and the changes. Out: `Touched`. Invariant: nobody is left out by whose access anything could be otherwise;
 * people who go through the same groups are told apart only by what they hold themselves. Example: a change of a set touches all members of
 * all groups that hold it.
 */
import { nameOf } from "../base/key.ts";
import { sortedOnce } from "../base/lists.ts";
import { onceFor } from "../base/once.ts";
import { type AccountAssignmentSpec, isAssignment, partOf } from "../model/assignment.ts";
import type { Difference } from "../model/change.ts";
import { type GroupMembershipSpec, isMembership } from "../model/membership.ts";
import { principalIn, principalPart } from "../model/resource.ts";
import { isGroup, isPermissionSet, isUser } from "../model/specs.ts";
import type { AccessGraph } from "./graph.ts";
import type { LiveAccess } from "./live-access.ts";

/** People, or groups that stand for theirs, who go through the same principals, before and after. */
export interface Cohort {
  readonly people: string[];
  readonly groups: string[];
  /** As in keys: `group:devs`, `user:alice@acme.io`. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What it takes to say who is touched. */
export interface TouchedInput {
  readonly before: AccessGraph;
  readonly after: AccessGraph;
  readonly access: LiveAccess;
  readonly differences: readonly Difference[];
  /** Whether nobody read who is in a group. */
  readonly isUnread: (group: string) => boolean;
}

/** Users and groups whose own holdings, members or definitions change. */
function directlyTouched({ access, differences }: Pick<TouchedInput, "access" | "differences">) {
  const [parts, users] = [new Set<string>(), new Set<string>()];
  for (const difference of differences) {
    const spec = difference.after ?? difference.before;
    if (isAssignment(difference)) parts.add(partOf(spec as AccountAssignmentSpec));
    else if (isMembership(difference)) users.add((spec as GroupMembershipSpec).member);
    else if (isGroup(difference)) parts.add(groupPart(nameOf(difference.key)));
    else if (isUser(difference)) users.add(nameOf(difference.key));
    else if (isPermissionSet(difference) && difference.action !== "create")
      for (const one of access.assignmentsOfSet(nameOf(difference.key))) parts.add(partOf(one.spec));
  }
  return { parts, users };
}

/** Users and groups, as in keys, whose own holdings may become others. */
export const touchedParts = (input: Pick<TouchedInput, "access" | "differences">): ReadonlySet<string> =>
  directlyTouched(input).parts;

const groupPart = (name: string): string => principalPart({ type: "GROUP", name });

/** What a user goes through that holds anything. */
function partsOf(user: string, graph: AccessGraph, partOfGroup: (name: string) => string): readonly string[] {
  const parts: string[] = [];
  const add = (part: string) => {
    if (graph.holdingsOf(part).length > 0) parts.push(part);
  };
  add(principalPart({ type: "USER", name: user }));
  for (const group of graph.groupsOf(user)) add(partOfGroup(group));
  return sortedOnce(parts);
}

/** Those among whom somebody's access may become another one. */
export function cohortsIn(input: TouchedInput): readonly Cohort[] {
  const { before, after, isUnread } = input;
  const { parts, users } = directlyTouched(input);
  const cohorts = new Map<string, Cohort>();
  const cohortOf = (was: readonly string[], becomes: readonly string[]): Cohort => {
    const name = JSON.stringify([was, becomes]);
    const cohort = cohorts.get(name) ?? { people: [], groups: [], before: was, after: becomes };
    cohorts.set(name, cohort);
    return cohort;
  };
  for (const part of parts) {
    const { type, name } = principalIn(part);
    if (type === "USER") users.add(name);
    else {
      for (const graph of [before, after]) for (const member of graph.membersOf(name)) users.add(member);
      if (isUnread(name)) cohortOf([part], [part]).groups.push(name);
    }
  }
  const partOfGroup = onceFor(groupPart);
  for (const user of [...users].sort()) {
    const [was, becomes] = [partsOf(user, before, partOfGroup), partsOf(user, after, partOfGroup)];
    cohortOf(was, becomes).people.push(user);
  }
  return [...cohorts.values()];
}
