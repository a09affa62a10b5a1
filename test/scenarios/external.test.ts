/** Permission sets that somebody else defines: granted here, and never made, changed, marked, provisioned or removed. */
import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/core/model/plan.ts";
import { renderText } from "../../src/render/text.ts";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import type { Scenario } from "../harness/scenario.ts";
import { planMarkdown, planView } from "../harness/told.ts";
import { acme, appliedAcme, changesOf, click, operationsSince, resultsOf, type Start } from "./start.ts";

const TOWER = ORGANIZATION.replace(
  "assignments:\n",
  `  - {name: AWSReadOnlyAccess, sessionDuration: PT12H, managedPolicies: ["arn:aws:iam::aws:policy/ReadOnlyAccess"], tags: {by: tower}}
assignments:
  - {permissionSet: AWSReadOnlyAccess, group: ops, accounts: ["222222222222"]}
`,
);

const external = (name: string, more = "") =>
  `kind: PermissionSet\nname: ${name}\ndefinition: external\nowner: Control Tower\n${more}`;
const READ_ONLY = external("AWSReadOnlyAccess");

const grant = (set: string, account = "{name: dev}") =>
  `kind: Assignments\nassignments:\n  - {group: devs, permissionSet: ${set}, accounts: ${account}}\n`;
const DECLARED = { "tower.yaml": READ_ONLY, "access/read.yaml": grant("AWSReadOnlyAccess") };
const GRANT = "AccountAssignment/AWSReadOnlyAccess/group:devs/333333333333";

const withTower = (start: Start = {}) => acme({ organization: TOWER, ...start });

/** All that AWS has of a set but where its roles are, which follows assignments. */
const setIn = ({ emulator }: Scenario, name: string) =>
  emulator.state().permissionSets.find((set) => set.Name === name);

const textOf = (plan: Plan, verbose = false) => renderText(planView(plan, { verbose }), { color: false });
const externalIn = ({ leftAlone }: Plan) => leftAlone.filter(({ why }) => why === "external");

describe.concurrent("a permission set that somebody else defines", () => {
  test("is granted, and nothing else of it is touched", async () => {
    const scenario = await withTower({ files: DECLARED });
    const [before, from] = [setIn(scenario, "AWSReadOnlyAccess"), scenario.emulator.history().length];
    const planned = await scenario.plan();
    expect(changesOf(planned)).toEqual([`create ${GRANT}`]);
    expect(planned.result.marks.map(({ key }) => key)).toEqual(["PermissionSet/Admin", "PermissionSet/Developer"]);
    const applied = await scenario.apply({ auto: true });
    expect([applied.exitCode, resultsOf(applied)]).toEqual([0, [`done ${GRANT}`]]);
    expect(setIn(scenario, "AWSReadOnlyAccess")).toEqual(before);
    expect(operationsSince(scenario, from).filter((name) => name !== "TagResource")).toEqual([
      "CreateAccountAssignment",
    ]);
    expect(changesOf(await scenario.plan())).toEqual([]);
  });

  test("is told of with its owner, in text, Markdown and JSON", async () => {
    const { result } = await (await withTower({ files: DECLARED })).plan();
    expect(externalIn(result)).toEqual([
      { why: "external", owner: "Control Tower", kind: "PermissionSet", keys: ["PermissionSet/AWSReadOnlyAccess"] },
    ]);
    expect(textOf(result)).toContain("1 permission set defined by Control Tower: AWSReadOnlyAccess");
    expect(textOf(result, true)).toContain("PermissionSet/AWSReadOnlyAccess");
    expect(planMarkdown(result)).toContain("1 permission set defined by `Control Tower`");
  });

  test("is whatever its owner makes of it", async () => {
    const scenario = await withTower({ files: DECLARED });
    await scenario.apply({ auto: true });
    const PermissionSetName = "AWSReadOnlyAccess";
    await click(scenario, "UpdatePermissionSet", { PermissionSetName, SessionDuration: "PT2H" });
    expect(changesOf(await scenario.plan())).toEqual([]);
  });

  test("leaves what others granted of it, unless its assignments are exclusive", async () => {
    const scenario = await withTower({ files: DECLARED });
    await scenario.apply({ auto: true });
    await scenario.commit({ "tower.yaml": external("AWSReadOnlyAccess", "assignments: exclusive\n") });
    expect((await scenario.apply({ auto: true })).exitCode).toBe(0);
    expect(changesOf(await scenario.plan())).toEqual([
      "delete AccountAssignment/AWSReadOnlyAccess/group:ops/222222222222",
    ]);
  });

  test("that another config marked is granted all the same, and keeps its mark", async () => {
    const scenario = await withTower({
      organization: TOWER.replace("by: tower", "idc:managed: other"),
      files: DECLARED,
    });
    const planned = await scenario.plan();
    expect(planned.result.diagnostics).toEqual([]);
    expect(planned.result.changes.map(({ key, verdict }) => `${verdict} ${key}`)).toEqual([`allow ${GRANT}`]);
    const before = setIn(scenario, "AWSReadOnlyAccess");
    expect((await scenario.apply({ auto: true })).exitCode).toBe(0);
    expect(setIn(scenario, "AWSReadOnlyAccess")).toEqual(before);
  });

  test("that leaves the config with its rules loses what they granted, and stays", async () => {
    const scenario = await withTower({ files: DECLARED });
    await scenario.apply({ auto: true });
    const before = setIn(scenario, "AWSReadOnlyAccess");
    await scenario.commit({ "tower.yaml": null, "access/read.yaml": null });
    const planned = await scenario.plan();
    expect(changesOf(planned)).toEqual([`delete ${GRANT}`]);
    await scenario.apply();
    expect(setIn(scenario, "AWSReadOnlyAccess")).toEqual(before);
  });

  test("cannot be the former name of a set of this config", async () => {
    const scenario = await withTower({ files: DECLARED });
    await scenario.apply({ auto: true });
    const before = setIn(scenario, "AWSReadOnlyAccess");
    const reader = "kind: PermissionSet\nname: Reader\npreviously: AWSReadOnlyAccess\n";
    await scenario.commit({ "tower.yaml": reader, "access/read.yaml": grant("Reader") });
    const { result } = await scenario.plan();
    const about = result.changes.filter(({ key }) => key.includes("AWSReadOnlyAccess"));
    expect(about.map(({ key, verdict, reasons }) => [key, verdict, reasons.join()])).toEqual([
      [GRANT, "deny", expect.stringContaining("this config never declared it")],
    ]);
    await scenario.apply();
    expect(setIn(scenario, "AWSReadOnlyAccess")).toEqual(before);
  });

  test("of administrators counts as such", async () => {
    const scenario = await withTower({
      organization: TOWER.replace("policy/ReadOnlyAccess", "policy/AdministratorAccess"),
      files: { ...DECLARED, "idc.yaml": FILES["idc.yaml"].concat("limits: {adminGrants: 0}\n") },
    });
    const { result } = await scenario.plan();
    expect(result.changes.map(({ key, verdict }) => `${verdict} ${key}`)).toEqual([`deny ${GRANT}`]);
  });
});

describe.concurrent("a permission set that is somebody else's and not there", () => {
  const MISSING = { "tower.yaml": external("AWSReadOnlyAcces"), "access/read.yaml": grant("AWSReadOnlyAcces") };

  test("is waited for: no change, no failure, and what was perhaps meant", async () => {
    const scenario = await withTower({ files: MISSING });
    const planned = await scenario.plan();
    expect([planned.exitCode, changesOf(planned)]).toEqual([0, []]);
    expect(planned.result.pending).toEqual([
      expect.objectContaining({
        permissionSet: "AWSReadOnlyAcces",
        owner: "Control Tower",
        keys: ["AccountAssignment/AWSReadOnlyAcces/group:devs/333333333333"],
        near: "AWSReadOnlyAccess",
      }),
    ]);
    expect(textOf(planned.result)).toContain(
      "? AWSReadOnlyAcces: no such permission set, and Control Tower defines it (did you mean AWSReadOnlyAccess?); 1 grant waiting: devs",
    );
    const applied = await scenario.apply({ auto: true });
    expect([applied.exitCode, applied.result.pointer]).toEqual([
      0,
      { advanced: false, reason: "something waits for a permission set of somebody else's that does not exist yet" },
    ]);
    expect(setIn(scenario, "AWSReadOnlyAcces")).toBe(undefined);
  });

  test("is granted once its owner has made it, and again where they made it anew", async () => {
    const scenario = await withTower({
      files: { "tower.yaml": external("Later"), "access/read.yaml": grant("Later") },
    });
    await scenario.apply({ auto: true });
    const key = "AccountAssignment/Later/group:devs/333333333333";
    for (const _ of ["made", "made anew"]) {
      await click(scenario, "CreatePermissionSet", { Name: "Later" });
      expect(changesOf(await scenario.plan())).toEqual([`create ${key}`]);
      expect((await scenario.apply({ auto: true })).exitCode).toBe(0);
      const who = { PermissionSetName: "Later", GroupName: "devs", AccountName: "dev" };
      await click(scenario, "DeleteAccountAssignment", who);
      await click(scenario, "DeletePermissionSet", { PermissionSetName: "Later" });
      expect((await scenario.plan()).result.pending).toHaveLength(1);
    }
  });

  test("takes nothing from those who have another in its place without a person", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({
      "tower.yaml": external("Later"),
      "access/devs.yaml": grant("Later", "{ou: /Workloads/Dev}"),
    });
    const { result } = await scenario.plan();
    const reason = "there they wait for the permission set Later, which does not exist";
    expect(result.changes.filter(({ kind }) => kind === "AccountAssignment").map(({ verdict }) => verdict)).toEqual([
      "ask",
      "ask",
    ]);
    expect(result.changes.every(({ reasons }) => reasons.includes(reason))).toBe(true);
  });
});

describe.concurrent("a permission set that was this config's and is somebody else's", () => {
  const GIVEN = {
    "sets.yaml": FILES["sets.yaml"].replace(
      "description: Daily work\nsessionDuration: 4h\nmanagedPolicies: [PowerUserAccess]\n",
      "definition: external\nowner: platform\n",
    ),
  };

  test("is let go of: it loses its mark and nothing else", async () => {
    const scenario = await appliedAcme();
    const { Tags, ...before } = setIn(scenario, "Developer")!;
    await scenario.commit(GIVEN);
    const planned = await scenario.plan();
    expect(changesOf(planned)).toEqual([]);
    expect(planned.result.marks.map(({ key, step }) => [key, step.operation, step.input.TagKeys])).toEqual([
      ["PermissionSet/Developer", "UntagResource", ["idc:managed"]],
    ]);
    expect(textOf(planned.result, true)).toContain("mark Developer  without idc:managed");
    const applied = await scenario.apply({ auto: true });
    expect([applied.exitCode, applied.result.pointer]).toEqual([0, { advanced: true }]);
    expect(setIn(scenario, "Developer")).toEqual({ ...before, Tags: {} });
    expect(Tags).toEqual({ "idc:managed": "acme" });
  });

  test("stays when its document goes, though commits before say that it was ours", async () => {
    const scenario = await appliedAcme();
    const before = setIn(scenario, "Developer");
    await scenario.commit(GIVEN);
    await scenario.commit({ "sets.yaml": FILES["sets.yaml"].split("---\n")[0]!, "access/devs.yaml": null });
    expect(changesOf(await scenario.plan()).filter((change) => change.includes(" PermissionSet/"))).toEqual([]);
    await scenario.apply();
    expect(setIn(scenario, "Developer")).toEqual(before);
  });
});
