/** Which user, group or set a plan means by a name. */
import { describe, expect, test } from "vitest";
import { parseKey } from "../../src/core/base/key.ts";
import * as bindings from "../../src/core/model/bindings.ts";
import { principalIn } from "../../src/core/model/resource.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { arnOf, liveOf, PROD } from "./live.ts";

const ROW = `AccountAssignment/Admin/group:ops/${PROD}`;

/** A change that makes what has this key. */
function made(key: string): bindings.Spoken {
  const { kind, parts } = parseKey(key);
  const [first = "", second = "", account = ""] = parts;
  const { type: principalType, name: principal } = principalIn(second);
  const names = { userName: first, name: first, group: first, permissionSet: first };
  return { key, kind, after: { ...names, member: second, principalType, principal, account } };
}

const spokenOf = (key: string) => bindings.spokenOf(made(key), kinds);
const bindingsOf = (keys: readonly string[]) => bindings.bindingsOf(keys.map(made), live, kinds);
const remadeSince = (then: bindings.Bindings, now: bindings.Bindings, key: string) =>
  bindings.remadeSince(then, now, made(key), kinds);

const live = liveOf({ users: ["ann"], groups: { ops: ["ann"], devs: [] }, sets: { Admin: {} }, rows: [] });

test("a change speaks of itself, of who gets something and of what", () => {
  for (const key of ["User/ann", "Group/ops", "PermissionSet/Admin"]) expect(spokenOf(key)).toEqual([key]);
  expect(spokenOf("GroupMembership/ops/ann")).toEqual(["Group/ops", "User/ann"]);
  expect(spokenOf(ROW)).toEqual(["PermissionSet/Admin", "Group/ops"]);
  expect(spokenOf(`AccountAssignment/Admin/user:a:b%2Fc/${PROD}`)).toEqual(["PermissionSet/Admin", "User/a:b%2Fc"]);
  expect(spokenOf("Other/thing/ann")).toEqual([]);
});

test("a change that takes away speaks of what was", () => {
  const { key, kind, after } = made(ROW);
  expect(bindings.spokenOf({ key, kind, before: after! }, kinds)).toEqual(["PermissionSet/Admin", "Group/ops"]);
  expect(bindings.spokenOf({ key, kind }, kinds)).toEqual([]);
});

describe("bindings", () => {
  test("are the ids of what is there, each once and sorted, and of nothing that is to be made", () => {
    const changes = [ROW, "GroupMembership/ops/ann", "GroupMembership/new/ann", "PermissionSet/New", "User/ann"];
    expect(Object.entries(bindingsOf(changes))).toEqual([
      ["Group/ops", "id-ops"],
      ["PermissionSet/Admin", arnOf("Admin")],
      ["User/ann", "id-ann"],
    ]);
  });

  test("are none without changes", () => {
    expect(bindingsOf([])).toEqual({});
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
