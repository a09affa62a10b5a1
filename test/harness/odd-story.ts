/** A company's life in four commits, with every field of every kind: made, changed in each field, stripped of what may be left out, and gone. */
import { ORGANIZATION } from "./acme.ts";
import type { Files } from "./scenario.ts";

/** Policies of the company's own are where sets need them. */
export const COMPANY = ORGANIZATION.replace(
  "name: sandbox, ou: /Workloads/Dev",
  'name: sandbox, ou: /Workloads/Dev, customerManagedPolicies: ["/guard", "/limit", "/fence"]',
);

const person = (user: string, more: string): string =>
  `kind: User
userName: zoe@acme.io
${user}
---
kind: Group
name: news
${more}
`;

const rules = (rule: string) => `kind: Assignments\nassignments:\n  - {${rule}, accounts: {name: sandbox}}\n`;

const MADE: Files = {
  "zoe.yaml": person(
    `name: {given: Zoe, family: Adler}
displayName: Zoe A
email: zoe@acme.io`,
    "description: Whatever is new\nmembers: [zoe@acme.io]",
  ),
  "news.yaml": `kind: PermissionSet
name: News
description: To write
sessionDuration: 2h
relayState: https://console.aws.amazon.com/s3
tags: {team: news, tier: one}
managedPolicies: [ReadOnlyAccess]
customerManagedPolicies: [{name: guard}]
inlinePolicy: {Version: "2012-10-17", Statement: [{Effect: Allow, Action: "s3:GetObject", Resource: "*"}]}
permissionsBoundary: {managedPolicy: PowerUserAccess}
`,
  "access/news.yaml": rules("group: news, permissionSet: News"),
};

const CHANGED: Files = {
  "zoe.yaml": person(
    `name: {given: Zoë, family: Adler-Li}
displayName: Zoë A
email: zoe.adler@acme.io`,
    "description: Whatever is newer\nmembers: [bob@acme.io]",
  ),
  "news.yaml": `kind: PermissionSet
name: News
description: To edit
sessionDuration: 3h
tags: {team: news, tier: two, more: yes}
managedPolicies: [SecurityAudit]
customerManagedPolicies: [{name: limit}]
inlinePolicy: {Version: "2012-10-17", Statement: [{Effect: Allow, Action: "s3:PutObject", Resource: "*"}]}
permissionsBoundary: {customerManagedPolicy: {name: fence}}
`.replace("more: yes", "more: more"),
  "access/news.yaml": rules("user: zoe@acme.io, permissionSet: News"),
};

/** Without all that may be left out. */
const BARE: Files = {
  "zoe.yaml": person("name: {given: Zoë, family: Adler-Li}", "members: [bob@acme.io]"),
  "news.yaml": "kind: PermissionSet\nname: News\ntags: {team: news}\n",
};

const GONE: Files = { "zoe.yaml": null, "news.yaml": null, "access/news.yaml": null };

export const PHASES: readonly (readonly [name: string, files: Files])[] = [
  ["make", MADE],
  ["change", CHANGED],
  ["strip", BARE],
  ["remove", GONE],
];
