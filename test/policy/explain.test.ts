/** `idc policy explain`: what guardrails see of a change, as text and as a document of its own schema. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { Company, FILES } from "../access/started.ts";
import { expectDocument } from "../harness/plan-schema.ts";

const KEY = "AccountAssignment/Admin/group:devs/444444444444";
const OTHER = "PermissionSet/Developer";

let company: Company;
beforeAll(async () => {
  company = await Company.start();
  await company.commit("Ann Lee", {
    ...FILES,
    "idc.yaml": `${FILES["idc.yaml"]}policies: [admin-needs-reason]\n`,
    "access/new.yaml":
      "kind: Assignments\nassignments:\n  - {group: devs, permissionSet: Admin, accounts: {name: sandbox}, expires: 2099-01-01}\n",
    "sets.yaml": FILES["sets.yaml"].replace("[PowerUserAccess]", "[PowerUserAccess, IAMFullAccess]"),
  });
});
afterAll(() => company.stop());

test("tells each thing by the name that rules call it, and what they say", async () => {
  const { stdout, exitCode } = await company.ask("policy", "explain", KEY);
  expect(exitCode).toBe(0);
  expect(stdout).toContain(
    'principal  Group::"devs"\naction     Action::"grant"\nresource   Account::"444444444444"\n',
  );
  expect(stdout).toMatch(/ context\.isAdmin +true\n/);
  expect(stdout).toMatch(/ context\.expires +datetime\("2099-01-01"\)\n/);
  expect(stdout).toMatch(/ context\.permissionSet\.managedPolicies +\["AdministratorAccess"\]\n/);
  expect(stdout).toContain("deny  admin-needs-reason (idc:policies/admin-needs-reason.cedar:2): a rule that gives");
});

test("as JSON it is what the schema says, the actions that a set newly allows among it", async () => {
  const { stdout } = await company.ask("policy", "explain", OTHER, "--format", "json");
  const effect = expectDocument<{
    action: string;
    context: { newActions: string[]; isStronger: boolean };
    findings: [];
  }>(stdout, "idc-effect");
  expect([effect.action, effect.context.isStronger, effect.findings]).toEqual(["changePermissionSet", true, []]);
  expect(effect.context.newActions).toContain("iam:AttachRolePolicy");
  expect(effect.context.newActions).not.toContain("s3:GetObject");
  const { stdout: grant } = await company.ask("policy", "explain", KEY, "--format", "json");
  expect(expectDocument<{ findings: readonly object[] }>(grant, "idc-effect").findings).toHaveLength(1);
});

test("a key that the plan has not is told with the one that was meant", async () => {
  const { stderr, exitCode } = await company.ask("policy", "explain", OTHER.replace("Developer", "Developper"));
  expect(exitCode).toBe(1);
  expect(stderr).toContain(
    "the plan has no change of PermissionSet/Developper\n  hint: did you mean PermissionSet/Developer?",
  );
});
