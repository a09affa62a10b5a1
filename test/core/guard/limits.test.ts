/** Limits: at their edge, by cause, by the stricter Settings, for every way of gaining and losing. */
import { describe, expect, test } from "vitest";
import {
  ADMINISTRATOR,
  accountIds,
  accountsOf,
  group,
  people,
  planned,
  reasons,
  rows,
  rule,
  set,
  tally,
  users,
} from "./company.ts";

const IDS = accountIds(120);
const accounts = accountsOf(IDS);
const REVOKE =
  "raise limits.revocations in Settings and apply that without these changes, or pass --override revocations";

/** Rows of Dev for devs in so many accounts live; the config before named `had`, the config now `has`, some for ops. */
const edit = (had: number, has: number, more: object = {}) => ({
  before: group("devs") + group("ops") + set("Dev") + rule("Dev", "group:devs", IDS.slice(0, had)),
  after:
    group("devs") +
    group("ops") +
    set("Dev") +
    rule("Dev", "group:devs", IDS.slice(0, has)) +
    rule("Dev", "group:ops", IDS.slice(0, 3)),
  live: {
    accounts,
    groups: { devs: [], ops: [] },
    sets: { Dev: {} },
    rows: rows("Dev", "group:devs", IDS.slice(0, had)),
  },
  ...more,
});

describe("revocations", () => {
  const limits = { revocations: 25 };

  test("as many as the limit says are made; one more, and none of them is, while the rest goes on", async () => {
    expect(tally(await planned(edit(60, 35, { limits })))).toEqual([
      "allow create AccountAssignment 3",
      "allow delete AccountAssignment 25",
    ]);
    const over = await planned(edit(60, 34, { limits }));
    expect(tally(over)).toEqual(["allow create AccountAssignment 3", "deny delete AccountAssignment 26"]);
    expect(reasons(over)).toEqual([`limit revocations: 26 by edit, at most 25; ${REVOKE}`]);
  });

  test("the default is 25, and an overridden limit is recorded where it let something through", async () => {
    const limits = { revocations: undefined };
    expect(tally(await planned(edit(100, 74, { limits })))).toContain("deny delete AccountAssignment 26");
    const overrides = ["revocations", "memberships"] as const;
    const over = await planned(edit(100, 74, { limits, overrides }));
    expect(tally(over)).toContain("allow delete AccountAssignment 26");
    expect(over.plan.overrides).toEqual(["revocations"]);
    expect((await planned(edit(100, 75, { limits, overrides }))).plan.overrides).toBeUndefined();
  });

  test("each cause has its own count", async () => {
    // 20 rows leave the config, 20 more were added by hand.
    const by = (hand: number) => {
      const story = edit(60, 40, { limits });
      const added = rows("Dev", "group:ops", IDS.slice(60, 60 + hand));
      return planned({ ...story, live: { ...story.live, rows: [...story.live.rows, ...added] } });
    };
    expect(tally(await by(20))).toContain("allow delete AccountAssignment 40");
    const over = await by(26);
    expect(tally(over)).toEqual([
      "allow create AccountAssignment 3",
      "allow delete AccountAssignment 20",
      "deny delete AccountAssignment 26",
    ]);
    expect(reasons(over)).toEqual([`limit revocations: 26 by drift or a moved account, at most 25; ${REVOKE}`]);
  });

  test("what expires is exempt, from the share too", async () => {
    const config = (expires?: string) =>
      group("devs") +
      set("Dev") +
      rule("Dev", "group:devs", IDS.slice(0, 60), expires === undefined ? {} : { expires });
    const made = await planned({
      before: config("2026-11-25"),
      after: config("2026-11-25"),
      live: edit(60, 0).live,
      today: "2026-11-25",
      limits: { revocations: 1, revocationShare: "1%" },
    });
    expect(tally(made)).toEqual(["allow delete AccountAssignment 60"]);
  });

  test("the stricter of the Settings applied last and the new ones counts", async () => {
    const loosened = await planned(edit(60, 34, { limits: { revocations: 100 }, limitsBefore: limits }));
    expect(tally(loosened)).toContain("deny delete AccountAssignment 26");
    expect(reasons(loosened)).toEqual([
      `limit revocations: 26 by edit, at most 25 by the Settings applied last; ${REVOKE}`,
    ]);
    const tightened = await planned(edit(60, 50, { limits: { revocations: 9 } }));
    expect(tally(tightened)).toContain("deny delete AccountAssignment 10");
    expect(reasons(tightened)).toEqual([`limit revocations: 10 by edit, at most 9; ${REVOKE}`]);
  });

  test("what is refused for another reason is not counted", async () => {
    const story = edit(60, 34, { limits });
    const protects = { protected: [{ group: "devs", permissionSet: "Dev", accounts: { id: IDS[59] } }] };
    const made = await planned({ ...story, settings: protects });
    expect(tally(made)).toEqual([
      "allow create AccountAssignment 3",
      "allow delete AccountAssignment 25",
      "deny delete AccountAssignment 1",
    ]);
  });

  test("nor is what another guard refuses", async () => {
    const story = edit(60, 34, { limits });
    const live = { ...story.live, delegated: [IDS[59] ?? ""] };
    const made = await planned({ ...story, live, settings: { operators: ["group/devs"] } });
    expect(tally(made)).toEqual([
      "allow create AccountAssignment 3",
      "allow delete AccountAssignment 25",
      "deny delete AccountAssignment 1",
    ]);
    const overrides = ["operators"] as const;
    const over = await planned({ ...story, live, settings: { operators: ["group/devs"] }, overrides });
    expect([tally(over)[1], over.plan.overrides]).toEqual(["deny delete AccountAssignment 26", undefined]);
  });

  test("a set or group that goes takes no more rows than the limit lets go: it stays where they stay", async () => {
    const story = edit(40, 0, { limits });
    const made = await planned({ ...story, after: group("devs") + group("ops") });
    expect(tally(made)).toEqual(["deny delete AccountAssignment 40", "deny delete PermissionSet 1"]);
    const without = await planned({ ...story, after: group("ops") + set("Dev") });
    expect(tally(without)).toEqual(["deny delete AccountAssignment 40", "deny delete Group 1"]);
  });
});

describe("the share of revocations", () => {
  const limits = { revocationShare: "30%" };
  const share = async (had: number, lost: number) => tally(await planned(edit(had, had - lost, { limits }))).slice(1);

  test("counts from ten rows on, and allows the share itself", async () => {
    expect(await share(9, 9)).toEqual(["allow delete AccountAssignment 9"]);
    expect(await share(10, 3)).toEqual(["allow delete AccountAssignment 3"]);
    expect(await share(10, 4)).toEqual(["deny delete AccountAssignment 4"]);
    expect(await share(100, 30)).toEqual(["allow delete AccountAssignment 30"]);
    expect(await share(100, 31)).toEqual(["deny delete AccountAssignment 31"]);
  });

  test("says how to go on, and is overridden by its own name", async () => {
    const over = await planned(edit(10, 6, { limits }));
    expect(reasons(over)).toEqual([
      "limit revocationShare: 4 of 10 assignments, at most 30%; raise limits.revocationShare in Settings and apply that without these changes, or pass --override revocation-share",
    ]);
    const made = await planned(edit(10, 6, { limits, overrides: ["revocation-share"] }));
    expect([tally(made)[1], made.plan.overrides]).toEqual(["allow delete AccountAssignment 4", ["revocation-share"]]);
  });

  test("is one of all causes, and of the rows of declared sets in active accounts alone", async () => {
    const story = edit(10, 8, { limits });
    const by = (more: readonly string[], also: readonly string[] = []) =>
      planned({
        ...story,
        live: {
          ...story.live,
          accounts: [...accounts, "900000000001 closed / SUSPENDED"],
          sets: { Dev: {}, Other: {} },
          rows: [...story.live.rows, ...more, ...also],
        },
      });
    const drift = rows("Dev", "group:ops", IDS.slice(50, 53));
    // 2 by edit and 3 by drift of 13.
    expect(tally(await by(drift))).toContain("deny delete AccountAssignment 5");
    const elsewhere = [...rows("Other", "group:ops", IDS.slice(0, 30)), "Dev group:ops 900000000001"];
    expect(tally(await by(drift, elsewhere))).toContain("deny delete AccountAssignment 5");
    expect(tally(await by(drift.slice(1)))).toContain("deny delete AccountAssignment 4");
    expect(tally(await by(drift.slice(2)))).toContain("allow delete AccountAssignment 3");
  });

  test("is of the rows of sets that go, too", async () => {
    const sets = set("Keep") + rule("Keep", "group:devs", IDS.slice(0, 10));
    const old = (count: number) => set("Old") + rule("Old", "group:devs", IDS.slice(0, count));
    const goes = (count: number) =>
      planned({
        before: group("devs") + sets + old(count),
        after: group("devs") + sets,
        live: {
          accounts,
          groups: { devs: [] },
          sets: { Keep: {}, Old: {} },
          rows: [...rows("Keep", "group:devs", IDS.slice(0, 10)), ...rows("Old", "group:devs", IDS.slice(0, count))],
        },
        limits,
      });
    expect(tally(await goes(4))).toEqual(["allow delete AccountAssignment 4", "allow delete PermissionSet 1"]);
    expect(reasons(await goes(5))[0]).toContain("limit revocationShare: 5 of 15 assignments, at most 30%; ");
  });
});

describe("grants of administrators", () => {
  const limits = { adminGrants: 5 };
  const grants = (count: number, keys: object, more: object = {}) =>
    planned({
      after:
        group("devs") +
        group("ops") +
        set("Big", keys) +
        set("Small") +
        rule("Big", "group:devs", IDS.slice(0, count)) +
        rule("Small", "group:ops", IDS),
      live: { accounts, groups: { devs: [], ops: [] } },
      limits,
      ...more,
    });
  const inline = (statement: object) => ({
    inlinePolicy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:*", Resource: "*" }, statement] },
  });
  const all = { Effect: "Allow", Action: "*", Resource: "*" };

  test.each<[string, object]>([
    ["AdministratorAccess", ADMINISTRATOR],
    ["everything on everything", inline(all)],
    ["everything under a condition", inline({ ...all, Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } } })],
    ["everything in other words", inline({ Effect: "Allow", Action: ["s3:Get*", "*:*"], Resource: ["arn:aws:*"] })],
    ["everything but something", inline({ Effect: "Allow", NotAction: "iam:*", Resource: "*" })],
    ["everywhere but somewhere", inline({ Effect: "Allow", Action: "*", NotResource: "arn:aws:s3:::x" })],
    ["a way to everything", inline({ ...all, Action: "iam:*" })],
    ["a policy of AWS's own with such a way", { managedPolicies: ["IAMFullAccess"] }],
    [
      "AdministratorAccess, whatever bounds it",
      { ...ADMINISTRATOR, permissionsBoundary: { managedPolicy: "ReadOnlyAccess" } },
    ],
    [
      "a policy that stands in the accounts under a boundary that stands there too",
      {
        customerManagedPolicies: [{ name: "Guard" }],
        permissionsBoundary: { customerManagedPolicy: { name: "Bound" } },
      },
    ],
    [
      "a policy that stands in the accounts under a boundary that bounds nothing",
      { customerManagedPolicies: [{ name: "Guard" }], permissionsBoundary: { managedPolicy: "AdministratorAccess" } },
    ],
    ["a policy that stands in the accounts", { customerManagedPolicies: [{ name: "Guard" }] }],
  ])("%s is one: five are made, six are held, and all others go on", async (_, keys) => {
    expect(tally(await grants(5, keys))).toContain("allow create AccountAssignment 125");
    const over = await grants(6, keys);
    expect(tally(over)).toContain("allow create AccountAssignment 120");
    expect(tally(over)).toContain("deny create AccountAssignment 6");
    expect(reasons(over)).toEqual([
      "limit adminGrants: 6 grants that make administrators, at most 5; raise limits.adminGrants in Settings, or pass --override admin-grants",
    ]);
  });

  test.each<[string, object]>([
    ["other managed policies", { managedPolicies: ["PowerUserAccess", "job-function/ViewOnlyAccess"] }],
    ["everything on something", inline({ ...all, Resource: "arn:aws:s3:::x/*" })],
    ["something on everything", inline({ ...all, Action: ["s3:*", "ec2:*"] })],
    [
      "a policy that stands in the accounts under a boundary of AWS",
      { customerManagedPolicies: [{ name: "Guard" }], permissionsBoundary: { managedPolicy: "ReadOnlyAccess" } },
    ],
    ["a Deny of everything", inline({ ...all, Effect: "Deny" })],
  ])("%s is none", async (_, keys) => {
    expect(tally(await grants(6, keys))).toContain("allow create AccountAssignment 126");
  });

  const held = (count: number, was: object, is: object, more: object = {}) =>
    planned({
      before: group("devs") + set("Dev", was) + rule("Dev", "group:devs", IDS.slice(0, count)),
      after: group("devs") + set("Dev", is) + rule("Dev", "group:devs", IDS.slice(0, count)),
      live: {
        accounts,
        groups: { devs: [] },
        sets: { Dev: was },
        rows: rows("Dev", "group:devs", IDS.slice(0, count)),
      },
      limits,
      ...more,
    });
  const bounded = { ...ADMINISTRATOR, permissionsBoundary: { managedPolicy: "ReadOnlyAccess" } };

  test("a set that becomes one makes one of each of its rows", async () => {
    expect(tally(await held(5, {}, ADMINISTRATOR))).toEqual(["allow update PermissionSet 1"]);
    expect(tally(await held(6, {}, ADMINISTRATOR))).toEqual(["deny update PermissionSet 1"]);
    expect(tally(await held(6, bounded, ADMINISTRATOR))).toEqual(["deny update PermissionSet 1"]);
    expect(tally(await held(6, {}, { customerManagedPolicies: [{ name: "Guard" }] }))).toEqual([
      "deny update PermissionSet 1",
    ]);
    // What is one already makes none, nor does one that no longer is.
    expect(tally(await held(6, ADMINISTRATOR, { ...ADMINISTRATOR, sessionDuration: "2h" }))).toEqual([
      "allow update PermissionSet 1",
    ]);
    expect(tally(await held(6, ADMINISTRATOR, bounded))).toEqual(["allow update PermissionSet 1"]);
    expect(tally(await held(6, ADMINISTRATOR, {}))).toEqual(["allow update PermissionSet 1"]);
  });

  test("a set that is one already makes one where it is provisioned late", async () => {
    const late = (count: number, keys: object) =>
      held(20, keys, keys, {
        live: {
          accounts,
          groups: { devs: [] },
          sets: { Dev: { ...keys, outdatedAccounts: IDS.slice(0, count) } },
          rows: rows("Dev", "group:devs", IDS.slice(0, 20)),
        },
      });
    expect(tally(await late(5, ADMINISTRATOR))).toEqual(["allow update PermissionSet 1"]);
    expect(tally(await late(6, ADMINISTRATOR))).toEqual(["deny update PermissionSet 1"]);
    expect(tally(await late(6, { managedPolicies: ["PowerUserAccess"] }))).toEqual(["allow update PermissionSet 1"]);
  });

  test("a set whose rows could not be read makes nobody knows how many", async () => {
    const unread = await planned({
      after: group("devs") + set("Dev", ADMINISTRATOR),
      live: { accounts, groups: { devs: [] }, sets: { Dev: {} }, unknown: ["AccountAssignment/Dev/*/300000000001"] },
    });
    expect(tally(unread)).toEqual(["deny update PermissionSet 1"]);
    expect(reasons(unread)[0]).toContain("limit adminGrants: who becomes an administrator by it could not be read; ");
  });

  const joining = (count: number, row: string, more: object = {}) =>
    planned({
      after:
        users(people(count)) +
        group("devs", people(count)) +
        group("ops", []) +
        set("Big", ADMINISTRATOR) +
        set("Small") +
        rule("Small", "group:devs", IDS),
      live: {
        accounts,
        users: people(count),
        groups: { devs: [], ops: [] },
        sets: { Big: ADMINISTRATOR, Small: {} },
        rows: [row],
      },
      limits,
      ...more,
    });

  test("a member of a group that has such a row is one, once", async () => {
    const row = `Big group:devs ${IDS[0]}`;
    expect(tally(await joining(5, row))).toContain("allow create GroupMembership 5");
    expect(tally(await joining(6, row))).toContain("deny create GroupMembership 6");
    expect(tally(await joining(6, `Small group:devs ${IDS[0]}`))).toContain("allow create GroupMembership 6");
  });

  test("so is a member of a group that gets one, and of one whose rows could not be read", async () => {
    const gets = await planned({
      after:
        users(people(5)) +
        group("devs", people(5)) +
        set("Big", ADMINISTRATOR) +
        rule("Big", "group:devs", IDS.slice(0, 1)),
      live: { accounts, users: people(5), groups: { devs: [] }, sets: { Big: ADMINISTRATOR } },
      limits,
    });
    expect(tally(gets)).toEqual(["deny create AccountAssignment 1", "deny create GroupMembership 5"]);
    const live = { accounts, users: people(6), groups: { devs: [] }, sets: { Big: ADMINISTRATOR, Small: {} } };
    const unread = (pattern: string) =>
      planned({
        after: users(people(6)) + group("devs", people(6)) + set("Big", ADMINISTRATOR) + set("Small"),
        live: { ...live, unknown: [pattern] },
        limits,
      });
    expect(tally(await unread(`AccountAssignment/Big/*/${IDS[0]}`))).toContain("deny create GroupMembership 6");
    expect(tally(await unread(`AccountAssignment/Small/*/${IDS[0]}`))).toContain("allow create GroupMembership 6");
  });
});

describe("memberships", () => {
  const limits = { memberships: 50 };
  const change = (joins: number, leaves: number, more: object = {}) => {
    const [coming, going] = [people(joins + leaves).slice(0, joins), people(joins + leaves).slice(joins)];
    const all = users(people(joins + leaves));
    return planned({
      before: all + group("devs", going),
      after: all + group("devs", coming) + group("fresh"),
      live: { users: people(joins + leaves), groups: { devs: going } },
      limits,
      ...more,
    });
  };

  test("gained and lost together, and the rest goes on", async () => {
    expect(tally(await change(25, 25))).toEqual([
      "allow create Group 1",
      "allow create GroupMembership 25",
      "allow delete GroupMembership 25",
    ]);
    const over = await change(26, 25);
    expect(tally(over)).toEqual([
      "allow create Group 1",
      "deny create GroupMembership 26",
      "deny delete GroupMembership 25",
    ]);
    expect(reasons(over)).toEqual([
      "limit memberships: 51 gained or lost, at most 50; raise limits.memberships in Settings and apply that without these changes, or pass --override memberships",
    ]);
  });

  test("a group that goes takes its members' with it", async () => {
    const deleted = (count: number, more: object = {}) =>
      planned({
        before: users(people(count)) + group("devs", people(count)),
        after: users(people(count)),
        live: { users: people(count), groups: { devs: people(count) }, ...more },
        limits,
      });
    expect(tally(await deleted(50))).toEqual(["allow delete Group 1"]);
    expect(tally(await deleted(51))).toEqual(["deny delete Group 1"]);
    const unread = await deleted(1, { unknown: ["GroupMembership/devs/*"] });
    expect(tally(unread)).toEqual(["deny delete Group 1"]);
    expect(reasons(unread)[0]).toContain("limit memberships: who loses a membership by it could not be read; ");
  });

  test("a group that goes with its members ends each membership once", async () => {
    const made = await planned({
      before: users(people(50)) + group("devs", people(50)),
      after: "",
      live: { users: people(50), groups: { devs: people(50) } },
      limits,
    });
    expect(tally(made)).toEqual(["allow delete Group 1", "allow delete User 50"]);
  });

  test("a user who goes takes his with him, each once", async () => {
    const [gone = "", ...others] = people(2);
    const names = Array.from({ length: 51 }, (_, index) => `g${index}`);
    const deleted = (count: number, members?: readonly string[]) => {
      const groups = names
        .slice(0, count)
        .map((name) => group(name, members))
        .join("");
      return planned({
        before: users([gone, ...others]) + groups,
        after: users(others) + groups,
        live: {
          users: [gone, ...others],
          groups: Object.fromEntries(names.slice(0, count).map((name) => [name, [gone]])),
        },
        limits,
      });
    };
    expect(tally(await deleted(50))).toEqual(["allow delete User 1"]);
    expect(tally(await deleted(51))).toEqual(["deny delete User 1"]);
    expect(tally(await deleted(50, []))).toEqual(["allow delete GroupMembership 50", "allow delete User 1"]);
  });
});

test("accounts that definitions are provisioned to anew are counted over all sets", async () => {
  const change = (count: number) =>
    planned({
      after:
        group("devs") +
        set("One", { sessionDuration: "2h" }) +
        set("Two", { sessionDuration: "2h" }) +
        set("Three", { tags: { a: "b" } }),
      live: {
        accounts,
        groups: { devs: [] },
        sets: { One: {}, Two: {}, Three: {} },
        rows: [
          ...rows("One", "group:devs", IDS.slice(0, 100)),
          ...rows("Two", "group:devs", IDS.slice(0, count)),
          ...rows("Three", "group:devs", IDS),
        ],
      },
      limits: { provisionedAccounts: 200 },
    });
  expect(tally(await change(100))).toEqual(["allow update PermissionSet 3"]);
  const over = await change(101);
  expect(tally(over)).toEqual(["allow update PermissionSet 1", "deny update PermissionSet 2"]);
  expect(reasons(over)).toEqual([
    "limit provisionedAccounts: 201 provisioned anew, at most 200; raise limits.provisionedAccounts in Settings, or pass --override provisioned-accounts",
  ]);
});
