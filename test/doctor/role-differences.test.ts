/** What the emulator's roles never have: names of another partition, more than one inline policy, sessions that are too short. */
import { expect, test } from "vitest";
import { roleDifferences } from "../../src/core/doctor/roles/role-differences.ts";
import { type RoleContents, regionOfRole, setOfRole } from "../../src/core/doctor/roles/role-sight.ts";
import type { PermissionSetSpec } from "../../src/core/model/specs.ts";

const SPEC: PermissionSetSpec = {
  ...{ name: "Ops", sessionDuration: 240, managedPolicies: ["job-function/Billing"] },
  customerManagedPolicies: [{ name: "Guard", path: "/org/" }],
};
const ROLE: RoleContents = {
  managedPolicies: ["arn:aws-cn:iam::aws:policy/job-function/Billing", "arn:aws-cn:iam::111122223333:policy/org/Guard"],
  ...{ inlinePolicies: new Map(), longestSession: 720 },
};

test.each<readonly [string, Partial<RoleContents>, Partial<PermissionSetSpec>, readonly string[]]>([
  ["policies of any partition, in any order", {}, {}, []],
  ["a longest session that AWS does not tell", { longestSession: undefined as never }, {}, []],
  ["one that is as long as the set's", { longestSession: 240 }, {}, []],
  ["one that is shorter", { longestSession: 60 }, {}, ["sessions of 60 minutes at most in place of 240"]],
  [
    "an inline policy that Identity Center does not make",
    { inlinePolicies: new Map([["Extra", "{}"]]) },
    {},
    ["with the inline policy Extra beside"],
  ],
  [
    "a policy of the account that is called like one of AWS's",
    { managedPolicies: [...ROLE.managedPolicies, "arn:aws-cn:iam::111122223333:policy/job-function/Billing"] },
    {},
    ["with /job-function/Billing beside"],
  ],
  [
    "a boundary of AWS's where the account's is meant",
    { boundary: "arn:aws-cn:iam::aws:policy/Edge" },
    { permissionsBoundary: { customerManagedPolicy: { name: "Edge", path: "/" } } },
    ["the boundary Edge in place of /Edge"],
  ],
])("%s", (_, contents, spec, expected) => {
  expect(roleDifferences({ ...ROLE, ...contents }, { ...SPEC, ...spec })).toEqual(expected);
});

test.each([
  ["AWSReservedSSO_Ops_0123456789abcdef", "Ops"],
  ["AWSReservedSSO_a_b_0123456789abcdef", "a_b"],
  ["AWSReservedSSO_a_0123456789abcdef_0123456789abcdef", "a_0123456789abcdef"],
  ["AWSReservedSSO_Ops_0123456789ABCDEF", undefined],
  ["AWSReservedSSO__0123456789abcdef", undefined],
  ["Ops", undefined],
])("%s is a role of %s", (role, set) => expect(setOfRole(role)).toBe(set));

test("the Region is in the path, or is not", () => {
  const path = "/aws-reserved/sso.amazonaws.com/";
  expect([regionOfRole({ path }), regionOfRole({ path: `${path}eu-west-1/` })]).toEqual([undefined, "eu-west-1"]);
});
