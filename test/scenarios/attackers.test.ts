/** What somebody might plant who may write tags of the instance, make groups and accounts, or send a pull request: it takes nothing, and gives nothing. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FILES } from "../harness/acme.ts";
import type { Scenario } from "../harness/scenario.ts";
import { acme, appliedAcme, changesOf, click, contentOf, resultsOf } from "./start.ts";

const MEMORY = "idc:memory:acme";
const memoryIn = ({ emulator }: Scenario) => emulator.state().instance.tags[MEMORY]!;

async function forge(scenario: Scenario, Value: string): Promise<void> {
  const { arn } = scenario.emulator.state().instance;
  const resource = { InstanceArn: arn, ResourceArn: arn };
  await click(scenario, "UntagResource", { ...resource, TagKeys: [MEMORY, "idc:applied:acme"] });
  await click(scenario, "TagResource", { ...resource, Tags: [{ Key: MEMORY, Value }] });
}

/** Applied; then somebody makes a group, and a branch that nobody merged declares it. The branch at hand does not. */
async function withFork(): Promise<{ readonly scenario: Scenario; readonly fork: string; readonly head: string }> {
  const scenario = await appliedAcme();
  await click(scenario, "CreateGroup", { DisplayName: "payroll" });
  await scenario.git.checkoutLocalBranch("fork");
  const fork = await scenario.commit({ "payroll.yaml": "kind: Group\nname: payroll\n" });
  await scenario.git.checkout("main");
  return { scenario, fork, head: await scenario.git.revparse(["HEAD"]) };
}

type Forged = (of: Awaited<ReturnType<typeof withFork>>) => Promise<string>;

describe.concurrent("a forged memory", () => {
  const ids: Readonly<Record<string, Forged>> = {
    "another fork's commit": async ({ fork }) => fork,
    "a blob": ({ scenario }) => scenario.git.revparse(["fork:payroll.yaml"]),
    "a tree": ({ scenario }) => scenario.git.revparse(["fork^{tree}"]),
    "a tag of the commit at hand": async ({ scenario, head }) => {
      await scenario.git.raw(["tag", "-a", "-m", "planted", "v1", head]);
      const id = (await scenario.git.raw(["rev-parse", "v1"])).trim();
      expect(id).not.toBe(head);
      return id;
    },
    "a commit that nobody has": async () => "d".repeat(40),
    "an option": async () => "--output=x",
    "a name": async () => "HEAD",
  };
  const ways: Readonly<Record<string, (value: string, head: string, id: string) => string>> = {
    completed: (value, head, id) => value.replace(head, id),
    "written from": (value, _, id) => value.replace(/ - - - /, ` ${id} ${id} - `),
  };
  const all = Object.entries(ids).flatMap(([what, idOf]) =>
    Object.entries(ways).map(([way, change]) => [what, way, idOf, change] as const),
  );

  test.each(all)("that says of %s that it was %s takes nothing, and stops a run", async (_, __, idOf, change) => {
    const made = await withFork();
    const { scenario, head } = made;
    const before = memoryIn(scenario);
    const value = change(before, head, await idOf(made));
    expect(value).not.toBe(before);
    await forge(scenario, value);
    await scenario.commit({ "access/ops.yaml": null });
    const planned = await scenario.plan();
    expect(planned.result.config.state).not.toBe("believed");
    expect(changesOf(planned).filter((change) => change.startsWith("delete"))).toEqual([]);
    const content = contentOf(scenario);
    const ran = await scenario.apply();
    expect([ran.exitCode, contentOf(scenario)]).toEqual([3, content]);
    expect(ran.stderr).toMatch(/^error: .+\n {2}hint: .+/m);
  });
});

describe.concurrent("a forged mark", () => {
  const mark = (scenario: Scenario) =>
    click(scenario, "TagResource", { PermissionSetName: "Payroll", Tags: [{ Key: "idc:managed", Value: "acme" }] });

  test("makes nobody's permission set ours: it stays as it is, with who has it", async () => {
    const scenario = await appliedAcme();
    await click(scenario, "CreatePermissionSet", { Name: "Payroll" });
    await click(scenario, "CreateAccountAssignment", {
      ...{ PermissionSetName: "Payroll", GroupName: "devs", AccountName: "prod" },
    });
    await mark(scenario);
    await scenario.commit({ "access/ops.yaml": `${FILES["access/ops.yaml"]}# looked at\n` });
    const before = contentOf(scenario);
    expect(changesOf(await scenario.plan())).toEqual([]);
    expect((await scenario.apply()).exitCode).toBe(0);
    expect(contentOf(scenario)).toEqual(before);
    // Nor where nothing else is remembered.
    const { arn } = scenario.emulator.state().instance;
    const TagKeys = [MEMORY, "idc:applied:acme"];
    await click(scenario, "UntagResource", { InstanceArn: arn, ResourceArn: arn, TagKeys });
    expect(changesOf(await scenario.plan())).toEqual([]);
    expect((await scenario.apply()).exitCode).toBe(0);
    expect(contentOf(scenario)).toEqual(before);
  });
});

describe.concurrent("a name that is a glob", () => {
  const STAR = "kind: Group\nname: '*'\nmembers: []\n";
  const rule = (group: string) =>
    `kind: Assignments\nassignments:\n  - {group: ${group}, permissionSet: Developer, accounts: {name: prod}}\n`;

  test("of a group gets what its own rule gives, and gives it to nobody else", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({ "star.yaml": STAR, "access/star.yaml": rule("'*'") });
    expect(changesOf(await scenario.plan())).toEqual([
      "create AccountAssignment/Developer/group:%2A/222222222222",
      "create Group/%2A",
    ]);
    expect((await scenario.apply()).exitCode).toBe(0);
    await scenario.commit({ "access/star.yaml": null });
    expect(changesOf(await scenario.plan())).toEqual(["delete AccountAssignment/Developer/group:%2A/222222222222"]);
  });

  test("in a rule means that group alone: where there is none it is an error", async () => {
    const scenario = await acme({ files: { "access/star.yaml": rule("'dev?'") } });
    const { exitCode, stderr } = await scenario.apply();
    expect(exitCode).toBe(1);
    expect(stderr).toContain("* and ? are no globs here");
  });

  test("of a group that is protected protects that one alone", async () => {
    const SETTINGS = FILES["idc.yaml"].replace(
      "protected: []",
      "protected: [{group: '*', permissionSet: Developer, accounts: {name: prod}}]",
    );
    const scenario = await appliedAcme({
      files: { "star.yaml": STAR, "access/star.yaml": rule("'*'"), "idc.yaml": SETTINGS },
    });
    await scenario.commit({ "access/star.yaml": null, "access/devs.yaml": null });
    const { result } = await scenario.plan();
    expect(result.changes.map(({ key, verdict }) => [key, verdict])).toEqual([
      ["AccountAssignment/Developer/group:%2A/222222222222", "deny"],
      ["AccountAssignment/Developer/group:devs/333333333333", "ask"],
      ["AccountAssignment/Developer/group:devs/444444444444", "ask"],
    ]);
  });

  test("in ignore leaves nothing to others that the config declares", async () => {
    const SETTINGS = `${FILES["idc.yaml"]}ignore: [{permissionSet: "Dev*", owner: nobody}]\n`;
    const scenario = await appliedAcme();
    await scenario.commit({ "idc.yaml": SETTINGS });
    const { exitCode, stderr } = await scenario.apply();
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/ignored/)]);
  });

  test("of a live group covers nobody else's by an ignore rule of that name", async () => {
    const SETTINGS = `${FILES["idc.yaml"]}ignore: [{group: "prov-?", owner: provider}]\n`;
    const scenario = await appliedAcme({ files: { "idc.yaml": SETTINGS } });
    for (const DisplayName of ["prov-?", "prov-1", "prov-12"]) await click(scenario, "CreateGroup", { DisplayName });
    for (const GroupName of ["prov-?", "prov-1", "prov-12"])
      await click(scenario, "CreateAccountAssignment", { PermissionSetName: "Admin", GroupName, AccountName: "dev" });
    // Grants to an ignored group are no affair of its owner.
    expect(changesOf(await scenario.plan())).toEqual(
      ["prov-1", "prov-12", "prov-?"].map((name) => `delete AccountAssignment/Admin/group:${name}/333333333333`),
    );
  });

  test("of an account is taken by no other name, and takes none", async () => {
    const scenario = await appliedAcme();
    await click(scenario, "RenameAccount", { AccountName: "sandbox", Name: "pro?" });
    expect(changesOf(await scenario.plan())).toEqual([]);
    await click(scenario, "RenameAccount", { AccountName: "pro?", Name: "*" });
    expect(changesOf(await scenario.plan())).toEqual([]);
    const all = FILES["access/ops.yaml"].replace("{name: prod}", '{name: "*"}');
    await scenario.commit({ "access/ops.yaml": all });
    expect((await scenario.apply()).exitCode).toBe(1);
  });
});

describe.concurrent("a lock that was edited by hand", () => {
  const LOCK = "idc.lock.yaml";
  const EXTERNAL = { "idc.yaml": `${FILES["idc.yaml"]}identitySource: external\n`, "people.yaml": null };

  test("to bless whoever took a group's name holds back as before, in the run that it comes with", async () => {
    const scenario = await appliedAcme({ files: EXTERNAL });
    await scenario.lock();
    await scenario.commit({});
    expect((await scenario.apply()).exitCode).toBe(0);
    const idOf = () => String(scenario.emulator.state().groups.find((one) => one.DisplayName === "ops")?.GroupId);
    const former = idOf();
    await click(scenario, "DeleteGroup", { GroupName: "ops" });
    await click(scenario, "CreateGroup", { DisplayName: "ops" });
    const text = await readFile(join(scenario.dir, LOCK), "utf8");
    await scenario.commit({
      [LOCK]: text.replace(former, idOf()),
      "access/more.yaml": "kind: PermissionSet\nname: More\n",
    });
    const grant = "AccountAssignment/Admin/group:ops/222222222222";
    const asked = (await scenario.plan()).result.changes.find(({ key }) => key === grant);
    expect([asked?.verdict, asked?.reasons.join()]).toEqual(["ask", expect.stringContaining(`id ${former} there`)]);
    expect(resultsOf(await scenario.apply({ auto: true }))).toContain(`held ${grant}`);
  });
});
