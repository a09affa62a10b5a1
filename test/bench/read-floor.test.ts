/** The floor of a company that can be counted by hand. */
import { expect, test } from "vitest";
import type { OrganizationFile } from "../../src/emulator/index.ts";
import { busiest, type Conditions, floorOf, total } from "./read-floor.ts";

const ids = (count: number) => Array.from({ length: count }, (_, index) => String(100_000_000_000 + index));
const person = (userName: string) => ({ userName, name: { given: "A", family: "B" } });

/** 101 accounts in four OUs, a group of 101 members, 202 rows of it and one of a user. */
const FILE: OrganizationFile = {
  organization: { managementAccount: ids(1)[0]! },
  accounts: ids(101).map((id, index) => ({ id, name: id, ou: ["/A/B", "/A/C", "/D", "/"][index % 4]! })),
  users: Array.from({ length: 101 }, (_, index) => person(`u${index}`)),
  groups: [
    { name: "all", members: Array.from({ length: 101 }, (_, index) => `u${index}`) },
    { name: "none", members: [] },
  ],
  permissionSets: [{ name: "Read" }, { name: "Write" }, { name: "Unused" }],
  assignments: [
    { permissionSet: "Read", group: "all", accounts: ids(101) },
    { permissionSet: "Write", group: "all", accounts: ids(101) },
    { permissionSet: "Write", user: "u0", accounts: [ids(1)[0]!] },
  ],
};
const CONDITIONS: Conditions = { byPrincipal: true, userRows: true, selects: { ou: true, tags: true } };

test("by groups where rows of users are nobody's business: three pages of one group and one of the other", () => {
  const { strategy, calls } = floorOf(FILE, { ...CONDITIONS, userRows: false });
  expect(strategy).toBe("groups");
  expect(calls["sso-admin"]).toMatchObject({
    DescribePermissionSet: 3,
    ListTagsForResource: 4,
    ListAccountsForProvisionedPermissionSet: 3,
    ListAccountAssignmentsForPrincipal: 4,
  });
});

test("by pairs where that costs less than the pages of a hundred users, with two pages each that say where a set is", () => {
  const { strategy, calls } = floorOf(FILE, CONDITIONS);
  expect(strategy).toBe("pairs");
  expect(calls["sso-admin"]).toMatchObject({
    ListAccountsForProvisionedPermissionSet: 3 + 2 + 2 + 1,
    ListAccountAssignments: 202,
  });
});

test("by principals where users are few; a user's list shows what groups give too", () => {
  const few = { ...FILE, users: [person("u0")], groups: [{ name: "all", members: ["u0"] }] };
  const { strategy, calls } = floorOf(few, CONDITIONS);
  expect(strategy).toBe("principals");
  // Of the group 202 rows, of the user these and one more.
  expect(calls["sso-admin"]?.ListAccountAssignmentsForPrincipal).toBe(3 + 3);
  expect(floorOf(few, { ...CONDITIONS, byPrincipal: false }).strategy).toBe("pairs");
});

test("people and the organization: pages of a hundred, pages of twenty, and every parent of an OU", () => {
  const { calls } = floorOf(FILE, CONDITIONS);
  expect(calls.identitystore).toEqual({ ListUsers: 2, ListGroups: 1, ListGroupMemberships: 2 + 1 });
  expect(calls.organizations).toMatchObject({ ListAccounts: 6, ListOrganizationalUnitsForParent: 5 });
  expect(calls.organizations?.ListTagsForResource).toBe(101);
  const plain = floorOf(FILE, { ...CONDITIONS, selects: { ou: false, tags: false } }).calls.organizations;
  expect(plain).toEqual({ DescribeOrganization: 1, ListAccounts: 6, ListRoots: 1, ListDelegatedAdministrators: 1 });
  // The instance, the list of sets, their details and tags, where they are, the pairs.
  expect(busiest(calls)).toBe(1 + 1 + 5 * 3 + 4 + 8 + 202);
  expect(total(calls)).toBe(busiest(calls) + 6 + (1 + 6 + 1 + 1 + 5 + 101) + 1);
});
