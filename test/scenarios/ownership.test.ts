/** What idc removes, and what it leaves alone: the history of the config decides. */
import { afterEach, describe, expect, test } from "vitest";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { type Scenario, startScenario, yaml } from "../harness/scenario.ts";

let scenario: Scenario | undefined;
afterEach(async () => {
  await scenario?.stop();
  scenario = undefined;
});

async function acme(files: Record<string, string | null> = {}, organization = ORGANIZATION): Promise<Scenario> {
  scenario = await startScenario({ organization: yaml(organization), files: { ...FILES, ...files } });
  return scenario;
}

const keysOf = (run: { result: { changes: readonly { key: string; action: string }[] } }) =>
  run.result.changes.map(({ action, key }) => `${action} ${key}`);

/** Everything that exists, without what changes with each run. */
function inventory({ emulator }: Scenario) {
  const { users, groups, permissionSets, assignments } = emulator.state();
  return {
    users: users.map((user) => user.UserName).sort(),
    groups: groups.map((group) => `${group.DisplayName}: ${[...group.members].sort().join(" ")}`).sort(),
    sets: permissionSets.map((set) => set.Name).sort(),
    rows: assignments.map((row) => `${row.permissionSet} ${row.principal} ${row.account}`).sort(),
  };
}

const WITHOUT_OPS = {
  "people.yaml": FILES["people.yaml"].replace(/---\nkind: Group\nname: ops\n[\s\S]*$/, ""),
  "access/ops.yaml": null,
};

describe("a config that says what is live", () => {
  test("has an empty plan, before and after its first apply", async () => {
    const { plan, apply, emulator } = await acme();
    expect(keysOf(await plan())).toEqual([]);
    const before = emulator.state();
    const applied = await apply({ auto: true });
    expect(applied.exitCode).toBe(0);
    expect(applied.result.pointer).toEqual({ advanced: true });
    expect(emulator.state().assignments).toEqual(before.assignments);
    const again = await plan();
    expect(again.exitCode).toBe(0);
    expect(again.result.config.state).toBe("believed");
    expect(keysOf(again)).toEqual([]);
  });
});

describe("removing a document from a committed config", () => {
  test("an Assignments document: exactly its rows go", async () => {
    const { plan, apply, commit } = await acme();
    await apply();
    const before = inventory(scenario!);
    await commit({ "access/devs.yaml": null });
    expect(keysOf(await plan())).toEqual([
      "delete AccountAssignment/Developer/group:devs/333333333333",
      "delete AccountAssignment/Developer/group:devs/444444444444",
    ]);
    expect((await apply()).exitCode).toBe(0);
    expect(inventory(scenario!)).toEqual({
      ...before,
      rows: before.rows.filter((row) => !row.startsWith("Developer")),
    });
    expect((await plan()).exitCode).toBe(0);
  });

  test("a User document: exactly that user and the memberships go", async () => {
    const { plan, apply, commit } = await acme();
    await apply();
    const before = inventory(scenario!);
    await commit({
      "people.yaml": FILES["people.yaml"]
        .replace(/kind: User\nuserName: alice[\s\S]*?---\n/, "")
        .replace("members: [alice@acme.io]", "members: []"),
    });
    expect(keysOf(await plan())).toEqual(["delete GroupMembership/devs/alice@acme.io", "delete User/alice@acme.io"]);
    expect((await apply()).exitCode).toBe(0);
    expect(inventory(scenario!)).toEqual({ ...before, users: ["bob@acme.io"], groups: ["devs: ", "ops: bob@acme.io"] });
  });

  test("a Group document and its rule: the rows go before the group, and nothing else", async () => {
    const { plan, apply, commit, emulator } = await acme();
    await apply();
    const before = inventory(scenario!);
    await commit(WITHOUT_OPS);
    expect(keysOf(await plan())).toEqual(["delete AccountAssignment/Admin/group:ops/222222222222", "delete Group/ops"]);
    const from = emulator.history().length;
    expect((await apply()).exitCode).toBe(0);
    const operations = emulator
      .history()
      .slice(from)
      .map((entry) => entry.operation);
    expect(operations.indexOf("DeleteAccountAssignment")).toBeLessThan(operations.indexOf("DeleteGroup"));
    expect(inventory(scenario!)).toEqual({
      ...before,
      groups: ["devs: alice@acme.io"],
      rows: before.rows.filter((row) => !row.startsWith("Admin")),
    });
  });

  test("a PermissionSet document with its rule: the set goes after its rows", async () => {
    const { plan, apply, commit } = await acme();
    await apply();
    const before = inventory(scenario!);
    await commit({
      "sets.yaml": FILES["sets.yaml"].replace(/kind: PermissionSet\nname: Admin[\s\S]*?---\n/, ""),
      "access/ops.yaml": null,
    });
    const made = await plan();
    expect(made.result.changes.map(({ key, verdict }) => `${verdict} ${key}`)).toEqual([
      "ask AccountAssignment/Admin/group:ops/222222222222",
      "ask PermissionSet/Admin",
    ]);
    expect((await apply()).exitCode).toBe(0);
    expect(inventory(scenario!)).toEqual({
      ...before,
      sets: ["Developer"],
      rows: before.rows.filter((row) => !row.startsWith("Admin")),
    });
  });

  test("--auto-approve holds what needs a person, and the pointer stays until a person has said yes", async () => {
    const { apply, commit, plan } = await acme();
    await apply();
    await commit(WITHOUT_OPS);
    const held = await apply({ auto: true });
    expect(held.exitCode).toBe(3);
    expect(held.result.results.map(({ key, state }) => `${state} ${key}`)).toEqual([
      "held AccountAssignment/Admin/group:ops/222222222222",
      "held Group/ops",
    ]);
    expect(held.result.pointer.advanced).toBe(false);
    await commit({ "README.md": "another commit" });
    expect(keysOf(await plan())).toEqual(["delete AccountAssignment/Admin/group:ops/222222222222", "delete Group/ops"]);
    expect((await apply()).exitCode).toBe(0);
    expect(keysOf(await plan())).toEqual([]);
  });

  test("what was declared in between and never applied is ours too", async () => {
    const { apply, commit, plan } = await acme();
    await apply();
    const added = "---\nkind: Group\nname: interns\nmembers: []\n";
    await commit({ "people.yaml": FILES["people.yaml"] + added });
    await scenario!.emulator.console("CreateGroup", { DisplayName: "interns" });
    await commit({ "people.yaml": FILES["people.yaml"] });
    expect(keysOf(await plan())).toEqual(["delete Group/interns"]);
  });

  test("a person who says no changes nothing", async () => {
    const { apply, commit } = await acme();
    await apply();
    await commit({ "access/devs.yaml": null });
    const before = inventory(scenario!);
    const refused = await apply({ answer: "no" });
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain("Nothing was changed");
    expect(inventory(scenario!)).toEqual(before);
  });
});

describe("assignments that nobody declared", () => {
  const console = async (operation: string, input: object) => scenario!.emulator.console(operation, input);
  const CLICK = { PermissionSetName: "Developer", GroupName: "ops", AccountName: "prod" };

  test("are reported by the first run that sees the set, and revoked by the second", async () => {
    const { plan, apply } = await acme();
    await console("CreateAccountAssignment", CLICK);
    const first = await plan();
    expect(keysOf(first)).toEqual([]);
    expect(first.result.leftAlone).toEqual([
      { why: "first-seen", kind: "AccountAssignment", keys: ["AccountAssignment/Developer/group:ops/222222222222"] },
    ]);
    await apply();
    const second = await plan();
    expect(keysOf(second)).toEqual(["delete AccountAssignment/Developer/group:ops/222222222222"]);
    expect(second.result.changes[0]?.cause).toBe("drift");
    await apply();
    expect(inventory(scenario!).rows).not.toContain("Developer ops 222222222222");
  });

  test("on a shared set are somebody else's, unless a rule named their principal for it", async () => {
    const shared = FILES["sets.yaml"].replace("name: Developer\n", "name: Developer\nassignments: shared\n");
    const { plan, apply } = await acme({ "sets.yaml": shared });
    await apply();
    await console("CreateAccountAssignment", CLICK);
    await console("CreateAccountAssignment", { ...CLICK, GroupName: "devs" });
    expect(keysOf(await plan())).toEqual(["delete AccountAssignment/Developer/group:devs/222222222222"]);
  });

  test("on a set that no config declares are not even looked at", async () => {
    const { plan, apply } = await acme({
      "sets.yaml": FILES["sets.yaml"].replace(/---[\s\S]*$/, ""),
      "access/devs.yaml": null,
    });
    await apply();
    expect(keysOf(await plan())).toEqual([]);
    expect((await plan()).result.leftAlone).toEqual([
      { why: "unmanaged", kind: "PermissionSet", keys: ["PermissionSet/Developer"] },
    ]);
  });

  test("that ignore rules name stay, and are counted with their owner", async () => {
    const ignore = `${FILES["idc.yaml"]}ignore:\n  - {principalType: USER, permissionSet: "Dev*", owner: TEAM}\n`;
    const { plan, apply } = await acme({ "idc.yaml": ignore });
    await apply();
    await console("CreateAccountAssignment", {
      PermissionSetName: "Developer",
      UserName: "bob@acme.io",
      AccountName: "prod",
    });
    const made = await plan();
    expect(keysOf(made)).toEqual([]);
    expect(made.result.leftAlone).toEqual([
      {
        why: "ignored",
        owner: "TEAM",
        kind: "AccountAssignment",
        keys: ["AccountAssignment/Developer/user:bob@acme.io/222222222222"],
      },
    ]);
  });

  test("of users stay where Settings leaves these to others", async () => {
    const { plan, apply } = await acme({
      "idc.yaml": FILES["idc.yaml"].replace("directUserAssignments: managed", "directUserAssignments: ignored"),
    });
    await apply();
    await console("CreateAccountAssignment", {
      PermissionSetName: "Developer",
      UserName: "bob@acme.io",
      AccountName: "prod",
    });
    expect(keysOf(await plan())).toEqual([]);
  });

  test("whose principal is gone are drift for a purge", async () => {
    const { plan, apply } = await acme();
    await apply();
    const { users } = scenario!.emulator.state();
    await console("CreateUser", {
      UserName: "eve@acme.io",
      DisplayName: "Eve",
      Name: { GivenName: "E", FamilyName: "V" },
    });
    await console("CreateAccountAssignment", {
      PermissionSetName: "Developer",
      UserName: "eve@acme.io",
      AccountName: "prod",
    });
    const eve = scenario!.emulator.state().users.find((user) => !users.some((other) => other.UserId === user.UserId));
    await console("DeleteUser", { UserId: eve!.UserId });
    expect(keysOf(await plan())).toEqual([]);
    const made = await plan({ purgeOrphans: true });
    expect(keysOf(made)).toEqual([`delete AccountAssignment/Developer/user:${eve!.UserId}/222222222222`]);
    expect((await apply({ purgeOrphans: true })).exitCode).toBe(0);
    expect(keysOf(await plan({ purgeOrphans: true }))).toEqual([]);
  });
});

describe("mistakes that only show beside history or the organization", () => {
  const EXPIRED = FILES["access/ops.yaml"].replace(
    "accounts: {name: prod}",
    "accounts: {name: prod}\n    expires: 2026-11-01",
  );

  test("a rule that had expired when it was added is an error, and nothing is applied", async () => {
    const { apply, plan, commit } = await acme();
    await apply();
    await commit({ "access/new.yaml": EXPIRED.replace("permissionSet: Admin", "permissionSet: Developer") });
    const made = await plan();
    expect(made.exitCode).toBe(1);
    expect(made.result.diagnostics.map(({ code, at }) => [code, at?.file, at?.line])).toEqual([
      ["expired-when-added", "access/new.yaml", 3],
    ]);
    const before = inventory(scenario!);
    expect((await apply()).exitCode).toBe(1);
    expect(inventory(scenario!)).toEqual(before);
  });

  test("a date in the past on a rule that was there is no new rule: its rows go", async () => {
    const { apply, plan, commit } = await acme();
    await apply();
    await commit({ "access/ops.yaml": EXPIRED });
    const made = await plan();
    expect(made.result.diagnostics).toEqual([]);
    expect(keysOf(made)).toEqual(["delete AccountAssignment/Admin/group:ops/222222222222"]);
  });

  test("a rule that expired since is a warning, and its rows go", async () => {
    const { apply, plan } = await acme({ "access/ops.yaml": EXPIRED });
    await apply({ today: "2026-10-31" });
    const made = await plan({ today: "2026-11-01" });
    expect(made.result.diagnostics).toEqual([]);
    expect(made.stderr).toContain("rule-expired");
    expect(made.result.changes.map(({ key, cause }) => `${cause} ${key}`)).toEqual([
      "expiry AccountAssignment/Admin/group:ops/222222222222",
    ]);
  });

  test("a restricted account that does not exist is a warning", async () => {
    const { plan } = await acme({
      "idc.yaml": `${FILES["idc.yaml"]}restrictedAccounts: ["222222222222", "999999999999"]\n`,
    });
    const made = await plan();
    expect(made.result.diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      "warning unknown-restricted-account",
    ]);
  });
});

describe("the pointer", () => {
  test("of a commit that is not an ancestor is not believed, and apply refuses", async () => {
    const { git, apply, plan, commit } = await acme();
    await git.checkoutLocalBranch("feature");
    await commit({ "access/devs.yaml": null });
    await apply();
    await git.checkout("main");
    await commit({ "access/ops.yaml": null });
    const made = await plan();
    expect(made.result.config.state).toBe("pointer-not-ancestor");
    // Nothing is removed for having left the config; what is declared is still made.
    expect(keysOf(made)).not.toContain("delete AccountAssignment/Admin/group:ops/222222222222");
    const refused = await apply();
    expect(refused.exitCode).toBe(3);
    expect(refused.stderr).toContain("merge main first");
  });

  test("is not believed with uncommitted changes, and does not advance", async () => {
    const { write, apply, plan, emulator } = await acme();
    await apply();
    await write({ "access/ops.yaml": null });
    const made = await plan();
    expect(made.result.config.state).toBe("uncommitted-changes");
    expect(keysOf(made)).toEqual([]);
    const before = emulator.history().length;
    const refused = await apply();
    expect(refused.exitCode).toBe(3);
    expect(refused.stderr).toContain("the folder is not as its commit has it");
    expect(emulator.history().length).toBe(before);
  });

  test.each([
    ["no commit id", "refs/heads/main ."],
    ["an option", "--upload-pack=touch /tmp/x ."],
    ["an abbreviated id", "abc1234 ."],
    ["nothing", "x"],
  ])("that holds %s is not believed", async (_, value) => {
    const { plan, emulator } = await acme();
    const { instance } = emulator.state();
    await emulator.console("TagResource", {
      ResourceArn: instance.arn,
      Tags: [{ Key: "idc:applied:acme", Value: value.replace(/[^A-Za-z0-9_.:/=+\-@ ]/g, "") }],
    });
    expect((await plan()).result.config.state).toBe("pointer-unreadable");
  });

  test("of a commit that this clone does not have is not believed", async () => {
    const { plan, apply, emulator } = await acme();
    const { instance } = emulator.state();
    await emulator.console("TagResource", {
      ResourceArn: instance.arn,
      Tags: [{ Key: "idc:applied:acme", Value: `${"a".repeat(40)} .` }],
    });
    expect((await plan()).result.config.state).toBe("pointer-unknown-commit");
    expect((await apply()).exitCode).toBe(3);
  });

  test("of another folder is not believed", async () => {
    const { plan, apply, emulator } = await acme();
    await apply();
    const { instance } = emulator.state();
    const value = instance.tags["idc:memory:acme"]!;
    await emulator.console("TagResource", {
      ResourceArn: instance.arn,
      Tags: [{ Key: "idc:memory:acme", Value: value.replace(/ [0-9a-f]{16} /, " 0123456789abcdef ") }],
    });
    expect((await plan()).result.config.state).toBe("pointer-other-path");
    expect((await apply()).exitCode).toBe(3);
  });
});
