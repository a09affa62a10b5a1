import type { Contract, Edit } from "../contract.ts";

const rule = (text: string) => `kind: Assignments\nassignments:\n  - {${text}}\n`;

/** Of each field one value, and another. */
const SET_VALUES = {
  description: ["First", "Second"],
  sessionDuration: ["90m", "4h"],
  relayState: ["https://console.aws.amazon.com/ec2", "https://console.aws.amazon.com/s3"],
  permissionsBoundary: ["{customerManagedPolicy: {name: Guard, path: /org/}}", "{managedPolicy: PowerUserAccess}"],
  managedPolicies: ["[ReadOnlyAccess, PowerUserAccess]", "[ReadOnlyAccess, job-function/ViewOnlyAccess]"],
  customerManagedPolicies: ["[{name: Limit}]", "[{name: Guard, path: /org/}]"],
  inlinePolicy: [
    '{Version: "2012-10-17", Statement: [{Effect: Deny, Action: "iam:*", Resource: "*"}]}',
    '{Version: "2012-10-17", Statement: [{Effect: Allow, Action: "s3:*", Resource: "*"}]}',
  ],
  tags: ["{tier: two, team: x}", "{tier: one}"],
} as const;

const set = (fields: Readonly<Record<string, string>>) =>
  `kind: PermissionSet\nname: Auditor\n${Object.entries(fields)
    .map(([field, value]) => `${field}: ${value}\n`)
    .join("")}`;

/** Each field alone gets one value, then another; then none has any. */
const setEdits: readonly Edit[] = (() => {
  const fields: Record<string, string> = {};
  const edits = Object.entries(SET_VALUES).flatMap(([field, values]) =>
    values.map((value) => {
      fields[field] = value;
      // Tags are no part of a role.
      return { field, text: set(fields), provisions: field === "tags" ? 0 : 1 };
    }),
  );
  return [...edits, { field: "tags", text: set({ tags: "{}" }), provisions: 1 }];
})();

export const contract: Contract = {
  kind: "PermissionSet",
  key: "PermissionSet/Auditor",
  others: { "access.yaml": rule("group: devs, permissionSet: Auditor, accounts: {ou: /Workloads/Dev}") },
  text: set({}),
  creates: [
    "create AccountAssignment/Auditor/group:devs/333333333333",
    "create AccountAssignment/Auditor/group:devs/444444444444",
    "create PermissionSet/Auditor",
  ],
  identity: ["name"],
  edits: [
    ...setEdits,
    {
      field: "outdatedAccounts",
      text: set({ tags: "{}" }),
      provisions: 1,
      console: ["UpdatePermissionSet", { PermissionSetName: "Auditor", SessionDuration: "PT2H" }],
    },
  ],
  removes: [
    "delete AccountAssignment/Auditor/group:devs/333333333333",
    "delete AccountAssignment/Auditor/group:devs/444444444444",
    "delete PermissionSet/Auditor",
  ],
};
