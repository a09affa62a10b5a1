/**
 * Findings about permission sets and their roles.
 *
 * In: the survey, owners. Out: findings. Invariant: where assignments were not read, no role is said to be without one. Example: Billing has a role
 * in analytics-prod, where nobody is assigned: `role-without-assignee`.
 */

import { type Finding, findingOf } from "../finding.ts";
import type { CallerRole, SetOwner } from "../report.ts";
import { NOBODY, OURS } from "../set-owners.ts";
import type { Survey, SurveyedSet } from "../surveyed.ts";

type Make = (survey: Survey) => Finding | undefined;

const namesOf = (sets: readonly SurveyedSet[]) => sets.map(({ name }) => name);

const halfProvisioned: Make = (survey) => {
  const places = survey.sets.flatMap(({ name, outdated }) =>
    outdated.map((account) => `${name} in ${survey.accountName(account)}`),
  );
  return findingOf(
    "half-provisioned",
    "permission sets were changed and not provisioned, so these accounts have an older definition",
    places,
    "idc apply provisions those that the config declares; of others: aws sso-admin provision-permission-set",
  );
};

const inBothWorlds: Make = (survey) =>
  findingOf(
    "in-both-worlds",
    "permission sets are in the management account and in others, so that only the management account can change them",
    namesOf(survey.sets.filter((set) => survey.isInBothWorlds(set))),
    "make a set of its own for the management account, assign it there, and revoke this one there",
  );

/** A role stays where the last assignment went, until AWS removes it; in accounts that are not active nobody can. */
const rolesWithoutAssignee: Make = (survey) => {
  if (!survey.whole.assignments) return undefined;
  const places = survey.sets.flatMap(({ name, roles = [], assigned }) =>
    roles
      .filter((account) => !assigned.has(account) && !survey.isInactive(account))
      .map((account) => `${name} in ${survey.accountName(account)}`),
  );
  return findingOf(
    "role-without-assignee",
    "roles are in accounts where nobody is assigned the permission set",
    places,
    "assign it and revoke that again, which removes the role; or delete the set where nobody uses it",
  );
};

const setsWithoutAssignee: Make = (survey) => {
  if (!survey.whole.assignments) return undefined;
  return findingOf(
    "set-without-assignee",
    "permission sets are assigned to nobody",
    namesOf(survey.sets.filter(({ assigned }) => assigned.size === 0)),
    "ask who made them, and delete them where nobody knows; idc removes only what a config of its own has declared",
  );
};

const customerManaged: Make = (survey) =>
  findingOf(
    "customer-managed-policies",
    "permission sets refer to policies that must be in each account before they are provisioned there",
    survey.sets.flatMap(({ name, found }) =>
      found.spec.customerManagedPolicies.map(({ path, name: policy }) => `${name}: ${path}${policy}`),
    ),
    "keep them in every account with whatever makes your accounts (StackSets, Terraform); idc does not make them",
  );

const MAKERS: readonly Make[] = [
  halfProvisioned,
  inBothWorlds,
  rolesWithoutAssignee,
  setsWithoutAssignee,
  customerManaged,
];

function othersSets(owners: readonly SetOwner[]): Finding | undefined {
  const others = owners.filter(({ owner }) => owner !== OURS && owner !== NOBODY);
  return findingOf(
    "others-sets",
    "permission sets belong to others",
    others.flatMap(({ owner, names }) => names.map((name) => `${name} (${owner})`)),
    "leave them to their owners by `ignore` in Settings, as idc import writes it",
  );
}

function outOfReach(survey: Survey, role: CallerRole): Finding | undefined {
  if (role !== "delegated-administrator") return undefined;
  return findingOf(
    "out-of-reach",
    "permission sets are in the management account, where a delegated administrator changes nothing",
    namesOf(survey.sets.filter((set) => survey.isInManagement(set))),
    "declare them all the same: what needs the management account is planned, and not done by these credentials",
  );
}

export function setFindings(survey: Survey, owners: readonly SetOwner[], role: CallerRole): readonly Finding[] {
  return [...MAKERS.map((make) => make(survey)), othersSets(owners), outOfReach(survey, role)].filter(
    (one) => one !== undefined,
  );
}
