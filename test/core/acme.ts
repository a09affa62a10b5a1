/** A small company as most tests of planning start from: what is live, and a config that says the same. */
import { DEV, type LiveText, PROD, SANDBOX, user } from "./live.ts";

export const LIVE = {
  users: ["alice@acme.io", "bob@acme.io"],
  groups: { devs: { description: "Developers", members: ["alice@acme.io"] }, ops: ["bob@acme.io"] },
  sets: {
    Admin: { managedPolicies: ["AdministratorAccess"], marks: { "idc:managed": "acme" } },
    Developer: { sessionDuration: 240, managedPolicies: ["PowerUserAccess"], marks: { "idc:managed": "acme" } },
  },
  rows: [`Admin group:ops ${PROD}`, `Developer group:devs ${DEV}`, `Developer group:devs ${SANDBOX}`],
} satisfies LiveText;

export const PEOPLE = `${user("alice@acme.io")}${user("bob@acme.io")}kind: Group
name: devs
description: Developers
members: [alice@acme.io]
---
kind: Group
name: ops
members: [bob@acme.io]
---
`;

export const ADMIN = "kind: PermissionSet\nname: Admin\nmanagedPolicies: [AdministratorAccess]\n---\n";
export const DEVELOPER = `kind: PermissionSet
name: Developer
sessionDuration: 4h
managedPolicies: [PowerUserAccess]
---
`;
export const DEVS_RULE = `kind: Assignments
assignments:
  - {group: devs, permissionSet: Developer, accounts: {ou: /Workloads/Dev}}
---
`;
export const OPS_RULE = `kind: Assignments
assignments:
  - {group: ops, permissionSet: Admin, accounts: {name: prod}}
---
`;

export const CONFIG = `${PEOPLE}${ADMIN}${DEVELOPER}${DEVS_RULE}${OPS_RULE}`;
