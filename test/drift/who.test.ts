/** `idc drift --who`: each row with the click or call behind it, by ids; where nobody can be named, why. */
import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { DeleteGroupMembershipCommand } from "@aws-sdk/client-identitystore";
import { CreateAccountAssignmentCommand } from "@aws-sdk/client-sso-admin";
import { AssumeRoleCommand } from "@aws-sdk/client-sts";
import { afterEach, expect, test, vi } from "vitest";
import { runApply } from "../../src/cli/apply.ts";
import { runDrift } from "../../src/cli/drift/drift.ts";
import type { DriftReport, DriftRow } from "../../src/core/drift/report.ts";
import { type EmulatorClock, type EmulatorOptions, type Person, systemClock } from "../../src/emulator/index.ts";
import { clientsOf, groupId, setArn } from "../emulator/start.ts";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { overrideOf, type Scenario, startScenario, yaml } from "../harness/scenario.ts";
import { testWorld } from "../harness/world.ts";

let scenario: Scenario | undefined;
afterEach(async () => {
  await scenario?.stop();
  scenario = undefined;
});

const DELEGATE = "666666666666";
const WITH_DELEGATE = ORGANIZATION.replace(
  '"111111111111"',
  `"111111111111", delegatedAdministrator: "${DELEGATE}"`,
).replace("accounts:\n", `accounts:\n  - {id: "${DELEGATE}", name: security, ou: /Core}\n`);

async function acme(emulator: Partial<EmulatorOptions> = {}): Promise<Scenario> {
  const organization = yaml(WITH_DELEGATE);
  scenario = await startScenario({ organization, files: FILES, clock, ...emulator });
  expect((await scenario.apply()).exitCode).toBe(0);
  return scenario;
}

async function drift(format: "text" | "markdown" | "json" | "sarif" = "json", who = true) {
  const { dir, emulator } = scenario!;
  const world = testWorld({ cwd: dir });
  const exitCode = await runDrift({ dir: ".", format, who, version: "1.2.3", aws: overrideOf(emulator) }, world);
  const text = world.stdout();
  const report = format === "json" ? expectDocument<DriftReport>(text, "idc-drift") : undefined;
  return { exitCode, text, report: report! };
}

const ALICE = person("alice@acme.io");
function person(name: string, more: Partial<Person> = {}): Person {
  return { name, permissionSet: "Admin", sourceIp: "203.0.113.7", userAgent: "Mozilla/5.0", ...more };
}

/** A minute lies between clicks: CloudTrail counts whole seconds. */
let passed = 0;
const clock: EmulatorClock = { ...systemClock(), now: () => systemClock().now() + passed };

const click = (operation: string, input: Readonly<Record<string, unknown>>, by?: Person) => {
  passed += 60_000;
  return scenario!.emulator.console(operation, input as never, by) as Promise<Readonly<Record<string, unknown>>>;
};

const GRANT = { PermissionSetName: "Admin", GroupName: "devs", AccountName: "dev" };
const DEVELOPER = { PermissionSetName: "Developer", GroupName: "devs", AccountName: "dev" };

const short = ({ key, what, who, nobody }: DriftRow) =>
  `${what} ${key}: ${who === undefined ? nobody : `${who.certainty} ${who.name} ${who.by} ${who.call}`}`;
const rowsOf = async () => (await drift()).report.rows.map(short);

test("grants that were clicked together or away have the newest click, and who it was", async () => {
  await acme();
  await click("CreateAccountAssignment", GRANT, person("bob@acme.io"));
  await click("DeleteAccountAssignment", GRANT, person("bob@acme.io"));
  await click("CreateAccountAssignment", GRANT, ALICE);
  await click("DeleteAccountAssignment", DEVELOPER, person("bob@acme.io"));
  const { report, exitCode } = await drift();
  expect(exitCode).toBe(2);
  expect(report.rows.map(short)).toEqual([
    "added AccountAssignment/Admin/group:devs/333333333333: sure alice@acme.io console CreateAccountAssignment",
    "removed AccountAssignment/Developer/group:devs/333333333333: sure bob@acme.io console DeleteAccountAssignment",
  ]);
  expect(report.rows[0]?.who).toMatchObject({
    ...{ account: "111111111111", from: "203.0.113.7", when: expect.stringMatching(/^\d{4}-.*\dZ$/) },
    role: expect.stringMatching(/^AWSReservedSSO_Admin_[0-9a-f]{16}$/),
  });
  const { text } = await drift("text");
  expect(text).toMatch(
    /by alice@acme\.io \(AWSReservedSSO_Admin\) in the console, \d{4}-\d\d-\d\d \d\d:\d\d UTC, from 203\.0\.113\.7/,
  );
  expect((await drift("markdown")).text).toContain("in the console");
  expect((await drift("sarif")).text).toContain("by alice@acme.io (AWSReservedSSO_Admin) in the console");
  const without = await drift("json", false);
  expect(without.text).not.toMatch(/"who"|"trail"|"nobody"/);
});

test("members of groups are told by ids, clicked or called, and names that are hidden do not matter", async () => {
  const asked: { StartTime: number; LookupAttributes: { AttributeValue: string }[] }[] = [];
  const { emulator } = await acme({
    onExchange: ({ service, input }) => {
      if (service === "cloudtrail") asked.push(input as (typeof asked)[number]);
    },
  });
  await click("CreateGroupMembership", { GroupName: "ops", UserName: "alice@acme.io" }, ALICE);
  const pair = { GroupName: "devs", UserName: "alice@acme.io" };
  await click("DeleteGroupMembership", await click("GetGroupMembershipId", pair), person("bob@acme.io"));
  expect(await rowsOf()).toEqual([
    "added GroupMembership/ops/alice@acme.io: sure alice@acme.io console AddMemberToGroup",
    "removed GroupMembership/devs/alice@acme.io: sure bob@acme.io console RemoveMemberFromGroup",
  ]);
  expect(emulator.calls().calls.cloudtrail).toEqual({ LookupEvents: 4 });
  expect(asked.map(({ StartTime }) => StartTime)).toEqual(Array(4).fill(Date.parse("2026-08-26T00:00:00Z") / 1000));
  expect(asked.map(({ LookupAttributes: [one] }) => one!.AttributeValue)).toEqual([
    ...["AddMemberToGroup", "CreateGroupMembership", "DeleteGroupMembership", "RemoveMemberFromGroup"],
  ]);
});

test("a membership that the API removed by its id alone is told where CloudTrail has its making, else as a guess", async () => {
  const { commit, apply, emulator } = await acme();
  const people = FILES["people.yaml"].replace("members: [bob@acme.io]", "members: [alice@acme.io, bob@acme.io]");
  await commit({ "people.yaml": people });
  expect((await apply()).exitCode).toBe(0);
  const { store } = clientsOf(emulator);
  const { identityStoreId: IdentityStoreId } = emulator.state().instance;
  const remove = async (GroupName: string, UserName: string) => {
    const found = await click("GetGroupMembershipId", { GroupName, UserName });
    const MembershipId = String(found.MembershipId);
    await store.send(new DeleteGroupMembershipCommand({ IdentityStoreId, MembershipId }));
  };
  await remove("ops", "alice@acme.io");
  await remove("ops", "bob@acme.io");
  expect(await rowsOf()).toEqual([
    "removed GroupMembership/ops/alice@acme.io: sure emulator api DeleteGroupMembership",
    "removed GroupMembership/ops/bob@acme.io: perhaps emulator api DeleteGroupMembership",
  ]);
  await remove("devs", "alice@acme.io");
  expect(await rowsOf()).toContain("removed GroupMembership/ops/bob@acme.io: perhaps-not-there-yet");
});

test("definitions, groups and people that were changed or made have the call that did it", async () => {
  await acme();
  await click("UpdatePermissionSet", { PermissionSetName: "Developer", SessionDuration: "PT12H" }, ALICE);
  await click("UpdateGroup", {
    GroupName: "devs",
    Operations: [{ AttributePath: "description", AttributeValue: "Other" }],
  });
  await click("CreatePermissionSet", { Name: "Billing" }, ALICE);
  const rows = await rowsOf();
  expect(rows).toContain("changed PermissionSet/Developer: sure alice@acme.io console UpdatePermissionSet");
  expect(rows).toContain("changed Group/devs: sure admin@example.com console UpdateGroup");
});

test("what was deleted is told where one thing of its sort alone was, and said to be a guess", async () => {
  await acme();
  await click(
    "DeleteGroupMembership",
    await click("GetGroupMembershipId", { GroupName: "ops", UserName: "bob@acme.io" }),
  );
  await click("DeleteAccountAssignment", { PermissionSetName: "Admin", GroupName: "ops", AccountName: "prod" }, ALICE);
  await click("DeleteGroup", { GroupName: "ops" }, ALICE);
  const rows = await rowsOf();
  expect(rows).toContain("removed Group/ops: perhaps alice@acme.io console DeleteGroup");
  expect(rows).toContain(
    "removed AccountAssignment/Admin/group:ops/222222222222: perhaps alice@acme.io console DeleteAccountAssignment",
  );
  expect((await drift("text")).text).toContain("perhaps by alice@acme.io");
  await click("CreateGroup", { DisplayName: "others" });
  await click("DeleteGroup", { GroupName: "others" });
  expect(await rowsOf()).toContain("removed Group/ops: perhaps-not-there-yet");
});

test("a definition that was changed and changed back is perhaps of whoever touched it last", async () => {
  await acme();
  const policy = { PermissionSetName: "Developer", ManagedPolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" };
  await click("AttachManagedPolicyToPermissionSet", policy, person("bob@acme.io"));
  await click("DetachManagedPolicyFromPermissionSet", policy, ALICE);
  expect(await rowsOf()).toEqual([
    "half-provisioned PermissionSet/Developer: perhaps alice@acme.io console DetachManagedPolicyFromPermissionSet",
  ]);
});

test("what git no longer says was nobody's doing, and events are asked for from the day of the last completed run", async () => {
  const { commit, emulator } = await acme();
  const additive = FILES["idc.yaml"].replace("mode: full", "mode: additive");
  await commit({ "idc.yaml": additive, "access/ops.yaml": null });
  expect(await rowsOf()).toEqual(["left AccountAssignment/Admin/group:ops/222222222222: no-call"]);
  expect(emulator.calls().calls.cloudtrail).toBeUndefined();
  await commit({ "idc.yaml": FILES["idc.yaml"], "access/ops.yaml": FILES["access/ops.yaml"] });
  await click("DeleteAccountAssignment", DEVELOPER, ALICE);
  expect((await drift()).report.trail).toMatchObject({ since: "2026-11-24", events: 1 });
});

test("rows that differ in the account alone are one, where one person did all of them", async () => {
  await acme();
  const of = (AccountName: string) => ({ ...GRANT, AccountName });
  await click("CreateAccountAssignment", of("dev"), ALICE);
  await click("CreateAccountAssignment", of("sandbox"), ALICE);
  await click("CreateAccountAssignment", of("prod"), person("bob@acme.io"));
  const { text } = await drift("text");
  expect(text.match(/by alice@acme\.io/g)).toHaveLength(1);
  expect(text.match(/by bob@acme\.io/g)).toHaveLength(1);
  expect(text).toContain("on 2 accounts");
});

test("a call of another account is not seen, and it is said that another may have called", async () => {
  await acme();
  await click("CreateAccountAssignment", GRANT, person("mallory", { account: DELEGATE }));
  expect(await rowsOf()).toEqual(["added AccountAssignment/Admin/group:devs/333333333333: perhaps-not-there-yet"]);
  const { text, exitCode } = await drift("text");
  expect(exitCode).toBe(2);
  expect(text).toContain("it may not have it yet");
  expect(text).toContain("or another account called");
  expect(text).toMatch(/Who did it: in CloudTrail of 111111111111 in eu-west-1 since \d{4}-\d\d-\d\d, 0 events/);
  // The delegated administrator's calls are in its own trail: each format names the account to ask in.
  const there = `Calls of other accounts than 111111111111 are seen in theirs alone: ask there for what these did (security ${DELEGATE})`;
  expect(text).toContain(there);
  expect((await drift("markdown")).text.replaceAll("`", "").replaceAll("_", "")).toContain(there);
  const { report } = await drift();
  expect(report.trail).toMatchObject({ account: "111111111111", elsewhere: [DELEGATE] });
  expect(report.names.accounts[DELEGATE]).toBe("security");
  expect((await drift("sarif")).text).toContain("or another account called");
});

test("what CloudTrail does not show yet is said to be late", async () => {
  await acme({ behaviour: { trailDelaySeconds: 900 } });
  await click("CreateAccountAssignment", GRANT, ALICE);
  expect(await rowsOf()).toEqual(["added AccountAssignment/Admin/group:devs/333333333333: perhaps-not-there-yet"]);
});

test("denied, it is said which action is missing, and the rows and the exit code stay", async () => {
  const { emulator } = await acme();
  await click("CreateAccountAssignment", GRANT, ALICE);
  const before = await drift("json", false);
  emulator.setFaults({ deny: ["cloudtrail:LookupEvents"] });
  const { report, exitCode } = await drift();
  expect(exitCode).toBe(before.exitCode);
  expect(report.rows.map(({ id }) => id)).toEqual(before.report.rows.map(({ id }) => id));
  expect(report.rows.map(({ nobody }) => nobody)).toEqual(["not-looked-up"]);
  expect(report.trail?.unread).toContain("(needs cloudtrail:LookupEvents)");
  expect((await drift("text")).text).toMatch(/Who did it could not be looked up.*needs cloudtrail:LookupEvents/s);
});

test.each(["drop", "html", "error"])(
  "where CloudTrail gives no answer (%s) the report is whole without it",
  async (fault) => {
    const { emulator } = await acme();
    await click("CreateAccountAssignment", GRANT, ALICE);
    emulator.setFaults({ [fault]: 1, operations: ["LookupEvents"] });
    const { report, exitCode } = await drift();
    expect([exitCode, report.rows.map(({ nobody }) => nobody)]).toEqual([2, ["not-looked-up"]]);
    expect(report.trail?.unread).toContain("LookupEvents");
  },
);

test("where nothing drifted CloudTrail is not asked", async () => {
  const { emulator } = await acme();
  const { report, exitCode } = await drift();
  expect([exitCode, report.trail?.events]).toEqual([0, 0]);
  expect(emulator.calls().calls.cloudtrail).toBeUndefined();
});

test("a call by the API is told by the call, and by the role that idc has where it is that", async () => {
  const { emulator, dir } = await acme();
  const { sts } = clientsOf(emulator);
  const role = { RoleArn: "arn:aws:iam::111111111111:role/idc-plan", RoleSessionName: "idc-77" };
  const { Credentials } = await sts.send(new AssumeRoleCommand(role));
  const { AccessKeyId: accessKeyId = "", SecretAccessKey: secretAccessKey = "", SessionToken } = Credentials!;
  const credentials = { accessKeyId, secretAccessKey, sessionToken: SessionToken ?? "" };
  await clientsOf(emulator, credentials).sso.send(
    new CreateAccountAssignmentCommand({
      ...{ InstanceArn: emulator.state().instance.arn, PermissionSetArn: setArn(emulator, "Admin") },
      ...{ TargetId: "333333333333", TargetType: "AWS_ACCOUNT", PrincipalType: "GROUP" },
      PrincipalId: groupId(emulator, "devs"),
    }),
  );
  await vi.waitFor(() => expect(emulator.state().inProgress).toEqual([]));
  const [row] = (await drift()).report.rows;
  expect(row?.who).toMatchObject({ name: "idc-77", role: "idc-plan", by: "api", certainty: "sure" });
  expect(row?.who).not.toHaveProperty("ownRole");
  const world = testWorld({ cwd: dir });
  const aws = { ...overrideOf(emulator), credentials };
  await runDrift({ dir: ".", format: "text", who: true, version: "1.2.3", aws }, world);
  expect(world.stdout()).toMatch(/by idc-77 \(idc-plan, the role that idc has here\) by CreateAccountAssignment, /);
});

test("calls of idc's own run are told by its journal, and nobody else's are", async () => {
  const { emulator, dir, commit, git } = await acme();
  const tags = emulator.state().instance.tags;
  const RULE = "  - {group: devs, permissionSet: Admin, accounts: {name: dev}}\n";
  const id = await commit({
    "access/ops.yaml": `${FILES["access/ops.yaml"]}${RULE}`,
    "people.yaml": FILES["people.yaml"].replace("members: [bob@acme.io]", "members: [alice@acme.io, bob@acme.io]"),
  });
  const aws = overrideOf(emulator);
  const applied = testWorld({ cwd: dir, answers: ["yes"] });
  expect(await runApply({ dir: ".", format: "json", autoApprove: false, journal: "run.jsonl", aws }, applied)).toBe(0);
  // Somebody puts back what the instance remembered before that run, and takes its commit off the branch.
  const { arn } = emulator.state().instance;
  const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  await click("TagResource", { InstanceArn: arn, ResourceArn: arn, Tags });
  await git.raw(["reset", "--quiet", "--hard", "HEAD~1"]);
  await click("CreateAccountAssignment", { ...GRANT, AccountName: "sandbox" }, ALICE);
  // As a run leaves it that is killed while it writes.
  await appendFile(join(dir, "run.jsonl"), '{"event":"after","acc');

  const told = async (format: "json" | "text", journals: readonly string[]) => {
    const world = testWorld({ cwd: dir });
    await runDrift({ dir: ".", format, who: true, journals, version: "1.2.3", aws }, world);
    return world.stdout();
  };
  const ownIn = (text: string) =>
    expectDocument<DriftReport>(text, "idc-drift").rows.map(({ key, who }) => [key, who?.name, who?.ownRun]);
  const run = { config: "acme", commit: id, began: "2026-11-24T12:00:00.000Z" };
  const rows = (own?: object) => [
    ["AccountAssignment/Admin/group:devs/333333333333", "emulator", own],
    ["AccountAssignment/Admin/group:devs/444444444444", "alice@acme.io", undefined],
    ["GroupMembership/ops/alice@acme.io", "emulator", own],
  ];
  expect(ownIn(await told("json", ["run.jsonl"]))).toEqual(rows(run));
  expect(ownIn(await told("json", []))).toEqual(rows());
  expect(await told("text", ["run.jsonl"])).toContain(
    `by emulator (idc's own run of acme at ${id.slice(0, 12)} that began 2026-11-24 12:00 UTC) by CreateAccountAssignment`,
  );
  await expect(told("json", ["idc.yaml"])).rejects.toMatchObject({ message: expect.stringMatching(/is no journal$/) });
  await expect(told("json", ["none.jsonl"])).rejects.toMatchObject({ name: "IoError" });
});

test("names and addresses of strangers reach no terminal and no runner as they are", async () => {
  await acme();
  const hostile = "x\u001b[31m\u202e\n::error::owned";
  await click(
    "CreateAccountAssignment",
    GRANT,
    person(hostile, { sourceIp: "\u001b]0;t\u0007", permissionSet: "A\u001b[1m" }),
  );
  for (const format of ["text", "markdown", "sarif", "json"] as const) {
    const { text } = await drift(format);
    expect(text).toMatch(/owned/);
    expect(text).not.toMatch(/[\u001b\u0007\u202e]|^\s*::error/mu);
  }
});
