/** `idc lock`: what the file holds, what separates it from what is live, and what becomes of one that is broken. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FILES } from "../harness/acme.ts";
import { idcHere } from "../harness/in-process.ts";
import type { Scenario } from "../harness/scenario.ts";
import { acme, click } from "./start.ts";

const LOCK = "idc.lock.yaml";
const lockOf = ({ dir }: Scenario) => readFile(join(dir, LOCK), "utf8");
const validate = async ({ dir }: Scenario) => idcHere(["validate", ".", "--format", "json"], { cwd: dir });
const TAGGED = {
  "access/ops.yaml": FILES["access/ops.yaml"].replace("{name: prod}", "{tag: {team: web}, name: prod}"),
};

/** Ids are made up by the emulator: only that there is one matters here. */
const withoutIds = (text: string) => text.replace(/: "?[0-9a-f-]{30,}"?$/gm, ": ID").replace(/\/ps-\w+/g, "/ps-ID");

describe.concurrent("the file", () => {
  test("has a line for each name that the config refers to, and for each account", async () => {
    const scenario = await acme({ files: TAGGED });
    const ran = await scenario.lock();
    expect([ran.exitCode, ran.result.written, ran.result.current, ran.result.file]).toEqual([0, true, false, LOCK]);
    const text = (await lockOf(scenario)).replace(/ssoins-\w+/g, "ssoins-ID");
    expect(withoutIds(text).split("\n").slice(2)).toEqual([
      "version: 1",
      'instance: "arn:aws:sso:::instance/ssoins-ID"',
      "names:",
      "  Group/devs: ID",
      "  Group/ops: ID",
      '  PermissionSet/Admin: "arn:aws:sso:::permissionSet/ssoins-ID/ps-ID"',
      '  PermissionSet/Developer: "arn:aws:sso:::permissionSet/ssoins-ID/ps-ID"',
      "  User/alice@acme.io: ID",
      "  User/bob@acme.io: ID",
      "accounts:",
      '  "111111111111": {name: management, ou: /}',
      '  "222222222222": {name: prod, ou: /Workloads/Prod, tags: {team: web}}',
      '  "333333333333": {name: dev, ou: /Workloads/Dev, tags: {team: web}}',
      '  "444444444444": {name: sandbox, ou: /Workloads/Dev}',
      '  "555555555555": {name: closed, ou: /Workloads/Dev, state: SUSPENDED}',
      "",
    ]);
    expect(JSON.parse((await validate(scenario)).stdout)).toMatchObject({ valid: true, diagnostics: [] });
    const again = await scenario.lock();
    expect(again.result).toMatchObject({ written: false, current: true, names: [], accounts: [] });
    expect((await scenario.lock({ check: true })).exitCode).toBe(0);
    await scenario.write({ "idc.lock.yaml": (await lockOf(scenario)).replaceAll("\n", "\r\n") });
    expect((await scenario.lock({ check: true })).exitCode).toBe(0);
  });

  test("says what became of names and accounts since, and --check writes nothing", async () => {
    const scenario = await acme({ files: TAGGED });
    await scenario.lock();
    await click(scenario, "DeleteGroup", { GroupName: "ops" });
    await click(scenario, "CreateGroup", { DisplayName: "ops" });
    await click(scenario, "MoveAccount", { AccountName: "sandbox", OrganizationalUnit: "/Workloads/Prod" });
    await click(scenario, "TagAccount", { AccountName: "prod", Tags: [{ Key: "team", Value: "db" }] });
    const before = await lockOf(scenario);
    const checked = await scenario.lock({ check: true });
    expect([checked.exitCode, checked.result.written]).toEqual([1, false]);
    expect(await lockOf(scenario)).toBe(before);
    const { result } = await scenario.lock();
    expect(result.names).toEqual([
      { what: "re-bound", key: "Group/ops", was: expect.any(String), is: expect.any(String) },
    ]);
    expect(result.accounts).toEqual([
      { what: "tagged", id: "222222222222", name: "prod", was: "team=web", is: "team=db" },
      { what: "moved", id: "444444444444", name: "sandbox", was: "/Workloads/Dev", is: "/Workloads/Prod" },
    ]);
    const changed = (await lockOf(scenario)).split("\n").filter((line) => !before.split("\n").includes(line));
    expect(changed).toHaveLength(3);
  });
});

describe.concurrent("what cannot be read", () => {
  test.each([
    ["identitystore:ListGroups", "Group/* is not known"],
    ["sso:DescribePermissionSet", "PermissionSet/* is not known"],
    ["organizations:ListTagsForResource", "tags of account 111111111111 is not known"],
  ])("without %s nothing is written over", async (action, said) => {
    const scenario = await acme({ files: TAGGED });
    await scenario.lock();
    const before = await lockOf(scenario);
    await click(scenario, "DeleteGroup", { GroupName: "ops" });
    scenario.emulator.setFaults({ deny: [action] });
    await expect(scenario.lock()).rejects.toThrow(`nothing was written: ${said}`);
    expect(await lockOf(scenario)).toBe(before);
  });

  test("no assignment, member, policy or tag of a permission set is read", async () => {
    const scenario = await acme();
    await scenario.lock();
    const { calls } = scenario.emulator.calls();
    const made = Object.values(calls).flatMap((operations) => Object.keys(operations));
    expect(made.sort()).toEqual([
      "DescribeOrganization",
      "DescribePermissionSet",
      "GetCallerIdentity",
      "ListAccounts",
      "ListDelegatedAdministrators",
      "ListGroups",
      "ListInstances",
      "ListOrganizationalUnitsForParent",
      "ListPermissionSets",
      "ListRoots",
      "ListTagsForResource",
      "ListUsers",
    ]);
  });
});

describe.concurrent("a lock that is none", () => {
  const edited = async (change: (text: string) => string) => {
    const scenario = await acme();
    await scenario.lock();
    const good = await lockOf(scenario);
    await writeFile(join(scenario.dir, LOCK), change(good));
    const { valid, diagnostics } = JSON.parse((await validate(scenario)).stdout);
    expect(valid).toBe(false);
    expect((await scenario.lock()).exitCode).toBe(0);
    expect(await lockOf(scenario)).toBe(good);
    return diagnostics.map(({ code, at }: { code: string; at: { line: number } }) => [code, at.line]);
  };

  test("of a merge: told as one, and written over", async () => {
    const conflict = (text: string) =>
      text.replace("  Group/ops", "<<<<<<< HEAD\n  Group/ops: a\n=======\n>>>>>>> other\n  Group/ops");
    expect(await edited(conflict)).toEqual([["lock-conflict", 7]]);
  });

  test.each<[string, (text: string) => string, unknown]>([
    ["an account without a name", (text) => text.replace("name: prod, ", ""), [["lock-invalid", 14]]],
    ["an id that is a list", (text) => text.replace(/(Group\/devs): .*/, "$1: []"), [["lock-invalid", 6]]],
    [
      "a name that is written as no key is",
      (text) => text.replace("Group/devs", "Group/%64evs"),
      [["lock-invalid", 6]],
    ],
    ["no names", (text) => text.replace(/names:\n( {2}.*\n)+/, ""), [["lock-invalid", 3]]],
    ["no accounts", (text) => text.replace(/accounts:\n( {2}.*\n)+/, ""), [["lock-invalid", 3]]],
    ["a key that nobody knows", (text) => `${text}more: 1\n`, [["lock-invalid", 18]]],
    ["another version", (text) => text.replace("version: 1", "version: 2"), [["lock-invalid", 3]]],
    ["nothing", () => "", [["lock-invalid", 1]]],
    ["no YAML", (text) => text.replace("accounts:", "accounts: ["), expect.arrayContaining([["yaml-syntax", 12]])],
  ])("%s", async (_, change, diagnostics) => {
    expect(await edited(change)).toEqual(diagnostics);
  });

  test("in another folder than Settings", async () => {
    const scenario = await acme();
    await scenario.lock();
    await scenario.write({ [`access/${LOCK}`]: await lockOf(scenario) });
    const { diagnostics } = JSON.parse((await validate(scenario)).stdout);
    expect(diagnostics).toMatchObject([{ code: "lock-elsewhere", severity: "error" }]);
  });
});
