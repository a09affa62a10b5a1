/** `idc validate` and access tests: what the config alone shows, at the rule that breaks one; and what a plan then says of them. */
import { describe, expect, test } from "vitest";
import { testedOffline } from "../../src/core/access/tests/offline.ts";
import { configOf, settings, TODAY } from "../core/live.ts";

const SETS = `kind: PermissionSet
name: Admin
managedPolicies: [AdministratorAccess]
---
kind: PermissionSet
name: Viewer
managedPolicies: [job-function/ViewOnlyAccess]
---
kind: PermissionSet
name: Theirs
definition: external
owner: Control Tower
---
kind: AccountSet
name: prods
include: [{ou: /Prod}, {name: shop-prod}]
---
kind: AccountSet
name: most
include: {ou: /Prod}
exclude: {name: shop-prod}
---
`;
const PEOPLE = `kind: User
userName: ann
name: {given: A, family: B}
---
kind: User
userName: bob
name: {given: C, family: D}
---
kind: Group
name: dev
members: [ann]
---
kind: Group
name: ops
members: [bob]
---
kind: Group
name: leads
members: [ann, bob]
---
`;

/** What validate says of one rule and one test. */
async function said(rule: string, tested: string, own: string = settings()) {
  const config = await configOf({
    "idc.yaml": own,
    "all.yaml": `${SETS}${PEOPLE}`,
    "rules.yaml": `kind: Assignments\nassignments:\n  - ${rule}\n`,
    "tests.yaml": `kind: AccessTest\nname: t\n${tested}\n`,
  });
  return testedOffline(config, TODAY).map(({ severity, code, at }) => `${severity} ${code} ${at?.file}:${at?.line}`);
}

const BROKEN = ["error access-test-broken rules.yaml:3"];
const rule = (more: string, accounts = "{ou: /Prod/Web}") => `{${more}, accounts: ${accounts}}`;

describe("a rule that breaks a test whatever the organization is", () => {
  test("is an error at the rule, with the test and what it gives", async () => {
    const text = "only: group/ops\nclass: admin\naccounts: {ou: /Prod}";
    const config = await configOf({
      "all.yaml": `${SETS}${PEOPLE}`,
      "rules.yaml": `kind: Assignments\nassignments:\n  - ${rule("group: dev, permissionSet: Admin")}\n`,
      "tests.yaml": `kind: AccessTest\nname: t\n${text}\n`,
    });
    expect(testedOffline(config, TODAY)).toEqual([
      {
        code: "access-test-broken",
        severity: "error",
        summary:
          'the access test "t" at tests.yaml:1 says that only group/ops may have admin access there; this rule gives Admin to group/dev',
        hint: "take it out of the rule, or change the test",
        at: { file: "rules.yaml", line: 3, column: 5 },
        also: { file: "tests.yaml", line: 1, column: 1 },
      },
    ]);
  });

  test.each([
    ["another group's", "group: dev, permissionSet: Admin", "only: group/ops", true],
    ["the group's own", "group: ops, permissionSet: Admin", "only: group/ops", false],
    ["a user's", "user: ann, permissionSet: Admin", "only: group/ops", true],
    ["a user's of the group", "user: bob, permissionSet: Admin", "only: group/ops", false],
    ["anybody's", "group: ops, permissionSet: Admin", "only: []", true],
    ["one of two sets", "group: dev, permissionSets: [Viewer, Admin]", "only: group/ops", true],
    ["less", "group: dev, permissionSet: Viewer", "only: group/ops", false],
    ["what somebody else defines", "group: dev, permissionSet: Theirs", "only: group/ops", false],
    ["the group that never has it", "group: dev, permissionSet: Admin", "never: group/dev", true],
    ["a group with one of its people", "group: leads, permissionSet: Admin", "never: group/dev", true],
    ["one of its people", "user: ann, permissionSet: Admin", "never: group/dev", true],
    ["another's", "group: ops, permissionSet: Admin", "never: group/dev", false],
  ])("%s", async (_, who, says, broken) => {
    const found = await said(rule(who), `${says}\nclass: admin\naccounts: {ou: /Prod}`);
    expect(found).toEqual(broken ? BROKEN : []);
  });

  test("by the name of a set, whoever defines it", async () => {
    const tested = "only: group/ops\npermissionSet: Th*\naccounts: {ou: /Prod}";
    expect(await said(rule("group: dev, permissionSet: Theirs"), tested)).toEqual(BROKEN);
  });

  test("not where it has ended", async () => {
    const ended = rule('group: dev, permissionSet: Admin, expires: "2026-11-24"');
    expect(await said(ended, "only: group/ops\naccounts: {ou: /Prod}")).toEqual([]);
  });

  test.each([
    ["{ou: /Prod/Web}", "{ou: /Prod}", true],
    ["{ou: /Prod}", "{ou: /Prod/Web}", false],
    ["{ou: /Production}", "{ou: /Prod}", false],
    ["{ou: /Prod/Web}", "{ou: /Prod, recursive: false}", false],
    ["{ou: /Prod, recursive: false}", "{ou: /Prod, recursive: false}", true],
    ["{ou: /Prod, tag: {team: web}}", "{tag: {team: web}}", true],
    ["{tag: {team: web}}", "{ou: /Prod, tag: {team: web}}", false],
    ["{tag: {team: web}}", "{tag: {team: shop}}", false],
    ["{name: shop-prod}", '{name: "*-prod"}', true],
    ['{name: "shop-*"}', '{name: "*-prod"}', false],
    ["{ou: /Prod}", "{all: true}", true],
    ["{ou: /Prod, restricted: true}", "{all: true}", false],
    ['"111122223333"', "{all: true}", false],
    ['"111122223333"', "{all: true, restricted: true}", true],
    ['"111122223333"', '["222233334444", "111122223333"]', true],
    ["prods", "{ou: /Prod}", true],
    ["most", "{ou: /Prod}", true],
    ["{ou: /Prod/Web}", "prods", true],
    ["{ou: /Prod/Web}", "most", false],
    ["most", "most", true],
    ["[{name: x}, {ou: /Prod/Web}]", "{ou: /Prod}", true],
  ])("in accounts %s, of %s: %s", async (accounts, tested, broken) => {
    const found = await said(
      rule("group: dev, permissionSet: Admin", accounts),
      `only: group/ops\naccounts: ${tested}`,
    );
    expect(found).toEqual(broken ? BROKEN : []);
  });
});

describe("who should have something always", () => {
  test("and has it by no rule, is told of", async () => {
    const tested = "always: [group/ops, user/ann, user/bob]\nclass: admin\naccounts: {ou: /Prod}";
    expect(await said(rule("group: ops, permissionSet: Viewer"), tested)).toEqual([
      "warning access-test-without-rule tests.yaml:1",
    ]);
    const given = await said(rule("group: leads, permissionSet: Admin"), tested.replace("group/ops, ", ""));
    expect(given).toEqual([]);
  });
});

describe("a group whose members no document says", () => {
  const tested = "only: group/theirs\nclass: admin\naccounts: {ou: /Prod}";
  const own = settings({ identitySource: "external" });

  test("may have anybody in it, so that a user of a rule may be of it", async () => {
    expect(await said(rule("user: zoe, permissionSet: Admin"), tested, own)).toEqual([]);
    const listed = tested.replace("group/theirs", "group/ops");
    expect(await said(rule("user: zoe, permissionSet: Admin"), listed, own)).toEqual(BROKEN);
    expect(await said(rule("group: dev, permissionSet: Admin"), tested, own)).toEqual(BROKEN);
  });

  test("may be why a user has something always", async () => {
    const always = "always: user/zoe\nclass: admin\naccounts: {ou: /Prod}";
    expect(await said(rule("group: theirs, permissionSet: Admin"), always, own)).toEqual([]);
    expect(await said(rule("group: ops, permissionSet: Admin"), always, own)).toHaveLength(1);
  });
});
