/** Adoption is said: a document that comes for what is there already makes it this config's, to be deleted by a later commit. */
import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/core/model/plan.ts";
import { renderText } from "../../src/render/text.ts";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { planMarkdown, planView } from "../harness/told.ts";
import { acme, appliedAcme, changesOf, click, type Start } from "./start.ts";

/** A group and a set that somebody made in the console. */
const CONSOLE = ORGANIZATION.replace("permissionSets:\n", "  - {name: finance}\npermissionSets:\n").replace(
  "assignments:\n",
  `  - {name: Billing, sessionDuration: PT1H, managedPolicies: ["arn:aws:iam::aws:policy/job-function/Billing"]}
assignments:
`,
);
const withMore = (start: Start = {}) => appliedAcme({ organization: CONSOLE, ...start });
const DECLARED = {
  "finance.yaml": `kind: Group
name: finance
members: []
---
kind: PermissionSet
name: Billing
managedPolicies: [job-function/Billing]
`,
};
const ADOPTED = [
  { kind: "Group", keys: ["Group/finance"] },
  { kind: "PermissionSet", keys: ["PermissionSet/Billing"] },
];

const BEFORE = "it was there before this config";

const textOf = (plan: Plan, verbose = false) => renderText(planView(plan, { verbose }), { color: false });
const firstLine = (plan: Plan) => textOf(plan).split("\n")[0];

describe.concurrent("what is declared for the first time and was there", () => {
  test("is adopted: said by name, counted in the first line, and no change", async () => {
    const scenario = await withMore();
    await scenario.commit(DECLARED);
    const { result, exitCode } = await scenario.plan();
    expect([exitCode, changesOf({ result }), result.adopts]).toEqual([0, [], ADOPTED]);
    expect(firstLine(result)).toBe("No changes · adopts 1 permission set, 1 group · 1 mark to write");
    const told = [
      "Adopts what was there before",
      "  = permission set Billing",
      "  = group finance",
      "  no change; but reverting this commit would delete them",
    ];
    expect(textOf(result)).toContain(told.join("\n"));
    expect(planMarkdown(result)).toContain("- = group `finance`");
  });

  test("is so until a run has written from the commit, and is what reverting it deletes", async () => {
    const scenario = await withMore();
    await scenario.commit(DECLARED);
    await scenario.apply({ auto: true });
    expect((await scenario.plan()).result.adopts).toBe(undefined);
    await scenario.commit({ "finance.yaml": null });
    const { result } = await scenario.plan();
    expect(result.changes.map(({ action, key, verdict }) => `${verdict} ${action} ${key}`)).toEqual([
      "ask delete Group/finance",
      "ask delete PermissionSet/Billing",
    ]);
    expect(result.changes.map(({ reasons }) => reasons)).toEqual([
      ["deletes a group", BEFORE],
      ["deletes a permission set", BEFORE],
    ]);
    expect(textOf(result).split(BEFORE)).toHaveLength(3);
    expect(planMarkdown(result).split(BEFORE)).toHaveLength(3);
    const { file } = await scenario.snapshot();
    const { result: saved } = await scenario.plan({ live: file });
    expect(saved.changes).toEqual(result.changes);
    // Without a person nothing of it goes.
    const { exitCode } = await scenario.apply({ auto: true });
    expect([exitCode, scenario.emulator.state().groups.some(({ DisplayName }) => DisplayName === "finance")]).toEqual([
      3,
      true,
    ]);
  });

  test("is told apart from what idc made, when it leaves the config", async () => {
    const scenario = await appliedAcme();
    await scenario.commit(DECLARED);
    await scenario.apply({ auto: true });
    await scenario.commit({ "finance.yaml": `# moved\n${DECLARED["finance.yaml"]}` });
    await scenario.apply({ auto: true });
    await scenario.commit({ "finance.yaml": null });
    const { result } = await scenario.plan();
    expect(result.changes.map(({ key, reasons }) => [key, reasons])).toEqual([
      ["Group/finance", ["deletes a group"]],
      ["PermissionSet/Billing", ["deletes a permission set"]],
    ]);
  });

  test("is not what a run makes, nor what it made before it stopped", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({ ...DECLARED, "access/nobody.yaml": null });
    const planned = await scenario.plan();
    expect([changesOf(planned), planned.result.adopts]).toEqual([
      ["create Group/finance", "create PermissionSet/Billing"],
      undefined,
    ]);
    await scenario.apply({ auto: true });
    // Another commit, and the same again: both are this config's own.
    await scenario.commit({ "finance.yaml": `# moved\n${DECLARED["finance.yaml"]}` });
    expect((await scenario.plan()).result.adopts).toBe(undefined);
  });

  test("is said before it is committed, too", async () => {
    const scenario = await withMore();
    await scenario.write(DECLARED);
    expect((await scenario.plan()).result.adopts).toEqual(ADOPTED);
  });

  test("is not what a run without a commit made", async () => {
    const scenario = await appliedAcme();
    await scenario.write({ "set.yaml": "kind: PermissionSet\nname: Fresh\n" });
    await scenario.apply({ uncommitted: true });
    await scenario.commit({});
    expect((await scenario.plan()).result.adopts).toBe(undefined);
  });

  test("is what somebody else defined before, and what was let go of", async () => {
    const external = "kind: PermissionSet\nname: Billing\ndefinition: external\nowner: finance\n";
    const scenario = await withMore({ files: { "billing.yaml": external } });
    const managed = "kind: PermissionSet\nname: Billing\nmanagedPolicies: [job-function/Billing]\n";
    await scenario.commit({ "billing.yaml": managed });
    expect((await scenario.plan()).result.adopts).toEqual([{ kind: "PermissionSet", keys: ["PermissionSet/Billing"] }]);
    await scenario.apply({ auto: true });
    const settings = FILES["idc.yaml"];
    const released = `${settings}released: [PermissionSet/Billing]\n`;
    await scenario.commit({ "billing.yaml": null, "idc.yaml": released });
    await scenario.apply({ auto: true });
    await scenario.commit({ "billing.yaml": managed, "idc.yaml": settings });
    const planned = await scenario.plan();
    expect([changesOf(planned), planned.result.adopts]).toEqual([
      [],
      [{ kind: "PermissionSet", keys: ["PermissionSet/Billing"] }],
    ]);
  });

  test("is not said again of a group that is spelled anew", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({
      "people.yaml": FILES["people.yaml"].replace("name: ops", "name: Ops"),
      "access/ops.yaml": FILES["access/ops.yaml"].replace("group: ops", "group: Ops"),
    });
    expect((await scenario.plan()).result.adopts).toBe(undefined);
  });

  test("is counted in a first run, and named to who asks", async () => {
    const scenario = await acme();
    const { result } = await scenario.plan();
    expect(firstLine(result)).toBe("No changes · adopts 2 permission sets, 2 groups, 2 users · 2 marks to write");
    expect(textOf(result)).toContain("  = 2 permission sets, 2 groups, 2 users\n  no change; but a commit that");
    expect(textOf(result)).not.toContain("= group devs");
    expect(textOf(result, true)).toContain("  = group devs\n");
    expect(planMarkdown(result)).toMatch(
      /<summary>Adopted, by name: 6 objects<\/summary>\n\n(- .*\n)*- = group `devs`\n/,
    );
  });

  test("is not told where nobody knows what was declared before", async () => {
    const scenario = await withMore();
    const { arn } = scenario.emulator.state().instance as { readonly arn: string };
    await click(scenario, "TagResource", {
      ResourceArn: arn,
      Tags: [{ Key: "idc:memory:acme", Value: "senseless" }],
    });
    await scenario.commit(DECLARED);
    const { result } = await scenario.plan();
    expect([result.config.state, result.adopts]).toEqual(["pointer-unreadable", undefined]);
  });
});
