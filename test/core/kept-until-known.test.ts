/** Nothing is taken away while what the config gives in its place is unknown. */
import { describe, expect, test } from "vitest";
import { LiveAccess } from "../../src/core/access/live-access.ts";
import { compareText, type Key } from "../../src/core/base/key.ts";
import { NO_PAST } from "../../src/core/desired/past-configs.ts";
import type { Diff } from "../../src/core/diff/diff.ts";
import type { Difference } from "../../src/core/model/change.ts";
import type { Desired, Found, Live, Resource } from "../../src/core/model/resource.ts";
import { keptUntilKnown } from "../../src/core/order/kept-until-known.ts";
import { memberKey as member, rowKey as row, specOf } from "../harness/spec-of.ts";
import { group, rule, set, users } from "./guard/company.ts";
import { configOf } from "./live.ts";

interface Case {
  readonly there: readonly Key[];
  /** `delete KEY`, `create KEY`. */
  readonly changes: readonly string[];
  readonly blocked?: readonly Key[];
  /** What is wanted: what is blocked, unless a test says otherwise. */
  readonly wanted?: readonly Key[];
  /** What the last completed config gave. */
  readonly applied?: readonly Key[];
  /** Patterns of what rules would give that do not resolve. */
  readonly unread?: readonly string[];
  /** Patterns of what could not be read. */
  readonly unknown?: readonly string[];
  /** Nobody is to be asked who has what. */
  readonly quiet?: true;
  /** Groups that nobody reads. */
  readonly strangers?: readonly string[];
  readonly config?: string;
  readonly completed?: string;
}

const REASON = "it stays until it is known whether what the config gives in its place is there: ";
const OBJECTS = `${users(["ann", "bob"])}${group("red")}${group("blue")}${set("Dev")}${set("Ops")}`;

/** What stays, and for what; all that is made; what is blocked. */
async function keep({ there, changes, blocked = [], wanted = blocked, applied = [], ...more }: Case) {
  const resources = new Map(there.map((key): [Key, Found] => [key, { key, ...specOf(key), ids: {} }]));
  const unseen = (more.unknown ?? []).map((pattern) => ({ pattern, reason: "" }));
  const live = { resources, unknown: unseen } as unknown as Live;
  const differences = changes.map((text): Difference => {
    const [action, key = ""] = text.split(" ");
    const { kind, spec } = specOf(key);
    const sides = action === "create" ? { after: spec } : { before: spec };
    return { key, kind, action: action as Difference["action"], ...sides, fields: [], cause: "edit", sources: [] };
  });
  const wants = wanted.map((key): [Key, Resource] => [key, { key, ...specOf(key), sources: [] }]);
  const unread = (more.unread ?? []).map((pattern) => ({ pattern, reason: "" }));
  const before: Diff = { differences, blocked, unwritten: [], left: [] };
  const access = more.quiet === true ? ({} as LiveAccess) : new LiveAccess(live);
  const completed = more.completed ?? (applied.length > 0 ? OBJECTS : undefined);
  const { diff, unknown } = keptUntilKnown({
    diff: before,
    desired: { resources: new Map(wants), unread } as unknown as Desired,
    owned: { appliedSpecs: new Map(applied.map((key) => [key, {}])) },
    past: completed === undefined || completed === "" ? NO_PAST : { ...NO_PAST, completed: await configOf(completed) },
    config: await configOf(more.config ?? OBJECTS),
    known: {
      ...{ live, access, wasDeclared: () => false, wasAssigned: () => [], wasMember: () => [] },
      isUnread: () => {
        if (more.quiet === true) expect.fail("asked");
        return (name) => more.strangers?.includes(name) === true;
      },
    },
  });
  return {
    kept: unknown.map(({ pattern, reason }) => `${pattern} for ${reason.replace(REASON, "")}`),
    made: diff.differences.map(({ action, key }) => `${action} ${key}`),
    blocked: diff.blocked,
    ...(diff === before ? { same: true } : {}),
  };
}

const kept = async (text: Case) => (await keep(text)).kept;

const [own, red, blue] = [row("Dev", "user:ann"), row("Dev", "group:red"), row("Dev", "group:blue")];
const [inRed, inBlue] = [member("red", "ann"), member("blue", "ann")];

describe("what is wanted and blocked", () => {
  test("keeps a row that it is to replace", async () => {
    expect(await keep({ there: [own, inBlue], changes: [`delete ${own}`], blocked: [blue] })).toEqual({
      kept: [`${own} for ${blue}`],
      made: [],
      blocked: [blue, own].sort(compareText),
    });
  });

  test("keeps a membership, and a group with its rows", async () => {
    const there = [inRed, red, blue, "Group/red"];
    expect(await kept({ there, changes: [`delete ${inRed}`], blocked: [inBlue] })).toEqual([`${inRed} for ${inBlue}`]);
    const goes = await keep({ there, changes: ["delete Group/red"], blocked: [inBlue] });
    expect(goes).toEqual({ kept: [`Group/red for ${inBlue}`], made: [], blocked: ["Group/red", inBlue] });
  });

  test("leaves all else as it is", async () => {
    const other = row("Ops", "user:bob");
    const made = [`create ${row("Ops", "user:ann")}`, `delete ${other}`];
    const all = { there: [own, inBlue, other], changes: [...made, `delete ${own}`], blocked: [blue] };
    expect((await keep(all)).made).toEqual(made);
  });

  test("keeps nothing that it does not replace", async () => {
    const [there, changes] = [[own, inBlue], [`delete ${own}`]];
    const others = [
      row("Dev", "group:blue", "2"),
      row("Ops", "group:blue"),
      row("Dev", "user:bob"),
      member("blue", "bob"),
    ];
    for (const other of others) expect(await kept({ there, changes, blocked: [other] })).toEqual([]);
  });

  test("is neither a set, a user or a group nor what nobody wants", async () => {
    const both = { there: [own, inBlue], changes: [`delete ${own}`] };
    expect(await kept({ ...both, blocked: [blue], wanted: [] })).toEqual([]);
    expect(await kept({ ...both, blocked: ["PermissionSet/Dev", "Group/blue"] })).toEqual([]);
  });

  test("is there, or comes, where this run or the last completed config says so", async () => {
    const both = { there: [own, inBlue], changes: [`delete ${own}`], blocked: [blue] };
    expect(await kept({ ...both, applied: [blue] })).toEqual([]);
    // Before anything completed, nothing is taken to be there.
    expect(await kept({ ...both, applied: [blue], completed: "" })).toEqual([`${own} for ${blue}`]);
    expect(await kept({ ...both, there: [own, inBlue, blue] })).toEqual([]);
    expect(await kept({ ...both, changes: [`delete ${own}`, `create ${blue}`] })).toEqual([]);
  });

  test("of two ways one that was there when the last run completed is enough, and of one way both parts count", async () => {
    const green = row("Dev", "group:green");
    const ways = { there: [own, inBlue, member("green", "ann")], changes: [`delete ${own}`], blocked: [green, blue] };
    expect(await kept({ ...ways, applied: [blue] })).toEqual([]);
    const parts = { there: [own], changes: [`delete ${own}`], blocked: [blue, inBlue] };
    expect(await kept({ ...parts, applied: [blue] })).toEqual([`${own} for ${inBlue}`]);
    expect(await kept({ ...parts, applied: [inBlue] })).toEqual([`${own} for ${blue}`]);
  });
});

describe("a new rule that does not resolve", () => {
  const RULE = rule("Dev", "user:ann", ["111111111111"]);
  const there = [inRed, red, row("Dev", "group:red", "2"), row("Ops", "group:red")];
  const comes = { there, changes: [`delete ${red}`], unread: ["AccountAssignment/Dev/user:ann/*"] };

  test("may give its principal a set wherever something of it goes", async () => {
    const config = `${OBJECTS}${RULE}`;
    expect(await kept({ ...comes, config })).toEqual([`${red} for ${own}`]);
    expect(await kept({ ...comes, config, completed: OBJECTS })).toEqual([`${red} for ${own}`]);
    const ops = `delete ${row("Ops", "group:red")}`;
    expect((await keep({ ...comes, config, changes: [`delete ${red}`, ops] })).made).toEqual([ops]);
  });

  test("may do so where people lose a membership or their group, at each place of these", async () => {
    const config = `${OBJECTS}${RULE}`;
    expect(await kept({ ...comes, config, changes: [`delete ${inRed}`] })).toEqual([`${inRed} for ${own}`]);
    const goes = { ...comes, config, there: [...there, "Group/red"], changes: ["delete Group/red"] };
    expect(await kept(goes)).toEqual([`Group/red for ${own}`]);
    const second = { ...comes, config, changes: [`delete ${row("Dev", "group:red", "2")}`] };
    expect(await kept(second)).toEqual([`${row("Dev", "group:red", "2")} for ${row("Dev", "user:ann", "2")}`]);
  });

  test("may give it to a group", async () => {
    const config = `${OBJECTS}${rule("Dev", "group:blue", ["111111111111"])}`;
    const unread = ["AccountAssignment/Dev/group:blue/*"];
    expect(await kept({ ...comes, config, unread, there: [...there, inBlue] })).toEqual([`${red} for ${blue}`]);
    expect(await kept({ ...comes, config, unread })).toEqual([]);
  });

  test("is none where the last completed config had it, or where the pattern is of something else", async () => {
    const config = `${OBJECTS}${RULE}`;
    expect(await kept({ ...comes, config, completed: config })).toEqual([]);
    for (const pattern of ["AccountAssignment/Ops/user:ann/*", "AccountAssignment/Dev/user:bob/*", "User/ann"])
      expect(await kept({ ...comes, config, unread: [pattern] })).toEqual([]);
    expect(await kept({ ...comes, config, unread: [] })).toEqual([]);
  });
});

describe("of a group that nobody reads, whoever loses something may be a member", () => {
  const ext = row("Dev", "group:ext");
  const strangers = ["ext"];

  test("by a row of his own, a group's row, a membership, or a group", async () => {
    const blocked = [ext];
    expect(await kept({ there: [own], changes: [`delete ${own}`], blocked, strangers })).toEqual([`${own} for ${ext}`]);
    const there = [inRed, red, "Group/red"];
    for (const gone of [red, inRed, "Group/red"])
      expect(await kept({ there, changes: [`delete ${gone}`], blocked, strangers })).toEqual([`${gone} for ${ext}`]);
  });

  test("and lose more than was seen, where rows could not be read", async () => {
    const other = row("Dev", "group:ext", "2");
    const leaves = { there: [inRed], changes: [`delete ${inRed}`], blocked: [other], strangers };
    const unknown = ["AccountAssignment/Ops/*/*"];
    expect(await kept({ ...leaves, unknown })).toEqual([`${inRed} for ${member("ext", "ann")}`]);
    expect(await kept(leaves)).toEqual([]);
  });

  test("where it is to get a row of which nobody knows", async () => {
    const one = { there: [own], changes: [`delete ${own}`], blocked: [ext] };
    expect(await kept(one)).toEqual([]);
    expect(await kept({ ...one, strangers, applied: [ext] })).toEqual([]);
    expect(await kept({ ...one, strangers, config: `${OBJECTS}${group("ext", ["bob"])}` })).toEqual([]);
    // Nobody is a member of a user who is called like the group.
    expect(await kept({ ...one, strangers, blocked: [row("Dev", "user:ext")] })).toEqual([]);
  });
});

test("where everything is known, or nothing goes, nobody is asked", async () => {
  const changes = [`delete ${own}`, `create ${row("Dev", "user:bob")}`];
  const same = { kept: [], same: true };
  const known = await keep({ there: [own, inBlue], changes, wanted: [blue], quiet: true });
  expect(known).toEqual({ ...same, made: changes, blocked: [] });
  const comes = changes.slice(1);
  const nothing = await keep({ there: [own, inBlue], changes: comes, blocked: [blue], quiet: true });
  expect(nothing).toEqual({ ...same, made: comes, blocked: [blue] });
  // What was there when the last run completed is there.
  const there = await keep({ there: [own, inBlue], changes, blocked: [blue], applied: [blue] });
  expect(there).toEqual({ ...same, made: changes, blocked: [blue] });
});
