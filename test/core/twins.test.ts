/** Live users and groups whose names differ in nothing but case, and the one that the config means. */
import { describe, expect, test } from "vitest";
import { twinsAmong } from "../../src/core/live/twins.ts";

/** The config writes every name in lower case, but for `Lead`. */
const spelling = (_: string, name: string) => (name.toLowerCase() === "lead" ? "Lead" : name.toLowerCase());
const among = (users: readonly string[], groups: readonly string[] = []) => twinsAmong({ users, groups }, spelling);
const patterns = (unknown: readonly { readonly pattern: string }[]) => unknown.map(({ pattern }) => pattern);

describe("without twins", () => {
  test("every name is known as the config spells it", () => {
    const found = among(["Ann", "bob"], ["Ops"]);
    expect(found).toEqual({ spelling, unknown: [], unproved: [] });
    expect(found.spelling).toBe(spelling);
  });

  test("a user and a group of one name are none, nor are those without a name", () => {
    expect(among(["ops", "", ""], ["OPS", "", ""]).spelling).toBe(spelling);
    expect(among(["", ""], ["", ""])).toMatchObject({ unknown: [], unproved: [] });
  });
});

describe("where one is written as in the config", () => {
  test.for<[string, string[]]>([
    ["first", ["ops", "Ops", "OPS"]],
    ["last", ["Ops", "OPS", "ops"]],
  ])("it is meant, and the others are others: listed %s", ([, names]) => {
    const { spelling: known, unknown, unproved } = among([], names);
    expect(names.map((name) => known("Group", name))).toEqual(names);
    // What else is written in whatever way means the one, and a user of that name has nothing to do with it.
    expect([known("Group", "oPS"), known("User", "Ops"), known("Group", "Devs")]).toEqual(["ops", "ops", "devs"]);
    expect([unknown, unproved]).toEqual([[], []]);
  });

  test("users and groups have each their own", () => {
    const { spelling: known } = among(["Lead", "LEAD"], ["Ops", "ops"]);
    expect([known("User", "LEAD"), known("User", "lead"), known("Group", "LEAD")]).toEqual(["LEAD", "Lead", "Lead"]);
    expect([known("Group", "Ops"), known("User", "Ops")]).toEqual(["Ops", "ops"]);
  });
});

describe("where none is written as in the config", () => {
  test("what it means by the name is unknown, and what theirs is stays", () => {
    const { spelling: known, unknown, unproved } = among([], ["OPS", "Ops"]);
    expect([known("Group", "OPS"), known("Group", "Ops")]).toEqual(["OPS", "Ops"]);
    const all = (name: string) => [`Group/${name}`, `GroupMembership/${name}/*`, `AccountAssignment/*/group:${name}/*`];
    expect(patterns(unknown)).toEqual(all("ops"));
    expect(patterns(unproved)).toEqual([...all("OPS"), ...all("Ops")]);
    const reason =
      "2 live groups differ in case only, OPS and Ops, and the config writes ops: write one of them, or rename or delete the other";
    for (const { reason: why } of [...unknown, ...unproved]) expect(why).toBe(reason);
    // In whatever order AWS lists them.
    expect(among([], ["Ops", "OPS"]).unknown).toEqual(unknown);
  });

  test("so it is of users", () => {
    const { unknown, unproved } = among(["ANN", "Ann"], ["Ops"]);
    const all = (name: string) => [`User/${name}`, `GroupMembership/*/${name}`, `AccountAssignment/*/user:${name}/*`];
    expect(patterns(unknown)).toEqual(all("ann"));
    expect(patterns(unproved)).toEqual([...all("ANN"), ...all("Ann")]);
    expect(unknown[0]?.reason).toContain("2 live users differ in case only, ANN and Ann,");
  });

  test("of users and of groups at once, both are told", () => {
    const { unknown, unproved } = among(["ANN", "Ann"], ["OPS", "Ops"]);
    expect(patterns(unknown).filter((one) => !one.includes("*"))).toEqual(["User/ann", "Group/ops"]);
    expect(patterns(unproved).filter((one) => !one.includes("*"))).toEqual([
      ...["User/ANN", "User/Ann", "Group/OPS", "Group/Ops"],
    ]);
  });

  test("nor is one meant that is there twice", () => {
    expect(patterns(among([], ["ops", "ops"]).unknown)).toContain("Group/ops");
    expect(patterns(among([], ["ops", "Ops", "ops"]).unproved)).toContain("Group/Ops");
  });
});
