/**
 * The second look: what only a change makes worth knowing, once a first plan has said what changes.
 *
 * In: a plan from what was in scope, and the scope. Out: a `FollowUp`, or nothing. Invariant: whoever gains or loses by
 * a change, who could be the last one at a place, and whoever a guard counts, is known before anything is decided;
 * where nothing changes, and no rule asks about what is no change, nothing more is read. Example: a grant to a group of the identity provider is worth one call
 * for its members.
 */

import { type Key, nameOf } from "../base/key.ts";
import { runningAccounts } from "../diff/plan-steps.ts";
import { type AccountAssignmentSpec, assignmentOf, isAssignment } from "../model/assignment.ts";
import { type Difference, mayTakeAway } from "../model/change.ts";
import type { Config } from "../model/config.ts";
import { type GroupMembershipSpec, isMembership } from "../model/membership.ts";
import type { FollowUp } from "../model/reading.ts";
import { groupNamesIn } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import { GROUP, groupKeyOf, isGroup, isUser, redefines } from "../model/specs.ts";
import type { Planned } from "./planned.ts";

type Found = Pick<Planned, "live" | "diff"> & Partial<Pick<Planned, "looksFor">>;

/** Groups whose grants change, or that go. */
function groupsThatChange(differences: readonly Difference[]): readonly string[] {
  return differences.flatMap((difference) => {
    const assignment = assignmentOf(difference);
    if (assignment?.principalType === "GROUP") return [assignment.principal];
    return isGroup(difference) && difference.action === "delete" ? [nameOf(difference.key)] : [];
  });
}

/** Groups that hold something, of that sort. */
const groupsHolding = (
  { resources }: Found["live"],
  isMeant: (assignment: AccountAssignmentSpec) => boolean,
): readonly string[] =>
  [...resources.values()].flatMap((found) => {
    const assignment = isAssignment(found) ? (found.spec as AccountAssignmentSpec) : undefined;
    return assignment?.principalType === "GROUP" && isMeant(assignment) ? [assignment.principal] : [];
  });

/** Groups with assignments that a change reaches: on a set whose definition changes, or at what runs all this. */
function groupsReached({ live, diff }: Found, takes: boolean): readonly string[] {
  const places = takes ? runningAccounts(live) : new Set<string>();
  const sets = new Set(diff.differences.filter(redefines).map(({ key }) => nameOf(key)));
  if (places.size === 0 && sets.size === 0) return [];
  return groupsHolding(live, ({ account, permissionSet }) => places.has(account) || sets.has(permissionSet));
}

/** Groups that guards count by their names: protected ones, operators. */
function groupsGuarded(configs: readonly Config[]): readonly string[] {
  const named = configs.flatMap(({ settings }) => [
    ...settings.protected.map(({ principal }) => principal),
    ...settings.operators,
  ]);
  return groupNamesIn(named);
}

/** Groups of access tests, whose people count; and where somebody comes to one that never has something, all that may give it. */
function groupsTested({ live, diff }: Found, configs: readonly Config[], { spelling }: Scope): readonly string[] {
  const tests = configs.flatMap(({ accessTests }) => accessTests);
  const namedIn = (some: typeof tests) => some.flatMap(({ principals }) => groupNamesIn(principals));
  const never = new Set(namedIn(tests.filter(({ says }) => says === "never")).map((name) => spelling(GROUP, name)));
  const joins = diff.differences.some(
    (one) => isMembership(one) && one.action === "create" && never.has((one.after as GroupMembershipSpec).group),
  );
  return [...namedIn(tests), ...(joins ? groupsHolding(live, () => true) : [])];
}

/** All groups of the configs: a user who is deleted may be in any of them. */
function groupsNamed(configs: readonly Config[]): readonly string[] {
  return configs.flatMap(({ objects, rules }) => [
    ...[...objects.values()].filter(isGroup).map(({ name }) => name),
    ...rules.flatMap(({ principals }) => groupNamesIn(principals)),
  ]);
}

/** Where something is taken away on a set of which only named principals' assignments were read. */
function placesToSee(differences: readonly Difference[], namedOnly: ReadonlySet<string>): FollowUp["places"] {
  const places = new Map<Key, FollowUp["places"][number]>();
  for (const difference of differences) {
    const assignment = assignmentOf(difference);
    if (assignment === undefined || difference.action !== "delete" || !namedOnly.has(assignment.permissionSet))
      continue;
    const { permissionSet, account } = assignment;
    places.set(`${permissionSet}/${account}`, { permissionSet, account });
  }
  return [...places.values()];
}

export function followUpRead(planned: Found, configs: readonly Config[], scope: Scope): FollowUp | undefined {
  const { differences } = planned.diff;
  const beside = planned.looksFor?.() ?? [];
  if (differences.length === 0 && beside.length === 0) return undefined;
  const takes = differences.some(mayTakeAway);
  const deletesUsers = differences.some((one) => isUser(one) && one.action === "delete");
  const asked = [
    ...groupsThatChange(differences),
    ...groupsReached(planned, takes),
    ...(takes ? groupsGuarded(configs) : []),
    ...groupsTested(planned, configs, scope),
    ...beside,
    ...(deletesUsers ? groupsNamed(configs) : []),
  ].map((group) => scope.spelling(GROUP, group));
  const exists = (group: string) => planned.live.resources.has(groupKeyOf(group));
  const groups = new Set(asked.filter((group) => !scope.members(group) && exists(group)));
  const places = placesToSee(differences, planned.live.namedOnly ?? new Set());
  return groups.size === 0 && places.length === 0 ? undefined : { groups, places };
}
