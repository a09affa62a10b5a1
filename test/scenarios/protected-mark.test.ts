/** Sets that a protected grant goes through bear `idc:protected`, so that IAM can deny what idc should not do. */
import { expect, test } from "vitest";
import { FILES } from "../harness/acme.ts";
import type { Scenario } from "../harness/scenario.ts";
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
  await scenario.apply();
  expect(markOf(scenario)).toBe("true");
  const { arn, tags } = scenario.emulator.state().instance;
  await click(scenario, "UntagResource", { ResourceArn: arn, TagKeys: Object.keys(tags) });
  await scenario.commit({ "idc.yaml": settings("[]") });
  const { result } = await scenario.plan();
  expect([result.config.state, result.marks]).toEqual(["first-run", []]);
});
