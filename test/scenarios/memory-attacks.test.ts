/** What a hurried operator, a hostile committer or a killed run might make of memory, told with real commands and a real repository. */
import { describe, expect, test } from "vitest";
import { FILES } from "../harness/acme.ts";
import type { Scenario } from "../harness/scenario.ts";
import { acme, appliedAcme, changesOf, resultsOf } from "./start.ts";

const tagsOf = ({ emulator }: Scenario) => emulator.state().instance.tags;

async function setTags(scenario: Scenario, tags: Readonly<Record<string, string | null>>): Promise<void> {
  const { arn } = scenario.emulator.state().instance;
  const resource = { InstanceArn: arn, ResourceArn: arn };
  for (const [Key, Value] of Object.entries(tags)) {
    if (Value === null) await scenario.emulator.console("UntagResource", { ...resource, TagKeys: [Key] });
    else await scenario.emulator.console("TagResource", { ...resource, Tags: [{ Key, Value }] });
  }
}

const NARROWED = FILES["sets.yaml"].replace("managedPolicies: [PowerUserAccess]", "managedPolicies: []");

describe("a first run", () => {
  test("that made something and held the rest leaves the rest to a person, however often it is repeated", async () => {
    const GROUP = "kind: Group\nname: fresh\n";
    const scenario = await acme({ files: { "sets.yaml": NARROWED, "fresh.yaml": GROUP } });
    expect(NARROWED).not.toBe(FILES["sets.yaml"]);
    for (const _ of [1, 2, 3]) {
      const { result, exitCode } = await scenario.apply({ auto: true });
      expect(result.results.find(({ key }) => key === "PermissionSet/Developer")?.state).toBe("held");
      expect(exitCode).not.toBe(0);
    }
    expect((await scenario.apply()).result.pointer.advanced).toBe(true);
  });
});

describe("two commits in one push, one that declares and one that drops", () => {
  test("make nobody's assignment ours, however often the run is repeated, and whatever else it does", async () => {
    const SHARED = FILES["sets.yaml"].replace("name: Developer\n", "name: Developer\nassignments: shared\n");
    const scenario = await appliedAcme({ files: { "sets.yaml": SHARED } });
    const row = { PermissionSetName: "Developer", TargetId: "333333333333", TargetType: "AWS_ACCOUNT" };
    await scenario.emulator.console("CreateAccountAssignment", {
      ...{ ...row, PrincipalType: "GROUP", GroupName: "ops" },
    });
    const RULE = '{group: ops, permissionSet: Developer, accounts: ["333333333333"]}';
    await scenario.commit({ "access/more.yaml": `kind: Assignments\nassignments:\n  - ${RULE}\n` });
    await scenario.commit({ "access/more.yaml": "kind: Group\nname: more\n" });
    for (const _ of [1, 2, 3]) {
      const ran = await scenario.apply({ auto: true });
      expect(resultsOf(ran)).toContain("held AccountAssignment/Developer/group:ops/333333333333");
      expect(ran.result.pointer.advanced).toBe(false);
    }
    // Nor by commits that come after, until a person says so.
    await scenario.commit({ "access/even-more.yaml": "kind: Group\nname: even-more\n" });
    expect(resultsOf(await scenario.apply({ auto: true }))).toContain(
      "held AccountAssignment/Developer/group:ops/333333333333",
    );
    expect((await scenario.apply()).result.pointer.advanced).toBe(true);
  });
});

describe("a run of what no commit has", () => {
  test("makes nothing ours that only its commit declares", async () => {
    const scenario = await appliedAcme();
    const name = "shared.yaml";
    await scenario.commit({ [name]: "kind: Group\nname: theirs\n" });
    await scenario.emulator.console("CreateGroup", { DisplayName: "theirs" });
    await scenario.write({ [name]: "kind: Group\nname: other\n" });
    const ran = await scenario.apply({ uncommitted: true });
    expect(ran.exitCode).toBe(5);
    await scenario.commit({ [name]: null });
    const { result } = await scenario.plan();
    expect(changesOf({ result })).toEqual(["delete Group/theirs"]);
    expect(result.changes[0]?.reasons.join()).toContain("only commits declared it that no run was ever made of");
  });
});

describe("a config that gets another name", () => {
  const RENAMED = FILES["idc.yaml"].replace("name: acme", "name: neo\npreviously: acme");

  test("goes on where the run was killed that began it", async () => {
    const scenario = await appliedAcme();
    const before = tagsOf(scenario);
    const commit = await scenario.commit({ "idc.yaml": RENAMED, "access/devs.yaml": null });
    // What stands there after the first write of that run.
    const [version, completed, , , , runs, place, flags] = before["idc:memory:acme"]!.split(" ");
    await setTags(scenario, {
      "idc:memory:neo": [version, completed, commit, commit, "-", Number(runs) + 1, place, flags].join(" "),
      "idc:memory:acme": null,
      "idc:applied:acme": null,
      "idc:writer:acme": null,
    });
    const ran = await scenario.apply();
    expect(ran.stderr).not.toContain("error");
    expect(resultsOf(ran).filter((result) => !result.startsWith("done"))).toEqual([]);
    expect(ran.result.pointer.advanced).toBe(true);
  });

  test("says which tags to remove where the memory of the former name makes no sense", async () => {
    const scenario = await appliedAcme();
    await setTags(scenario, { "idc:memory:acme": "nonsense", "idc:applied:acme": null });
    await scenario.commit({ "idc.yaml": RENAMED });
    const { stderr, exitCode } = await scenario.apply();
    expect(exitCode).toBe(3);
    expect(stderr).toContain("--tag-keys idc:memory:acme");
  });
});

describe("an account that is closed for a while", () => {
  // KNOWN LIMIT: nobody can take away what stands there, and a commit completes all the same, or it would not for 90 days. On a
  // shared set what was granted there is nobody's, should the account come back; on an exclusive one it is found as drift.
  test("keeps what was granted there on a shared set, and idc remembers it", async () => {
    const SHARED = FILES["sets.yaml"].replace("name: Developer\n", "name: Developer\nassignments: shared\n");
    const scenario = await appliedAcme({ files: { "sets.yaml": SHARED } });
    const account = "444444444444";
    await scenario.emulator.console("CloseAccount", { AccountId: account });
    await scenario.commit({ "access/devs.yaml": null });
    const left = () => scenario.emulator.state().assignments.filter((row) => row.account === account);
    expect((await scenario.apply()).result.pointer.advanced).toBe(false);
    expect(left()).toHaveLength(1);
    await scenario.emulator.console("ReopenAccount", { AccountId: account });
    expect((await scenario.apply()).result.pointer.advanced).toBe(true);
    expect(left()).toEqual([]);
  });
});
