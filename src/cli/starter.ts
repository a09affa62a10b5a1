/** The files that `idc init` writes. */

export interface StarterFile {
  readonly path: string;
  /** What it is, in a few words. */
  readonly about: string;
  readonly text: string;
}

/** Editors that know YAML complete and check by the schema that is written beside the config. */
const SCHEMA = "idc.schema.json";
const modeline = (schema: string): string => `# yaml-language-server: $schema=${schema}\n`;

const SETTINGS = `${modeline(SCHEMA)}# Settings of the whole config: one document of this kind.
kind: Settings
version: 1
name: starter             # tells this config from others on the same Identity Center instance
mode: observe             # report only; later additive (create and grant), then full (also revoke and delete)
# region: eu-west-1       # where IAM Identity Center is enabled; without this line it is taken from AWS_REGION or your profile
# identitySource: external  # users and groups come from an identity provider and need not be declared here
#
# Before mode full, decide two things, and write them down:
# directUserAssignments: managed  # assignments to users, not groups: managed as those to groups (usual), forbidden, or ignored
# protected: []                   # grants that no run may remove, your own way in above all; [] for none
`;

const PEOPLE = `${modeline(`../${SCHEMA}`)}# Users and groups. Everything refers to everything by name.
kind: User
userName: alice.ng@example.com
name: {given: Alice, family: Ng}
email: alice.ng@example.com
---
kind: Group
name: developers
description: Everybody who builds the product
members: [alice.ng@example.com]   # without this key, idc leaves membership to others
`;

const PERMISSION_SET = `${modeline(`../${SCHEMA}`)}# What somebody may do in an account. AWS makes a role of it in every account where it is assigned.
kind: PermissionSet
name: ReadOnly
description: Look at everything, change nothing
sessionDuration: 4h
managedPolicies: [ReadOnlyAccess]   # AWS managed policies, by name
inlinePolicy:                       # a policy of its own, as YAML; or {file: policies/read-only.json}
  Version: "2012-10-17"
  Statement:
    - Sid: KeepOutOfSecrets
      Effect: Deny
      Action: secretsmanager:GetSecretValue
      Resource: "*"
`;

const ACCOUNTS = `${modeline(`../${SCHEMA}`)}# A name for a choice of accounts. Keys inside one entry intersect, entries of a list unite.
#
# An entry that matches no account is taken for a mistake (a typing error, an account that was renamed): what depends on
# it is left as it is, and the plan is not complete. allowEmpty: true says that none yet is fine. Take it out as soon as
# there are such accounts, so that idc tells you when there are none any more.
kind: AccountSet
name: sandboxes
include:
  - {name: "sandbox*", allowEmpty: true}    # whole account names; * and ? are globs
# - {ou: /Workloads/NonProd}                # everything below an organizational unit
# - {ou: /Workloads, tag: {team: web}}      # both at once
# - {id: "111122223333"}                    # account ids in quotes: they may begin with 0
# exclude:
#   - {name: sandbox-payments}
`;

const ACCESS = `${modeline(`../${SCHEMA}`)}# Who may do what where. Adding a grant is a few added lines, taking it away the same lines removed.
kind: Assignments
owner: platform             # who answers for these rules; shown in plans
assignments:
  - group: developers       # or groups, user, users
    permissionSet: ReadOnly # or permissionSets: the user picks one at sign-in
    accounts: sandboxes     # an AccountSet, a quoted account id, a selector, or a list of these
    reason: daily work
`;

/** Written beside them. */
export const STARTER_SCHEMA = { path: SCHEMA, about: "for editors, which complete and check by it" };

export const STARTER: readonly StarterFile[] = [
  { path: "idc.yaml", about: "settings", text: SETTINGS },
  { path: "people/developers.yaml", about: "a user and a group", text: PEOPLE },
  { path: "permission-sets/read-only.yaml", about: "what somebody may do", text: PERMISSION_SET },
  { path: "accounts/sandboxes.yaml", about: "a choice of accounts", text: ACCOUNTS },
  { path: "access/developers.yaml", about: "who may do what where", text: ACCESS },
];
