/** What ignore rules leave to their owner. */
import { expect, test } from "vitest";
import type { IgnoreRule } from "../../src/core/model/config.ts";
import { type Ignorable, makeIgnored } from "../../src/core/select/ignore.ts";

const at = { file: "idc.yaml", line: 1, column: 1 };
type Keys = Omit<IgnoreRule, "owner" | "at">;

const ownerOf = (rule: Keys, object: Ignorable, today = "2026-11-24") =>
  makeIgnored([{ ...rule, owner: "them", at }], today)(object)?.owner;

const set = (name: string): Ignorable => ({ kind: "PermissionSet", spec: { name } });
const group = (name: string): Ignorable => ({ kind: "Group", spec: { name } });
const user = (userName: string): Ignorable => ({ kind: "User", spec: { userName, name: userName } });
const member = (groupName: string): Ignorable => ({
  kind: "GroupMembership",
  spec: { group: groupName, member: "alice@acme.io" },
});
const row = (permissionSet: string, principalType: string, principal: string): Ignorable => ({
  kind: "AccountAssignment",
  spec: { permissionSet, principalType, principal, account: "111122223333" },
});

test("by permission set: the set and all its assignments, and nothing else", () => {
  const rule = { permissionSet: "jit-*" };
  expect(ownerOf(rule, set("jit-admin"))).toBe("them");
  expect(ownerOf(rule, row("jit-admin", "GROUP", "devs"))).toBe("them");
  expect(ownerOf(rule, row("jit-admin", "USER", "alice@acme.io"))).toBe("them");
  for (const other of [set("Admin"), row("Admin", "GROUP", "jit-x"), group("jit-x"), member("jit-x"), user("jit-x")]) {
    expect(ownerOf(rule, other)).toBeUndefined();
  }
});

test("by group: the group and its membership, never grants to it", () => {
  const rule = { group: "ext-*" };
  expect(ownerOf(rule, group("ext-hr"))).toBe("them");
  expect(ownerOf(rule, member("ext-hr"))).toBe("them");
  for (const other of [group("hr"), member("hr"), row("Admin", "GROUP", "ext-hr"), set("ext-x"), user("ext-x")]) {
    expect(ownerOf(rule, other)).toBeUndefined();
  }
});

test("several keys of one rule intersect", () => {
  const grant = { group: "devs", permissionSet: "Admin*" };
  expect(ownerOf(grant, row("Admin", "GROUP", "devs"))).toBe("them");
  expect(ownerOf(grant, row("Read", "GROUP", "devs"))).toBeUndefined();
  expect(ownerOf(grant, row("Admin", "GROUP", "ops"))).toBeUndefined();
  expect(ownerOf(grant, row("Admin", "USER", "devs"))).toBeUndefined();
  expect(ownerOf(grant, set("Admin"))).toBeUndefined();
  expect(ownerOf(grant, group("devs"))).toBeUndefined();

  const users = { principalType: "USER" as const, permissionSet: "Operator" };
  expect(ownerOf(users, row("Operator", "USER", "alice@acme.io"))).toBe("them");
  expect(ownerOf(users, row("Operator", "GROUP", "ops"))).toBeUndefined();
  expect(ownerOf(users, row("Admin", "USER", "alice@acme.io"))).toBeUndefined();
  expect(ownerOf(users, set("Operator"))).toBeUndefined();
});

test("by principal type alone: all such grants", () => {
  expect(ownerOf({ principalType: "GROUP" }, row("Admin", "GROUP", "devs"))).toBe("them");
  expect(ownerOf({ principalType: "GROUP" }, row("Admin", "USER", "a@x.io"))).toBeUndefined();
  expect(ownerOf({ principalType: "GROUP" }, group("devs"))).toBeUndefined();
});

test("a rule ends at the beginning of its day, and the first one in force counts", () => {
  const rule = { permissionSet: "Admin", until: "2026-11-24" };
  expect(ownerOf(rule, set("Admin"), "2026-11-23")).toBe("them");
  expect(ownerOf(rule, set("Admin"), "2026-11-24")).toBeUndefined();
  const rules = [
    { permissionSet: "Admin", owner: "over", until: "2026-01-01", at },
    { permissionSet: "A*", owner: "first", at },
    { permissionSet: "*n", owner: "second", at },
  ];
  expect(makeIgnored(rules, "2026-11-24")(set("Admin"))?.owner).toBe("first");
});
