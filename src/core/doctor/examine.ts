/**
 * Doctor: what was looked at, judged.
 *
 * In: `Sight`. Out: `DoctorReport`. Invariant: each finding has a code of the table, a severity and a way out, worst first; what was not seen is said to
 * be not examined, never to be fine. Example: brownfield has LegacyOps assigned to a group that is gone: `principal-gone`.
 */
import { fewNames } from "../base/few-names.ts";
import { compareText } from "../base/key.ts";
import type { Organization } from "../model/organization.ts";
import type { Live } from "../model/resource.ts";
import { costsOf } from "./cost.ts";
import { sortFindings } from "./finding.ts";
import { accessFindings } from "./findings/access.ts";
import {
  configFindings,
  directoryCounts,
  directoryFindings,
  isExternal,
  organizationFindings,
} from "./findings/directory.ts";
import { instanceFindings } from "./findings/instance.ts";
import { newAccountsFindings } from "./findings/new-accounts.ts";
import { rightsFindings } from "./findings/rights.ts";
import { rolesFindings } from "./findings/roles.ts";
import { setFindings } from "./findings/sets.ts";
import { BY_PRINCIPAL, lacksForPlan, type Rights, rightsOf } from "./reads.ts";
import type { AssignmentCounts, CallerRole, DoctorReport, SetOwner } from "./report.ts";
import { setOwners } from "./set-owners.ts";
import type { NotExamined, Sight } from "./sight.ts";
import { Survey, type SurveyedSet } from "./surveyed.ts";
import { waysIn } from "./ways-in.ts";

function roleOf(account: string, { managementAccount, delegatedAdministrators }: Organization): CallerRole {
  if (managementAccount === "") return "unknown";
  if (account === managementAccount) return "management";
  return delegatedAdministrators.includes(account) ? "delegated-administrator" : "member";
}

function statesOf(accounts: Organization["accounts"]) {
  const counts = new Map<string, number>();
  for (const { state } of accounts) counts.set(state, (counts.get(state) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b)));
}

function organizationOf(known: Organization): Pick<DoctorReport, "organization"> {
  const { id, managementAccount, delegatedAdministrators, administratorsUnknown, accounts } = known;
  const organization = {
    ...(managementAccount === "" ? {} : { id, managementAccount }),
    ...(administratorsUnknown === undefined ? { delegatedAdministrators } : {}),
    ...(accounts.length === 0 ? {} : { accounts: statesOf(accounts) }),
  };
  return Object.keys(organization).length === 0 ? {} : { organization };
}

function setsOf(survey: Survey, owners: readonly SetOwner[]): Pick<DoctorReport, "permissionSets"> {
  const { sets, whole, management } = survey;
  if (sets.length === 0 && !whole.sets) return {};
  const names = (isMeant: (set: SurveyedSet) => boolean) => sets.filter(isMeant).map(({ name }) => name);
  const isPlaced = management !== "" && sets.every(({ roles }) => roles !== undefined);
  const places = {
    inManagementAccount: names((set) => survey.isInManagement(set)),
    inBothWorlds: names((set) => survey.isInBothWorlds(set)),
  };
  return { permissionSets: { total: sets.length, owners, ...(isPlaced ? places : {}) } };
}

function countsOf({ assignments, sets }: Survey): AssignmentCounts {
  return {
    total: assignments.length,
    toUsers: assignments.filter(({ spec, facts }) => spec.principalType === "USER" && facts?.orphan !== true).length,
    ofGone: assignments.filter(({ facts }) => facts?.orphan === true).length,
    roles: sets.reduce((sum, { roles = [] }) => sum + roles.length, 0),
  };
}

/** What an unknown is about, in words, each reason once. */
function unreadIn(survey: Survey): readonly NotExamined[] {
  const byReason = new Map<string, Set<string>>();
  for (const { pattern, reason } of survey.live.unknown) {
    byReason.set(reason, (byReason.get(reason) ?? new Set()).add(pattern));
  }
  const said = [...byReason].map(([why, patterns]) => ({ what: fewNames([...patterns].sort(compareText)), why }));
  const { whole, management } = survey;
  const unsure = !whole.assignments || !whole.sets || management === "";
  const breakGlass = { what: "whether there is a break-glass path", why: "not all it could consist of was read" };
  return [...said, ...(unsure ? [breakGlass] : [])];
}

function costOf(survey: Survey, { requestsPerSecond }: Sight, role: CallerRole, rights: Rights | undefined) {
  if (survey.sets.some(({ roles }) => roles === undefined) || !survey.whole.sets) return {};
  const isDenied = rights?.denied.some(({ action }) => action === BY_PRINCIPAL) === true;
  const closed =
    role !== "management"
      ? "only the management account may ask by principal"
      : isDenied
        ? `AWS denied ${BY_PRINCIPAL}`
        : undefined;
  return { cost: { requestsPerSecond, ways: costsOf(survey, requestsPerSecond, closed) } };
}

const configOf = ({ atHand }: Sight) => ("config" in atHand ? atHand.config : undefined);

/** Undefined where nobody asked for roles in accounts. */
function rolesOf({ roles, instance }: Sight, survey: Survey) {
  if (roles === undefined) return undefined;
  const { memberRole, accounts, calls, unseen } = roles;
  const { region } = survey.live.instance;
  const regions = [region, ...(instance?.regions ?? []).map(({ name }) => name)];
  const counts = { accounts: accounts.length, roles: accounts.reduce((sum, one) => sum + one.roles.length, 0) };
  return { report: { roles: { memberRole, ...counts, calls, unseen } }, ...rolesFindings(survey, roles, regions) };
}

function ofLive(sight: Sight, live: Live, rights: Rights | undefined) {
  const survey = new Survey(live, configOf(sight));
  const roles = rolesOf(sight, survey);
  const role = roleOf(live.caller.account, live.organization);
  const [owners, ways, counts] = [setOwners(survey, sight.today), waysIn(survey), directoryCounts(survey)];
  return {
    survey,
    role,
    members: {
      identitySource: { seen: isExternal(counts) ? ("external" as const) : ("not-seen" as const), ...counts },
      ...organizationOf(live.organization),
      ...setsOf(survey, owners),
      ...(survey.whole.assignments ? { assignments: countsOf(survey) } : {}),
      waysIn: ways,
      ...roles?.report,
    },
    cost: costOf(survey, sight, role, rights),
    findings: [
      ...accessFindings(survey, ways),
      ...setFindings(survey, owners, role),
      ...directoryFindings(survey),
      ...organizationFindings(survey, role),
      ...newAccountsFindings(survey, sight.today),
      ...(roles?.findings ?? []),
    ],
    unread: [...unreadIn(survey), ...(roles?.unread ?? [])],
  };
}

function instanceOf({ instance, live }: Sight) {
  if (live === undefined) return {};
  const { arn, identityStoreId, ownerAccount, region } = live.instance;
  return { instance: { arn, identityStoreId, ownerAccount, region, ...instance } };
}

export function examine(sight: Sight): DoctorReport {
  const { live, caller = live?.caller, snapshot, atHand, unseen } = sight;
  const config = configOf(sight);
  const isManagement = live !== undefined && caller?.account === live.organization.managementAccount;
  const rights = snapshot === undefined ? rightsOf(sight.tried, isManagement) : undefined;
  const seen = live === undefined ? undefined : ofLive(sight, live, rights);
  return {
    format: "idc-doctor",
    version: 1,
    ...(snapshot === undefined ? {} : { snapshot }),
    ...(config === undefined ? {} : { config: { name: config.settings.name, folder: atHand.folder ?? "" } }),
    ...(caller === undefined ? {} : { caller: { ...caller, is: seen?.role ?? "unknown" } }),
    ...instanceOf(sight),
    ...seen?.members,
    ...(rights === undefined ? {} : { rights }),
    ...seen?.cost,
    findings: sortFindings([
      ...instanceFindings(sight),
      ...(rights === undefined ? [] : rightsFindings(rights)),
      ...configFindings(seen?.survey, atHand),
      ...(seen?.findings ?? []),
    ]),
    notExamined: [...unseen, ...(seen?.unread ?? [])],
  };
}

/** Whether these credentials cannot do what a plan needs. */
export const cannotPlan = ({ rights, instance, snapshot }: DoctorReport): boolean =>
  snapshot === undefined && (instance === undefined || (rights !== undefined && lacksForPlan(rights)));
