/** Access tests and what nobody can tell: it counts as what they forbid, or the plan says that it does not count. */
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { configOf, liveOf, PROD, plan, settings } from "../live.ts";

const configured = (...documents: object[]) =>
  configOf(`${settings({ identitySource: "external" })}${documents.map((one) => stringify(one)).join("---\n")}`);

const inline = (Action: string) => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action, Resource: "*" }],
});
const accessTest = (test: object) => ({ kind: "AccessTest", name: "t", accounts: PROD, ...test });
const grant = (whose: object, permissionSet: string) => ({
  kind: "Assignments",
  assignments: [{ ...whose, permissionSet, accounts: PROD }],
});

test("a group whose members could not be read may have anybody in it", async () => {
  const admin = { kind: "PermissionSet", name: "Admin", managedPolicies: ["AdministratorAccess"] };
  const never = accessTest({ never: "group/dev", class: "admin" });
  const [past, config] = [
    await configured(admin, never),
    await configured(admin, never, grant({ user: "ann" }, "Admin")),
  ];
  const live = liveOf({
    users: ["ann"],
    groups: { dev: [] },
    sets: { Admin: { managedPolicies: ["AdministratorAccess"] } },
    external: ["User/ann", "Group/dev"],
    unknown: ["GroupMembership/dev/*"],
  });
  const { plan: made } = plan(config, live, { past: [past] });
  const refused = made.changes.filter(({ verdict }) => verdict === "deny").map(({ key }) => key);
  const told = made.diagnostics.filter(({ code }) => code.includes("access-test")).map(({ code }) => code);
  expect([...refused, ...told]).not.toEqual([]);
});

test("who can give themselves everything can do one thing, too", async () => {
  const tool = { kind: "PermissionSet", name: "Tool", inlinePolicy: inline("iam:*") };
  const never = accessTest({ never: "group/dev", action: "s3:DeleteBucket" });
  const [past, config] = [
    await configured(tool, never),
    await configured(tool, never, grant({ group: "dev" }, "Tool")),
  ];
  const live = liveOf({
    groups: { dev: [] },
    sets: { Tool: { inlinePolicy: inline("iam:*") } },
    external: ["Group/dev"],
  });
  const { plan: made } = plan(config, live, { past: [past] });
  expect(made.changes.map(({ verdict, key }) => `${verdict} ${key}`)).toEqual([
    `deny AccountAssignment/Tool/group:dev/${PROD}`,
  ]);
});
