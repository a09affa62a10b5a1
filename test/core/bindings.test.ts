/** Which user, group or set a plan means by a name. */
import { describe, expect, test } from "vitest";
import { bindingsOf, remadeSince, spokenOf } from "../../src/core/model/bindings.ts";
import { arnOf, liveOf, PROD } from "./live.ts";

const ROW = `AccountAssignment/Admin/group:ops/${PROD}`;

test("a change speaks of itself, of who gets something and of what", () => {
  for (const key of ["User/ann", "Group/ops", "PermissionSet/Admin"]) expect(spokenOf(key)).toEqual([key]);
  expect(spokenOf("GroupMembership/ops/ann")).toEqual(["Group/ops", "User/ann"]);
  expect(spokenOf(ROW)).toEqual(["PermissionSet/Admin", "Group/ops"]);
  expect(spokenOf(`AccountAssignment/Admin/user:a:b%2Fc/${PROD}`)).toEqual(["PermissionSet/Admin", "User/a:b%2Fc"]);
  expect(spokenOf("Other/thing/ann")).toEqual([]);
});

describe("bindings", () => {
  const live = liveOf({ users: ["ann"], groups: { ops: ["ann"], devs: [] }, sets: { Admin: {} }, rows: [] });

  test("are the ids of what is there, each once and sorted, and of nothing that is to be made", () => {
    const changes = [ROW, "GroupMembership/ops/ann", "GroupMembership/new/ann", "PermissionSet/New", "User/ann"];
    const bindings = bindingsOf(
      changes.map((key) => ({ key })),
      live,
    );
    expect(Object.entries(bindings)).toEqual([
      ["Group/ops", "id-ops"],
      ["PermissionSet/Admin", arnOf("Admin")],
      ["User/ann", "id-ann"],
    ]);
  });

  test("are none without changes", () => {
    expect(bindingsOf([], live)).toEqual({});
  });
});

describe("what a change speaks of", () => {
  const then = { "Group/ops": "1", "PermissionSet/Admin": "2" };

  test("is still the same, or was not there then", () => {
    expect(remadeSince(then, { ...then }, ROW)).toBeUndefined();
    expect(remadeSince({}, then, ROW)).toBeUndefined();
    expect(remadeSince(then, { "PermissionSet/Admin": "2" }, "User/ann")).toBeUndefined();
  });

  test("was made again, or is gone", () => {
    expect(remadeSince(then, { ...then, "Group/ops": "3" }, ROW)).toBe(
      "Group/ops was re-made since (id 1 then, 3 now)",
    );
    expect(remadeSince(then, { "Group/ops": "1" }, ROW)).toBe("PermissionSet/Admin is gone since (id 2 then)");
  });
});
