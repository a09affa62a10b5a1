/**
 * Findings about roles in accounts, which only `--deep` looks at.
 *
 * In: the survey, what was seen in accounts. Out: findings, what was not examined. Invariant: an account that was not looked at is no finding. Example:
 * somebody gave the role of ReadOnly another policy: `role-differs`.
 */
import { fewNames } from "../../base/few-names.ts";
import { compareText } from "../../base/key.ts";
import { groupBy } from "../../base/lists.ts";
import { type Finding, finding, findingOf } from "../finding.ts";
import { ASSUME, READ_ROLES } from "../reads.ts";
import { type ComparedRoles, compareRoles } from "../roles/compare-roles.ts";
import type { RolesSight, UnseenRoles } from "../roles/role-sight.ts";
import type { NotExamined } from "../sight.ts";
import type { Survey } from "../surveyed.ts";

const PROVISION = "aws sso-admin provision-permission-set";

function found({ changed, behind, missing, leftBehind, several }: ComparedRoles): readonly (Finding | undefined)[] {
  return [
    findingOf(
      "role-differs",
      "roles have something else than was provisioned, though AWS says that they have the latest definition",
      changed,
      `ask who changed them (CloudTrail of the account), and provision the set there again: ${PROVISION}`,
    ),
    findingOf(
      "role-behind",
      "roles of permission sets that were changed and not provisioned",
      behind,
      `idc apply provisions those that the config declares; of others: ${PROVISION}`,
    ),
    findingOf(
      "role-missing",
      "AWS says that the permission set is provisioned there, and there is no role: nobody can use it",
      missing,
      `provision the set there again: ${PROVISION}`,
    ),
    findingOf(
      "role-left-behind",
      "roles are of permission sets that Identity Center does not have in the account, so that no plan sees them",
      leftBehind,
      "look again in some minutes, since AWS removes roles late; then ask AWS Support, since nobody else can delete them",
    ),
    findingOf(
      "two-roles",
      "permission sets have more than one role in an account",
      several,
      "see which one people get (CloudTrail), and whether policies that trust a role name that one; ask AWS Support to delete the other",
    ),
  ];
}

function denied({ tried, memberRole }: RolesSight): readonly Finding[] {
  const actions = [...tried].filter(([, { denied: times }]) => times > 0).map(([action]) => action);
  if (actions.length === 0) return [];
  const fix = `let whoever runs idc assume ${memberRole} in each account (${ASSUME} of theirs, and the trust of the role), and the role read: ${READ_ROLES.join(", ")}; --member-role names another role`;
  return [finding("roles-not-seen", "AWS denied what roles in accounts are looked at with", actions, fix)];
}

/** Each reason once. */
function unseenIn(survey: Survey, unseen: readonly UnseenRoles[], unsure: readonly string[]): readonly NotExamined[] {
  const whatOf = ({ account, role }: UnseenRoles) => {
    const name = survey.accountName(account);
    return role === undefined ? name : `${role} in ${name}`;
  };
  const roles = (names: readonly string[]) => `roles: ${fewNames([...names].sort(compareText))}`;
  const alike = groupBy(unseen, ({ why }) => why);
  return [
    ...alike.map((some) => ({ what: roles(some.map(whatOf)), why: some[0]!.why })),
    ...(unsure.length === 0 ? [] : [{ what: roles(unsure), why: "not all of their permission sets was read" }]),
  ];
}

/** `regions`: of the instance. */
export function rolesFindings(survey: Survey, sight: RolesSight, regions: readonly string[]) {
  const compared = compareRoles(survey, sight, regions);
  return {
    findings: [...found(compared), ...denied(sight)].filter((one) => one !== undefined),
    unread: unseenIn(survey, sight.unseen, compared.unsure),
  };
}
