/** Sets by which somebody might make administrators: new accounts get none of them without a person. */
import { describe, expect, test } from "vitest";
import { mayRaise } from "../../src/core/iam/raising.ts";

const set = (more: object) => ({ managedPolicies: [], customerManagedPolicies: [], ...more });
const aws = (name: string) => set({ managedPolicies: [`arn:aws:iam::aws:policy/${name}`] });
const inline = (statement: object) =>
  set({ inlinePolicy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Resource: "*", ...statement }] } });

describe("may", () => {
  test.each([
    ["AdministratorAccess"],
    ["IAMFullAccess"],
    ["AWSSSOMasterAccountAdministrator"],
    ["AWSOrganizationsFullAccess"],
    ["job-function/SystemAdministrator"],
    ["SomethingNewByAws"],
  ])("%s", (name) => expect(mayRaise(aws(name))).toBe(true));

  test.each([
    ["*"],
    ["*:*"],
    ["iam:AttachRolePolicy"],
    ["IAM:PassRole"],
    ["iam:*"],
    ["iam:Create*"],
    ["i*m:CreateRole"],
    ["sso:*"],
    ["identitystore:CreateGroupMembership"],
    ["organizations:MoveAccount"],
    ["sts:AssumeRole"],
  ])("%s", (action) => {
    expect(mayRaise(inline({ Action: action }))).toBe(true);
    expect(mayRaise(inline({ Action: ["s3:GetObject", action], Resource: "arn:aws:iam::*:*" }))).toBe(true);
  });

  test("whatever NotAction leaves, what was not read, what stands in accounts", () => {
    expect(mayRaise(inline({ NotAction: "s3:*" }))).toBe(true);
    expect(mayRaise(undefined)).toBe(true);
    expect(mayRaise(set({ customerManagedPolicies: [{ name: "X", path: "/" }] }))).toBe(true);
  });
});

describe("may not", () => {
  test.each([
    ["ReadOnlyAccess"],
    ["IAMReadOnlyAccess"],
    ["PowerUserAccess"],
    ["job-function/ViewOnlyAccess"],
    ["SecurityAudit"],
  ])("%s", (name) => expect(mayRaise(aws(name))).toBe(false));

  test.each([
    ["s3:*"],
    ["iam:Get*"],
    ["iam:ListRoles"],
    ["sts:GetCallerIdentity"],
    ["organizations:Describe*"],
    ["ec2:RunInstances"],
  ])("%s", (action) => expect(mayRaise(inline({ Action: action }))).toBe(false));

  test("what it denies", () => expect(mayRaise(inline({ Effect: "Deny", Action: "iam:*" }))).toBe(false));
});
