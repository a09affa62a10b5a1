/**
 * An organization as one finds it after some years: Control Tower, an identity provider, just-in-time access, people who
 * left, roles that nobody uses, definitions that were changed and not provisioned.
 */
import type {
  AssignmentEntry,
  GroupEntry,
  OrganizationFile,
  PermissionSetEntry,
  UserEntry,
} from "../organization/organization-file.ts";

const ARN = "arn:aws:iam::aws:policy/";
const ISSUER = "https://scim.example.com/3f2a";
export const MANAGEMENT = "100000000001";
export const SECURITY = "100000000002";
const [LOGS, AUDIT] = ["100000000003", "100000000004"];
const TEAMS = ["payments", "search", "logistics", "analytics"];
const STAGES = ["dev", "test", "prod"];

const idOf = (team: number, stage: number) => `2000000000${team}${stage}`;
const idsOf = (...stages: number[]) => TEAMS.flatMap((_, team) => stages.map((stage) => idOf(team, stage)));
const WORKLOADS = idsOf(0, 1, 2);
const SUSPENDED = ["300000000001", "300000000002"];

const PEOPLE = ["ana", "ben", "chris", "dana", "eli", "fay", "gus", "hana", "ivo", "jo", "kim", "lea", "max", "nia"];

/** SCIM made those with an external id; Control Tower and an administrator in a hurry made the others. */
function userOf(name: string, index: number): UserEntry {
  const userName = `${name}@corp.example`;
  const entry = {
    userName,
    name: { given: name[0]!.toUpperCase() + name.slice(1), family: "Example" },
    email: userName,
  };
  return index % 5 === 4 ? entry : { ...entry, externalId: { issuer: ISSUER, id: `user-${index}` } };
}

const mail = (...names: string[]) => names.map((name) => `${name}@corp.example`);

const GROUPS: readonly GroupEntry[] = [
  { name: "platform", members: mail("ana", "ben"), externalId: { issuer: ISSUER, id: "group-0" } },
  { name: "developers", members: mail("chris", "dana", "eli", "fay"), externalId: { issuer: ISSUER, id: "group-1" } },
  { name: "auditors", members: mail("gus"), externalId: { issuer: ISSUER, id: "group-2" } },
  { name: "finance", members: mail("hana", "ivo"), externalId: { issuer: ISSUER, id: "group-3" } },
  // Made by hand, as people do while they wait for the identity provider.
  { name: "contractors", description: "Temporary, since 2023", members: mail("jo", "kim") },
  { name: "AWSControlTowerAdmins", description: "Admin rights to AWS Control Tower core and provisioned accounts" },
  { name: "AWSAccountFactory", description: "Read-only access to account factory in AWS Service Catalog" },
  { name: "AWSAuditAccountAdmins", description: "Admin rights to cross-account audit account", members: mail("ana") },
  { name: "AWSLogArchiveAdmins", description: "Admin rights to log archive account" },
];

const managed = (name: string, description: string, ...policies: string[]): PermissionSetEntry => ({
  name,
  description,
  managedPolicies: policies.map((policy) => ARN + policy),
});

const PERMISSION_SETS: readonly PermissionSetEntry[] = [
  managed("AWSAdministratorAccess", "Provides full access to AWS services and resources", "AdministratorAccess"),
  managed("AWSReadOnlyAccess", "This policy grants permissions to view resources", "job-function/ViewOnlyAccess"),
  managed("AWSPowerUserAccess", "Provides full access, but not to users and groups", "PowerUserAccess"),
  managed("AWSOrganizationsFullAccess", "Provides full access to AWS Organizations", "AWSOrganizationsFullAccess"),
  managed("AWSServiceCatalogEndUserAccess", "Provides access to the console", "AWSServiceCatalogEndUserFullAccess"),
  { ...managed("Admin", "Break glass and platform work", "AdministratorAccess"), sessionDuration: "PT1H" },
  {
    ...managed("Developer", "Daily work of all teams", "PowerUserAccess"),
    sessionDuration: "PT8H",
    relayState: "https://console.aws.amazon.com/cloudwatch",
    inlinePolicy: {
      Version: "2012-10-17",
      Statement: [{ Sid: "NoUsers", Effect: "Deny", Action: ["iam:CreateUser"], Resource: "*" }],
    },
    tags: { tier: "standard" },
  },
  {
    ...managed("ReadOnly", "Looking, not touching", "ReadOnlyAccess"),
    customerManagedPolicies: [{ name: "NoSecrets", path: "/org/" }],
  },
  managed("Billing", "Costs and invoices", "job-function/Billing"),
  managed("DataScience", "Notebooks; edited in the console and never provisioned", "AmazonSageMakerFullAccess"),
  managed("LegacyOps", "Nobody knows; do not touch", "job-function/SystemAdministrator"),
  managed("jit-operator", "Granted for hours by a tool", "PowerUserAccess"),
  managed("jit-admin", "Granted for hours by a tool", "AdministratorAccess"),
];

const POLICIES = ["/org/NoSecrets"];

function accounts(): OrganizationFile["accounts"] {
  const workloads = TEAMS.flatMap((team, index) =>
    STAGES.map((stage, at) => ({
      id: idOf(index, at),
      name: `${team}-${stage}`,
      ou: `/Workloads/${stage === "prod" ? "Prod" : "NonProd"}`,
      tags: { team },
      customerManagedPolicies: POLICIES,
    })),
  );
  return [
    { id: MANAGEMENT, name: "management", customerManagedPolicies: POLICIES },
    { id: SECURITY, name: "identity", ou: "/Security", customerManagedPolicies: POLICIES },
    { id: LOGS, name: "Log Archive", ou: "/Security", customerManagedPolicies: POLICIES },
    { id: AUDIT, name: "Audit", ou: "/Security", customerManagedPolicies: POLICIES },
    ...workloads,
    ...SUSPENDED.map((id, index) => ({ id, name: `old-${index}`, ou: "/Suspended", state: "SUSPENDED" as const })),
  ];
}

const CONTROL_TOWER: readonly AssignmentEntry[] = [
  {
    permissionSet: "AWSAdministratorAccess",
    group: "AWSControlTowerAdmins",
    accounts: [LOGS, AUDIT, ...WORKLOADS],
  },
  { permissionSet: "AWSAdministratorAccess", group: "AWSAuditAccountAdmins", accounts: [AUDIT] },
  { permissionSet: "AWSAdministratorAccess", group: "AWSLogArchiveAdmins", accounts: [LOGS] },
  // Account Factory gives each account's owner direct access.
  { permissionSet: "AWSAdministratorAccess", user: "lea@corp.example", accounts: idsOf(0) },
  { permissionSet: "AWSReadOnlyAccess", group: "AWSAuditAccountAdmins", accounts: WORKLOADS },
  { permissionSet: "AWSOrganizationsFullAccess", group: "AWSControlTowerAdmins", accounts: [MANAGEMENT] },
  { permissionSet: "AWSServiceCatalogEndUserAccess", group: "AWSAccountFactory", accounts: [MANAGEMENT] },
];

const ASSIGNMENTS: readonly AssignmentEntry[] = [
  // In the management account and elsewhere: out of a delegated administrator's reach.
  { permissionSet: "Admin", group: "platform", accounts: [MANAGEMENT, SECURITY, ...WORKLOADS] },
  { permissionSet: "Developer", group: "developers", accounts: idsOf(0, 1) },
  { permissionSet: "Developer", group: "contractors", accounts: [idOf(1, 0)] },
  { permissionSet: "Developer", user: "max@corp.example", accounts: [idOf(3, 0), idOf(3, 2)] },
  { permissionSet: "ReadOnly", group: "auditors", accounts: [LOGS, AUDIT, ...WORKLOADS, ...SUSPENDED] },
  { permissionSet: "ReadOnly", group: "developers", accounts: idsOf(2) },
  { permissionSet: "Billing", group: "finance", accounts: [MANAGEMENT] },
  { permissionSet: "DataScience", group: "developers", accounts: [idOf(3, 0), idOf(3, 1)] },
  { permissionSet: "LegacyOps", deletedGroup: "ops-2019", accounts: [idOf(0, 2), idOf(1, 2)] },
  { permissionSet: "LegacyOps", deletedUser: "rob@corp.example", accounts: [idOf(2, 2)] },
  { permissionSet: "LegacyOps", user: "nia@corp.example", accounts: [idOf(2, 2)] },
  { permissionSet: "jit-operator", user: "chris@corp.example", accounts: [idOf(0, 2)] },
  { permissionSet: "jit-admin", user: "ana@corp.example", accounts: [idOf(2, 2)] },
];

export function brownfield(): OrganizationFile {
  return {
    organization: { managementAccount: MANAGEMENT, delegatedAdministrator: SECURITY },
    region: "eu-west-1",
    accounts: accounts(),
    users: PEOPLE.map(userOf),
    groups: [...GROUPS],
    permissionSets: [...PERMISSION_SETS],
    assignments: [...CONTROL_TOWER, ...ASSIGNMENTS],
    roles: [
      { permissionSet: "AWSPowerUserAccess", accounts: WORKLOADS },
      { permissionSet: "Billing", accounts: [idOf(3, 2)] },
      {
        permissionSet: "DataScience",
        accounts: [idOf(3, 1)],
        outdated: true,
        has: { managedPolicies: [`${ARN}AmazonSageMakerReadOnly`] },
      },
    ],
  };
}
