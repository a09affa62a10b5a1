/** Access tests and names: sets that are renamed, tests that say the same, and names that mean something to JavaScript. */
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { withoutPeople } from "../../../src/render/github/without-people.ts";
import { checkText, configOf, type LiveText, liveOf, PROD, plan, settings, user } from "../live.ts";

const ADMIN = { kind: "PermissionSet", name: "Admin", managedPolicies: ["AdministratorAccess"] };
const ROOT = { ...ADMIN, name: "Root", previously: "Admin" };
const GROUPS = [
  { kind: "Group", name: "ops", members: ["cid"] },
  { kind: "Group", name: "dev", members: ["ann"] },
];
const accessTest = (test: object) => ({ kind: "AccessTest", name: "t", accounts: PROD, ...test });
const grants = (permissionSet: string, ...groups: string[]) => ({
  kind: "Assignments",
  assignments: groups.map((group) => ({ group, permissionSet, accounts: PROD })),
});

const textOf = (own: object, ...documents: object[]) =>
  `${settings(own)}${["ann", "cid"].map(user).join("")}${documents.map((one) => stringify(one)).join("---\n")}`;
const configured = (...documents: object[]) => configOf(textOf({}, ...documents));

const LIVE: LiveText = {
  users: ["ann", "cid"],
  groups: { ops: ["cid"], dev: ["ann"] },
  sets: { Admin: { managedPolicies: ["AdministratorAccess"] } },
};

function told(config: Parameters<typeof plan>[0], past: Parameters<typeof plan>[0], rows: readonly string[]) {
  const { plan: made } = plan(config, liveOf({ ...LIVE, rows }), { past: [past] });
  const refused = made.changes
    .filter(({ reasons }) => reasons.some((reason) => reason.includes('access test "')))
    .map(({ verdict, action, key }) => `${verdict} ${action} ${key}`);
  return { made, refused };
}

describe("a permission set that is renamed", () => {
  const OPS = `Admin group:ops ${PROD}`;

  test("stays under the tests of the commit before, which know it by its former name", async () => {
    const past = await configured(
      ...GROUPS,
      ADMIN,
      grants("Admin", "ops"),
      accessTest({ only: "group/ops", permissionSet: "Admin" }),
    );
    const config = await configured(
      ...GROUPS,
      ROOT,
      grants("Root", "ops", "dev"),
      accessTest({ only: ["group/ops", "group/dev"], permissionSet: "Root" }),
    );
    expect(told(config, past, [OPS]).refused).toContain(`deny create AccountAssignment/Root/group:dev/${PROD}`);
  });

  test("and whoever has it always has it by its new name, where the test is renamed with it", async () => {
    const always = (permissionSet: string) => accessTest({ always: "group/ops", permissionSet });
    const past = await configured(...GROUPS, ADMIN, grants("Admin", "ops"), always("Admin"));
    const config = await configured(...GROUPS, ROOT, grants("Root", "ops"), always("Root"));
    expect(told(config, past, [OPS]).refused).toEqual([]);
  });

  test("breaks no more than it did where its test fails already", async () => {
    const only = accessTest({ only: "group/ops", class: "admin" });
    const past = await configured(...GROUPS, ADMIN, grants("Admin", "ops", "dev"), only);
    const config = await configured(...GROUPS, ROOT, grants("Root", "ops", "dev"), only);
    expect(told(config, past, [OPS, `Admin group:dev ${PROD}`]).refused).toEqual([]);
  });

  test("and is refused with others for a test, names nobody below names", async () => {
    const only = accessTest({ name: "Only Zelda", only: "group/ops", class: "admin" });
    const past = await configured(...GROUPS, ADMIN, grants("Admin", "ops"), only);
    const config = await configured(...GROUPS, ROOT, grants("Root", "ops", "dev"), only);
    const { made, refused } = told(config, past, [OPS]);
    expect(refused.length).toBeGreaterThan(1);
    expect(JSON.stringify(withoutPeople(made).changes)).not.toContain("Zelda");
  });
});

test("tests that say the same all fail where one does", async () => {
  const only = { only: "group/ops", class: "admin" };
  const config = await configured(
    ...GROUPS,
    ADMIN,
    grants("Admin", "ops", "dev"),
    accessTest(only),
    accessTest({ ...only, name: "u" }),
  );
  const { made } = told(config, config, [`Admin group:ops ${PROD}`, `Admin group:dev ${PROD}`]);
  expect(made.accessTests).toEqual({ held: 0, failing: ["t", "u"] });
});

test.each(["__proto__", "constructor", "toString", "a\nb", 'x" (y:1): "z', "🙂"])(
  "names like %j harm nothing",
  async (name) => {
    const documents = [
      accessTest({ name, never: `group/${name}`, class: "admin" }),
      accessTest({ name: `${name}2`, only: [`user/${name}`, "group/ops"], permissionSet: name }),
      accessTest({ name: `${name}3`, always: `group/${name}`, accounts: { tag: { [name]: name } } }),
      accessTest({ name: `${name}4`, never: "group/dev", action: `${name}:${name}` }),
      accessTest({ name: `${name}5`, only: "group/ops", accounts: name }),
    ];
    const { config, diagnostics } = await checkText({
      "idc.yaml": textOf({}, ...GROUPS, ADMIN, grants("Admin", "ops"), ...documents),
    });
    if (config === undefined) expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
    else told(config, config, []);
    const some = await configured(
      ...GROUPS,
      ADMIN,
      ...documents.slice(0, 3).filter((_, index) => index !== 1),
      grants("Admin", "ops"),
    ).catch(() => undefined);
    if (some !== undefined) told(some, some, [`Admin group:dev ${PROD}`]);
  },
);
