/** Who becomes an administrator by a change, and where nobody can tell. */
import { describe, expect, test } from "vitest";
import { countingOf } from "../../../src/core/judge/guard/counting.ts";
import type { Change } from "../../../src/core/model/change.ts";
import type { LiveText } from "../live.ts";
import { change, contextOf, redefine } from "./changes.ts";

const [ONE, TWO] = ["300000000001", "300000000002"] as const;
const ADMIN = { managedPolicies: ["AdministratorAccess"] };
const row = (set: string, principal: string, account: string = ONE) =>
  `AccountAssignment/${set}/${principal}/${account}`;
const member = (group: string, user: string) => `GroupMembership/${group}/${user}`;

const LIVE = {
  users: ["ann"],
  groups: { devs: [], ops: [] },
  sets: { Big: ADMIN, Small: {}, Seen: { partial: true } },
  rows: [`Big group:ops ${ONE}`, `Big group:ops ${TWO}`, `Small group:devs ${ONE}`, `Seen group:devs ${ONE}`],
} satisfies LiveText;

/** What the first of the changes makes. */
const made = (open: readonly Change[], live: LiveText = LIVE) =>
  countingOf(contextOf(live, open), open).adminsMade(open[0]!);
const unread = (one: Change, unknown: readonly string[]) =>
  countingOf(contextOf({ ...LIVE, unknown }, [one]), [one]).adminsUnread(one);

describe("administrators are made by", () => {
  const big = change(`create ${row("Big", "group:devs")}`);
  const small = change(`create ${row("Small", "group:ops")}`);

  test("a row of an admin set, or of one that nobody read, and of no other", () => {
    expect([made([big]), made([small])]).toEqual([[big.key], []]);
    expect(made([change(`create ${row("Seen", "group:ops")}`)])).toHaveLength(1);
    expect(made([change(`delete ${row("Big", "group:ops")}`)])).toEqual([]);
  });

  test("joining a group that has a row of one, or gets it", () => {
    const [devs, ops] = [change(`create ${member("devs", "ann")}`), change(`create ${member("ops", "ann")}`)];
    const live = { ...LIVE, rows: LIVE.rows.slice(0, 3) };
    expect([made([ops], live), made([devs], live)]).toEqual([[ops.key], []]);
    expect([made([devs, big], live), made([devs, small], live)]).toEqual([[devs.key], []]);
    const smaller = change(`create ${row("Small", "group:devs", TWO)}`);
    expect(made([devs, smaller], live)).toEqual([]);
    expect(made([change(`delete ${member("ops", "ann")}`)], live)).toEqual([]);
  });

  test("and not joining one whose rows all go", () => {
    const joins = change(`create ${member("ops", "ann")}`);
    const going = [ONE, TWO].map((account) => change(`delete ${row("Big", "group:ops", account)}`));
    expect(made([joins, ...going])).toEqual([]);
    expect(made([joins, ...going.slice(1)])).toEqual([joins.key]);
  });

  test("a set that becomes one, of each row that stays", () => {
    const widened = redefine("Small", {}, ADMIN);
    expect(made([widened])).toEqual([row("Small", "group:devs")]);
    expect(made([widened, change(`delete ${row("Small", "group:devs")}`)])).toEqual([]);
    expect(made([redefine("Small", {}, { sessionDuration: 90 })])).toEqual([]);
    const joins = change(`create ${member("devs", "ann")}`);
    expect(made([joins, widened], { ...LIVE, rows: LIVE.rows.slice(0, 3) })).toEqual([joins.key]);
  });

  test("a set that is one where its role is behind, and of rows there that stay", () => {
    const late = redefine("Big", { ...ADMIN, outdatedAccounts: [TWO] }, { sessionDuration: 90 });
    expect(made([late])).toEqual([row("Big", "group:ops", TWO)]);
    expect(made([late, change(`delete ${row("Big", "group:ops", TWO)}`)])).toEqual([]);
    expect(made([redefine("Small", { outdatedAccounts: [ONE] }, { sessionDuration: 90 })])).toEqual([]);
  });

  test("no set that goes, though its role is behind or nobody read what it is", () => {
    expect(made([change("delete PermissionSet/Big", { before: { ...ADMIN, outdatedAccounts: [ONE] } })])).toEqual([]);
    expect(made([change("delete PermissionSet/Seen")])).toEqual([]);
  });
});

describe("where rows could not be read", () => {
  const joins = change(`create ${member("strangers", "ann")}`);

  test.each<[readonly string[], boolean]>([
    [["AccountAssignment/Big/*/*"], true],
    [[`AccountAssignment/*/*/${ONE}`], true],
    [["AccountAssignment/Seen/*/*"], true],
    [["PermissionSet/*"], true],
    [["AccountAssignment/Small/*/*", "AccountAssignment/Big/*/*"], true],
    [["AccountAssignment/Small/*/*"], false],
    [["GroupMembership/strangers/*"], false],
  ])("%j: whoever joins any group may become one: %s", (unknown, may) => {
    expect(made([joins], { ...LIVE, unknown })).toEqual(may ? [joins.key] : []);
  });

  test("but not who or what is only made or described", () => {
    for (const text of ["create Group/new", "create User/bob", "update Group/devs"])
      expect(made([change(text)], { ...LIVE, unknown: ["AccountAssignment/*/*/*"] })).toEqual([]);
  });

  test("a set of theirs that becomes one makes nobody knows how many", () => {
    const widened = redefine("Small", {}, ADMIN);
    expect(unread(widened, ["AccountAssignment/Small/*/*"])).toBe(true);
    expect(unread(widened, [`AccountAssignment/*/*/${ONE}`])).toBe(true);
    expect(unread(widened, ["PermissionSet/*"])).toBe(true);
    expect(unread(widened, ["AccountAssignment/Big/*/*"])).toBe(false);
    expect(unread(widened, [])).toBe(false);
    expect(unread(redefine("Small", {}, { sessionDuration: 90 }), ["AccountAssignment/*/*/*"])).toBe(false);
  });

  test("a set that comes or goes has no rows, nor has a group a definition", () => {
    for (const text of ["create PermissionSet/New", "delete PermissionSet/Seen", "update Group/devs"])
      expect(unread(change(text), ["AccountAssignment/*/*/*"])).toBe(false);
  });
});
