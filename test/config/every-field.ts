/** A valid config that uses every key of every schema, without a word to say about it: each key can be made wrong alone. */
export const EVERY_FIELD = {
  "idc.yaml": `kind: Settings
version: 1
name: acme
previously: acme-old
released: ["PermissionSet/Old*", User/eve@acme.io]
mode: full
region: eu-west-1
instance: arn:aws:sso:::instance/ssoins-1234567890abcdef
identitySource: directory
directUserAssignments: managed
restrictedAccounts: ["333344445555"]
delegatedAdministrator: "222233334444"
ignore:
  - {permissionSet: AWSReadOnlyAccess, owner: Control Tower}
  - {group: "jit-*", owner: just-in-time access, until: 2027-01-31}
  - {principalType: USER, permissionSet: Operator, owner: TEAM}
limits: {revocations: 5, revocationShare: 12.5%, adminGrants: 1, memberships: 2, provisionedAccounts: 3}
protected:
  - {group: dev, permissionSet: Developer, accounts: [{id: "111111111111"}, nonprod]}
  - {user: alice@acme.io, permissionSet: ReadOnly, accounts: {all: true, restricted: true}}
sensitive: [{label: prod, accounts: {name: payments-prod}}]
operators: [group/dev, user/alice@acme.io]
driftAnswers: [rita-acme]
policies: [sessions]
privacy: groups
throttle: {requestsPerSecond: 10, writesInFlight: 3}
management: {roleArn: "arn:aws:iam::111111111111:role/idc/management"}
`,
  "people.yaml": `kind: User
userName: alice@acme.io
name: {given: Alice, family: Ng}
displayName: Alice
email: alice@acme.io
---
kind: Group
name: dev
description: Developers
members: [alice@acme.io]
`,
  "sets.yaml": `kind: PermissionSet
name: Developer
description: Day-to-day development
sessionDuration: PT1H30M
relayState: https://console.aws.amazon.com/cloudwatch
managedPolicies: [arn:aws:iam::aws:policy/job-function/ViewOnlyAccess, PowerUserAccess]
customerManagedPolicies: [{name: Guard, path: /org/}, {name: Base}]
inlinePolicy: {file: policies/deny.json}
permissionsBoundary: {customerManagedPolicy: {name: Boundary}}
tags: {tier: standard}
assignments: shared
previously: Dev
---
kind: PermissionSet
name: Theirs
definition: external
owner: Control Tower
---
kind: PermissionSet
name: ReadOnly
permissionsBoundary: {managedPolicy: ReadOnlyAccess}
inlinePolicy:
  Version: "2012-10-17"
  Id: secrets
  Statement:
    - Sid: KeepOut
      Effect: Deny
      Action: [secretsmanager:GetSecretValue]
      NotResource: "*"
      Condition: {StringEquals: {"aws:RequestedRegion": [eu-west-1]}}
`,
  "policies/deny.json": '{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "s3:*", "Resource": "*"}}',
  "accounts.yaml": `kind: AccountSet
name: nonprod
include:
  - {ou: /Workloads/NonProd, recursive: false, tag: {team: payments}}
  - "012345678901"
  - sandboxes
exclude: {name: payments-pci, allowEmpty: true}
---
kind: AccountSet
name: sandboxes
include: {name: "sandbox-*"}
exclude: [{id: "111111111111"}]
`,
  "access.yaml": `kind: Assignments
owner: payments
assignments:
  - group: dev
    permissionSets: [ReadOnly, Developer]
    accounts: nonprod
    reason: daily work
  - users: [alice@acme.io]
    permissionSet: ReadOnly
    accounts: [{all: true}, "111122223333"]
    ticket: SEC-1
    expires: 2027-03-31
  - {groups: [dev], permissionSet: ReadOnly, accounts: {name: "*-dev"}, newAccounts: allow}
  - {user: alice@acme.io, permissionSet: Developer, accounts: {tag: {team: payments}}}
`,
  "tests.yaml": `kind: AccessTest
name: Nobody writes in the sandboxes
only: []
class: write
permissionSet: "Dev*"
action: s3:DeleteBucket
accounts: sandboxes
reason: they are for looking
---
kind: AccessTest
name: dev-keeps-out
never: [group/dev, user/alice@acme.io]
accounts: "111122223333"
---
kind: AccessTest
name: dev-gets-in
always: group/dev
class: data read
accounts: [nonprod, {name: "*-dev"}]
`,
};
