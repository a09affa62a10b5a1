/**
 * Ways in: by which groups somebody administers accounts, should everything else be lost.
 *
 * In: the survey. Out: `WayIn`, the widest first. Invariant: only sets that surely administer count (`administers`), and only groups in which somebody
 * is, or nobody can say who. Example: platform by Admin, in the management account and all others but Audit.
 */
import { compareText, nameOf } from "../base/key.ts";
import { groupBy, sortedOnce } from "../base/lists.ts";
import { administers } from "../iam/definition.ts";
import type { AccountAssignmentSpec } from "../model/assignment.ts";
import { membershipIn } from "../model/membership.ts";
import type { WayIn } from "./report.ts";
import type { Survey } from "./surveyed.ts";

/** Undefined where they could not be read. */
export function membersOf({ live, access }: Survey, group: string): number | undefined {
  const isUnread = live.unknown.some(({ pattern }) => {
    const of = membershipIn(pattern)?.group;
    return of === "*" || of === group;
  });
  return isUnread ? undefined : access.membersOf(group).filter(({ facts }) => facts?.orphan !== true).length;
}

export function waysIn(survey: Survey): readonly WayIn[] {
  const admins = new Set(survey.sets.filter(({ found }) => administers(found.spec)).map(({ name }) => name));
  const grants = survey.assignments.filter(
    ({ spec, facts }) => spec.principalType === "GROUP" && admins.has(spec.permissionSet) && facts?.orphan !== true,
  );
  const ways = groupBy(
    grants.map(({ spec }) => spec),
    ({ principal }) => principal,
  ).map((own) => wayOf(own, survey));
  return ways
    .filter(({ members }) => members !== 0)
    .sort(
      (a, b) =>
        Number(b.management) - Number(a.management) ||
        a.missing.length - b.missing.length ||
        compareText(a.group, b.group),
    );
}

function wayOf(own: readonly AccountAssignmentSpec[], survey: Survey): WayIn {
  const group = own[0]!.principal;
  const accounts = new Set(own.map(({ account }) => account));
  const members = membersOf(survey, group);
  return {
    group,
    permissionSets: sortedOnce(own.map(({ permissionSet }) => permissionSet)),
    ...(members === undefined ? {} : { members }),
    management: accounts.has(survey.management),
    accounts: accounts.size,
    missing: survey.activeAccounts().filter((id) => !accounts.has(id)),
  };
}

/** Groups that have access and nobody in them, as far as that is known. */
export const emptyGroups = (survey: Survey): readonly string[] =>
  survey.groups
    .map(({ key }) => nameOf(key))
    .filter((name) => survey.access.assignmentsOf(`group:${name}`).length > 0 && membersOf(survey, name) === 0);
