/** `idc drift`: whatever somebody changes outside git is one row, with what it breaks; what is no drift is none. */
import { afterEach, describe, expect, test } from "vitest";
import { driftExitCode, runDrift } from "../../src/cli/drift/drift.ts";
import type { DriftReport, DriftRow } from "../../src/core/drift/report.ts";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { expectSarif } from "../harness/sarif.ts";
import { overrideOf, type Scenario, startScenario, yaml } from "../harness/scenario.ts";
import { testWorld } from "../harness/world.ts";

let scenario: Scenario | undefined;
afterEach(async () => {
  await scenario?.stop();
  scenario = undefined;
});

/** A company whose config has been applied, and has nothing left to do. */
async function acme(files = FILES): Promise<Scenario> {
  scenario = await startScenario({ organization: yaml(ORGANIZATION), files });
  expect((await scenario.apply()).exitCode).toBe(0);
  return scenario;
}

async function drift(format: "text" | "markdown" | "json" | "sarif" = "json") {
  const { dir, emulator } = scenario!;
  const world = testWorld({ cwd: dir });
  const exitCode = await runDrift({ dir: ".", format, version: "1.2.3", aws: overrideOf(emulator) }, world);
  const text = world.stdout();
  const report = format === "json" ? expectDocument<DriftReport>(text, "idc-drift") : undefined;
  return { exitCode, text, report: report! };
}

const short = ({ what, why, key, access, severity, sources }: DriftRow) => {
  const at = sources[0] === undefined ? "nowhere" : `${sources[0].file}:${sources[0].line}`;
  return `${severity} ${access}: ${key} ${what} (${why}) at ${at}`;
};
const rowsOf = async () => (await drift()).report.rows.map(short);

const click = (operation: string, input: Readonly<Record<string, unknown>>) =>
  scenario!.emulator.console(operation, input as never) as Promise<Readonly<Record<string, unknown>>>;

test("what is as git says is no drift", async () => {
  await acme();
  const { exitCode, report, text } = await drift();
  expect([exitCode, report.rows]).toEqual([0, []]);
  expect(report.notDrift).toEqual({ edits: 0, expired: 0, ignored: 0, pending: 0 });
  expect(text.endsWith("\n")).toBe(true);
  expect((await drift("text")).text).toMatch(/^No drift\n/);
});

test("a grant that somebody clicked together comes first, with the document that says all there is", async () => {
  await acme();
  await click("CreateAccountAssignment", { PermissionSetName: "Admin", GroupName: "devs", AccountName: "dev" });
  await click("DeleteAccountAssignment", { PermissionSetName: "Developer", GroupName: "devs", AccountName: "dev" });
  expect(await rowsOf()).toEqual([
    "high gained: AccountAssignment/Admin/group:devs/333333333333 added (never-declared) at sets.yaml:1",
    "medium lost: AccountAssignment/Developer/group:devs/333333333333 removed (unknown) at access/devs.yaml:3",
  ]);
  const { report, exitCode } = await drift();
  expect(exitCode).toBe(2);
  expect(report.rows[0]).toMatchObject({ admin: "yes", revert: { action: "delete" } });
});

test("a temporary grant says when it ends", async () => {
  const ending = FILES["access/ops.yaml"].trimEnd();
  await acme({ ...FILES, "access/ops.yaml": `${ending}\n    expires: 2027-03-31\n` });
  await click("DeleteAccountAssignment", { PermissionSetName: "Admin", GroupName: "ops", AccountName: "prod" });
  const { report } = await drift();
  expect(report.rows.flatMap(({ sources }) => sources.map(({ expires }) => expires))).toEqual(["2027-03-31"]);
  const said = "declared before, and not there · access/ops.yaml:3 · expires 2027-03-31";
  expect((await drift("text")).text).toContain(said);
  expect((await drift("markdown")).text).toContain("**expires 2027-03-31**");
});

test("beside a lock, what comes of an account says what became of it", async () => {
  const { lock, commit, apply } = await acme();
  await lock();
  await commit({});
  expect((await apply()).exitCode).toBe(0);
  await click("MoveAccount", { AccountName: "sandbox", OrganizationalUnit: "/Elsewhere" });
  await click("MoveAccount", { AccountName: "prod", OrganizationalUnit: "/Workloads/Dev" });
  const { exitCode, report } = await drift();
  expect(exitCode).toBe(2);
  expect(report.rows.map(short)).toEqual([
    "high gained: AccountAssignment/Developer/group:devs/444444444444 added (account) at sets.yaml:5",
    "medium lost: AccountAssignment/Developer/group:devs/222222222222 removed (account) at access/devs.yaml:3",
  ]);
  expect(report.rows[0]?.account?.changes).toEqual([{ what: "moved", was: "/Workloads/Dev", is: "/Elsewhere" }]);
  const { text } = await drift("text");
  expect(text).toMatch(/on sandbox 444444444444 +account moved · sets\.yaml:5\n/);
  expect(text).toContain("      the account moved from /Workloads/Dev to /Elsewhere since idc.lock.yaml\n");
});

test("an edit of the config that no run has made is none, and what expired neither", async () => {
  const { commit } = await acme();
  await commit({ "sets.yaml": FILES["sets.yaml"].replace("sessionDuration: 4h", "sessionDuration: 2h") });
  const { exitCode, report, text } = await drift();
  expect([exitCode, report.rows, report.notDrift.edits]).toEqual([0, [], 1]);
  expect(text).toContain('"edits": 1');
  expect((await drift("text")).text).toContain("Not drift: 1 change of the config that no run has made yet");
});

test("an edit that waits hides nothing that was done to the same object", async () => {
  const { commit } = await acme();
  const edited = FILES["sets.yaml"]
    .replace("Daily work", "All work")
    .replace("sessionDuration: 4h", "sessionDuration: 8h");
  await commit({
    "sets.yaml": edited,
    "people.yaml": FILES["people.yaml"].replace("description: Developers", "description: All developers"),
  });
  expect((await drift()).report).toMatchObject({ rows: [], notDrift: { edits: 2 } });
  const { emulator } = scenario!;
  await click("AttachManagedPolicyToPermissionSet", {
    PermissionSetName: "Developer",
    ManagedPolicyArn: "arn:aws:iam::aws:policy/AdministratorAccess",
  });
  await click("UpdatePermissionSet", {
    PermissionSetName: "Developer",
    Description: "Daily work",
    SessionDuration: "PT2H",
  });
  await click("UpdateGroup", {
    GroupName: "devs",
    Operations: [{ AttributePath: "description", AttributeValue: "clicked" }],
  });
  const { report, exitCode } = await drift();
  expect([exitCode, report.rows.map(({ fields, ...row }) => `${short(row as DriftRow)}: ${fields}`)]).toEqual([
    2,
    [
      "high changed: PermissionSet/Developer changed (outside) at sets.yaml:5: sessionDuration,managedPolicies",
      "low none: Group/devs changed (outside) at people.yaml:11: description",
    ],
  ]);
  expect(report.rows[0]).toMatchObject({ admin: "yes", accounts: ["333333333333", "444444444444"] });
  expect(emulator.state().permissionSets).toHaveLength(2);
  // What is to go by an edit that waits, and was changed meanwhile.
  await commit({ "sets.yaml": edited.replace(/---[\s\S]*/, ""), "access/devs.yaml": null });
  const gone = (await drift()).report.rows.find(({ key }) => key === "PermissionSet/Developer");
  expect(gone).toMatchObject({ what: "changed", revert: { action: "delete" } });
});

test("who comes into a group of administrators becomes one, and words of a set are nobody's access", async () => {
  await acme();
  await click("CreateGroupMembership", { GroupName: "ops", UserName: "alice@acme.io" });
  await click("UpdatePermissionSet", { PermissionSetName: "Developer", Description: "other", SessionDuration: "PT4H" });
  const { report } = await drift();
  expect(report.rows.map(({ admin, access, severity }) => [admin, access, severity])).toEqual([
    ["yes", "gained", "high"],
    [undefined, "none", "low"],
  ]);
});

test("a set of administrators that somebody made beside the config is named, and is none of its drift", async () => {
  await acme();
  await click("CreatePermissionSet", { Name: "Rogue" });
  await click("AttachManagedPolicyToPermissionSet", {
    PermissionSetName: "Rogue",
    ManagedPolicyArn: "arn:aws:iam::aws:policy/AdministratorAccess",
  });
  await click("CreateAccountAssignment", { PermissionSetName: "Rogue", UserName: "bob@acme.io", AccountName: "prod" });
  const { report, exitCode } = await drift();
  expect([exitCode, report.rows, report.administrators]).toEqual([
    0,
    [],
    [expect.objectContaining({ permissionSet: "Rogue", admin: "yes" })],
  ]);
  expect((await drift("text")).text).toContain(
    "Administrators that no config here declared\n  ! permission set Rogue on prod 222222222222; of bob@acme.io",
  );
});

test("a folder that is not as its commit is no ground to tell drift, and says so", async () => {
  const { write } = await acme();
  await write({ "access/ops.yaml": null });
  const { report, exitCode } = await drift();
  expect([exitCode, report.rows, report.config.state]).toEqual([1, [], "uncommitted-changes"]);
  expect((await drift("text")).text).toMatch(/^Drift cannot be told: the folder is not as its commit has it\n/);
  const { runs } = JSON.parse((await drift("sarif")).text);
  expect(runs[0].invocations).toMatchObject([{ executionSuccessful: false }]);
});

test("definitions, memberships and people that were changed are told from the side of who changed them", async () => {
  await acme();
  await click("UpdatePermissionSet", { PermissionSetName: "Developer", SessionDuration: "PT12H" });
  await click("CreateGroupMembership", { GroupName: "ops", UserName: "alice@acme.io" });
  const who = { GroupName: "devs", UserName: "alice@acme.io" };
  await click("DeleteGroupMembership", await click("GetGroupMembershipId", who));
  expect(await rowsOf()).toEqual([
    "high gained: GroupMembership/ops/alice@acme.io added (never-declared) at people.yaml:16",
    "high changed: PermissionSet/Developer changed (outside) at sets.yaml:5",
    "medium lost: GroupMembership/devs/alice@acme.io removed (unknown) at people.yaml:14",
  ]);
  const { text } = await drift("text");
  expect(text).toContain("sessionDuration  4h → 12h");
  expect(text).toContain("changed outside git");
});

test("a definition that has not reached its accounts is half-provisioned, and a role that is left is told", async () => {
  const { emulator } = await acme();
  await click("AttachManagedPolicyToPermissionSet", {
    PermissionSetName: "Developer",
    ManagedPolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess",
  });
  await click("DetachManagedPolicyFromPermissionSet", {
    PermissionSetName: "Developer",
    ManagedPolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess",
  });
  const { report } = await drift();
  expect(report.rows.map(({ what, accounts }) => [what, accounts])).toEqual([
    ["half-provisioned", ["333333333333", "444444444444"]],
  ]);
  expect(emulator.state().assignments).not.toHaveLength(0);
});

test("apply puts right what drift has told, and then there is none", async () => {
  const { apply } = await acme();
  await click("CreateAccountAssignment", { PermissionSetName: "Admin", GroupName: "devs", AccountName: "dev" });
  await click("DeleteAccountAssignment", { PermissionSetName: "Developer", GroupName: "devs", AccountName: "dev" });
  await click("UpdatePermissionSet", { PermissionSetName: "Developer", SessionDuration: "PT12H" });
  await click("CreateGroupMembership", { GroupName: "ops", UserName: "alice@acme.io" });
  await click("UpdateGroup", {
    GroupName: "devs",
    Operations: [{ AttributePath: "description", AttributeValue: "clicked" }],
  });
  const { report } = await drift();
  const told = report.rows.map(({ key }) => key).sort();
  const { result, exitCode } = await apply();
  expect([exitCode, result.results.map(({ key }) => key).sort()]).toEqual([0, told]);
  expect([(await drift()).exitCode, await rowsOf()]).toEqual([0, []]);
});

test("what could not be read is no drift, and no proof that there is none", async () => {
  const { emulator } = await acme();
  await click("DeleteAccountAssignment", { PermissionSetName: "Developer", GroupName: "devs", AccountName: "dev" });
  emulator.setFaults({
    deny: [
      "sso:ListAccountAssignments",
      "sso:ListAccountAssignmentsForPrincipal",
      "sso:ListAccountsForProvisionedPermissionSet",
    ],
  });
  const { exitCode, report } = await drift();
  expect([exitCode, report.rows]).toEqual([4, []]);
  expect((await drift("text")).text).toContain("(needs sso:List");
  // What fails and is not denied needs no permission: the report is incomplete.
  const unknown = [{ pattern: "Group/*", reason: "ListGroups: an answer without its list" }];
  expect(driftExitCode({ ...report, unknown })).toBe(1);
});

test("in mode observe no run completes, and differences that may be edits are told as that in every format", async () => {
  const observe = { "idc.yaml": FILES["idc.yaml"].replace("mode: full", "mode: observe") };
  scenario = await startScenario({ organization: yaml(ORGANIZATION), files: { ...FILES, ...observe } });
  const quiet = await drift();
  expect([quiet.exitCode, quiet.report.untold, quiet.report.rows]).toEqual([0, undefined, []]);
  await click("DeleteAccountAssignment", { PermissionSetName: "Developer", GroupName: "devs", AccountName: "dev" });
  await click("UpdatePermissionSet", { PermissionSetName: "Developer", SessionDuration: "PT12H" });
  const { exitCode, report } = await drift();
  expect([exitCode, report.untold, report.notDrift.edits, report.rows]).toEqual([2, 2, 0, []]);
  const said = "2 differences between git and AWS, no run has completed, and edits cannot be told from drift";
  for (const format of ["text", "markdown", "sarif"] as const) expect((await drift(format)).text).toContain(said);
  expect((await drift("text")).text).toMatch(/^Drift cannot be told: 2 differences/);
  const { runs } = JSON.parse((await drift("sarif")).text);
  expect(runs[0].invocations).toMatchObject([{ executionSuccessful: false }]);
  await click("CreateAccountAssignment", { PermissionSetName: "Admin", GroupName: "devs", AccountName: "dev" });
  expect((await drift("text")).text.split("\n")[0]).toBe(`Drift: 1 row (1 high) · ${said}`);
});

test("in mode observe after a run that completed, edits and drift are told apart as ever", async () => {
  const { commit } = await acme();
  await commit({
    "idc.yaml": FILES["idc.yaml"].replace("mode: full", "mode: observe"),
    "people.yaml": FILES["people.yaml"].replace("description: Developers", "description: All developers"),
  });
  await click("DeleteAccountAssignment", { PermissionSetName: "Developer", GroupName: "devs", AccountName: "dev" });
  const { exitCode, report } = await drift();
  expect([exitCode, report.untold, report.notDrift.edits, report.rows.map(({ what }) => what)]).toEqual([
    ...[2, undefined, 1],
    ["removed"],
  ]);
});

test("before the first run all that is undeclared was never declared, and what waits is an edit", async () => {
  scenario = await startScenario({ organization: yaml(ORGANIZATION), files: FILES });
  await click("CreateAccountAssignment", { PermissionSetName: "Admin", GroupName: "devs", AccountName: "dev" });
  await click("UpdatePermissionSet", { PermissionSetName: "Developer", SessionDuration: "PT12H" });
  expect(await rowsOf()).toEqual([
    "high gained: AccountAssignment/Admin/group:devs/333333333333 added (never-declared) at sets.yaml:1",
  ]);
  expect((await drift()).report.notDrift.edits).toBe(1);
});

test("what the mode withholds is drift: git no longer says it", async () => {
  const { commit } = await acme();
  const additive = FILES["idc.yaml"].replace("mode: full", "mode: additive");
  await commit({ "idc.yaml": additive, "access/ops.yaml": null });
  const rows = await rowsOf();
  expect(rows).toEqual(["high gained: AccountAssignment/Admin/group:ops/222222222222 left (withheld) at sets.yaml:1"]);
});

test("a role that is left where nobody is assigned is one, and what is ignored is none", async () => {
  const organization = yaml(`${ORGANIZATION}
roles:
  - {permissionSet: Developer, accounts: ["222222222222", "555555555555"]}
`);
  scenario = await startScenario({ organization, files: FILES });
  await scenario.apply();
  const { report, exitCode } = await drift();
  expect(exitCode).toBe(2);
  expect(report.rows.map(({ what, accounts, severity }) => [what, accounts, severity])).toEqual([
    ["role-without-assignee", ["222222222222"], "low"],
  ]);
  await click("CreateGroup", { DisplayName: "jit-people" });
  await click("CreatePermissionSet", { Name: "jit-admin" });
  await click("CreateAccountAssignment", {
    PermissionSetName: "jit-admin",
    GroupName: "jit-people",
    AccountName: "dev",
  });
  expect((await drift()).report.rows).toHaveLength(1);
});

test("SARIF has each row at the line that it breaks, from the top of the repository", async () => {
  await acme();
  await click("DeleteAccountAssignment", { PermissionSetName: "Developer", GroupName: "devs", AccountName: "dev" });
  const { text, exitCode } = await drift("sarif");
  expectSarif(text);
  const { runs, version } = JSON.parse(text);
  expect([exitCode, version, runs[0].tool.driver.version]).toEqual([2, "2.1.0", "1.2.3"]);
  expect(runs[0].results).toMatchObject([
    {
      ruleId: "drift/removed",
      level: "warning",
      locations: [{ physicalLocation: { artifactLocation: { uri: "access/devs.yaml" }, region: { startLine: 3 } } }],
    },
  ]);
  expect(runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toContain(runs[0].results[0].ruleId);
});

describe("on a set that others share", () => {
  const SHARED = {
    "sets.yaml": FILES["sets.yaml"].replace("name: Developer\n", "name: Developer\nassignments: shared\n"),
  };
  const grant = (GroupName: string, AccountName: string) => ({
    PermissionSetName: "Developer",
    GroupName,
    AccountName,
  });

  test("what others grant is no drift; what is ours and gone is, and so is more of whom a rule names", async () => {
    await acme({ ...FILES, ...SHARED });
    await click("CreateAccountAssignment", grant("ops", "dev"));
    const quiet = await drift();
    expect([quiet.exitCode, quiet.report.rows]).toEqual([0, []]);
    await click("DeleteAccountAssignment", grant("devs", "dev"));
    await click("CreateAccountAssignment", grant("devs", "prod"));
    expect(await rowsOf()).toEqual([
      "high gained: AccountAssignment/Developer/group:devs/222222222222 added (never-declared) at sets.yaml:5",
      "medium lost: AccountAssignment/Developer/group:devs/333333333333 removed (unknown) at access/devs.yaml:3",
    ]);
    expect((await scenario!.apply()).exitCode).toBe(0);
    expect(await rowsOf()).toEqual([]);
    expect(scenario!.emulator.state().assignments.map(({ principal, account }) => `${principal} ${account}`)).toContain(
      "ops 333333333333",
    );
  });

  test("what git no longer says waits for apply in mode full, and is left in mode additive; others' is neither", async () => {
    const { commit } = await acme({ ...FILES, ...SHARED });
    await click("CreateAccountAssignment", grant("ops", "dev"));
    await commit({ "access/devs.yaml": null });
    const waits = await drift();
    expect([waits.exitCode, waits.report.rows, waits.report.notDrift.edits]).toEqual([0, [], 2]);
    await commit({ "idc.yaml": FILES["idc.yaml"].replace("mode: full", "mode: additive") });
    const left = await drift();
    expect([left.exitCode, left.report.rows.map(short), left.report.notDrift.edits]).toEqual([
      2,
      [
        "high gained: AccountAssignment/Developer/group:devs/333333333333 left (withheld) at sets.yaml:5",
        "high gained: AccountAssignment/Developer/group:devs/444444444444 left (withheld) at sets.yaml:5",
      ],
      0,
    ]);
    // A run changes nothing of it, and the next report says the same.
    const before = scenario!.emulator.state().assignments;
    await scenario!.apply();
    expect(scenario!.emulator.state().assignments).toEqual(before);
    expect((await drift()).report.rows.map(short)).toEqual(left.report.rows.map(short));
  });
});

test("in mode additive what was added or widened outside is drift that apply leaves, and what was taken away it gives back", async () => {
  const { commit, apply } = await acme();
  await commit({ "idc.yaml": FILES["idc.yaml"].replace("mode: full", "mode: additive") });
  expect((await apply()).exitCode).toBe(0);
  const ManagedPolicyArn = "arn:aws:iam::aws:policy/IAMFullAccess";
  await click("CreateAccountAssignment", { PermissionSetName: "Admin", GroupName: "devs", AccountName: "dev" });
  await click("DeleteAccountAssignment", { PermissionSetName: "Developer", GroupName: "devs", AccountName: "dev" });
  await click("AttachManagedPolicyToPermissionSet", { PermissionSetName: "Admin", ManagedPolicyArn });
  const told = async () => (await drift()).report.rows.map((row) => `${short(row)}: ${row.revert?.verdict}`);
  const leaves = [
    "high gained: AccountAssignment/Admin/group:devs/333333333333 added (never-declared) at sets.yaml:1: withheld",
    "high changed: PermissionSet/Admin changed (outside) at sets.yaml:1: withheld",
  ];
  const gone =
    "medium lost: AccountAssignment/Developer/group:devs/333333333333 removed (unknown) at access/devs.yaml:3";
  expect(await told()).toEqual([...leaves, `${gone}: allow`]);
  expect((await drift("text")).text).toContain("apply leaves it: ");
  await apply();
  expect([await told(), (await drift()).exitCode]).toEqual([leaves, 2]);
});
