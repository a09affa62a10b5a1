/** A small company that most scenarios start from: what is live, and a config that says the same. */

export const ORGANIZATION = `
organization: {id: o-a1b2c3d4e5, managementAccount: "111111111111"}
region: eu-west-1
accounts:
  - {id: "111111111111", name: management, ou: /}
  - {id: "222222222222", name: prod, ou: /Workloads/Prod, tags: {team: web}}
  - {id: "333333333333", name: dev, ou: /Workloads/Dev, tags: {team: web}}
  - {id: "444444444444", name: sandbox, ou: /Workloads/Dev}
  - {id: "555555555555", name: closed, ou: /Workloads/Dev, state: SUSPENDED}
users:
  - {userName: alice@acme.io, name: {given: Alice, family: Ng}, email: alice@acme.io}
  - {userName: bob@acme.io, name: {given: Bob, family: Okafor}, email: bob@acme.io}
groups:
  - {name: devs, description: Developers, members: [alice@acme.io]}
  - {name: ops, members: [bob@acme.io]}
permissionSets:
  - {name: Admin, sessionDuration: PT1H, managedPolicies: ["arn:aws:iam::aws:policy/AdministratorAccess"]}
  - {name: Developer, description: Daily work, sessionDuration: PT4H, managedPolicies: ["arn:aws:iam::aws:policy/PowerUserAccess"]}
assignments:
  - {permissionSet: Developer, group: devs, accounts: ["333333333333", "444444444444"]}
  - {permissionSet: Admin, group: ops, accounts: ["222222222222"]}
`;

export const FILES = {
  "idc.yaml": `kind: Settings
version: 1
name: acme
mode: full
region: eu-west-1
directUserAssignments: managed
protected: []
`,
  "people.yaml": `kind: User
userName: alice@acme.io
name: {given: Alice, family: Ng}
email: alice@acme.io
---
kind: User
userName: bob@acme.io
name: {given: Bob, family: Okafor}
email: bob@acme.io
---
kind: Group
name: devs
description: Developers
members: [alice@acme.io]
---
kind: Group
name: ops
members: [bob@acme.io]
`,
  "sets.yaml": `kind: PermissionSet
name: Admin
managedPolicies: [AdministratorAccess]
---
kind: PermissionSet
name: Developer
description: Daily work
sessionDuration: 4h
managedPolicies: [PowerUserAccess]
`,
  "access/devs.yaml": `kind: Assignments
assignments:
  - group: devs
    permissionSet: Developer
    accounts: {ou: /Workloads/Dev}
`,
  "access/ops.yaml": `kind: Assignments
assignments:
  - group: ops
    permissionSet: Admin
    accounts: {name: prod}
`,
};
