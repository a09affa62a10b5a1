/** What idc refuses: the verdict is deny, plan and apply exit 3, nothing of it is written, and the rest goes on. */
import { describe, expect, test } from "vitest";
import { FILES } from "../harness/acme.ts";
import type { Scenario } from "../harness/scenario.ts";
import { acme, appliedAcme, changesOf, click, contentOf, operationsSince, resultsOf, type Start } from "./start.ts";

/** What a plan refuses, with the reason; nothing else is in it but `rest`, which an apply makes. */
async function expectRefused(
  scenario: Scenario,
  refused: Readonly<Record<string, string>>,
  rest: readonly string[] = [],
) {
  const planned = await scenario.plan();
  expect(planned.exitCode).toBe(3);
  const denied = planned.result.changes.filter(({ verdict }) => verdict === "deny");
  expect(denied.map(({ action, key, reasons }) => [`${action} ${key}`, reasons.join("; ")])).toEqual(
    Object.entries(refused).map(([key, reason]) => [key, expect.stringContaining(reason)]),
  );
  const isOpen = ({ verdict }: { verdict: string }) => verdict !== "deny";
  expect(planned.result.changes.filter(isOpen).map(({ action, key }) => `${action} ${key}`)).toEqual(rest);
  const applied = await scenario.apply();
  expect(applied.exitCode).toBe(rest.length === 0 ? 3 : 5);
  const done = applied.result.results.filter(({ state }) => state === "done");
  expect(done.map(({ action, key }) => `${action} ${key}`).sort()).toEqual([...rest].sort());
  expect(applied.result.pointer.advanced).toBe(false);
  const again = await scenario.plan();
  expect(changesOf(again)).toEqual(Object.keys(refused));
}

describe.concurrent("what Settings protects", () => {
  const PROTECTED: Start = {
    files: {
      "idc.yaml": FILES["idc.yaml"].replace(
        "protected: []",
        "protected:\n  - {group: ops, permissionSet: Admin, accounts: {name: prod}}",
      ),
    },
  };
  const LONGER = { "sets.yaml": FILES["sets.yaml"].replace("4h", "8h") };
  const UPDATE = "update PermissionSet/Developer";

  test("is not revoked when its rule is gone", async () => {
    const scenario = await appliedAcme(PROTECTED);
    await scenario.commit({ "access/ops.yaml": null, ...LONGER });
    await expectRefused(scenario, { "delete AccountAssignment/Admin/group:ops/222222222222": "protects" }, [UPDATE]);
    expect(scenario.emulator.state().assignments).toHaveLength(3);
  });

  test("is protected in its accounts and not elsewhere", async () => {
    const both = FILES["access/ops.yaml"].replace("{name: prod}", "[{name: prod}, {name: dev}]");
    const scenario = await appliedAcme({ files: { ...PROTECTED.files, "access/ops.yaml": both } });
    await scenario.commit({ "access/ops.yaml": null });
    await expectRefused(scenario, { "delete AccountAssignment/Admin/group:ops/222222222222": "protects" }, [
      "delete AccountAssignment/Admin/group:ops/333333333333",
    ]);
  });

  test("keeps the last member of its group", async () => {
    const scenario = await appliedAcme(PROTECTED);
    await scenario.commit({ "people.yaml": FILES["people.yaml"].replace("members: [bob@acme.io]", "members: []") });
    await expectRefused(scenario, { "delete GroupMembership/ops/bob@acme.io": "protects" });
  });

  test("may lose a member who is replaced, and the new one comes first", async () => {
    const scenario = await appliedAcme(PROTECTED);
    await scenario.commit({ "people.yaml": FILES["people.yaml"].replace("[bob@acme.io]", "[alice@acme.io]") });
    expect((await scenario.plan()).exitCode).toBe(2);
    const from = scenario.emulator.history().length;
    expect((await scenario.apply()).exitCode).toBe(0);
    expect(operationsSince(scenario, from).slice(0, 2)).toEqual(["CreateGroupMembership", "DeleteGroupMembership"]);
  });

  const WITHOUT_BOB = FILES["people.yaml"].replace(/kind: User\nuserName: bob[\s\S]*?---\n/, "");

  test("keeps the last member whose user left the config, where the config names the members", async () => {
    const scenario = await appliedAcme(PROTECTED);
    await scenario.commit({ "people.yaml": WITHOUT_BOB.replace("members: [bob@acme.io]", "members: []") });
    await expectRefused(scenario, {
      "delete GroupMembership/ops/bob@acme.io": "protects",
      "delete User/bob@acme.io": "protects",
    });
  });

  test("keeps the last member whose user left the config, where the members are others' affair", async () => {
    const people = FILES["people.yaml"].replace("members: [bob@acme.io]\n", "");
    const scenario = await appliedAcme({ files: { ...PROTECTED.files, "people.yaml": people } });
    await scenario.commit({ "people.yaml": WITHOUT_BOB.replace("members: [bob@acme.io]\n", "") });
    await expectRefused(scenario, { "delete User/bob@acme.io": "protects" });
    expect(scenario.emulator.state().groups[1]?.members).toEqual(["bob@acme.io"]);
  });
});

describe.concurrent("a permission set that another config has marked", () => {
  test("is neither changed nor assigned nor marked anew", async () => {
    const scenario = await acme({
      files: {
        "sets.yaml": FILES["sets.yaml"].replace("4h", "8h"),
        "access/ops.yaml": `${FILES["access/ops.yaml"]}  - {group: ops, permissionSet: Developer, accounts: {name: dev}}
  - {group: devs, permissionSet: Admin, accounts: {name: dev}}
`,
      },
    });
    await click(scenario, "TagResource", {
      PermissionSetName: "Developer",
      Tags: [{ Key: "idc:managed", Value: "other" }],
    });
    const before = contentOf(scenario);
    await expectRefused(
      scenario,
      {
        "create AccountAssignment/Developer/group:ops/333333333333": "by the config other",
        "update PermissionSet/Developer": "by the config other",
      },
      ["create AccountAssignment/Admin/group:devs/333333333333"],
    );
    const developer = scenario.emulator.state().permissionSets.find(({ Name }) => Name === "Developer");
    expect(developer?.Tags).toEqual({ "idc:managed": "other" });
    expect(contentOf(scenario).permissionSets).toEqual(before.permissionSets);
  });
});

describe.concurrent("a permission set that left the config", () => {
  const SHARED = FILES["sets.yaml"].replace("name: Developer\n", "name: Developer\nassignments: shared\n");
  const GONE = { "sets.yaml": FILES["sets.yaml"].replace(/---[\s\S]*/, ""), "access/devs.yaml": null };

  test("with assignments of others on it: ours go, the set stays", async () => {
    const scenario = await appliedAcme({ files: { "sets.yaml": SHARED } });
    await click(scenario, "CreateAccountAssignment", {
      PermissionSetName: "Developer",
      GroupName: "ops",
      AccountName: "prod",
    });
    await scenario.commit(GONE);
    await expectRefused(
      scenario,
      { "delete PermissionSet/Developer": "1 assignment of it would remain that this config does not own" },
      [
        "delete AccountAssignment/Developer/group:devs/333333333333",
        "delete AccountAssignment/Developer/group:devs/444444444444",
      ],
    );
  });

  test("with an assignment that an ignore rule leaves to another", async () => {
    const ignore = `${FILES["idc.yaml"]}ignore: [{principalType: USER, permissionSet: "Dev*", owner: TEAM}]\n`;
    const scenario = await appliedAcme({ files: { "idc.yaml": ignore } });
    await click(scenario, "CreateAccountAssignment", {
      PermissionSetName: "Developer",
      UserName: "bob@acme.io",
      AccountName: "dev",
    });
    await click(scenario, "DeleteAccountAssignment", {
      PermissionSetName: "Developer",
      GroupName: "devs",
      AccountName: "sandbox",
    });
    await scenario.commit(GONE);
    const { changes } = (await scenario.plan()).result;
    expect(changes.map(({ key, verdict }) => `${verdict} ${key}`)).toEqual([
      "allow AccountAssignment/Developer/group:devs/333333333333",
      // The set itself is nobody else's: only the assignment keeps it.
      "deny PermissionSet/Developer",
    ]);
  });
});

describe.concurrent("names that differ in case only", () => {
  test("a user who was declared in another case and left the config is ours to remove", async () => {
    const people = FILES["people.yaml"]
      .replace("userName: alice", "userName: Alice")
      .replace("members: [alice", "members: [Alice");
    const scenario = await appliedAcme({ files: { "people.yaml": people } });
    await scenario.commit({
      "people.yaml": people.replace(/kind: User\nuserName: Alice[\s\S]*?---\n/, "").replace("[Alice@acme.io]", "[]"),
    });
    expect(changesOf(await scenario.plan())).toEqual([
      "delete GroupMembership/devs/Alice@acme.io",
      "delete User/Alice@acme.io",
    ]);
    expect(resultsOf(await scenario.apply())).toEqual([
      "done GroupMembership/devs/Alice@acme.io",
      "done User/Alice@acme.io",
    ]);
  });
});
