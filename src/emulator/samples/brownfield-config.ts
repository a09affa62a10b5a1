/** A first config for the brownfield organization: what its owners want is declared, what others own is ignored by name. */

const SETTINGS = `# What exists, as it is: the first plan is empty.
kind: Settings
version: 1
name: acme
mode: full
region: eu-west-1
identitySource: external          # users and groups come from the identity provider
directUserAssignments: managed
ignore:
  - {permissionSet: "AWS*", owner: Control Tower}
  - {permissionSet: "jit-*", owner: just-in-time access}
protected:
  - {group: platform, permissionSet: Admin, accounts: {id: "100000000001"}}
`;

const PERMISSION_SETS = `kind: PermissionSet
name: Admin
description: Break glass and platform work
managedPolicies: [AdministratorAccess]
---
kind: PermissionSet
name: Developer
description: Daily work of all teams
sessionDuration: 8h
relayState: https://console.aws.amazon.com/cloudwatch
managedPolicies: [PowerUserAccess]
inlinePolicy:
  Version: "2012-10-17"
  Statement:
    - {Sid: NoUsers, Effect: Deny, Action: ["iam:CreateUser"], Resource: "*"}
tags: {tier: standard}
---
kind: PermissionSet
name: ReadOnly
description: Looking, not touching
managedPolicies: [ReadOnlyAccess]
customerManagedPolicies: [{name: NoSecrets, path: /org/}]
---
kind: PermissionSet
name: Billing
description: Costs and invoices
managedPolicies: [job-function/Billing]
# DataScience and LegacyOps are declared by nobody yet, and left alone.
`;

const ACCESS = `kind: Assignments
owner: platform
assignments:
  - group: platform
    permissionSet: Admin
    accounts: [{ou: /Workloads}, "100000000001", "100000000002"]
    reason: running the platform
  - group: developers
    permissionSet: Developer
    accounts: {ou: /Workloads/NonProd}
    reason: daily work
  - group: developers
    permissionSet: ReadOnly
    accounts: {ou: /Workloads/Prod}
    reason: looking after what they run
  - group: contractors
    permissionSet: Developer
    accounts: {name: search-dev}
    reason: a project of 2023
  - user: max@corp.example
    permissionSet: Developer
    accounts: [{name: analytics-dev}, {name: analytics-prod}]
    reason: nobody remembers
  - group: auditors
    permissionSet: ReadOnly
    accounts: [{ou: /Workloads}, {name: Log Archive}, {name: Audit}]
    reason: audit
  - group: finance
    permissionSet: Billing
    accounts: "100000000001"
    reason: invoices are in the management account
`;

export const BROWNFIELD_CONFIG: ReadonlyMap<string, string> = new Map([
  ["idc.yaml", SETTINGS],
  ["permission-sets.yaml", PERMISSION_SETS],
  ["access.yaml", ACCESS],
]);
