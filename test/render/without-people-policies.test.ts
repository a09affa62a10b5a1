/** Guardrails and privacy: what a rule says, whom it asks and whom it exempts may be anybody. */
import { expect, test } from "vitest";
import { stringify } from "yaml";
import type { Approvals } from "../../src/core/policy/approval/approvals.ts";
import { withoutPeople } from "../../src/render/github/without-people.ts";
import { planMarkdown } from "../../src/render/plan/plan-markdown.ts";
import { loadPolicies } from "../../src/stages/policies.ts";
import { configOf, liveOf, PROD, plan, settings } from "../core/live.ts";

const CEDAR = `
@id("deny") @message("Zelda (see policies/x.cedar:1): she alone administers")
forbid (principal, action == Action::"grant", resource) when { context.isAdmin };
@id("ask") @severity("approve") @approvers("zelda") @message("ask Zelda")
forbid (principal, action == Action::"grant", resource) when { !context.isAdmin };
@id("tell") @exempt("AccountAssignment/*; owner: zelda; reason: for Zelda; until: 2099-01-01")
forbid (principal, action == Action::"grant", resource);
`;

async function judged(approvals?: Approvals) {
  const documents = [
    { kind: "PermissionSet", name: "Admin", managedPolicies: ["AdministratorAccess"] },
    { kind: "PermissionSet", name: "View", managedPolicies: ["job-function/ViewOnlyAccess"] },
    { kind: "Assignments", assignments: [{ group: "dev", permissionSets: ["Admin", "View"], accounts: PROD }] },
  ];
  const config = await configOf({
    "a.yaml": `${settings({ identitySource: "external" })}${documents.map((one) => stringify(one)).join("---\n")}`,
    "policies/a.cedar": CEDAR,
  });
  const live = liveOf({
    groups: { dev: [] },
    sets: {
      Admin: { managedPolicies: ["AdministratorAccess"] },
      View: { managedPolicies: ["job-function/ViewOnlyAccess"] },
    },
    external: ["Group/dev"],
  });
  const policies = await loadPolicies(config, [], false);
  return plan(config, live, { policies: policies && { ...policies, approvals } }).plan;
}

test("below names, nothing that somebody wrote in a rule is told", async () => {
  const made = await judged();
  expect(JSON.stringify([made.changes, made.policies])).toMatch(/zelda/i);
  const told = withoutPeople(made);
  expect(JSON.stringify(told)).not.toMatch(/zelda/i);
  expect(told.changes.flatMap(({ reasons }) => reasons).sort()).toEqual([
    "policy ask (policies/a.cedar:4) says something of it",
    "policy deny (policies/a.cedar:2) says something of it",
    "policy tell (policies/a.cedar:6) says something of it",
  ]);
  for (const said of [{ by: ["zelda"], pullRequests: [7] }, { missing: "zelda asks for changes" }]) {
    const asked = await judged(() => said);
    expect(JSON.stringify([asked.changes, asked.policies])).toMatch(/zelda/i);
    expect(JSON.stringify(withoutPeople(asked))).not.toMatch(/zelda/i);
  }
  expect(told.policies?.findings.map(({ policy, severity }) => `${policy} ${severity}`).sort()).toEqual(
    made.policies?.findings.map(({ policy, severity }) => `${policy} ${severity}`).sort(),
  );
});

test("nor by the comment", async () => {
  const made = await judged();
  for (const privacy of ["groups", "counts"] as const) {
    const text = planMarkdown(made, { vocabulary: new Map(), now: 0, privacy } as never);
    expect(text).not.toMatch(/zelda/i);
    expect(text).toContain("Policies: 3 rules");
  }
});
