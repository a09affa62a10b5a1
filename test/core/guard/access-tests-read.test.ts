/** What access tests need of a directory that an identity provider fills: what a plan reads of it, and what it judges by. */
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { scopeOf } from "../../../src/core/live/scope.ts";
import { withinScope } from "../../../src/core/live/within-scope.ts";
import type { Config } from "../../../src/core/model/config.ts";
import { followUpRead } from "../../../src/core/plan/follow-up-read.ts";
import { planFrom } from "../../../src/core/plan/planning.ts";
import { kinds } from "../../../src/kinds/generated/index.ts";
import { pastOf } from "../../harness/made-history.ts";
import { configOf, type LiveText, liveOf, NOW, PROD, settings, sha256, TODAY } from "../live.ts";

const PROVIDER = { identitySource: "external" };
const ADMIN = { kind: "PermissionSet", name: "Admin", managedPolicies: ["AdministratorAccess"] };
const grants = (...rules: object[]) => ({
  kind: "Assignments",
  assignments: rules.map((rule) => ({ permissionSet: "Admin", accounts: PROD, ...rule })),
});
const accessTest = (test: object) => ({ kind: "AccessTest", name: "t", class: "admin", accounts: PROD, ...test });

const configured = (own: object, ...documents: object[]): Promise<Config> =>
  configOf(`${settings(own)}${documents.map((one) => stringify(one)).join("---\n")}`);

/** A plan by a read of what is in scope alone, and a second look. */
function planRead(config: Config, past: Config, text: LiveText) {
  const whole = liveOf(text);
  const scope = scopeOf(config, [past], kinds);
  const input = {
    ...{ config, past: pastOf([past]), spelling: scope.spelling, kinds, today: TODAY, now: NOW, sha256 },
    ...{ overrides: [], base: { state: "believed" } as const },
  };
  const first = planFrom({ ...input, live: withinScope(whole, scope, kinds) });
  const wish = followUpRead(first, [config, past], scope);
  const { plan } =
    wish === undefined ? first : planFrom({ ...input, live: withinScope(whole, scope, kinds, wish.groups) });
  const refused = plan.changes
    .filter(({ reasons }) => reasons.some((reason) => reason.startsWith("access test ")))
    .map(({ key }) => key);
  const told = plan.diagnostics.map(({ severity, code }) => `${severity} ${code}`);
  return { refused, told };
}

const SET = { Admin: { managedPolicies: ["AdministratorAccess"] } };
const LIVE: LiveText = {
  users: ["ann", "bob", "cid"],
  groups: { dev: ["ann"], oncall: ["ann", "cid"], ops: ["cid"] },
  sets: SET,
  external: ["User/ann", "User/bob", "User/cid", "Group/dev", "Group/oncall", "Group/ops"],
};

describe("a group whose members the identity provider says", () => {
  const NEVER = accessTest({ never: "group/dev" });

  test("never has something by one of its people's own grants", async () => {
    const past = await configured(PROVIDER, ADMIN, NEVER);
    const config = await configured(PROVIDER, ADMIN, NEVER, grants({ user: "ann" }));
    expect(planRead(config, past, LIVE).refused).toEqual([`AccountAssignment/Admin/user:ann/${PROD}`]);
  });

  test("never has something by another group of one of its people", async () => {
    const past = await configured(PROVIDER, ADMIN, NEVER);
    const config = await configured(PROVIDER, ADMIN, NEVER, grants({ group: "oncall" }));
    expect(planRead(config, past, LIVE).refused).toEqual([`AccountAssignment/Admin/group:oncall/${PROD}`]);
  });

  test("never has something by a definition that becomes it", async () => {
    const rule = grants({ group: "oncall" });
    const weak = { ...ADMIN, managedPolicies: ["job-function/ViewOnlyAccess"] };
    const past = await configured(PROVIDER, weak, NEVER, rule);
    const config = await configured(PROVIDER, ADMIN, NEVER, rule);
    const live = {
      ...LIVE,
      sets: { Admin: { managedPolicies: ["job-function/ViewOnlyAccess"] } },
      rows: [`Admin group:oncall ${PROD}`],
    };
    expect(planRead(config, past, live).refused).toEqual(["PermissionSet/Admin"]);
  });

  test("alone has something, and so have its people by themselves", async () => {
    const only = accessTest({ only: "group/ops" });
    const past = await configured(PROVIDER, ADMIN, only);
    const config = await configured(PROVIDER, ADMIN, only, grants({ user: "cid" }));
    expect(planRead(config, past, LIVE).refused).toEqual([]);
  });

  test("holds what somebody who joins a group of the config's may not have", async () => {
    const own = { kind: "Group", name: "interns" };
    const never = accessTest({ never: "group/interns" });
    const rule = grants({ group: "oncall" });
    const mixed = { identitySource: "directory" };
    const ann = { kind: "User", userName: "ann", name: { given: "ann", family: "Acme" } };
    const oncall = { kind: "Group", name: "oncall" };
    const documents = [ADMIN, ann, oncall, never, rule];
    const past = await configured(mixed, ...documents, { ...own, members: [] });
    const config = await configured(mixed, ...documents, { ...own, members: ["ann"] });
    const live = {
      users: ["ann"],
      groups: { interns: [], oncall: ["ann"] },
      sets: SET,
      rows: [`Admin group:oncall ${PROD}`],
    };
    expect(planRead(config, past, live).refused).toEqual(["GroupMembership/interns/ann"]);
  });
});

describe("a user that only a test names", () => {
  const NEVER = accessTest({ never: "user/ann" });
  const OWN = { ...PROVIDER, directUserAssignments: "ignored" };

  test("is read where nothing changes, and is not taken for nobody", async () => {
    const config = await configured(OWN, ADMIN, NEVER);
    expect(planRead(config, config, LIVE).told).toEqual([]);
  });

  test("is read, so that the test is of somebody, and holds", async () => {
    const past = await configured(OWN, ADMIN, NEVER);
    const config = await configured(OWN, ADMIN, NEVER, grants({ group: "oncall" }));
    const { refused, told } = planRead(config, past, LIVE);
    expect(told).not.toContain("error guards-nobody");
    expect(refused).toEqual([`AccountAssignment/Admin/group:oncall/${PROD}`]);
  });
});
