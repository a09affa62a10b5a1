/** What a scope leaves of all that is live. The law (`laws/snapshot.test.ts`) says it whole; these are its corners. */
import { describe, expect, test } from "vitest";
import { EVERYTHING, withinScope as withinScopeOf } from "../../src/core/live/within-scope.ts";
import type { Live } from "../../src/core/model/resource.ts";
import type { Scope } from "../../src/core/model/scope.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { DEV, type LiveText, liveOf, PROD } from "./live.ts";

const withinScope = (live: Live, scope: Scope, looked?: ReadonlySet<string>) =>
  withinScopeOf(live, scope, kinds, looked);

const NOTHING: Scope = {
  ...EVERYTHING,
  permissionSet: () => false,
  marks: false,
  assignments: () => false,
  members: () => false,
  spelling: (_, name) => name,
};
const quiet: Scope = { ...EVERYTHING, spelling: (_, name) => name.toLowerCase() };

const LIVE: LiveText = {
  users: ["Ann@x.io"],
  groups: { Devs: ["Ann@x.io"], "a/b": [] },
  sets: { Dev: { managedPolicies: ["ReadOnlyAccess"] } },
  rows: [`Dev group:Devs ${DEV}`, `Dev user:Ann@x.io ${PROD}`],
};
const keysIn = ({ resources }: Live) => [...resources.keys()];

describe("spelling", () => {
  test("is the config's in every key, and in the specs of rows and memberships", () => {
    const live = withinScope(liveOf(LIVE), quiet);
    expect(keysIn(live)).toEqual([
      `AccountAssignment/Dev/group:devs/${DEV}`,
      `AccountAssignment/Dev/user:ann@x.io/${PROD}`,
      "Group/a%2Fb",
      "Group/devs",
      "GroupMembership/devs/ann@x.io",
      "PermissionSet/Dev",
      "User/ann@x.io",
    ]);
    for (const [key, found] of live.resources) expect(found.key).toBe(key);
    expect(live.resources.get("User/ann@x.io")?.spec).toMatchObject({ userName: "Ann@x.io" });
    expect(live.resources.get("Group/devs")?.spec).toEqual({ name: "Devs" });
    expect(live.resources.get("GroupMembership/devs/ann@x.io")).toMatchObject({
      spec: { group: "devs", member: "ann@x.io" },
      ids: { MembershipId: "id-Devs-Ann@x.io" },
    });
    expect(live.resources.get(`AccountAssignment/Dev/group:devs/${DEV}`)?.spec).toEqual({
      permissionSet: "Dev",
      principalType: "GROUP",
      principal: "devs",
      account: DEV,
    });
  });

  test("is never of an identifier, which is all that is left of who is gone", () => {
    const orphans = [`AccountAssignment/Dev/user:ID-1/${DEV}`, "GroupMembership/Devs/ID-2"];
    const live = liveOf({ groups: { Devs: ["ID-2"] }, sets: { Dev: {} }, rows: [`Dev user:ID-1 ${DEV}`], orphans });
    expect(keysIn(withinScope(live, quiet))).toEqual(
      expect.arrayContaining([`AccountAssignment/Dev/user:ID-1/${DEV}`, "GroupMembership/devs/ID-2"]),
    );
  });
});

describe("what a scope covers", () => {
  test("is as it was read where nothing is spelled otherwise", () => {
    const before = liveOf(LIVE);
    for (const [key, found] of withinScope(before, EVERYTHING).resources) expect(found).toBe(before.resources.get(key));
  });

  test("names of users and groups follow each their own spelling, wherever they stand", () => {
    const spelling: Scope["spelling"] = (kind, name) => `${kind}-${name}`;
    expect(keysIn(withinScope(liveOf(LIVE), { ...EVERYTHING, spelling }))).toEqual([
      `AccountAssignment/Dev/group:Group-Devs/${DEV}`,
      `AccountAssignment/Dev/user:User-Ann@x.io/${PROD}`,
      "Group/Group-Devs",
      "Group/Group-a%2Fb",
      "GroupMembership/Group-Devs/User-Ann@x.io",
      "PermissionSet/Dev",
      "User/User-Ann@x.io",
    ]);
    const unknown = ["GroupMembership/Devs/*"];
    expect(withinScope(liveOf({ unknown }), { ...EVERYTHING, spelling }).unknown).toMatchObject([
      { pattern: "GroupMembership/Group-Devs/*" },
    ]);
  });

  test("a member in another spelling is enough for another key, though the group has the same", () => {
    const spelling: Scope["spelling"] = (kind, name) => (kind === "User" ? name.toLowerCase() : name);
    const live = withinScope(liveOf(LIVE), { ...EVERYTHING, spelling });
    expect(live.resources.get("GroupMembership/Devs/ann@x.io")?.spec).toEqual({ group: "Devs", member: "ann@x.io" });
  });

  test("rows of a set in scope stay where those of the others are only whose who leaves", () => {
    const rows = [`Dev group:Devs ${DEV}`, `Other group:Devs ${DEV}`, `Other user:Ann@x.io ${DEV}`];
    const live = liveOf({ ...LIVE, sets: { Dev: {}, Other: {} }, rows });
    const isRow = (key: string) => key.startsWith("AccountAssignment");
    const rowsIn = (scope: Partial<Scope>) =>
      keysIn(withinScope(live, { ...EVERYTHING, permissionSet: (name) => name === "Dev", ...scope })).filter(isRow);
    const leaving = (...keys: string[]) => ({ assignmentScope: { ...EVERYTHING.assignmentScope, leaving: keys } });
    expect(rowsIn(leaving("User/Ann@x.io"))).toEqual([
      `AccountAssignment/Dev/group:Devs/${DEV}`,
      `AccountAssignment/Other/user:Ann@x.io/${DEV}`,
    ]);
    expect(rowsIn({ ...leaving("User/Ann@x.io"), assignments: (name) => name === "Dev" })).toEqual([
      `AccountAssignment/Dev/group:Devs/${DEV}`,
    ]);
  });

  test("a set in scope has all that was read of it", () => {
    const scope: Scope = { ...NOTHING, permissionSet: (name) => name === "Dev" };
    const live = liveOf({ ...LIVE, sets: { Dev: { provisioned: [PROD] }, Other: {} } });
    expect(withinScope(live, scope).resources.get("PermissionSet/Dev")).toBe(live.resources.get("PermissionSet/Dev"));
  });

  test("no look at members is told of where none was taken, and one at nobody's is", () => {
    expect(withinScope(liveOf(LIVE), EVERYTHING)).not.toHaveProperty("looked");
    expect(withinScope(liveOf(LIVE), EVERYTHING, new Set()).looked).toEqual(new Set());
  });
});

describe("out of scope", () => {
  test("users, groups and the names of sets stay", () => {
    const live = withinScope(liveOf(LIVE), NOTHING);
    expect(keysIn(live)).toEqual(["Group/Devs", "Group/a%2Fb", "PermissionSet/Dev", "User/Ann@x.io"]);
    const set = live.resources.get("PermissionSet/Dev");
    expect(set).toEqual({
      kind: "PermissionSet",
      key: "PermissionSet/Dev",
      spec: { name: "Dev" },
      partial: true,
      ids: { PermissionSetArn: "arn:aws:sso:::permissionSet/ssoins-1/Dev" },
    });
  });

  test("tags of sets stay where marks are looked for, and nothing else of them", () => {
    const live = withinScope(liveOf({ ...LIVE, sets: { Dev: { marks: { "idc:managed": "acme" } } } }), {
      ...NOTHING,
      marks: true,
    });
    expect(live.resources.get("PermissionSet/Dev")).toMatchObject({
      partial: true,
      facts: { tags: { "idc:managed": "acme" } },
    });
  });

  test("where a set is stays too, with the rows of who leaves", () => {
    const assignmentScope = { ...EVERYTHING.assignmentScope, leaving: ["Group/Devs"] };
    const live = withinScope(liveOf(LIVE), { ...NOTHING, assignments: () => true, assignmentScope });
    expect(live.resources.get("PermissionSet/Dev")).toMatchObject({
      partial: true,
      facts: { provisionedAccounts: [PROD, DEV].sort() },
    });
    expect(live.resources.get("PermissionSet/Dev")?.facts?.tags).toBeUndefined();
    const isRow = (key: string) => key.startsWith("AccountAssignment");
    expect(keysIn(live).filter(isRow)).toEqual([`AccountAssignment/Dev/group:Devs/${DEV}`]);
  });

  test("users who are not listed leave their rows by the id; a second look at groups lists them", () => {
    const scope: Scope = { ...EVERYTHING, users: false, members: () => false };
    const isPersons = (key: string) => /User|Membership|Assignment/.test(key);
    const devs = `AccountAssignment/Dev/group:Devs/${DEV}`;
    expect(keysIn(withinScope(liveOf(LIVE), scope)).filter(isPersons)).toEqual([
      devs,
      `AccountAssignment/Dev/user:id-Ann@x.io/${PROD}`,
    ]);
    const closer = withinScope(liveOf(LIVE), scope, new Set(["Devs"]));
    expect(closer.looked).toEqual(new Set(["Devs"]));
    expect(keysIn(closer).filter(isPersons)).toEqual([
      devs,
      `AccountAssignment/Dev/user:id-Ann@x.io/${PROD}`,
      "GroupMembership/Devs/Ann@x.io",
      "User/Ann@x.io",
    ]);
  });
});

describe("what could not be read", () => {
  const unknown = [
    "AccountAssignment/*/*/*",
    "AccountAssignment/Dev/*/*",
    "GroupMembership/*/*",
    "GroupMembership/A%2FB/*",
    "PermissionSet/*",
    "PermissionSet/Dev",
    "User/*",
  ];
  const patternsIn = (scope: Scope) => withinScope(liveOf({ unknown }), scope).unknown.map(({ pattern }) => pattern);

  test("stays unknown where a read would have asked, under the config's names", () => {
    expect(patternsIn(EVERYTHING)).toEqual(unknown);
    expect(patternsIn(quiet)).toEqual(unknown.map((pattern) => pattern.replace("A%2FB", "a%2Fb")));
  });

  test("is in the order of what it covers, in the config's spelling", () => {
    const spelling: Scope["spelling"] = (_, name) => ({ a: "z", b: "y" })[name] ?? name;
    const live = liveOf({ unknown: ["GroupMembership/a/*", "GroupMembership/b/*"] });
    const { unknown: found } = withinScope(live, { ...EVERYTHING, spelling });
    expect(found.map(({ pattern }) => pattern)).toEqual(["GroupMembership/y/*", "GroupMembership/z/*"]);
  });

  test("is not missed where it would not have asked; what may be anything stays", () => {
    const left = unknown.filter((pattern) => !/^AccountAssignment\/Dev|A%2FB/.test(pattern));
    expect(patternsIn(NOTHING)).toEqual(left);
  });
});

describe("users and groups whose names differ in case only", () => {
  const twins: LiveText = { users: ["Ann", "ANN"], groups: { Ops: ["Ann"], OPS: [] }, sets: { Dev: {} } };

  test("keep their names where none is written as in the config, and what that means is unknown", () => {
    const rows = [`Dev group:OPS ${DEV}`];
    const live = withinScope(liveOf({ ...twins, rows, unknown: ["Other/z", "A"] }), quiet);
    expect(keysIn(live)).toEqual([
      `AccountAssignment/Dev/group:OPS/${DEV}`,
      ...["Group/OPS", "Group/Ops", "GroupMembership/Ops/Ann", "PermissionSet/Dev", "User/ANN", "User/Ann"],
    ]);
    expect(live.unknown.map(({ pattern }) => pattern)).toEqual([
      "A",
      ...["AccountAssignment/*/group:ops/*", "AccountAssignment/*/user:ann/*", "Group/ops", "GroupMembership/*/ann"],
      ...["GroupMembership/ops/*", "Other/z", "User/ann"],
    ]);
    expect(live.unproved?.map(({ pattern }) => pattern)).toContain("AccountAssignment/*/group:OPS/*");
    expect(live.unproved?.map(({ pattern }) => pattern)).toContain("User/Ann");
  });

  test("of one kind alone are twins", () => {
    const live = liveOf({ users: ["Ann"], groups: { ANN: [] }, sets: { Ann: {}, aNN: {} } });
    expect(withinScope(live, quiet)).not.toHaveProperty("unproved");
    expect(withinScope(live, quiet).unknown).toEqual([]);
    expect(withinScope(liveOf({ groups: { Ops: [] }, sets: { OPS: {} } }), quiet).unknown).toEqual([]);
  });

  test("are not looked for among users who are not listed", () => {
    expect(withinScope(liveOf({ users: ["Ann", "ANN"] }), { ...quiet, users: false }).unknown).toEqual([]);
  });
});

test("what is of no kind that scopes know of stays, and a set of which nothing is known beside its name", () => {
  const [other, bare] = ["Other/x", "PermissionSet/Bare"].map((key) => {
    return { kind: key.split("/")[0]!, key, spec: { name: key.split("/")[1]! }, ids: {} };
  });
  const live: Live = { ...liveOf(), resources: new Map([other!, bare!].map((one) => [one.key, one])) };
  const { resources } = withinScope(live, { ...NOTHING, marks: true, assignments: () => true });
  expect(resources.get("Other/x")).toBe(other);
  expect(resources.get("PermissionSet/Bare")).toEqual({ ...bare, partial: true, facts: { provisionedAccounts: [] } });
  expect(withinScope(live, { ...NOTHING, marks: true }).resources.get("PermissionSet/Bare")).not.toHaveProperty(
    "facts",
  );
});
