/** `idc drift --ignore`: what is somebody else's is left to them by the narrowest rule, and to nobody more than was named. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runDrift } from "../../src/cli/drift/drift.ts";
import { runDriftEdit } from "../../src/cli/drift/edit-config.ts";
import { answersTo } from "../../src/core/adopt/drift/answers.ts";
import type { DriftReport } from "../../src/core/drift/report.ts";
import { FILES } from "../harness/acme.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { type Files, overrideOf, type Scenario } from "../harness/scenario.ts";
import { testWorld } from "../harness/world.ts";
import { appliedAcme } from "../scenarios/start.ts";

let scenario: Scenario | undefined;
async function acme(files: Files = {}): Promise<Scenario> {
  scenario = await appliedAcme({ files });
  return scenario;
}

async function ignore(names: readonly string[], until = "2027-06-01", owner = "Team: X") {
  const world = testWorld({ cwd: scenario!.dir });
  const how = { format: "json", aws: overrideOf(scenario!.emulator), ignore: { until, owner } } as const;
  const exitCode = await runDriftEdit({ dir: ".", names, ...how }, world);
  return { exitCode, out: world.stdout(), err: world.stderr() };
}

const settings = () => readFile(join(scenario!.dir, "idc.yaml"), "utf8");
const grant = (PermissionSetName: string, who: object, AccountName: string) =>
  scenario!.emulator.console("CreateAccountAssignment", { PermissionSetName, ...who, AccountName } as never);

const ADDED = "AccountAssignment/Admin/group:devs/333333333333";

test("a grant to a group is left by its set and group, and is drift again once the rule ends", async () => {
  await acme();
  await grant("Admin", { GroupName: "devs" }, "dev");
  const { exitCode, out, err } = await ignore([ADDED]);
  expect(exitCode, err).toBe(0);
  expect(await settings()).toBe(
    `${FILES["idc.yaml"]}ignore: [{permissionSet: Admin, group: devs, owner: "Team: X", until: "2027-06-01"}]\n`,
  );
  expect(expectDocument(out, "idc-drift-edit")).toMatchObject({
    answer: "ignore",
    rows: [{ key: ADDED, admin: "yes" }],
  });
  await scenario!.commit({});
  const { result } = await scenario!.plan();
  expect([result.changes, result.leftAlone]).toEqual([
    [],
    [expect.objectContaining({ why: "ignored", keys: [ADDED] })],
  ]);
  const later = await scenario!.plan({ today: "2027-06-01" });
  expect(later.result.changes.map(({ key }) => key)).toEqual([ADDED]);
});

test("a rule is added to those that there are, in their layout", async () => {
  const rules = `ignore: # others'
  - permissionSet: "jit-*"
    owner: just-in-time access # see the wiki
`;
  await acme({ "idc.yaml": FILES["idc.yaml"].replace("protected: []\n", `${rules}protected: []\n`) });
  await grant("Admin", { GroupName: "devs" }, "dev");
  await grant("Admin", { UserName: "alice@acme.io" }, "dev");
  const both = [ADDED, "added AccountAssignment/Admin/user:alice@acme.io/333333333333"];
  expect((await ignore(both)).exitCode).toBe(0);
  expect(await settings()).toContain(`    owner: just-in-time access # see the wiki
  - permissionSet: Admin
    group: devs
    owner: "Team: X"
    until: "2027-06-01"
  - permissionSet: Admin
    principalType: USER
    owner: "Team: X"
    until: "2027-06-01"
protected: []
`);
});

test("what a rule would cover beside is named, and nothing is written", async () => {
  await acme();
  await grant("Admin", { GroupName: "devs" }, "dev");
  await grant("Admin", { GroupName: "devs" }, "sandbox");
  const { exitCode, err } = await ignore([ADDED]);
  expect([exitCode, await settings()]).toEqual([1, FILES["idc.yaml"]]);
  expect(err).toContain("ignore-covers-more  the narrowest rule, {permissionSet: Admin, group: devs, owner:");
  expect(err).toContain("AccountAssignment/Admin/group:devs/444444444444");
  // Named too, it is meant.
  expect((await ignore(["AccountAssignment/Admin/group:devs/*"])).exitCode).toBe(0);
});

test("while something could not be read, nobody can tell what else a rule would cover", async () => {
  await acme();
  await grant("Admin", { GroupName: "devs" }, "dev");
  scenario!.emulator.setFaults({ deny: ["identitystore:ListGroupMemberships"] });
  const { exitCode, err } = await ignore([ADDED]);
  expect([exitCode, await settings()]).toEqual([1, FILES["idc.yaml"]]);
  expect(err).toContain("ignore-unread  not all could be read");
  scenario!.emulator.setFaults({});
  expect((await ignore([ADDED])).exitCode).toBe(0);
});

test("what is declared cannot be ignored, and the place is told", async () => {
  await acme();
  await scenario!.emulator.console("CreateGroupMembership", { GroupName: "ops", UserName: "alice@acme.io" } as never);
  await scenario!.emulator.console("UpdatePermissionSet", {
    PermissionSetName: "Developer",
    Description: "x",
  } as never);
  const member = await ignore(["GroupMembership/ops/alice@acme.io"]);
  expect([member.exitCode, await settings()]).toEqual([1, FILES["idc.yaml"]]);
  expect(member.err).toMatch(/people\.yaml:\d+:\d+ {2}error {2}declared-and-ignored/);
  expect((await ignore(["PermissionSet/Developer"])).err).toMatch(
    /sets\.yaml:\d+:\d+ {2}error {2}declared-and-ignored/,
  );
});

test("a name that looks like a pattern has no rule, since it would mean others too", async () => {
  await acme();
  await scenario!.emulator.console("CreateGroup", { DisplayName: "dev?" } as never);
  await grant("Admin", { GroupName: "dev?" }, "dev");
  const { exitCode, err } = await ignore(["AccountAssignment/Admin/group:dev?/333333333333"]);
  expect([exitCode, await settings()]).toEqual([1, FILES["idc.yaml"]]);
  expect(err).toContain("not-ignored");
});

test("the day is one after today, and before everybody has forgotten why", async () => {
  await acme();
  await grant("Admin", { GroupName: "devs" }, "dev");
  for (const [day, problem] of [
    ["2026-11-24", "is not after today"],
    ["2020-01-01", "is not after today"],
    ["2027-02-30", "is no day"],
    ["2028-06-01", "is more than a year away"],
  ] as const) {
    const { exitCode, err } = await ignore([ADDED], day);
    expect([exitCode, err.includes(problem), await settings()]).toEqual([1, true, FILES["idc.yaml"]]);
  }
});

test("a box to ignore a row is offered where a rule can say it, and nowhere else", async () => {
  await acme();
  const { emulator, dir } = scenario!;
  await grant("Admin", { GroupName: "devs" }, "dev");
  await grant("Admin", { UserName: "alice@acme.io" }, "sandbox");
  await emulator.console("CreateGroupMembership", { GroupName: "ops", UserName: "alice@acme.io" } as never);
  await emulator.console("UpdatePermissionSet", { PermissionSetName: "Developer", Description: "x" } as never);
  await emulator.console("CreatePermissionSet", { Name: "Clicked" } as never);
  await emulator.console("CreateGroup", { DisplayName: "clicked" } as never);
  await emulator.console("CreateGroup", { DisplayName: "dev?" } as never);
  await emulator
    .console("UpdateUser", { UserName: "alice@acme.io", DisplayName: "Al" } as never)
    .catch(() => undefined);
  const world = testWorld({ cwd: dir });
  await runDrift({ dir: ".", format: "json", aws: overrideOf(emulator), version: "0.0.0" }, world);
  const { rows } = JSON.parse(world.stdout()) as DriftReport;
  const offered = rows.filter((row) => answersTo(row).includes("ignore")).map(({ id }) => id);
  expect(offered.sort()).toEqual(
    [ADDED, "AccountAssignment/Admin/user:alice@acme.io/444444444444"].map((key) => `added ${key}`),
  );
  expect(rows.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["GroupMembership", "PermissionSet"]));
  for (const { id } of rows) {
    const { exitCode, err } = await ignore([id]);
    expect([id, exitCode], err).toEqual([id, offered.includes(id) ? 0 : 1]);
  }
});
