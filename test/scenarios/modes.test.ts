/** What each mode does, and the exit codes that tell a pipeline. */
import { describe, expect, test } from "vitest";
import { FILES } from "../harness/acme.ts";
import { acme, appliedAcme, changesOf, click, contentOf, resultsOf } from "./start.ts";

const settings = (mode: string) => ({ "idc.yaml": FILES["idc.yaml"].replace("mode: full", `mode: ${mode}`) });
const LONGER = { "sets.yaml": FILES["sets.yaml"].replace("sessionDuration: 4h", "sessionDuration: 8h") };
const UPDATE = "update PermissionSet/Developer";

describe.concurrent("observe", () => {
  test("plans like any other mode, and apply refuses and writes nothing", async () => {
    const scenario = await acme({ files: { ...settings("observe"), ...LONGER } });
    const before = scenario.emulator.state();
    expect(changesOf(await scenario.plan())).toEqual([UPDATE]);
    const refused = await scenario.apply();
    expect(refused.exitCode).toBe(3);
    expect(refused.stderr).toContain("mode: observe");
    expect((await scenario.apply({ auto: true })).exitCode).toBe(3);
    expect(scenario.emulator.state()).toEqual(before);
    expect(scenario.emulator.history()).toEqual([]);
  });

  test("is the default, and apply writes no mark either where nothing is to be changed", async () => {
    const scenario = await acme({ files: { "idc.yaml": FILES["idc.yaml"].replace("mode: full\n", "") } });
    expect(changesOf(await scenario.plan())).toEqual([]);
    expect((await scenario.apply()).exitCode).toBe(3);
    expect(scenario.emulator.history()).toEqual([]);
  });
});

describe.concurrent("additive", () => {
  const INLINE = `kind: PermissionSet
name: Developer
description: Every day
sessionDuration: 8h
inlinePolicy: {Version: "2012-10-17", Statement: [{Effect: Allow, Action: "s3:*", Resource: "*"}]}
managedPolicies: [PowerUserAccess, ReadOnlyAccess]
`;
  const developer = (text: string) => ({
    "sets.yaml": FILES["sets.yaml"].replace(/kind: .*\nname: Developer[\s\S]*/, text),
  });

  test("creates, grants, adds and lengthens", async () => {
    const scenario = await appliedAcme({ files: settings("additive") });
    await scenario.commit({
      ...developer(INLINE),
      "people.yaml": FILES["people.yaml"].replace("members: [bob@acme.io]", "members: [alice@acme.io, bob@acme.io]"),
      "access/ops.yaml": FILES["access/ops.yaml"].replace("{name: prod}", "[{name: prod}, {name: dev}]"),
    });
    const applied = await scenario.apply({ auto: true });
    expect(applied.exitCode).toBe(0);
    expect(applied.result.pointer.advanced).toBe(true);
    expect(resultsOf(applied).sort()).toEqual([
      "done AccountAssignment/Admin/group:ops/333333333333",
      "done GroupMembership/ops/alice@acme.io",
      "done PermissionSet/Developer",
    ]);
    expect(changesOf(await scenario.plan())).toEqual([]);
  });

  test("withholds an object whole if one of its changes takes something away, and says so", async () => {
    const without = INLINE.replace("PowerUserAccess, ", "");
    const scenario = await acme({ files: { ...settings("additive"), ...developer(without) } });
    const before = contentOf(scenario);
    const planned = await scenario.plan();
    expect(planned.exitCode).toBe(2);
    expect(planned.result.changes.map(({ key, verdict, reasons }) => ({ key, verdict, reasons }))).toEqual([
      {
        key: "PermissionSet/Developer",
        verdict: "withheld",
        reasons: ["mode additive neither removes nor overwrites"],
      },
    ]);
    expect(await scenario.planText()).toContain("Developer");
    const applied = await scenario.apply();
    expect(applied.exitCode).toBe(3);
    expect(resultsOf(applied)).toEqual(["held PermissionSet/Developer"]);
    expect(applied.result.pointer).toEqual({ advanced: false, reason: "something is left to do" });
    expect(contentOf(scenario)).toEqual(before);
  });

  test("makes the rest, exits 5 because something is left, and the pointer stays", async () => {
    const scenario = await acme({
      files: {
        ...settings("additive"),
        ...developer(INLINE.replace("PowerUserAccess, ", "")),
        "people.yaml": FILES["people.yaml"]
          .replace("members: [alice@acme.io]", "members: []")
          .replace("members: [bob@acme.io]", "members: [alice@acme.io, bob@acme.io]"),
      },
    });
    const applied = await scenario.apply();
    expect(applied.exitCode).toBe(5);
    expect(resultsOf(applied).sort()).toEqual([
      "done GroupMembership/ops/alice@acme.io",
      "held PermissionSet/Developer",
    ]);
    expect(applied.result.pointer.advanced).toBe(false);
    const again = (await scenario.plan()).result;
    // The first run only told of the member whom the list leaves out.
    expect(again.changes.map(({ key, verdict }) => `${verdict} ${key}`)).toEqual([
      "withheld GroupMembership/devs/alice@acme.io",
      "withheld PermissionSet/Developer",
    ]);
    const { config } = again;
    expect(config.state).toBe("memory-lost");
    expect(config.written).toEqual({ first: config.commit, newest: config.commit });
    expect(config.applied).toBeUndefined();
  });

  test.each([
    ["an inline policy", "PutInlinePolicyToPermissionSet", { InlinePolicy: '{"Version":"2012-10-17","Statement":[]}' }],
    [
      "a boundary",
      "PutPermissionsBoundaryToPermissionSet",
      { PermissionsBoundary: { ManagedPolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" } },
    ],
    ["a tag", "TagResource", { Tags: [{ Key: "tier", Value: "old" }] }],
  ])("removes and overwrites no content: %s", async (_, operation, input) => {
    const policy = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}';
    const console = operation.startsWith("PutInline") ? { InlinePolicy: policy } : input;
    const set = `${INLINE}permissionsBoundary: {managedPolicy: PowerUserAccess}\ntags: {}\n`.replace("s3:", "ec2:");
    const scenario = await acme({ files: { ...settings("additive"), ...developer(set) } });
    await click(scenario, operation, { ...console, PermissionSetName: "Developer" });
    const before = contentOf(scenario);
    expect((await scenario.plan()).result.changes.map(({ verdict }) => verdict)).toEqual(["withheld"]);
    await scenario.apply();
    expect(contentOf(scenario)).toEqual(before);
  });

  test("removes nothing that left the config", async () => {
    const scenario = await appliedAcme({ files: settings("additive") });
    const before = contentOf(scenario);
    await scenario.commit({ "access/devs.yaml": null });
    const planned = await scenario.plan();
    expect(planned.result.changes.map(({ verdict }) => verdict)).toEqual(["withheld", "withheld"]);
    expect((await scenario.apply()).exitCode).toBe(3);
    expect(contentOf(scenario)).toEqual(before);
    // What was withheld is still to be removed once the mode allows it.
    await scenario.commit(settings("full"));
    expect(changesOf(await scenario.plan())).toEqual([
      "delete AccountAssignment/Developer/group:devs/333333333333",
      "delete AccountAssignment/Developer/group:devs/444444444444",
    ]);
  });
});

describe.concurrent("exit codes", () => {
  test("of plan: 0 without and 2 with changes; of apply: 0, and nothing is asked where there is nothing to do", async () => {
    const scenario = await acme();
    expect((await scenario.plan()).exitCode).toBe(0);
    const empty = await scenario.apply();
    expect(empty.exitCode).toBe(0);
    expect(empty.stderr).not.toContain("yes");
    await scenario.commit(LONGER);
    expect((await scenario.plan()).exitCode).toBe(2);
    expect((await scenario.apply()).exitCode).toBe(0);
    expect((await scenario.plan()).exitCode).toBe(0);
  });

  test("an invalid config is 1, for plan and apply, and nothing is written", async () => {
    const scenario = await acme({ files: { "access/ops.yaml": FILES["access/ops.yaml"].replace("ops", "oops") } });
    for (const run of [await scenario.plan(), await scenario.apply()]) {
      expect(run.exitCode).toBe(1);
      expect(run.stderr).toContain("access/ops.yaml:3:12");
    }
    expect(scenario.emulator.history()).toEqual([]);
  });

  test("what AWS refuses after a first write is 5, with the reason, a hint and the place; run again, it goes on", async () => {
    const policy = "customerManagedPolicies: [{name: Nowhere}]\n";
    const scenario = await acme({ files: { "sets.yaml": `${FILES["sets.yaml"]}${policy}` } });
    const failed = await scenario.apply();
    expect(failed.exitCode).toBe(5);
    expect(failed.result.results[0]).toMatchObject({
      state: "failed",
      wrote: true,
      operation: "ProvisionPermissionSet",
      hint: "a customer managed policy of the set does not exist in that account",
      sources: [{ file: "sets.yaml", line: 5 }],
    });
    // Attached is attached: only the accounts are behind now.
    const again = await scenario.plan();
    expect(again.result.changes[0]?.fields).toEqual(["outdatedAccounts"]);
  });

  test("the failure of a definition that narrows holds the grants through it, and no others", async () => {
    const scenario = await acme({
      files: {
        "sets.yaml": `${FILES["sets.yaml"].replace("4h", "2h")}customerManagedPolicies: [{name: Nowhere}]\n`,
        "access/ops.yaml": `${FILES["access/ops.yaml"]}  - group: ops
    permissionSets: [Developer, Admin]
    accounts: {name: sandbox}
`,
      },
    });
    const applied = await scenario.apply();
    expect(resultsOf(applied)).toEqual([
      "failed PermissionSet/Developer",
      "done AccountAssignment/Admin/group:ops/444444444444",
      "not-attempted AccountAssignment/Developer/group:ops/444444444444",
    ]);
    expect(applied.result.pointer.advanced).toBe(false);
  });
});
