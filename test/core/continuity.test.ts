/** Nobody who keeps access is without it in between, by whatever way it comes. */
import { describe, expect, test } from "vitest";
import { LiveAccess } from "../../src/core/access/live-access.ts";
import type { Key } from "../../src/core/base/key.ts";
import type { Difference } from "../../src/core/model/change.ts";
import type { Found, Live } from "../../src/core/model/resource.ts";
import { continuityOf } from "../../src/core/order/continuity.ts";
import { memberKey as member, rowKey as row, specOf } from "../harness/spec-of.ts";
import { change } from "./guard/changes.ts";

function needs(
  there: readonly Key[],
  changes: readonly string[],
  of: Key,
  unread: readonly string[] = [],
  declared: readonly Key[] = [],
  unknown: readonly string[] = [],
  renamed: ReadonlyMap<string, string> = new Map(),
) {
  const resources = new Map(there.map((key): [Key, Found] => [key, { key, ...specOf(key), ids: {} }]));
  const differences = changes.map((text): Difference => {
    const [action, key = ""] = text.split(" ");
    const { kind, spec } = specOf(key);
    const sides = action === "create" ? { after: spec } : { before: spec };
    return { key, kind, action: action as Difference["action"], ...sides, fields: [], cause: "edit", sources: [] };
  });
  const live = { resources, unknown: unknown.map((pattern) => ({ pattern, reason: "" })) } as unknown as Live;
  const isUnread = () => (group: string) => unread.includes(group);
  const wasDeclared = (key: Key) => declared.includes(key);
  const wasMember = (group: string) =>
    declared.flatMap((key) => (key.startsWith(`GroupMembership/${group}/`) ? [key.split("/")[2]!] : []));
  const wasAssigned = (principal: string) =>
    declared.filter((key) => key.includes(`/${principal}/`)).map((key) => ({ key, ...specOf(key) }));
  const keeping = continuityOf(
    { live, access: new LiveAccess(live), isUnread, wasDeclared, wasAssigned, wasMember, renamed },
    differences,
  );
  return keeping(differences.find(({ key }) => key === of)!);
}

describe("keeping access", () => {
  const leave = member("red", "ann");
  const join = member("blue", "ann");

  test("who leaves one group for another with the same access joins first", () => {
    const live = [leave, row("Dev", "group:red"), row("Dev", "group:blue")];
    expect(needs(live, [`delete ${leave}`, `create ${join}`], leave)).toEqual([join]);
  });

  test("and waits for the other group's row where that is to come too", () => {
    const live = [leave, row("Dev", "group:red")];
    const gained = row("Dev", "group:blue");
    expect(needs(live, [`delete ${leave}`, `create ${join}`, `create ${gained}`], leave)).toEqual(
      [gained, join].sort(),
    );
  });

  test("or joins all the same where rows could not be read, which may be of both groups", () => {
    const needed = (unknown: string) =>
      needs(
        [leave],
        [`delete ${leave}`, `create ${join}`, `create ${member("blue", "bob")}`],
        leave,
        [],
        [],
        [unknown],
      );
    expect(needed("AccountAssignment/Dev/*/*")).toEqual([join]);
    expect(needed("PermissionSet/Dev")).toEqual([]);
  });

  test("or where a past config gave the left group the same, and nobody saw it", () => {
    const [unseen, gained] = [row("Dev", "group:red"), row("Dev", "group:blue")];
    const leaving = (...declared: readonly Key[]) =>
      needs([leave, gained], [`delete ${leave}`, `create ${join}`], leave, [], declared);
    expect(leaving(unseen)).toEqual([join]);
    expect(leaving(row("Dev", "group:red", "2"), row("Ops", "group:red"), row("Dev", "group:green"))).toEqual([]);
    // What comes to somebody who is in the other group already is waited for too.
    const member = [leave, join];
    const changes = [`delete ${leave}`, `create ${gained}`];
    expect(needs(member, changes, leave, [], [unseen])).toEqual([gained]);
    expect(needs(member, [...changes, "delete Group/red"], "Group/red", [], [unseen])).toEqual([gained]);
    expect(needs(member, [...changes, "delete Group/red"], "Group/red")).toEqual([]);
  });

  test("of a set that is renamed the old and the new one are the same", () => {
    const [old, gained] = [row("Dev", "group:red"), row("Developer", "group:blue")];
    const names = new Map([
      ["Dev", "Developer"],
      ["Ops", "Operator"],
    ]);
    const changes = [`delete ${leave}`, `delete ${old}`, `create ${join}`, `create ${gained}`];
    const both = [gained, join].sort();
    const needed = (of: Key, there: readonly Key[] = [leave, old]) => needs(there, changes, of, [], [], [], names);
    expect([needed(leave), needed(old)]).toEqual([both, both]);
    // Whoever has the old one by another way that stays needs nothing.
    expect(needed(leave, [leave, old, row("Dev", "user:ann")])).toEqual([]);
    expect(needs([leave, row("Ops", "group:red")], changes, leave, [], [], [], names)).toEqual([]);
  });

  test("and so does who was in the group by a past config, though no listing shows it", () => {
    const [old, gained] = [row("Dev", "group:red"), row("Dev", "group:blue")];
    const changes = [`delete ${old}`, `create ${gained}`];
    expect(needs([join, old], changes, old, [], [leave])).toEqual([gained]);
    expect(needs([join, old], changes, old)).toEqual([]);
  });

  test("or where a permission set is another config's, or only assignments that configs name were read", () => {
    const set = { key: "PermissionSet/Theirs", kind: "PermissionSet", spec: { name: "Theirs" }, ids: {} };
    const needed = (more: Partial<Live>) => {
      const differences = [
        { ...change(`delete ${leave}`), before: specOf(leave).spec },
        { ...change(`create ${join}`), after: specOf(join).spec },
      ];
      const live = { resources: new Map(), unknown: [], ...more } as unknown as Live;
      const [isUnread, wasDeclared] = [() => () => false, () => false];
      const [wasAssigned, wasMember] = [() => [], () => []];
      const keeping = continuityOf(
        { live, access: new LiveAccess(live), isUnread, wasDeclared, wasAssigned, wasMember },
        differences,
      );
      return keeping(differences[0]!);
    };
    const holding = (found: Found) => ({ resources: new Map([[found.key, found]]) });
    expect(needed(holding({ ...set, partial: true }))).toEqual([join]);
    expect(needed(holding(set))).toEqual([]);
    expect(needed({ namedOnly: new Set(["Dev"]) })).toEqual([join]);
    expect(needed({ namedOnly: new Set() })).toEqual([]);
  });

  test("other access, or none, is nothing to keep", () => {
    const live = [leave, row("Dev", "group:red"), row("Ops", "group:blue"), row("Dev", "group:blue", "2")];
    expect(needs(live, [`delete ${leave}`, `create ${join}`], leave)).toEqual([]);
  });

  test("who has another way that stays needs nothing", () => {
    const live = [leave, row("Dev", "group:red"), row("Dev", "group:blue"), row("Dev", "user:ann")];
    expect(needs(live, [`delete ${leave}`, `create ${join}`], leave)).toEqual([]);
  });

  test("nor who stays in another group with the same access", () => {
    const rows = ["red", "blue", "green"].map((group) => row("Dev", `group:${group}`));
    const live = [leave, member("green", "ann"), ...rows];
    expect(needs(live, [`delete ${leave}`, `create ${join}`], leave)).toEqual([]);
  });

  test("of several ways that come the shortest is enough", () => {
    const [own, other] = [row("Dev", "user:ann"), row("Dev", "group:blue")];
    const live = [leave, row("Dev", "group:red")];
    for (const coming of [
      [own, other],
      [other, own],
    ]) {
      const changes = [`delete ${leave}`, `create ${join}`, ...coming.map((key) => `create ${key}`)];
      expect(needs(live, changes, leave)).toEqual([own]);
    }
  });

  test("of several that are as short, the first by its keys, in whatever order they are listed", () => {
    const others = [row("Dev", "group:blue"), row("Dev", "group:green")];
    const [other, both] = [member("green", "ann"), [leave, row("Dev", "group:red")]];
    for (const there of [others, [...others].reverse()]) {
      const changes = [`delete ${leave}`, `create ${other}`, `create ${join}`];
      expect(needs([...both, ...there], changes, leave)).toEqual([join]);
    }
  });

  test("who joins no group may get a row of his own", () => {
    const own = row("Dev", "user:ann");
    const live = [leave, row("Dev", "group:red"), row("Ops", "group:red")];
    expect(needs(live, [`delete ${leave}`, `create ${own}`], leave)).toEqual([own]);
    expect(needs(live, [`delete ${leave}`, `create ${row("Dev", "user:bob")}`], leave)).toEqual([]);
  });

  test("a way that goes too is none", () => {
    const own = row("Dev", "user:ann");
    const live = [leave, row("Dev", "group:red"), row("Dev", "group:blue"), own];
    const changes = [`delete ${leave}`, `create ${join}`, `delete ${own}`];
    expect([needs(live, changes, leave), needs(live, changes, own)]).toEqual([[join], [join]]);
  });

  test("a group's row goes after what its members get instead", () => {
    const gone = row("Dev", "group:red");
    const own = row("Dev", "user:ann");
    expect(needs([leave, gone], [`delete ${gone}`, `create ${own}`], gone)).toEqual([own]);
    expect(needs([member("red", "bob"), gone], [`delete ${gone}`, `create ${own}`], gone)).toEqual([]);
  });

  test("and after those who join another group, though no row comes", () => {
    const gone = row("Dev", "group:red");
    const [zoe, bob] = [member("blue", "zoe"), member("blue", "bob")];
    const live = [member("red", "zoe"), member("red", "bob"), member("red", "cay"), gone, row("Dev", "group:blue")];
    expect(needs(live, [`delete ${gone}`, `create ${zoe}`, `create ${bob}`], gone)).toEqual([bob, zoe]);
  });

  test("of a group whose members nobody reads, anybody may be one", () => {
    const gone = row("Dev", "group:ext");
    const live = [gone, row("Dev", "group:blue")];
    expect(needs(live, [`delete ${gone}`, `create ${join}`], gone, ["ext"])).toEqual([join]);
    expect(needs(live, [`delete ${gone}`, `create ${join}`], gone)).toEqual([]);
    const comes = row("Dev", "group:green");
    const all = [`delete ${gone}`, `create ${join}`, `create ${comes}`, `create ${member("green", "bob")}`];
    expect(needs(live, all, gone, ["ext"])).toEqual([comes, join, member("green", "bob")]);
    // A row that goes too is no way, nor does a group get a user's row by his name.
    expect(needs(live, [...all.slice(0, 2), `delete ${row("Dev", "group:blue")}`], gone, ["ext"])).toEqual([]);
    expect(needs([gone, row("Dev", "user:blue")], all.slice(0, 2), gone, ["ext"])).toEqual([]);
  });

  test("a group goes after its members, seen or declared before, have joined others", () => {
    const goes = "Group/red";
    const [bob, cay] = [member("blue", "bob"), member("green", "cay")];
    const all = [`delete ${goes}`, `create ${join}`, `create ${bob}`, `create ${cay}`];
    expect(needs([leave, goes], all, goes)).toEqual([join]);
    // What was made just before may not be seen yet.
    expect(needs([goes], all, goes, [], [member("red", "bob")])).toEqual([bob]);
    expect(needs([leave, goes], all, goes, [], [member("red", "cay"), member("blue", "bob")])).toEqual([join, cay]);
    expect(needs([goes], all, goes, ["red"])).toEqual([join, bob, cay]);
    expect(needs([goes], all, goes)).toEqual([]);
    expect(needs([leave, goes], [`delete ${goes}`, `create ${row("Dev", "group:blue")}`], goes)).toEqual([]);
  });

  test("and after what they get in place of rows that nobody revokes, and that end with it", () => {
    const goes = "Group/red";
    const live = [leave, goes, row("Dev", "group:red"), member("green", "ann")];
    const gained = row("Dev", "group:green");
    expect(needs(live, [`delete ${goes}`, `create ${gained}`], goes)).toEqual([gained]);
    expect(needs(live, [`delete ${goes}`, `create ${row("Dev", "group:green", "2")}`], goes)).toEqual([]);
    // A way through a group that goes too is none.
    const other = [member("blue", "ann"), row("Dev", "group:blue"), "Group/blue"];
    const both = [`delete ${goes}`, "delete Group/blue", `create ${gained}`];
    expect(needs([...live, ...other], both, goes)).toEqual([gained]);
    expect(needs([...live, ...other], [both[0]!, both[2]!], goes)).toEqual([]);
  });

  test("a way through a group stays, though another member of it goes, and so does a row of who is called like one", () => {
    const green = [member("green", "ann"), member("green", "bob"), row("Dev", "group:green")];
    const all = [leave, row("Dev", "group:red"), row("Dev", "group:blue")];
    expect(needs([...all, ...green], [`delete ${leave}`, `create ${join}`, `delete ${green[1]}`], leave)).toEqual([]);
    const own = [row("Dev", "user:ann"), "Group/ann"];
    expect(needs([...all, ...own], [`delete ${leave}`, `create ${join}`, "delete Group/ann"], leave)).toEqual([]);
  });

  test("a group does not wait for what its rows wait for that are revoked before", () => {
    const [goes, gone, own] = ["Group/red", row("Dev", "group:red"), row("Dev", "user:ann")];
    const changes = [`delete ${goes}`, `delete ${gone}`, `create ${own}`];
    expect([goes, gone].map((key) => needs([leave, goes, gone], changes, key))).toEqual([[], [own]]);
  });

  test("where nothing is granted, nothing is looked for", () => {
    expect(needs([leave, row("Dev", "group:red")], [`delete ${leave}`], leave)).toEqual([]);
  });

  test("nobody is asked who has what, or of whom nobody knows, where nothing goes or nothing comes that tells", () => {
    const quiet = {
      ...{ live: { resources: new Map(), unknown: [] } as unknown as Live, access: {} as LiveAccess },
      ...{
        isUnread: () => expect.fail("asked"),
        wasDeclared: () => expect.fail("asked"),
        wasAssigned: () => expect.fail("asked"),
        wasMember: () => expect.fail("asked"),
      },
    };
    const [goes, comes] = [`delete ${leave}`, `create ${join}`].map((text) => change(text));
    for (const changes of [
      [goes!],
      [comes!],
      [goes!, change("create User/ann")],
      [comes!, change("delete User/ann")],
    ]) {
      for (const one of changes) expect(continuityOf(quiet, changes)(one)).toEqual([]);
    }
  });

  test("rows of a set are looked up once, and only where something comes to their place or who leaves joins", () => {
    const resources = new Map([leave, row("Dev", "group:red")].map((key) => [key, { key, ...specOf(key), ids: {} }]));
    const live = { resources, unknown: [] } as unknown as Live;
    const asked: string[] = [];
    class Watched extends LiveAccess {
      override assignmentsOfSet(set: string) {
        asked.push(set);
        return super.assignmentsOfSet(set);
      }
    }
    const ask = (comes: Key) => {
      asked.length = 0;
      const goes = change(`delete ${leave}`);
      const input = {
        live,
        access: new Watched(live),
        isUnread: () => () => false,
        wasDeclared: () => false,
        wasAssigned: () => [],
        wasMember: () => [],
      };
      const keeping = continuityOf(input, [goes, change(`create ${comes}`)]);
      for (const one of [goes, goes]) keeping(one);
      return asked.length;
    };
    const [elsewhere, stranger] = [row("Dev", "user:ann", "2"), member("blue", "bob")];
    expect([elsewhere, stranger, join, row("Dev", "user:ann")].map(ask)).toEqual([0, 0, 1, 1]);
  });
});
