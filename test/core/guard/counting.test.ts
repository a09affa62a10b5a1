/** What each change gains or loses, whatever kind of change it is. */
import { describe, expect, test } from "vitest";
import { countingOf } from "../../../src/core/judge/guard/counting.ts";
import type { Change } from "../../../src/core/model/change.ts";
import type { LiveText } from "../live.ts";
import { change, contextOf, redefine } from "./changes.ts";

const [ONE, TWO] = ["300000000001", "300000000002"] as const;
const row = (set: string, principal: string, account: string = ONE) =>
  `AccountAssignment/${set}/${principal}/${account}`;
const member = (group: string, user: string) => `GroupMembership/${group}/${user}`;

/** Of the changes that are given, by their keys; those beside them are refused. */
function counted(live: LiveText, open: readonly Change[], refused: readonly Change[] = []) {
  const counting = countingOf(contextOf(live, [...open, ...refused]), open);
  const find = (key: string) => open.find((one) => one.key === key)!;
  return {
    assignmentsLost: (key: string) => counting.assignmentsLost(find(key)),
    memberships: (key: string) => counting.memberships(find(key)),
    adminsMade: (key: string) => counting.adminsMade(find(key)),
    adminsUnread: (key: string) => counting.adminsUnread(find(key)),
    membersUnread: (key: string) => counting.membersUnread(find(key)),
  };
}

describe("rows that are lost", () => {
  // A set, a group and a user of one name are three.
  const live = {
    users: ["dev", "ann"],
    groups: { dev: ["dev"], ops: ["dev", "ann"] },
    sets: { dev: {}, run: {} },
    rows: [`dev group:ops ${ONE}`, `dev user:ann ${ONE}`, `run group:dev ${ONE}`, `run user:dev ${TWO}`],
  };

  test.each([
    [row("dev", "group:ops"), [row("dev", "group:ops")]],
    ["PermissionSet/dev", [row("dev", "group:ops"), row("dev", "user:ann")]],
    ["Group/dev", [row("run", "group:dev")]],
    ["User/dev", [row("run", "user:dev", TWO)]],
    [member("dev", "dev"), []],
  ])("with %s", (key, lost) => {
    expect(counted(live, [change(`delete ${key}`)]).assignmentsLost(key)).toEqual(lost);
  });

  test("with a change of its own, be it refused, are lost by that one alone", () => {
    const [open, refused] = [change("delete PermissionSet/dev"), change(`delete ${row("dev", "user:ann")}`)];
    expect(counted(live, [open], [refused]).assignmentsLost(open.key)).toEqual([row("dev", "group:ops")]);
    const others = [change(`delete ${member("ops", "ann")}`), redefine("run", {}, {})];
    expect(counted(live, [open, ...others]).assignmentsLost(open.key)).toHaveLength(2);
  });

  test("are none where something only changes or comes", () => {
    for (const text of ["update PermissionSet/dev", "update Group/dev", `create ${row("dev", "group:dev")}`]) {
      const one = change(text);
      expect(counted(live, [one]).assignmentsLost(one.key)).toEqual([]);
    }
  });
});

describe("memberships", () => {
  const live = {
    users: ["dev", "ann"],
    groups: { dev: ["dev", "ann"], ops: ["dev"] },
    sets: { dev: {} },
    rows: [`dev group:ops ${ONE}`],
  };

  test.each([
    [`create ${member("ops", "ann")}`, [member("ops", "ann")]],
    [`delete ${member("ops", "dev")}`, [member("ops", "dev")]],
    ["delete Group/dev", [member("dev", "dev"), member("dev", "ann")]],
    ["delete User/dev", [member("dev", "dev"), member("ops", "dev")]],
    ["delete PermissionSet/dev", []],
    [`delete ${row("dev", "group:ops")}`, []],
    ["update Group/dev", []],
    ["update User/dev", []],
  ])("%s", (text, lost) => {
    const one = change(text);
    expect(counted(live, [one]).memberships(one.key)).toEqual(lost);
  });

  test("with a change of their own, be it refused, are counted there alone", () => {
    const refused = change(`delete ${member("dev", "ann")}`);
    for (const [text, lost] of [
      ["delete Group/dev", [member("dev", "dev")]],
      ["delete User/ann", []],
    ] as const) {
      const one = change(text);
      expect(counted(live, [one], [refused]).memberships(one.key)).toEqual(lost);
    }
  });

  test("that nobody read end with their group, and with nothing else", () => {
    const changes = ["delete Group/dev", "delete Group/ops", "delete User/dev", "update Group/dev"].map((text) => [
      change(text),
    ]);
    const unread = (pattern: string) =>
      changes.map((open) => counted({ ...live, unknown: [pattern] }, open).membersUnread(open[0]!.key));
    expect(unread("GroupMembership/dev/*")).toEqual([true, false, false, false]);
    expect(unread("AccountAssignment/*/*/*")).toEqual([false, false, false, false]);
  });
});
