/** What a config wants, as a guess at what is there. */
import { expect, test } from "vitest";
import { expectationOf } from "../../src/core/live/expectation.ts";
import { configOf, DEV, organizationOf, PROD, SANDBOX, settings } from "./live.ts";

const RULES = `kind: PermissionSet
name: Dev
---
kind: PermissionSet
name: Unused
---
kind: Group
name: devs
members: [ann@x.io]
---
kind: User
userName: ann@x.io
name: {given: A, family: B}
---
kind: Assignments
assignments:
  - {group: devs, permissionSet: Dev, accounts: ["${DEV}", "${PROD}"]}
  - {group: devs, permissionSet: Dev, accounts: ["${PROD}"]}
  - {user: ann@x.io, permissionSet: Dev, accounts: ["${SANDBOX}"]}
`;

test("accounts of each permission set, each once", async () => {
  const { pairsOf, pairsInAll } = expectationOf(await configOf(`${settings()}${RULES}`), organizationOf());
  expect([pairsOf("Dev"), pairsOf("Unused"), pairsOf("Nobody's")]).toEqual([3, 0, 0]);
  expect(pairsInAll()).toBe(3);
});

test("pages of who is assigned, a member by his groups too, and one for who has nothing", async () => {
  const accounts = Array.from({ length: 99 }, (_, index) => `${100_000_000_000 + index} a-${index} /Work`);
  const text = `${settings()}${RULES}`.replace(`["${DEV}", "${PROD}"]`, "{ou: /Work}");
  const { pagesOf } = expectationOf(await configOf(text), organizationOf(accounts));
  expect(["Group/devs", "User/ann@x.io", "User/nobody@x.io"].map(pagesOf)).toEqual([1, 1, 1]);
  const more = [...accounts, "200000000001 b-1 /Work", "200000000002 b-2 /Work"];
  expect(expectationOf(await configOf(text), organizationOf(more)).pagesOf("Group/devs")).toBe(2);
  // 101 of the group, and his own.
  expect(expectationOf(await configOf(text), organizationOf(more)).pagesOf("User/ann@x.io")).toBe(2);
});

test("every permission set of a rule counts, and a user inherits from groups alone", async () => {
  const accounts = Array.from({ length: 60 }, (_, index) => `${100_000_000_000 + index} a-${index} /Work`);
  const text = `${settings()}${RULES}`
    .replace(
      `permissionSet: Dev, accounts: ["${DEV}", "${PROD}"]`,
      "permissionSets: [Dev, Unused], accounts: {ou: /Work}",
    )
    .replace(/ {2}- \{user.*\n/, "");
  const { pagesOf, pairsInAll } = expectationOf(await configOf(text), organizationOf([...accounts, `${PROD} prod /`]));
  // Sixty accounts with two sets, and one more.
  expect(["Group/devs", "User/ann@x.io", "PermissionSet/Dev"].map(pagesOf)).toEqual([2, 2, 1]);
  expect(pairsInAll()).toBe(121);
});
