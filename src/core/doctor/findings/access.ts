/**
 * Findings about who has access: of whom nobody reviews it, and who could get in if all else were lost.
 *
 * In: the survey, the ways in. Out: findings. Invariant: that something is missing is said only where all was read that could be it. Example: an
 * assignment to a deleted group is `principal-gone`.
 */
import type { AccountAssignmentSpec } from "../../model/assignment.ts";
import { type Finding, finding, findingOf } from "../finding.ts";
import type { WayIn } from "../report.ts";
import type { Survey } from "../surveyed.ts";
import { emptyGroups } from "../ways-in.ts";

/** `ann@acme.io: Admin in prod 111122223333`. */
const grantName = (survey: Survey, { principal, permissionSet, account }: AccountAssignmentSpec) =>
  `${principal}: ${permissionSet} in ${survey.accountName(account)}`;

function ofGone(survey: Survey): Finding | undefined {
  const gone = survey.assignments.filter(({ facts }) => facts?.orphan === true);
  return findingOf(
    "principal-gone",
    "assignments are left of users or groups that were deleted",
    gone.map(({ spec }) => grantName(survey, spec)),
    "idc apply --purge-orphans revokes those on permission sets of the config; others: delete-account-assignment",
  );
}

function toUsers(survey: Survey): Finding | undefined {
  const direct = survey.assignments.filter(
    ({ spec, facts }) => spec.principalType === "USER" && facts?.orphan !== true,
  );
  return findingOf(
    "direct-user",
    "assignments are to users and not to groups",
    direct.map(({ spec }) => grantName(survey, spec)),
    "grant it to a group, then revoke it; idc import leaves them under an `ignore` rule until you have reviewed them",
  );
}

function inInactive(survey: Survey): Finding | undefined {
  if (!survey.whole.accounts) return undefined;
  const there = survey.assignments.filter(({ spec }) => survey.isInactive(spec.account));
  return findingOf(
    "access-in-inactive-account",
    "assignments are in accounts that are not active",
    there.map(({ spec }) => grantName(survey, spec)),
    "nothing to do: idc leaves them alone, and AWS removes them with the account",
  );
}

const withoutMembers = (survey: Survey): Finding | undefined =>
  findingOf(
    "group-without-members",
    "groups have access and nobody is in them",
    emptyGroups(survey),
    "revoke what they have, or say who belongs there",
  );

/** The widest way in, or that there is none; nothing where that could not be read. */
function breakGlass(survey: Survey, ways: readonly WayIn[]): Finding | undefined {
  const { whole, management } = survey;
  const best = ways.find((way) => way.management);
  if (best !== undefined && (best.missing.length === 0 || !whole.accounts)) return undefined;
  if (!whole.assignments || !whole.sets || management === "") return undefined;
  if (best === undefined) {
    return finding(
      "no-break-glass",
      "no group with somebody in it administers the management account",
      [survey.accountName(management)],
      "assign a group of at least two people a set with AdministratorAccess there, and keep a way in beside Identity Center",
    );
  }
  return finding(
    "break-glass-gaps",
    "no group administers the management account and all others; these the widest one lacks",
    best.missing.map((id) => survey.accountName(id)),
    "assign the group of your operators its set there, too, or know another way in",
  );
}

export function accessFindings(survey: Survey, ways: readonly WayIn[]): readonly Finding[] {
  return [breakGlass(survey, ways), ofGone(survey), toUsers(survey), inInactive(survey), withoutMembers(survey)].filter(
    (one) => one !== undefined,
  );
}
