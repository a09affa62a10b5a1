/** Which files are taken for a snapshot, and what is said of others. Whoever wrote them: nothing in them is trusted. */
import { describe, expect, test } from "vitest";
import { readSnapshot as readSnapshotOf } from "../../src/core/live/saved-snapshot.ts";
import type { Entitlements } from "../../src/core/model/entitlement.ts";
import {
  countsIn,
  isWhole,
  liveIn,
  type Snapshot,
  snapshotOf,
  untaggedAccounts,
} from "../../src/core/model/snapshot.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { renderJson } from "../../src/render/text.ts";
import { expectSnapshotSchema } from "../harness/plan-schema.ts";
import { LIVE } from "./acme.ts";
import { DEV, liveOf, NOW } from "./live.ts";

const MADE = Date.parse(NOW);
const HOUR = 3_600_000;

const PROD = "1".repeat(12);
const ENTITLEMENTS: Entitlements = {
  rows: [
    {
      ...{ id: "e-1", principal: { type: "GROUP", id: "g-1", name: "ops" } },
      ...{ account: PROD, roleArn: `arn:aws:iam::${PROD}:role/a/OnCall` },
    },
    {
      ...{ id: "e-2", principal: { type: "USER", id: "u-9" } },
      ...{ account: PROD, roleArn: `arn:aws:iam::${PROD}:role/Audit` },
    },
  ],
};
const UNREAD: Entitlements = { unread: { why: "denied", reason: "ListApplications: AccessDenied: no" } };

const readSnapshot = (text: string, now: number) => readSnapshotOf(text, now, kinds);

const live = liveOf(LIVE);
const saved = snapshotOf(live, NOW);
const problemOf = (text: string, now = MADE): string => {
  const taken = readSnapshot(text, now);
  return "problem" in taken ? taken.problem : "taken";
};

type Tree = Record<string, unknown>;
/** The snapshot as anybody may edit it. */
function edited(edit: (snapshot: Tree & { resources: Tree[] }) => void): string {
  const copy = JSON.parse(renderJson(saved)) as Tree & { resources: Tree[] };
  edit(copy);
  return JSON.stringify(copy);
}
const resource = (snapshot: { resources: Tree[] }, key: string) => snapshot.resources.find((one) => one.key === key)!;

describe("a snapshot", () => {
  test("is what was live, once it is read back", () => {
    const taken = readSnapshot(renderJson(saved), MADE) as Snapshot;
    expectSnapshotSchema(taken);
    expect(taken).toEqual(JSON.parse(JSON.stringify(saved)));
    expect(liveIn(taken)).toEqual(live);
    expect(Object.keys(taken).slice(0, 3)).toEqual(["format", "version", "made"]);
  });

  test("has its endpoint, where it was another than AWS's own", () => {
    const taken = readSnapshot(renderJson(snapshotOf({ ...live, endpoint: "127.0.0.1:1" }, NOW)), MADE) as Snapshot;
    expect(liveIn(taken).endpoint).toBe("127.0.0.1:1");
    expect("endpoint" in saved).toBe(false);
  });

  test("has entitlements, or why there are none, where they were looked for", () => {
    for (const entitlements of [ENTITLEMENTS, { rows: [] }, UNREAD]) {
      const taken = readSnapshot(renderJson(snapshotOf({ ...live, entitlements }, NOW)), MADE) as Snapshot;
      expectSnapshotSchema(taken);
      expect(liveIn(taken)).toEqual({ ...live, entitlements });
      expect(isWhole(taken)).toBe(isWhole(saved));
    }
    expect("entitlements" in liveIn(readSnapshot(renderJson(saved), MADE) as Snapshot)).toBe(false);
  });

  test("of any age is taken: whoever plans from it is told", () => {
    expect(problemOf(renderJson(saved), MADE + 9000 * HOUR)).toBe("taken");
    expect(problemOf(renderJson(saved), MADE - 5 * 60_000)).toBe("taken");
    expect(problemOf(renderJson(saved), MADE - 5 * 60_000 - 1000)).toBe(
      `says it was made at ${NOW}, which is yet to come`,
    );
  });

  test("may hold rows and members whose principal is gone, and of users by themselves", () => {
    const orphans = [`AccountAssignment/Developer/user:ID-1/${DEV}`, "GroupMembership/ops/ID-2"];
    const rows = [...LIVE.rows, `Developer user:ID-1 ${DEV}`, `Developer user:bob@acme.io ${DEV}`];
    const groups = { ...LIVE.groups, ops: ["bob@acme.io", "ID-2"] };
    const text = renderJson(snapshotOf(liveOf({ ...LIVE, groups, rows, orphans }), NOW));
    expect(problemOf(text)).toBe("taken");
    const edit = (change: (one: Tree) => void) => {
      const copy = JSON.parse(text) as { resources: Tree[] };
      change(resource(copy, orphans[0]!));
      return problemOf(JSON.stringify(copy));
    };
    expect(edit((one) => Reflect.deleteProperty(one, "facts"))).toBe(
      `is damaged: it holds ${orphans[0]} without User/ID-1`,
    );
  });

  test("counts what it holds, and is whole or not", () => {
    expect(Object.fromEntries(countsIn(saved))).toEqual({
      Account: 5,
      AccountAssignment: 3,
      Group: 2,
      GroupMembership: 2,
      PermissionSet: 2,
      User: 2,
    });
    const tagged = { ...saved, instance: { ...saved.instance, tags: {} } };
    expect([isWhole(tagged), isWhole(saved)]).toEqual([true, false]);
    expect(isWhole({ ...tagged, unknown: [{ pattern: "User/*", reason: "denied" }] })).toBe(false);
    const [first, ...rest] = saved.organization.accounts;
    const { tags: _, ...untagged } = first!;
    const organization = { ...saved.organization, accounts: [untagged, ...rest] };
    expect([untaggedAccounts(saved), untaggedAccounts({ ...saved, organization })]).toEqual([0, 1]);
    expect(isWhole({ ...tagged, organization })).toBe(false);
  });
});

describe("is no snapshot:", () => {
  test.each(["", "{", "\ufeff{}", "kind: Settings", '{"format":"idc-snapshot","version":1', "[".repeat(100_000)])(
    "what is not JSON (%#)",
    (text) => {
      expect(problemOf(text)).toMatch(/^is not JSON/);
    },
  );

  test.each([
    "null",
    "[]",
    '"idc-snapshot"',
    "{}",
    '{"format":"idc-plan","version":1}',
    '{"format":"idc-snapshot"}',
    '{"format":"idc-snapshot","version":"1"}',
    '{"__proto__":{"format":"idc-snapshot","version":1}}',
  ])("%s", (text) => {
    expect(problemOf(text)).toBe("holds JSON that is no snapshot");
  });

  test("what is of a newer version, whatever it holds", () => {
    expect(readSnapshot('{"format":"idc-snapshot","version":2}', MADE)).toEqual({
      problem: "is in version 2 of the format, and this idc knows 1",
      hint: "plan with the idc that made it, or take a new one: idc snapshot -o FILE",
    });
  });
});

describe("damaged, and the first thing that is wrong is named:", () => {
  const ROW = `AccountAssignment/Developer/group:devs/${DEV}`;

  test.each<[string, (snapshot: Tree & { resources: Tree[] }) => void]>([
    ["it must have required property 'resources'", (one) => Reflect.deleteProperty(one, "resources")],
    ["it must NOT have additional properties (more)", (one) => Object.assign(one, { more: 1 })],
    ["version must be equal to constant", (one) => Object.assign(one, { version: 0 })],
    ["made must match pattern", (one) => Object.assign(one, { made: "yesterday" })],
    ["it does not say when it was made", (one) => Object.assign(one, { made: "2026-99-99T12:00:00Z" })],
    ["instance must be object", (one) => Object.assign(one, { instance: [] })],
    ["instance must have required property 'region'", (one) => Reflect.deleteProperty(one.instance as Tree, "region")],
    ["instance.tags must be object", (one) => Object.assign(one.instance as Tree, { tags: ["a"] })],
    ["caller.account must match pattern", (one) => Object.assign(one.caller as Tree, { account: "1" })],
    ["endpoint must be string", (one) => Object.assign(one, { endpoint: 1 })],
    ["organization.accounts must be array", (one) => Object.assign(one.organization as Tree, { accounts: {} })],
    [
      "it holds the account 111111111111 twice",
      ({ organization }) => repeat((organization as Tree).accounts as Tree[]),
    ],
    ["resources must be array", (one) => Object.assign(one, { resources: null })],
    ["unknown must be array", (one) => Object.assign(one, { unknown: null })],
    ["resources[0] must be object", (one) => one.resources.splice(0, 1, null as never)],
    [
      "User/alice@acme.io is of a kind that is not known here",
      (one) => Object.assign(one.resources[0]!, { kind: "Role" }),
    ],
    [`(${ROW}) must have required property 'ids'`, (one) => Reflect.deleteProperty(resource(one, ROW), "ids")],
    [
      `.ids (${ROW}) must have required property 'PrincipalId'`,
      (one) => Reflect.deleteProperty(resource(one, ROW).ids as Tree, "PrincipalId"),
    ],
    [
      `.spec.account (${ROW}) must match pattern`,
      (one) => Object.assign(resource(one, ROW).spec as Tree, { account: "*" }),
    ],
    [
      `.spec.principalType (${ROW}) must be equal`,
      (one) => Object.assign(resource(one, ROW).spec as Tree, { principalType: "ROLE" }),
    ],
    [
      ".sessionDuration (PermissionSet/Admin) must be number",
      (one) => Object.assign(resource(one, "PermissionSet/Admin").spec as Tree, { sessionDuration: "PT1H" }),
    ],
    [
      ".sessionDuration (PermissionSet/Admin) must be <= ",
      (one) => Object.assign(resource(one, "PermissionSet/Admin").spec as Tree, { sessionDuration: 1e300 }),
    ],
    [
      ".managedPolicies (PermissionSet/Admin) must be array",
      (one) => Object.assign(resource(one, "PermissionSet/Admin").spec as Tree, { managedPolicies: { length: 1 } }),
    ],
    [
      "(PermissionSet/Admin) must have required property 'facts'",
      (one) => Reflect.deleteProperty(resource(one, "PermissionSet/Admin"), "facts"),
    ],
    [
      "(PermissionSet/Admin) must NOT have additional properties (partial)",
      (one) => Object.assign(resource(one, "PermissionSet/Admin"), { partial: true }),
    ],
    [
      "PermissionSet/Other is not the key of what it stands for",
      (one) => Object.assign(resource(one, "PermissionSet/Admin"), { key: "PermissionSet/Other" }),
    ],
    [
      `AccountAssignment/Developer/group:devs/999999999999 is not the key of what it stands for`,
      (one) => Object.assign(resource(one, ROW), { key: "AccountAssignment/Developer/group:devs/999999999999" }),
    ],
    ["it holds Group/ops twice", ({ resources }) => resources.push(resources.find(({ key }) => key === "Group/ops")!)],
    ["it holds GroupMembership/ops/bob@acme.io without Group/ops", (one) => without(one, "Group/ops", /^Acc/)],
    ["it holds GroupMembership/ops/bob@acme.io without User/bob@acme.io", (one) => without(one, "User/bob@acme.io")],
    [`without PermissionSet/Developer`, (one) => without(one, "PermissionSet/Developer")],
    [`it holds ${ROW} without Group/devs`, (one) => without(one, "Group/devs", /^GroupM/)],
  ])("%s", (words, edit) => {
    const problem = problemOf(edited(edit));
    expect(problem).toMatch(/^is damaged: /);
    expect(problem).toContain(words);
  });

  function repeat(list: Tree[]): void {
    list.push(list[0]!);
  }

  function without(snapshot: { resources: Tree[] }, key: string, also = /^$/): void {
    snapshot.resources = snapshot.resources.filter((one) => one.key !== key && !also.test(String(one.key)));
  }

  test.each<[string, (entitlements: Tree & { rows: (Tree & { principal: Tree })[] }) => void]>([
    ["it holds the entitlement e-1 twice", ({ rows }) => rows.push(rows[0]!)],
    [
      "it holds the entitlement e-1 without Group/nobody",
      ({ rows }) => Object.assign(rows[0]!.principal, { name: "nobody" }),
    ],
    [
      "it holds the entitlement e-1 without User/ops",
      ({ rows }) => Object.assign(rows[0]!.principal, { type: "USER" }),
    ],
    [
      "the role of the entitlement e-1 is of another account",
      ({ rows }) => Object.assign(rows[0]!, { account: "2".repeat(12) }),
    ],
    ["entitlements.rows[0].roleArn must match pattern", ({ rows }) => Object.assign(rows[0]!, { roleArn: "OnCall" })],
    ["entitlements must NOT have more than 1 properties", (entitlements) => Object.assign(entitlements, UNREAD)],
    ["entitlements must NOT have fewer than 1 properties", (entitlements) => delete (entitlements as Tree).rows],
  ])("in entitlements: %s", (problem, edit) => {
    const text = edited((snapshot) => {
      const entitlements = JSON.parse(JSON.stringify(ENTITLEMENTS)) as Parameters<typeof edit>[0];
      edit(entitlements);
      snapshot.entitlements = entitlements;
    });
    expect(problemOf(text)).toContain(`is damaged: ${problem}`);
  });

  test("in few words, however long what is wrong", () => {
    const key = `Group/${"x".repeat(100_000)}`;
    const text = edited((one) => Object.assign(resource(one, "Group/ops"), { key, ["y".repeat(100_000)]: 1 }));
    expect(problemOf(text).length).toBeLessThan(400);
    const long = edited((one) => Object.assign(resource(one, "Group/ops"), { key: `Group/${"x".repeat(200)}` }));
    expect(problemOf(long)).toBe(`is damaged: Group/${"x".repeat(114)}… is not the key of what it stands for`);
  });

  test("by a number that JSON can say and nobody can hold", () => {
    const text = renderJson(saved).replace('"sessionDuration": 240', '"sessionDuration": 1e999');
    expect(problemOf(text)).toContain(".spec.sessionDuration (PermissionSet/Developer) must be number");
  });

  test("by a policy that has no end", () => {
    const nested = (levels: number) => `"inlinePolicy": ${"[".repeat(levels)}${"]".repeat(levels)}, "managedPolicies"`;
    const text = (levels: number) => renderJson(saved).replace('"managedPolicies"', nested(levels));
    expect(problemOf(text(50))).toBe("taken");
    const problem = "is damaged: the policy of PermissionSet/Admin is no policy of AWS's: nested too deep";
    for (const levels of [51, 3000]) expect(problemOf(text(levels))).toBe(problem);
  });

  test("by members that a prototype has", () => {
    const text = renderJson(saved).replace('"resources": [', '"__proto__": {"polluted": true}, "resources": [');
    expect(problemOf(text)).toBe("is damaged: it must NOT have additional properties (__proto__)");
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const ids = edited((one) => Reflect.deleteProperty(resource(one, "Group/ops").ids as Tree, "GroupId"));
    const inherited = ids.replace('"key":"Group/ops","spec":{"name":"ops"},"ids":{', '$&"__proto__":{"GroupId":"id"}');
    expect(inherited).not.toBe(ids);
    expect(problemOf(inherited)).toMatch(/^is damaged: resources\[\d+\]\.ids/);
  });
});

test("tags may have the names of what a prototype has", () => {
  const text = renderJson(saved).replace(
    '"instance": {',
    '"instance": {"tags": {"__proto__": "a", "constructor": "b"},',
  );
  const taken = readSnapshot(text, MADE) as Snapshot;
  expect(Object.entries(taken.instance.tags!)).toEqual([
    ["__proto__", "a"],
    ["constructor", "b"],
  ]);
});
