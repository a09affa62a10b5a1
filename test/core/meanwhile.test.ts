/** Who is without access for a moment, of what the order of writes could not keep. */
import { describe, expect, test } from "vitest";
import { LiveAccess } from "../../src/core/access/live-access.ts";
import type { Key } from "../../src/core/base/key.ts";
import { meanwhileRule } from "../../src/core/judge/meanwhile-rule.ts";
import type { Context } from "../../src/core/judge/ruling.ts";
import type { Difference } from "../../src/core/model/change.ts";
import type { Found, Live } from "../../src/core/model/resource.ts";
import { meanwhileOf } from "../../src/core/order/meanwhile.ts";
import type { Order } from "../../src/core/order/order.ts";
import { memberKey as member, rowKey as row, specOf } from "../harness/spec-of.ts";

/** Sentences of a change of the sequence, the first one unless told otherwise, which could not keep what comes last. */
function told(there: readonly Key[], sequence: readonly string[], unread: readonly string[] = [], at = 0, from = -1) {
  const resources = new Map(there.map((key): [Key, Found] => [key, { key, ...specOf(key), ids: {} }]));
  const differences = sequence.map((text): Difference => {
    const [action, key = ""] = text.split(" ");
    const { kind, spec } = specOf(key);
    const sides = action === "create" ? { after: spec } : { before: spec };
    return { key, kind, action: action as Difference["action"], ...sides, fields: [], cause: "edit", sources: [] };
  });
  const keys = differences.map(({ key }) => key);
  const live = { resources, unknown: [], organization: { accounts: [{ id: "1", name: "prod" }] } } as unknown as Live;
  const isUnread = () => (group: string) => unread.includes(group);
  const input = {
    live,
    access: new LiveAccess(live),
    isUnread,
    wasDeclared: () => false,
    wasAssigned: () => [],
    wasMember: () => [],
  };
  const unkept = new Map([[keys[at]!, keys.slice(from).filter((key) => key !== keys[at])]]);
  const order: Order = { sequence: keys, needs: new Map(), follows: new Map(), unkept };
  return meanwhileOf(input, differences, order);
}

const said = (...[there, sequence, unread = [], at = 0, from = -1]: Parameters<typeof told>) =>
  told(there, sequence, unread, at, from).get(sequence[at]!.split(" ")[1]!) ?? [];

describe("meanwhile", () => {
  const [leave, join] = [member("red", "ann"), member("blue", "ann")];
  const [red, blue] = [row("Dev", "group:red"), row("Dev", "group:blue")];
  const words = (who: string, back: string) => [
    `for a moment ${who} without Dev in prod 1: ${back} gives it back, and has to wait for this`,
  ];

  test("who leaves first and joins later is without", () => {
    expect(said([leave, red, blue], [`delete ${leave}`, `create ${join}`])).toEqual(words("ann is", join));
  });

  test("of a way in two parts the later one gives it back", () => {
    expect(said([leave, red], [`delete ${leave}`, `create ${join}`, `create ${blue}`])).toEqual(words("ann is", blue));
    expect(said([leave, red], [`delete ${leave}`, `create ${blue}`, `create ${join}`])).toEqual(words("ann is", join));
  });

  test("of two ways the earlier one does", () => {
    const own = row("Dev", "user:ann");
    const [joins, gets] = [`create ${join}`, `create ${own}`];
    expect(said([leave, red, blue], [`delete ${leave}`, gets, joins])).toEqual(words("ann is", own));
    expect(said([leave, red, blue], [`delete ${leave}`, joins, gets])).toEqual(words("ann is", join));
  });

  test("who got another way before is not without, and that of somebody else is none", () => {
    const [own, other] = [row("Dev", "user:ann"), row("Dev", "user:bob")];
    expect(said([leave, red, blue], [`create ${own}`, `delete ${leave}`, `create ${join}`], [], 1)).toEqual([]);
    expect(said([leave, red, blue, other], [`delete ${leave}`, `create ${join}`])).toEqual(words("ann is", join));
  });

  test("a row of his own goes before he joins a group", () => {
    const own = row("Dev", "user:ann");
    expect(said([own, blue], [`delete ${own}`, `create ${join}`])).toEqual(words("ann is", join));
  });

  test("each place is told, in order", () => {
    const rows = ["1", "2"].flatMap((account) => [row("Dev", "group:red", account), row("Dev", "group:blue", account)]);
    const both = said([leave, ...rows], [`delete ${leave}`, `create ${join}`]);
    expect(both.map((text) => /without Dev in (.*):/.exec(text)?.[1])).toEqual(["2 2", "prod 1"]);
  });

  test("a change after which nobody is without is not told at all", () => {
    expect([...told([leave, red], [`delete ${leave}`, `create ${join}`])]).toEqual([]);
  });

  test("who joins before is not, nor who keeps another way, nor who loses it for good", () => {
    const own = row("Dev", "user:ann");
    expect(said([leave, red, blue, own], [`delete ${leave}`, `create ${join}`])).toEqual([]);
    // One that goes later is still there.
    expect(said([leave, red, blue, own], [`delete ${leave}`, `create ${join}`, `delete ${own}`])).toEqual([]);
    expect(said([leave, red], [`delete ${leave}`, `create ${join}`])).toEqual([]);
  });

  test("a group's row: all of its members, the first three by name", () => {
    const [users, gone] = [["eve", "bob", "ann", "cay"], red];
    const there = [gone, blue, ...users.flatMap((user) => [member("red", user)])];
    const joins = users.map((user) => `create ${member("blue", user)}`);
    expect(said(there, [`delete ${gone}`, ...joins.slice(0, 1)])).toEqual(words("eve is", member("blue", "eve")));
    const own = users.map((user) => member("blue", user));
    expect(said([...there, ...own], [`delete ${gone}`, `create ${row("Dev", "user:zoe")}`])).toEqual([]);
    const green = row("Dev", "group:green");
    const greens = users.map((user) => member("green", user));
    expect(said([gone, ...there.slice(2), ...greens], [`delete ${gone}`, `create ${green}`])).toEqual(
      words("ann, bob, cay and 1 more are", green),
    );
  });

  test("a group that goes takes its rows along", () => {
    const there = ["Group/red", leave, red, blue];
    expect(said(there, ["delete Group/red", `create ${join}`])).toEqual(words("ann is", join));
  });

  test("a group that is only described is there all the time", () => {
    const there = ["Group/red", leave, red, member("green", "ann"), row("Dev", "group:green"), "Group/green", blue];
    expect(said(there, [`delete ${leave}`, "update Group/green", `create ${join}`])).toEqual([]);
    expect(said(there, ["update Group/green", `delete ${leave}`, `create ${join}`], [], 1)).toEqual([]);
  });

  test("of a group that nobody reads, whoever is in it", () => {
    const words1 = words("whoever is in the group red is", join);
    expect(said([red, blue], [`delete ${red}`, `create ${join}`], ["red"])).toEqual(words1);
    expect(said([red, blue], [`delete ${red}`, `create ${join}`])).toEqual([]);
    // What came before is there.
    const bob = `create ${member("blue", "bob")}`;
    expect(said([red, blue], [bob, `delete ${red}`, `create ${join}`], ["red"], 1, 0)).toEqual(words1);
    expect(said([red, blue], [bob, `delete ${red}`], ["red"], 1, 0)).toEqual([]);
  });

  test("asks a person", () => {
    const update = { key: "Group/red" } as Difference;
    const rule = meanwhileRule({ meanwhile: new Map([["Group/red", ["one", "two"]]]) } as unknown as Context);
    expect(rule(update, [])).toEqual(["one", "two"].map((reason) => ({ verdict: "ask", reason })));
    expect(rule({ key: "Group/blue" } as Difference, [])).toBeUndefined();
    expect(meanwhileRule({} as Context)(update, [])).toBeUndefined();
  });
});
