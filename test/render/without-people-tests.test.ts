/** Access tests and privacy: what people called a test, and whom it names, may be anybody. */
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { withoutPeople } from "../../src/render/github/without-people.ts";
import { planMarkdown } from "../../src/render/plan/plan-markdown.ts";
import { configOf, liveOf, PROD, plan, settings } from "../core/live.ts";

const configured = (...documents: object[]) =>
  configOf(`${settings({ identitySource: "external" })}${documents.map((one) => stringify(one)).join("---\n")}`);

const ADMIN = { kind: "PermissionSet", name: "Admin", managedPolicies: ["AdministratorAccess"] };
const ONLY = {
  ...{ kind: "AccessTest", name: "Only Zelda administers production", class: "admin", accounts: PROD },
  only: ["user/zelda.fitzgerald", "group/ops"],
};
const GRANT = { kind: "Assignments", assignments: [{ group: "dev", permissionSet: "Admin", accounts: PROD }] };

async function refused() {
  const [past, config] = [await configured(ADMIN, ONLY), await configured(ADMIN, ONLY, GRANT)];
  const live = liveOf({
    users: ["zelda.fitzgerald"],
    groups: { ops: [], dev: [] },
    sets: { Admin: { managedPolicies: ["AdministratorAccess"] } },
    external: ["User/zelda.fitzgerald", "Group/ops", "Group/dev"],
  });
  return plan(config, live, { past: [past] }).plan;
}

test("below names, the reason of a refusal names neither whom a test names nor what people called it", async () => {
  const made = await refused();
  expect(JSON.stringify(made.changes)).toMatch(/zelda/i);
  const told = withoutPeople(made);
  expect(JSON.stringify(told.changes)).not.toMatch(/zelda/i);
  expect(told.changes[0]!.reasons).toEqual([
    "access test (idc.yaml:14): only someone, group/ops may have admin access there; to do it all the same pass --override access-tests",
  ]);
  expect(JSON.stringify(told.accessTests)).not.toMatch(/zelda/i);
});

test("nor does the comment", async () => {
  const made = await refused();
  for (const privacy of ["groups", "counts"] as const)
    expect(planMarkdown(made, { vocabulary: new Map(), now: 0, privacy } as never)).not.toMatch(/zelda/i);
});

test("nor where the test fails as things are", async () => {
  const config = await configured(ADMIN, ONLY, GRANT);
  const live = liveOf({
    users: ["zelda.fitzgerald"],
    groups: { ops: [], dev: [] },
    sets: { Admin: { managedPolicies: ["AdministratorAccess"] } },
    rows: [`Admin group:dev ${PROD}`],
    external: ["User/zelda.fitzgerald", "Group/ops", "Group/dev"],
  });
  const made = plan(config, live, { past: [config] }).plan;
  expect(made.accessTests!.failing).toEqual([ONLY.name]);
  expect(withoutPeople(made).accessTests).toEqual({ held: 0, failing: ["not shown"] });
});
