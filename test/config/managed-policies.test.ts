/** AWS managed policies that are not on the list: a warning, with the one that was meant, which is on it. */
import { expect, test } from "vitest";
import list from "../../policies/aws-managed-policies.json" with { type: "json" };
import { sampleOrganization } from "../../src/emulator/index.ts";
import { checkFiles, SETTINGS } from "./fixture.ts";

const set = (policies: readonly string[], name = "A") =>
  `kind: PermissionSet\nname: ${name}\nmanagedPolicies: [${policies.join(", ")}]\n`;
const checked = (text: string) => checkFiles({ "idc.yaml": SETTINGS, "x.yaml": text });

const LISTED = Object.entries(list.policies).flatMap(([path, names]) =>
  names.map((name) => (path === "" ? name : `${path}/${name}`)),
);

test("none of those on the list is doubted, by name or by ARN", async () => {
  expect(LISTED.length).toBeGreaterThan(1500);
  expect(list.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
  const documents = [];
  for (let at = 0; at < LISTED.length; at += 20) {
    const some = LISTED.slice(at, at + 20);
    documents.push(set(at % 40 === 0 ? some : some.map((one) => `arn:aws:iam::aws:policy/${one}`), `S${at}`));
  }
  expect((await checked(documents.join("---\n"))).diagnostics).toEqual([]);
});

test.each([
  ["AdminstratorAccess", "AdministratorAccess"],
  ["administratoraccess", "AdministratorAccess"],
  ["arn:aws:iam::aws:policy/AdministratorAcess", "AdministratorAccess"],
  ["ViewOnlyAccess", "job-function/ViewOnlyAccess"],
  ["arn:aws:iam::aws:policy/Billing", "job-function/Billing"],
  ["arn:aws-cn:iam::aws:policy/Supportuser", "job-function/SupportUser"],
  ["job-function/ReadOnlyAccess", "ReadOnlyAccess"],
  ["job-functions/DataScientist", "job-function/DataScientist"],
  ["AmazonConnectFullAccess", "AmazonConnect_FullAccess"],
  ["AWSLambdaBasicExecutionRole", "service-role/AWSLambdaBasicExecutionRole"],
  ["OurOwnPolicyOfThisCompany", undefined],
  // What a service alone can attach is not offered.
  ["AWSServiceRoleForAmazonEKSNodegrouq", undefined],
])("%s is doubted, and %s offered, which is taken", async (written, meant) => {
  for (const text of [
    set([written]),
    `kind: PermissionSet\nname: A\npermissionsBoundary: {managedPolicy: "${written}"}\n`,
  ]) {
    const { diagnostics, config } = await checked(text);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["unlisted-managed-policy", "warning"]]);
    expect(config).toBeDefined();
    expect(diagnostics[0]!.summary).toContain(list.asOf);
    const hint = diagnostics[0]!.hint ?? "";
    const offered = /^did you mean (\S+)\?$/.exec(hint)?.[1];
    expect(offered, hint).toBe(meant);
    if (offered !== undefined) expect((await checked(text.replace(written, offered))).diagnostics).toEqual([]);
  }
});

test("the organizations that have a name have policies that AWS has", () => {
  for (const name of ["brownfield", "small"] as const) {
    const { organization } = sampleOrganization(name, 1);
    const policies = organization.permissionSets!.flatMap(({ managedPolicies = [] }) => managedPolicies);
    expect(policies.length).toBeGreaterThan(5);
    const listed = new Set(LISTED.map((one) => `arn:aws:iam::aws:policy/${one}`));
    expect(policies.filter((arn) => !listed.has(arn))).toEqual([]);
  }
});
