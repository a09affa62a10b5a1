import type { Contract } from "../contract.ts";

const rule = (text: string) => `kind: Assignments\nassignments:\n  - {${text}}\n`;

export const contract: Contract = {
  kind: "AccountAssignment",
  key: "AccountAssignment/Admin/group:devs/333333333333",
  text: rule("group: devs, permissionSet: Admin, accounts: {name: dev}"),
  identity: ["permissionSet", "principalType", "principal", "account"],
  edits: [
    {
      field: "account",
      text: rule("group: devs, permissionSet: Admin, accounts: {name: sandbox}"),
      changes: [
        "delete AccountAssignment/Admin/group:devs/333333333333",
        "create AccountAssignment/Admin/group:devs/444444444444",
      ],
    },
    {
      field: "principal",
      text: rule("group: ops, permissionSet: Admin, accounts: {name: sandbox}"),
      changes: [
        "delete AccountAssignment/Admin/group:devs/444444444444",
        "create AccountAssignment/Admin/group:ops/444444444444",
      ],
    },
    {
      field: "principalType",
      text: rule("user: bob@acme.io, permissionSet: Admin, accounts: {name: sandbox}"),
      changes: [
        "delete AccountAssignment/Admin/group:ops/444444444444",
        "create AccountAssignment/Admin/user:bob@acme.io/444444444444",
      ],
    },
    {
      field: "permissionSet",
      text: rule("group: devs, permissionSet: Admin, accounts: {name: dev}"),
      changes: [
        "create AccountAssignment/Admin/group:devs/333333333333",
        "delete AccountAssignment/Admin/user:bob@acme.io/444444444444",
      ],
    },
  ],
};
