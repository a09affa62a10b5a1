/** What nobody knows is neither present nor absent. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { keyOf, matchesPattern, patternOf } from "../../src/core/base/key.ts";
import { makeMatcher, makeUnknowns } from "../../src/core/live/unknowns.ts";
import { DEV, liveOf } from "./live.ts";

const unknowns = (...unknown: string[]) =>
  makeUnknowns(liveOf({ groups: { devs: [] }, sets: { Admin: {} }, rows: [`Admin group:devs ${DEV}`], unknown }));

test("what was found is known, whatever was not read", () => {
  const { covers } = unknowns("Group/*", "AccountAssignment/*/*/*");
  expect(covers("Group/devs")).toBe(false);
  expect(covers(`AccountAssignment/Admin/group:devs/${DEV}`)).toBe(false);
  expect(covers("Group/ops")).toBe(true);
  expect(covers(`AccountAssignment/Admin/group:ops/${DEV}`)).toBe(true);
  expect(covers("PermissionSet/Other")).toBe(false);
});

test("a matcher answers as its patterns do one by one", () => {
  const part = fc.constantFrom("a", "b", "c");
  const key = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => keyOf("Kind", ...parts));
  const pattern = fc
    .array(fc.option(part, { nil: undefined }), { minLength: 1, maxLength: 3 })
    .map((parts) => patternOf("Kind", ...parts));
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 4 }), key, (patterns, one) => {
      expect(makeMatcher(patterns)(one)).toBe(patterns.some((each) => matchesPattern(each, one)));
    }),
  );
});

test("a pattern of three parts is no key of two", () => {
  const matches = makeMatcher(["Kind/a/*"]);
  expect([matches("Kind/a"), matches("Kind/a/b"), matches("Kind/a/b/c")]).toEqual([false, true, false]);
});

test("all of a type of principals are unknown, and none of the other", () => {
  const rowOf = (set: string, principal: string) => keyOf("AccountAssignment", set, principal, DEV);
  const { covers, mayHold } = unknowns("AccountAssignment/*/user:*/*");
  expect([covers(rowOf("Admin", "user:a:b")), covers(rowOf("Other", "user:*"))]).toEqual([true, true]);
  expect([covers(rowOf("Admin", "group:user:x")), covers(rowOf("Admin", "group:*"))]).toEqual([false, false]);
  expect([mayHold("User/bob"), mayHold("User/a:b"), mayHold("Group/ops")]).toEqual([true, true, false]);
  expect(mayHold("PermissionSet/Admin")).toBe(true);
  const both = unknowns("AccountAssignment/*/group:*/*", "AccountAssignment/*/user:ann/*", "AccountAssignment/Old/*/*");
  const keys = [
    rowOf("Admin", "group:x"),
    rowOf("Admin", "user:ann"),
    rowOf("Old", "user:bob"),
    rowOf("New", "user:x"),
  ];
  expect(keys.map(both.covers)).toEqual([true, true, true, false]);
  expect(["User/ann", "Group/ops"].map(both.mayHold)).toEqual([true, true]);
  expect(unknowns("AccountAssignment/New/group:*/*").mayHold("User/bob")).toBe(false);
});

test("nothing is unknown where everything was read", () => {
  expect([unknowns().none, unknowns().covers("Group/ops"), unknowns("Group/*").none]).toEqual([true, false, false]);
});

test("an unread set may hold rows of any principal, and its own", () => {
  const { mayHold } = unknowns("PermissionSet/Secret");
  expect(mayHold("Group/ops")).toBe(true);
  expect(mayHold("User/alice@acme.io")).toBe(true);
  expect(mayHold("PermissionSet/Secret")).toBe(true);
  expect(mayHold("PermissionSet/Admin")).toBe(false);
});

test("unread rows may hold the set and the principal that they name, or any where they name none", () => {
  const some = unknowns(patternOf("AccountAssignment", "Admin", "group:a/b", undefined));
  expect(some.mayHold("PermissionSet/Admin")).toBe(true);
  expect(some.mayHold("PermissionSet/Other")).toBe(false);
  expect(some.mayHold(keyOf("Group", "a/b"))).toBe(true);
  expect(some.mayHold("Group/a")).toBe(false);
  expect(some.mayHold(keyOf("User", "a/b"))).toBe(false);
  const any = unknowns("AccountAssignment/*/*/*");
  expect(["PermissionSet/Other", "Group/x", "User/y"].map(any.mayHold)).toEqual([true, true, true]);
  const user = unknowns("AccountAssignment/Admin/user:bob@acme.io/*");
  expect(user.mayHold("User/bob@acme.io")).toBe(true);
  expect(user.mayHold("Group/bob@acme.io")).toBe(false);
});

test("nothing else holds rows, and other unknowns hold none", () => {
  const { mayHold } = unknowns("AccountAssignment/*/*/*", "PermissionSet/*");
  expect(mayHold("GroupMembership/devs/alice@acme.io")).toBe(false);
  expect(mayHold(`AccountAssignment/Admin/group:devs/${DEV}`)).toBe(false);
  expect(unknowns("GroupMembership/devs/*").mayHold("Group/devs")).toBe(false);
  expect(unknowns("GroupMembership/PermissionSet/*").mayHold("PermissionSet/GroupMembership")).toBe(false);
  expect(unknowns().mayHold("Group/devs")).toBe(false);
});

test("rows of users, or of groups, may be unread alone", () => {
  const { covers, mayHold } = unknowns("AccountAssignment/*/user:*/*");
  expect(covers(`AccountAssignment/Admin/user:bob@acme.io/${DEV}`)).toBe(true);
  expect(covers(`AccountAssignment/Admin/group:ops/${DEV}`)).toBe(false);
  expect(["User/bob@acme.io", "PermissionSet/Admin", "Group/ops"].map(mayHold)).toEqual([true, true, false]);
  const one = makeMatcher(["AccountAssignment/Admin/group:*/*"]);
  expect([`AccountAssignment/Admin/group:a:b/${DEV}`, `AccountAssignment/Other/group:a/${DEV}`].map(one)).toEqual([
    true,
    false,
  ]);
});
