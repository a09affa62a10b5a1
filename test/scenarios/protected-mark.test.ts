/** Sets that a protected grant goes through bear `idc:protected`, so that IAM can deny what idc should not do. */
import { expect, test } from "vitest";
import { runPlan } from "../../src/cli/plan.ts";
import { FILES } from "../harness/acme.ts";
import { overHttp, type Scenario } from "../harness/scenario.ts";
import { testWorld } from "../harness/world.ts";
import { appliedAcme, click } from "./start.ts";

const settings = (grants: string) => FILES["idc.yaml"].replace("protected: []", `protected: ${grants}`);
const ADMIN = `[{group: ops, permissionSet: Admin, accounts: {id: "222222222222"}}]`;

const markOf = ({ emulator }: Scenario, name = "Admin") => {
  const found = emulator.state().permissionSets.find((set) => set.Name === name);
  return (found?.Tags as Readonly<Record<string, string>> | undefined)?.["idc:protected"];
};

test("apply writes it, and the plan shows it; it stays until a run has completed without the protection", async () => {
  const scenario = await appliedAcme();
  expect(markOf(scenario)).toBeUndefined();
  await scenario.commit({ "idc.yaml": settings(ADMIN) });
  const { result } = await scenario.plan();
  expect(result.marks.map(({ key, step }) => [key, step.operation, step.input.Tags])).toEqual([
    ["PermissionSet/Admin", "TagResource", [{ Key: "idc:protected", Value: "true" }]],
  ]);
  expect(await scenario.planText()).toContain("Writes: 1 call, 1 of them a mark (idc:protected)");
  expect((await scenario.apply()).exitCode).toBe(0);
  expect([markOf(scenario), markOf(scenario, "Developer")]).toEqual(["true", undefined]);
  expect((await scenario.plan()).result.marks).toEqual([]);

  // The Settings of the completed commit still protect it.
  await scenario.commit({ "idc.yaml": settings("[]") });
  expect((await scenario.plan()).result.marks).toEqual([]);
  expect((await scenario.apply()).exitCode).toBe(0);
  expect(markOf(scenario)).toBe("true");
  const lifted = await scenario.plan();
  expect(lifted.result.marks.map(({ step }) => [step.operation, step.input.TagKeys])).toEqual([
    ["UntagResource", ["idc:protected"]],
  ]);
  expect((await scenario.apply()).exitCode).toBe(0);
  expect(markOf(scenario)).toBeUndefined();
});

test("where nobody knows what earlier Settings protect, it stays", async () => {
  const scenario = await appliedAcme({ files: { "idc.yaml": settings(ADMIN) } });
  expect(markOf(scenario)).toBe("true");
  const { arn, tags } = scenario.emulator.state().instance;
  await click(scenario, "UntagResource", { ResourceArn: arn, TagKeys: Object.keys(tags) });
  await scenario.commit({ "idc.yaml": settings("[]") });
  const { result } = await scenario.plan();
  expect([result.config.state, result.marks]).toEqual(["first-run", []]);
});

test("a set that is new has it last, in the run that makes it, as the plan says", async () => {
  const scenario = await appliedAcme();
  const inline = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:*", Resource: "*" }] };
  const set = `kind: PermissionSet\nname: Rescue\nmanagedPolicies: [ReadOnlyAccess]\ninlinePolicy: ${JSON.stringify(inline)}\n`;
  const rule = `---\nkind: Assignments\nassignments:\n  - {group: ops, permissionSet: Rescue, accounts: {id: "222222222222"}}\n`;
  const grant = `[{group: ops, permissionSet: Rescue, accounts: {id: "222222222222"}}]`;
  await scenario.commit({ "rescue.yaml": set + rule, "idc.yaml": settings(grant) });
  const { result } = await scenario.plan();
  const made = result.changes.find(({ key }) => key === "PermissionSet/Rescue");
  expect(made?.steps.map(({ operation }) => operation)).toEqual([
    ...["CreatePermissionSet", "PutInlinePolicyToPermissionSet", "AttachManagedPolicyToPermissionSet", "TagResource"],
  ]);
  expect(made?.steps.at(-1)?.input.Tags).toEqual([{ Key: "idc:protected", Value: "true" }]);
  expect(result.marks).toEqual([]);
  expect((await scenario.apply()).exitCode).toBe(0);
  expect(markOf(scenario, "Rescue")).toBe("true");
  const after = await scenario.plan();
  expect([after.result.changes, after.result.marks]).toEqual([[], []]);
});

test("a set of somebody else's gets none, which the plan says in every format", async () => {
  const theirs = "kind: PermissionSet\nname: Admin\ndefinition: external\nowner: platform\n";
  const sets = FILES["sets.yaml"].slice(FILES["sets.yaml"].indexOf("---"));
  const scenario = await appliedAcme({ files: { "idc.yaml": settings(ADMIN), "sets.yaml": `${theirs}${sets}` } });
  expect(markOf(scenario)).toBeUndefined();
  const { result } = await scenario.plan();
  expect([result.marks, result.unguarded]).toEqual([[], ["PermissionSet/Admin"]]);
  const said = "Protected without the mark idc:protected: 1 permission set of somebody else's: ";
  expect(await scenario.planText()).toContain(`${said}Admin`);
  const world = testWorld({ cwd: scenario.dir });
  await runPlan({ dir: ".", format: "markdown", detailedExitcode: false, aws: overHttp(scenario.emulator) }, world);
  expect(world.stdout()).toContain(`${said}\`Admin\``);
});
