/**
 * A grant that nobody declared, of a set that bears `idc:protected`: the roles that `setup github` writes are denied taking it away, which
 * plan and drift say before and apply says after.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { runDrift } from "../../src/cli/drift/drift.ts";
import { runPlan } from "../../src/cli/plan.ts";
import type { DriftReport } from "../../src/core/drift/report.ts";
import type { OrganizationFile } from "../../src/emulator/index.ts";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { overHttp, type Scenario, startScenario, yaml } from "../harness/scenario.ts";
import { testWorld } from "../harness/world.ts";
import { MANAGEMENT, policiesIn, type Written, written } from "./written.ts";

const GRANT = `[{group: ops, permissionSet: Admin, accounts: {id: "222222222222"}}]`;
const KEY = "AccountAssignment/Admin/group:devs/444444444444";
const NOTE = "the roles of idc setup github are denied that";
const said = (text: string) => text.replaceAll(/\s+/g, " ");

let setup: Written;
let company: Scenario;
beforeAll(async () => {
  setup = await written(["--account", MANAGEMENT, "--management-account", MANAGEMENT]);
  company = await startScenario({
    organization: yaml(ORGANIZATION) as OrganizationFile,
    caller: `arn:aws:iam::${MANAGEMENT}:role/idc-apply`,
    files: { ...FILES, "idc.yaml": FILES["idc.yaml"].replace("protected: []", `protected: ${GRANT}`) },
    operationSeconds: 0.001,
    allow: await policiesIn(setup, false),
  });
  expect((await company.apply()).exitCode).toBe(0);
});
afterAll(async () => {
  await company.stop();
  await setup.remove();
});

const drift = async (format: "text" | "markdown" | "json" | "sarif") => {
  const world = testWorld({ cwd: company.dir });
  await runDrift({ dir: ".", format, version: "1.2.3", aws: overHttp(company.emulator) }, world);
  return world.stdout();
};
const markdown = async () => {
  const world = testWorld({ cwd: company.dir });
  const how = { format: "markdown", detailedExitcode: false } as const;
  await runPlan({ dir: ".", ...how, aws: overHttp(company.emulator) }, world);
  return world.stdout();
};

test("what IAM does not deny by the mark is not said to be denied", async () => {
  const { emulator } = company;
  const other = { PermissionSetName: "Developer", GroupName: "ops", AccountName: "sandbox" };
  await emulator.console("CreateAccountAssignment", other);
  const { result } = await company.plan();
  expect([result.changes.map(({ action }) => action), result.guarded]).toEqual([["delete"], undefined]);
  expect(await drift("text")).not.toContain(NOTE);
  await emulator.console("DeleteAccountAssignment", other);
  await emulator.console("DeleteAccountAssignment", {
    ...{ PermissionSetName: "Admin", GroupName: "ops", AccountName: "prod" },
  });
  const back = await company.plan();
  expect([back.result.changes.map(({ action }) => action), back.result.guarded]).toEqual([["create"], undefined]);
  expect((await company.apply()).exitCode).toBe(0);
});

test("plan, drift in every format, and the failure of apply say it", async () => {
  await company.emulator.console("CreateAccountAssignment", {
    ...{ PermissionSetName: "Admin", GroupName: "devs", AccountName: "sandbox" },
  });
  const { result } = await company.plan();
  expect([result.changes.map(({ key, verdict }) => [key, verdict]), result.guarded]).toEqual([[[KEY, "ask"]], [KEY]]);
  const line = "Denied to the roles of idc setup github by the mark idc:protected: 1 change, of: ";
  expect(await company.planText()).toContain(`${line}Admin`);
  expect(await markdown()).toContain(`**${line.trim()}** \`Admin\``);

  const report = expectDocument<DriftReport>(await drift("json"), "idc-drift");
  expect(report.rows.map(({ key, revert }) => [key, revert?.guarded])).toEqual([[KEY, true]]);
  for (const format of ["text", "markdown", "sarif"] as const) expect(said(await drift(format))).toContain(NOTE);

  const applied = await company.apply();
  expect(applied.exitCode).toBe(4);
  expect(applied.result.results).toMatchObject([
    { key: KEY, state: "failed", hint: expect.stringContaining("idc:protected") },
  ]);
});
