/** Access tests and `--revoke-only`: whoever takes access away in a hurry is not stopped by a test of who may have it, and by one of who must. */
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { heldForTests } from "../../../src/core/plan/open/access-tests.ts";
import { changesOf, configOf, liveOf, type PlanText, PROD, plan, reasonsOf, settings, user } from "../live.ts";

const SET = { kind: "PermissionSet", name: "Admin", managedPolicies: ["AdministratorAccess"] };

/** Ann and bob hold Admin by themselves; the members of ops are said. */
const configured = (ops: readonly string[], access: object) => {
  const documents = [
    { kind: "Group", name: "ops", members: ops },
    SET,
    {
      kind: "Assignments",
      assignments: ["ann", "bob"].map((one) => ({ user: one, permissionSet: "Admin", accounts: PROD })),
    },
    { kind: "AccessTest", name: "t", class: "admin", accounts: PROD, ...access },
  ];
  return configOf(
    `${settings()}${["ann", "bob"].map(user).join("")}${documents.map((one) => stringify(one)).join("---\n")}`,
  );
};

/** Bob is put out of ops. */
async function evicted(access: object, asked: PlanText & { narrowed?: { revokeOnly: true } } = {}) {
  const live = liveOf({
    users: ["ann", "bob"],
    groups: { ops: ["ann", "bob"] },
    sets: { Admin: { managedPolicies: ["AdministratorAccess"] } },
    rows: [`Admin user:ann ${PROD}`, `Admin user:bob ${PROD}`],
  });
  return plan(await configured(["ann"], access), live, { past: [await configured(["ann", "bob"], access)], ...asked });
}

const LEAVES = "GroupMembership/ops/bob";
const BRAKE = { narrowed: { revokeOnly: true } } as const;

describe("somebody is put out of a group that a test allows, and has another way in", () => {
  test("a plan like any other refuses it", async () => {
    expect(changesOf(await evicted({ only: "group/ops" }))).toEqual([`deny delete ${LEAVES}`]);
  });

  test("--revoke-only asks a person, who is told of the test, and makes it", async () => {
    const made = await evicted({ only: "group/ops" }, BRAKE);
    expect(changesOf(made)).toEqual([`ask delete ${LEAVES}`]);
    expect(reasonsOf(made, LEAVES).join()).toMatch(
      /^access test "t" \(idc\.yaml:\d+\): only group\/ops may have admin access/,
    );
    expect([...heldForTests(made.plan.changes, () => true, made.breaks)]).toEqual([]);
  });

  test("it is no matter of overriding", async () => {
    const made = await evicted({ only: "group/ops" }, { ...BRAKE, overrides: ["access-tests"] });
    expect(changesOf(made)).toEqual([`allow delete ${LEAVES}`]);
  });
});

test("--revoke-only is refused what takes away access that somebody always has", async () => {
  const live = liveOf({
    users: ["ann", "bob"],
    groups: { ops: ["ann", "bob"] },
    sets: { Admin: { managedPolicies: ["AdministratorAccess"] } },
    rows: [`Admin user:ann ${PROD}`, `Admin user:bob ${PROD}`, `Admin group:ops ${PROD}`],
  });
  const always = { always: "group/ops" };
  const past = await configOf(
    `${settings()}${["ann", "bob"].map(user).join("")}${[
      { kind: "Group", name: "ops", members: ["ann", "bob"] },
      SET,
      { kind: "Assignments", assignments: [{ group: "ops", permissionSet: "Admin", accounts: PROD }] },
    ]
      .map((one) => stringify(one))
      .join("---\n")}`,
  );
  const made = plan(await configured(["ann", "bob"], always), live, { past: [past], ...BRAKE });
  expect(changesOf(made)).toContain(`deny delete AccountAssignment/Admin/group:ops/${PROD}`);
});
