/** A run of only some of what would change. */
import { describe, expect, test } from "vitest";
import { keyOf } from "../../src/core/base/key.ts";
import type { Diff } from "../../src/core/diff/diff.ts";
import type { Rename } from "../../src/core/diff/rename.ts";
import { alongRule, type Chosen, chosenIn, narrow } from "../../src/core/judge/narrowed.ts";
import type { Context } from "../../src/core/judge/ruling.ts";
import type { Anew } from "../../src/core/model/anew.ts";
import type { Asked } from "../../src/core/model/plan.ts";
import type { Order } from "../../src/core/order/order.ts";
import { nothingChosen } from "../../src/core/plan/plan-diagnostics.ts";
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
const FREE: Order = { sequence: [], needs: new Map(), follows: new Map(), unkept: new Map() };

const said = ({ diff }: Chosen) => diff.differences.map(({ action, key }) => `${action} ${key}`);
const asked = (narrowed: Asked | undefined, renames: readonly Rename[] = [], order = FREE) =>
  said(narrow(diffOf(ALL), narrowed, renames, () => order));

describe("what is asked for", () => {
  test("is all, where nobody narrows", () => {
    const diff = diffOf(ALL);
    expect(narrow(diff, undefined, [], () => FREE).diff).toBe(diff);
    expect(asked({})).toEqual(ALL);
  });

  test("is what one of the globs matches", () => {
    expect(asked({ only: ["GroupMembership/*"] })).toEqual([ALL[2], ALL[4]]);
    expect(asked({ only: ["*/bob", "PermissionSet/New"] })).toEqual([ALL[0], ALL[4], ALL[7]]);
    expect(asked({ only: ["User"] })).toEqual([]);
  });

  test("is told where it is nothing, each glob for itself", () => {
    const unmatched = (narrowed: Asked) => narrow(diffOf(ALL), narrowed, [], () => FREE).unmatched;
    expect(unmatched({ only: ["User", "*/bob", "user/bob", "User"] })).toEqual(["User", "user/bob"]);
    expect(unmatched({ only: ["User"], revokeOnly: true })).toEqual(["User"]);
    // An approved change that is made by now is no mistake.
    expect(unmatched({ only: ["User/gone"], among: new Set(["User/gone"]) })).toEqual([]);
  });

  test("is among what was approved", () => {
    const among = new Set(["GroupMembership/devs/ann", "User/bob"]);
    expect(asked({ only: ["GroupMembership/*"], among })).toEqual([ALL[2]]);
    expect(asked({ only: ["GroupMembership/*"], among, revokeOnly: true })).toEqual([]);
  });

  test("is rows and memberships that go, and not the objects", () => {
    expect(asked({ revokeOnly: true })).toEqual([ALL[4], ALL[5]]);
    expect(asked({ revokeOnly: true, only: ["GroupMembership/*"] })).toEqual([ALL[4]]);
  });

  test("is not what a rename replaces, where access alone is taken away", () => {
    expect(asked({ revokeOnly: true }, [rename])).toEqual([ALL[4]]);
    expect(asked({ only: ["*"] }, [rename])).toEqual(ALL);
    expect(asked({ revokeOnly: true }, [{ ...rename, from: "Other" }])).toEqual([ALL[4], ALL[5]]);
  });

  test("leaves what else the diff says", () => {
    const { unwritten, blocked } = narrow(diffOf(ALL), { only: ["x"] }, [], () => FREE).diff;
    expect([unwritten, blocked]).toEqual([["User/x"], ["User/y"]]);
  });
});

describe("what is no change is said with what there is", () => {
  const said = (glob: string, changes: readonly string[]) =>
    nothingChosen(
      { unmatched: [glob] },
      changes.map((text) => change(text)),
    ).map(({ severity, summary, hint }) => [`${severity}: ${summary}`, hint]);

  test("as the nearest key, as a few of the keys, or as nothing at all", () => {
    expect(said("GroupMembership/devs/bbo", ALL)).toEqual([
      [
        "error: --only GroupMembership/devs/bbo does not match the key of any of the 8 changes there would be",
        "did you mean GroupMembership/devs/bob?",
      ],
    ]);
    expect(said("Group/*", ALL.slice(0, 1))).toEqual([
      [
        "error: --only Group/* does not match the key of the one change there would be",
        "the keys are PermissionSet/New; idc plan --format json has them all",
      ],
    ]);
    expect(said("Group/*", [])).toEqual([
      ["error: --only Group/* matches nothing, since there is nothing to change", "leave it out"],
    ]);
    expect(nothingChosen({ unmatched: [] }, [])).toEqual([]);
  });
});

describe("names with characters of globs in them", () => {
  /** What somebody may call a group, and what a glob of the same characters would match beside it. */
  const HOSTILE = ["a*b", "a**b", "*", "a?b", "axb", "a/b", "[ab]", "a", "a\nb", "%2A", "?", "~", "\u{1F600}", "**"];
  const differences = HOSTILE.map((name) => ({ key: keyOf("Group", name) }));

  test.each(HOSTILE)("a key given in full is that one: %j", (name) => {
    const key = keyOf("Group", name);
    expect(chosenIn(differences, [key])).toEqual({ keys: new Set([key]), unmatched: [] });
  });

  test("what is no key is a glob", () => {
    const { keys } = chosenIn(differences, ["Group/a?b*"]);
    expect([...keys]).toEqual(["Group/a?b", "Group/axb"]);
    expect(chosenIn(differences, ["Group/[a-z]"]).unmatched).toEqual(["Group/[a-z]"]);
  });

  test("what is made anew is named by its own key, too, and by that of each of both changes", () => {
    const anew = { key: "Vault/gold", fields: [] };
    const both = [
      { key: "Vault/gold", anew },
      { key: "Vault/gold/replaced", anew },
    ];
    expect([...chosenIn(both, ["Vault/gold"]).keys]).toEqual(["Vault/gold", "Vault/gold/replaced"]);
    expect([...chosenIn(both, ["Vault/gold/replaced"]).keys]).toEqual(["Vault/gold/replaced"]);
  });
});

describe("what comes along", () => {
  const needs = new Map([
    ["A", [["B"], ["C", "D"]]],
    ["B", []],
    ["C", [["X", "gone"]]],
  ]);
  const diff = diffOf(["create A", "create B", "create C", "create D", "create X", "create Y"]);
  const along = (only: readonly string[], order: Partial<Order> = { needs }) =>
    [...narrow(diff, { only }, [], () => ({ ...FREE, ...order })).along].map(([key, { key: other }]) => [key, other]);

  test("is all that something needs, and what that needs, with the one for whose sake", () => {
    expect(along(["A"]).sort()).toEqual([
      ["B", "A"],
      ["C", "A"],
      ["D", "A"],
      ["X", "C"],
    ]);
    expect(along(["A", "C"]).sort()).toEqual([
      ["B", "A"],
      ["D", "A"],
      ["X", "C"],
    ]);
    expect(along(["B", "D"])).toEqual([]);
  });

  test("is what should have come before and could not", () => {
    expect(along(["A"], { unkept: new Map([["A", ["B"]]]) })).toEqual([["B", "A"]]);
  });

  test("is the whole of a rename, by whatever part of it", () => {
    const whole = [ALL[0], ALL[1], ALL[5], ALL[6]];
    for (const only of ["PermissionSet/New", NEW, OLD, "PermissionSet/Old"]) {
      expect(asked({ only: [only] }, [rename])).toEqual(whole);
    }
  });

  test("is both halves of what is made anew, and all that goes with it", () => {
    const part = (text: string, anew: Anew) => ({ ...change(text), anew });
    const differences = [
      part("create Vault/gold", { key: "Vault/gold", fields: ["region"] }),
      part("delete Vault/gold/replaced", { key: "Vault/gold", fields: ["region"] }),
      part("create Shelf/gold/top", { key: "Shelf/gold/top", fields: [], with: "Vault/gold" }),
      part("delete Shelf/gold/top/replaced", { key: "Shelf/gold/top", fields: [], with: "Vault/gold" }),
      part("create Vault/silver", { key: "Vault/silver", fields: ["region"] }),
    ];
    for (const only of differences.slice(0, 4).map(({ key }) => key)) {
      const { diff: left } = narrow({ ...diff, differences }, { only: [only] }, [], () => FREE);
      expect(left.differences).toEqual(differences.slice(0, 4));
    }
  });

  test("is nothing where access alone is taken away", () => {
    const { along: none } = narrow(diff, { only: ["*"], revokeOnly: true }, [], () => ({ ...FREE, needs }));
    expect(none.size).toBe(0);
  });

  test("is said", () => {
    const rule = (other: string) => alongRule({ along: new Map([["User/b", change(other)]]) } as unknown as Context);
    const because = (reason: string) => ({ verdict: "allow", reason: `comes along: ${reason}` });
    expect(rule("create User/a")(change("create User/b"), [])).toEqual(because("User/a needs it"));
    expect(rule("delete User/a")(change("create User/b"), [])).toEqual(because("User/a needs it"));
    expect(rule("delete GroupMembership/g/a")(change("create User/b"), [])).toEqual(
      because("keeps access while GroupMembership/g/a goes"),
    );
    expect(rule("create User/a")(change("create User/c"), [])).toBeUndefined();
    expect(alongRule({} as Context)(change("create User/b"), [])).toBeUndefined();
  });
});
