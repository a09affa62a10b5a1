/** A run of only some of what would change. */
import { describe, expect, test } from "vitest";
import type { Diff } from "../../src/core/diff/diff.ts";
import type { Rename } from "../../src/core/diff/rename.ts";
import { leftOutOf, leftOutRule, narrow } from "../../src/core/judge/narrowed.ts";
import type { Context } from "../../src/core/judge/ruling.ts";
import type { Narrowed } from "../../src/core/model/plan.ts";
import type { Order } from "../../src/core/order/order.ts";
import { change } from "./guard/changes.ts";
import { DEV } from "./live.ts";

const [OLD, NEW] = [`AccountAssignment/Old/group:devs/${DEV}`, `AccountAssignment/New/group:devs/${DEV}`];
const ALL = [
  "create PermissionSet/New",
  `create ${NEW}`,
  "create GroupMembership/devs/ann",
  "update PermissionSet/Dev",
  "delete GroupMembership/devs/bob",
  `delete ${OLD}`,
  "delete PermissionSet/Old",
  "delete User/bob",
];
const diffOf = (changes: readonly string[]): Diff => ({
  ...{ differences: changes.map((text) => change(text)), unwritten: ["User/x"], blocked: ["User/y"], left: [] },
});
const rename: Rename = { from: "Old", to: "New", accounts: 1, lost: new Set() };
const asked = (narrowed: Narrowed | undefined, renames: readonly Rename[] = []) =>
  narrow(diffOf(ALL), narrowed, renames).differences.map(({ action, key }) => `${action} ${key}`);

describe("what is asked for", () => {
  test("is all, where nobody narrows", () => {
    const diff = diffOf(ALL);
    expect(narrow(diff, undefined, [])).toBe(diff);
    expect(asked({})).toEqual(ALL);
  });

  test("is what the glob matches", () => {
    expect(asked({ only: "GroupMembership/*" })).toEqual([ALL[2], ALL[4]]);
    expect(asked({ only: "*/bob" })).toEqual([ALL[4], ALL[7]]);
    expect(asked({ only: "User" })).toEqual([]);
  });

  test("is rows and memberships that go, and not the objects", () => {
    expect(asked({ revokeOnly: true })).toEqual([ALL[4], ALL[5]]);
    expect(asked({ revokeOnly: true, only: "GroupMembership/*" })).toEqual([ALL[4]]);
  });

  test("is not what a rename replaces, where access alone is taken away", () => {
    expect(asked({ revokeOnly: true }, [rename])).toEqual([ALL[4]]);
    expect(asked({ only: "*" }, [rename])).toEqual(ALL);
    expect(asked({ revokeOnly: true }, [{ ...rename, from: "Other" }])).toEqual([ALL[4], ALL[5]]);
  });

  test("leaves what else the diff says", () => {
    const { unwritten, blocked } = narrow(diffOf(ALL), { only: "x" }, []);
    expect([unwritten, blocked]).toEqual([["User/x"], ["User/y"]]);
  });
});

describe("what needs something that is left out", () => {
  const needs = new Map([
    ["A", [["B"], ["C", "D"]]],
    ["B", []],
    ["C", [["X"]]],
  ]);
  const whole = diffOf(["create A", "create B", "create C", "create D"]);
  const orderOf = (diff: Diff): Order => {
    expect(diff).toBe(whole);
    return { sequence: [], needs, follows: new Map(), unkept: new Map() };
  };
  const leftOut = (found: readonly string[], narrowed: Narrowed | undefined) => [
    ...leftOutOf(diffOf(found.map((key) => `create ${key}`)), whole, narrowed, orderOf),
  ];

  test("is told with the first of it", () => {
    expect(leftOut(["A", "B", "D"], { only: "*" })).toEqual([["A", "C"]]);
    expect(leftOut(["A"], { only: "*" })).toEqual([["A", "B"]]);
    expect(leftOut(["A", "B", "C", "D"], { only: "*" })).toEqual([["C", "X"]]);
    expect(leftOut(["B", "D"], { only: "*" })).toEqual([]);
  });

  test("is nothing where all is asked for, or access alone is taken away", () => {
    expect(leftOut(["A"], undefined)).toEqual([]);
    expect(leftOut(["A"], {})).toEqual([]);
    expect(leftOut(["A"], { only: "*", revokeOnly: true })).toEqual([]);
  });

  test("is refused", () => {
    const rule = leftOutRule({ leftOut: new Map([["User/a", "User/b"]]) } as unknown as Context);
    expect(rule(change("create User/a"), [])).toEqual({
      ...{ verdict: "deny", reason: "needs User/b, which --only leaves out" },
    });
    expect(rule(change("create User/b"), [])).toBeUndefined();
    expect(leftOutRule({} as Context)(change("create User/a"), [])).toBeUndefined();
  });
});
