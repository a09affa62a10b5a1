/** Doctor about rules that new accounts come to: which wait for a person, and where `newAccounts: allow` is of no effect. */
import { expect, test } from "vitest";
import { lockText } from "../../src/core/lock/lock-text.ts";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { yaml } from "../harness/scenario.ts";
import { examined } from "./examined.ts";

const LOCK = lockText({ instance: "arn:aws:sso:::instance/ssoins-1", bindings: {}, accounts: new Map() });
const rules = `kind: Assignments
assignments:
  - {group: devs, permissionSet: Developer, accounts: {ou: /Workloads/Dev}}
  - {group: devs, permissionSet: Developer, accounts: {ou: /Workloads/Dev}, newAccounts: allow}
  - {group: devs, permissionSet: Developer, accounts: "222222222222"}
  - {group: ops, permissionSet: Admin, accounts: {all: true}}
  - {group: ops, permissionSets: [Admin, Developer], accounts: {name: prod}, newAccounts: allow}
  - {group: ops, permissionSets: [Admin, Developer], accounts: few}
  - {group: devs, permissionSet: Developer, accounts: {all: true}, expires: 2026-11-24}
---
kind: AccountSet
name: few
include: ["333333333333", {tag: {team: web}}]
`;
const look = (more: Record<string, string>) =>
  examined({
    organization: yaml(ORGANIZATION),
    files: Object.entries({ ...FILES, "access/all.yaml": rules, ...more }),
  });

test("rules that are open say where they are; those that name ids, have ended or are for administrators do not", async () => {
  const { of } = await look({ "idc.lock.yaml": LOCK });
  expect(of("new-accounts-wait")).toEqual(["access/all.yaml:3", "access/all.yaml:8", "access/devs.yaml:3"]);
  expect(of("new-accounts-admin")).toEqual(["access/all.yaml:7"]);
});

test("without a lock nobody is asked, and nothing is said", async () => {
  const { of } = await look({});
  expect([of("new-accounts-wait"), of("new-accounts-admin")]).toEqual([undefined, undefined]);
});
