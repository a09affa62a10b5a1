/** A grown organization in which somebody clicks all that can be clicked: each click is told, and two of the three answers end it. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { runDrift } from "../../src/cli/drift/drift.ts";
import { runDriftEdit } from "../../src/cli/drift/edit-config.ts";
import type { DriftReport } from "../../src/core/drift/report.ts";
import { brownfield } from "../../src/emulator/samples/brownfield.ts";
import { BROWNFIELD_CONFIG } from "../../src/emulator/samples/brownfield-config.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { overrideOf, type Scenario, startScenario } from "../harness/scenario.ts";
import { testWorld } from "../harness/world.ts";

let scenario: Scenario | undefined;
afterEach(async () => {
  await scenario?.stop();
  scenario = undefined;
});

const ARN = "arn:aws:iam::aws:policy/";
const developer = (input: object) => ({ PermissionSetName: "Developer", ...input });

const CLICKS: readonly (readonly [operation: string, input: object])[] = [
  ["CreateAccountAssignment", { PermissionSetName: "Admin", GroupName: "developers", AccountName: "payments-prod" }],
  ["CreateAccountAssignment", developer({ UserName: "nia@corp.example", AccountName: "search-dev" })],
  ["DeleteAccountAssignment", developer({ GroupName: "developers", AccountName: "search-test" })],
  ["DeleteAccountAssignment", developer({ UserName: "max@corp.example", AccountName: "analytics-prod" })],
  ["DeleteAccountAssignment", { PermissionSetName: "ReadOnly", GroupName: "auditors", AccountName: "Audit" }],
  [
    "UpdatePermissionSet",
    developer({ Description: "All: work", SessionDuration: "PT90M", RelayState: "https://x.example" }),
  ],
  ["DetachManagedPolicyFromPermissionSet", developer({ ManagedPolicyArn: `${ARN}PowerUserAccess` })],
  ["AttachManagedPolicyToPermissionSet", developer({ ManagedPolicyArn: `${ARN}ReadOnlyAccess` })],
  ["DeleteInlinePolicyFromPermissionSet", developer({})],
  ["TagResource", developer({ Tags: [{ Key: "tier", Value: "other: one" }] })],
  [
    "PutPermissionsBoundaryToPermissionSet",
    developer({ PermissionsBoundary: { ManagedPolicyArn: `${ARN}ReadOnlyAccess` } }),
  ],
  [
    "DetachCustomerManagedPolicyReferenceFromPermissionSet",
    { PermissionSetName: "ReadOnly", CustomerManagedPolicyReference: { Name: "NoSecrets", Path: "/org/" } },
  ],
  ["DeleteAccountAssignment", { PermissionSetName: "Billing", GroupName: "finance", AccountName: "management" }],
  ["DeletePermissionSet", { PermissionSetName: "Billing" }],
];

/** In place of the rule of a set that is gone. */
const ACCESS = `  - group: developers
    permissionSet: Admin
    accounts: "200000000002" # payments-prod
---
kind: AccountSet
name: developers-accounts-without-search-test
include: [{ou: /Workloads/NonProd}]
exclude:
  - "200000000011" # search-test
`;

const TOLD = [
  "added AccountAssignment/Admin/group:developers/",
  "added AccountAssignment/Developer/user:nia@corp.example/",
  "changed PermissionSet/Developer",
  "changed PermissionSet/ReadOnly",
  "removed AccountAssignment/Billing/group:finance/",
  "removed AccountAssignment/Developer/group:developers/",
  "removed AccountAssignment/Developer/user:max@corp.example/",
  "removed AccountAssignment/ReadOnly/group:auditors/",
  "removed PermissionSet/Billing",
];

async function drift(): Promise<readonly string[]> {
  const world = testWorld({ cwd: scenario!.dir });
  await runDrift({ dir: ".", format: "json", version: "1", aws: overrideOf(scenario!.emulator) }, world);
  const { rows } = expectDocument<DriftReport>(world.stdout(), "idc-drift");
  return rows.map(({ id }) => id.replace(/\d{12}$/, "")).sort();
}

async function clicked(): Promise<Scenario> {
  const { roles = [], ...organization } = brownfield();
  // A role that is left would keep its set from being deleted.
  const others = roles.filter(({ permissionSet }) => permissionSet !== "Billing");
  scenario = await startScenario({
    organization: { ...organization, roles: others },
    files: Object.fromEntries(BROWNFIELD_CONFIG),
  });
  const before = await scenario.apply();
  expect([0, 5], before.stderr).toContain(before.exitCode);
  const left = await drift();
  for (const [operation, input] of CLICKS) await scenario.emulator.console(operation, input as never);
  expect((await drift()).filter((id) => !left.includes(id))).toEqual(TOLD);
  return scenario;
}

test("apply puts all of it back, and then there is none", async () => {
  const { apply, plan } = await clicked();
  const { exitCode, stderr } = await apply({ overrides: ["admin-grants"] });
  expect(exitCode, stderr).toBe(0);
  expect([(await plan()).result.changes, (await drift()).filter((id) => !id.startsWith("role-"))]).toEqual([[], []]);
});

test("adopted, the config says it, and nothing is left but to provision it", async () => {
  const { dir, emulator, commit, plan, apply } = await clicked();
  const world = testWorld({ cwd: dir });
  const exitCode = await runDriftEdit({ dir: ".", names: ["*"], format: "text", aws: overrideOf(emulator) }, world);
  expect(exitCode, world.stderr()).toBe(0);
  expect(world.stdout()).toMatch(
    /^Adopted: 3 files of the config changed, nothing in AWS\n1 row of these makes administrators/,
  );
  const access = BROWNFIELD_CONFIG.get("access.yaml")!;
  expect(await readFile(join(dir, "access.yaml"), "utf8")).toBe(
    access
      .replace("accounts: {ou: /Workloads/NonProd}", "accounts: developers-accounts-without-search-test")
      .replace("[{name: analytics-dev}, {name: analytics-prod}]", "[{name: analytics-dev}]")
      .replace("{name: Log Archive}, {name: Audit}]", "{name: Log Archive}]")
      .replace(/ {2}- group: finance[\s\S]*/, ACCESS),
  );
  await commit({});
  const left = (await plan()).result.changes.map(({ key, fields }) => `${key} ${fields}`);
  expect(left).toEqual(["PermissionSet/Developer outdatedAccounts", "PermissionSet/ReadOnly outdatedAccounts"]);
  const { assignments, permissionSets } = emulator.state();
  expect((await apply({ overrides: ["admin-grants"] })).exitCode).toBe(0);
  expect([(await plan()).result.changes, (await drift()).filter((id) => !id.startsWith("role-"))]).toEqual([[], []]);
  // Nobody has gained or lost anything by it.
  expect(emulator.state().assignments).toEqual(assignments);
  expect(emulator.state().permissionSets.map(({ Name }) => Name)).toEqual(permissionSets.map(({ Name }) => Name));
});
