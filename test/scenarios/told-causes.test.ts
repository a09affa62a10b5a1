/** That something was changed outside git is said of what a completed run saw otherwise alone. */
import { expect, test } from "vitest";
import type { Plan } from "../../src/core/model/plan.ts";
import { renderText } from "../../src/render/text.ts";
import { planView } from "../harness/told.ts";
import { acme, appliedAcme, changesOf, click } from "./start.ts";

const OUTSIDE = "changed outside git";
const textOf = (plan: Plan) => renderText(planView(plan), { color: false });

test("it is said of a definition that somebody changed", async () => {
  const scenario = await appliedAcme();
  await click(scenario, "UpdatePermissionSet", { PermissionSetName: "Admin", SessionDuration: "PT12H" });
  const { result } = await scenario.plan();
  expect(result.changes.map(({ key, cause, outside }) => [key, cause, outside])).toEqual([
    ["PermissionSet/Admin", "drift", true],
  ]);
  expect(textOf(result)).toContain(OUTSIDE);
});

test("not of an assignment that a config beside this one may have made", async () => {
  const scenario = await appliedAcme();
  await click(scenario, "CreateAccountAssignment", {
    ...{ PermissionSetName: "Admin", TargetId: "333333333333", TargetType: "AWS_ACCOUNT" },
    ...{ PrincipalType: "GROUP", GroupName: "devs" },
  });
  const { result } = await scenario.plan();
  expect(changesOf({ result })).toEqual(["delete AccountAssignment/Admin/group:devs/333333333333"]);
  expect(textOf(result)).toMatch(/− devs \(1 person\) → Admin on dev 333333333333 +not declared/);
  expect(textOf(result)).not.toContain(OUTSIDE);
});

test("not of what a first run left undone", async () => {
  const more =
    "kind: Assignments\nassignments:\n  - {group: ops, permissionSet: Developer, accounts: {name: sandbox}}\n";
  const scenario = await acme({ files: { "access/more.yaml": more } });
  scenario.emulator.setFaults({ fail: 1, operations: ["CreateAccountAssignment"] });
  expect((await scenario.apply()).result.results.map(({ state }) => state)).toEqual(["failed"]);
  const { result } = await scenario.plan();
  expect(changesOf({ result })).toContain("create AccountAssignment/Developer/group:ops/444444444444");
  expect(result.changes.filter(({ outside }) => outside)).toEqual([]);
  expect(textOf(result)).not.toContain(OUTSIDE);
});

test("nor of what an account gets that was closed and is open again", async () => {
  const scenario = await appliedAcme();
  await click(scenario, "ReopenAccount", { AccountId: "555555555555" });
  const { result } = await scenario.plan();
  expect(changesOf({ result })).toEqual(["create AccountAssignment/Developer/group:devs/555555555555"]);
  expect(textOf(result)).toMatch(/Developer on closed 555555555555 +declared before, and not there/);
  expect(textOf(result)).not.toContain(OUTSIDE);
});

test("a plan says whether apply would write anything on the instance, and marks are told apart from changes", async () => {
  const scenario = await acme();
  const first = await scenario.plan();
  expect([first.result.marks.length, first.result.remembers]).toEqual([2, true]);
  expect(textOf(first.result)).toMatch(
    /^No changes · adopts 2 permission sets, 2 groups, 2 users · 2 marks to write\n/,
  );
  const made = await scenario.apply();
  expect([made.exitCode, made.result.marks, made.result.results]).toEqual([0, 2, []]);
  const tags = () => scenario.emulator.history().filter(({ operation }) => /tag/i.test(operation)).length;
  const before = tags();
  const then = await scenario.plan();
  expect([then.result.marks, then.result.remembers]).toEqual([[], undefined]);
  expect((await scenario.apply()).result.marks).toBeUndefined();
  expect(tags()).toBe(before);
  await scenario.commit({});
  const next = await scenario.plan();
  expect([next.result.changes, next.result.remembers]).toEqual([[], true]);
  expect(textOf(next.result)).toContain("Writes: idc's tags of the instance\n");
  await scenario.apply();
  expect(tags()).toBeGreaterThan(before);
});
