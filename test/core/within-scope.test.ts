/** What a scope leaves of all that is live. The law (`laws/snapshot.test.ts`) says it whole; these are its corners. */
import { describe, expect, test } from "vitest";
import type { Scope } from "../../src/core/kind.ts";
import type { Live } from "../../src/core/resource.ts";
import { EVERYTHING, withinScope } from "../../src/core/within-scope.ts";
import { DEV, type LiveText, liveOf, PROD } from "./live.ts";

const NOTHING: Scope = {
  ...EVERYTHING,
  permissionSet: () => false,
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

  test("where a set is stays too, with the rows of who leaves", () => {
    const rows = { ...EVERYTHING.rows, leaving: ["Group/Devs"] };
    const live = withinScope(liveOf(LIVE), { ...NOTHING, assignments: () => true, rows });
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
    const isPersons = (key: string) => /User|user|Membership/.test(key);
    expect(keysIn(withinScope(liveOf(LIVE), scope)).filter(isPersons)).toEqual([
      `AccountAssignment/Dev/user:id-Ann@x.io/${PROD}`,
    ]);
    const closer = withinScope(liveOf(LIVE), scope, new Set(["Devs"]));
    expect(closer.looked).toEqual(new Set(["Devs"]));
    expect(keysIn(closer).filter(isPersons)).toEqual([
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

  test("is not missed where it would not have asked; what may be anything stays", () => {
    const left = unknown.filter((pattern) => !/^AccountAssignment\/Dev|A%2FB/.test(pattern));
    expect(patternsIn(NOTHING)).toEqual(left);
  });
});
