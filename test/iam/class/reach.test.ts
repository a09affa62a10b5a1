/** Where and by what a permission set is of its class: boundaries, policies of unknown text, and the account in which its roles live. */
import { describe, expect, test } from "vitest";
import { allows, reachOf } from "../../../src/core/iam/class/reach.ts";
import type { Policies } from "../../../src/core/iam/definition.ts";

const set = (spec: Partial<Policies>): Policies => ({ managedPolicies: [], customerManagedPolicies: [], ...spec });
const aws = (...managedPolicies: readonly string[]) => set({ managedPolicies });
const inline = (...Statement: readonly object[]) => ({ Version: "2012-10-17", Statement });
const allow = (Action: string | readonly string[], Resource = "*") => ({ Effect: "Allow", Action, Resource });
const deny = (Action: string | readonly string[]) => ({ Effect: "Deny", Action, Resource: "*" });
const OWN = { customerManagedPolicies: [{ name: "Own", path: "/team/" }] };

const classes = (spec: Policies | undefined, where?: { readonly management: boolean }) => {
  const { atMost, surely } = reachOf(spec, where);
  return [atMost, surely];
};

describe("in the management account, or the delegated administrator's", () => {
  const here = { management: true };

  test("PowerUserAccess is an administrator: it may assign anybody any permission set", () => {
    expect(classes(aws("PowerUserAccess"), here)).toEqual(["admin", "admin"]);
    expect(reachOf(aws("PowerUserAccess"), here).why[0]).toBe("account-access:createentitlement");
    expect(classes(aws("PowerUserAccess"), { management: false })).toEqual(["write", "write"]);
  });

  test("so is who takes on roles of other accounts", () => {
    const roles = set({ inlinePolicy: inline(allow("sts:*")) });
    expect(classes(roles, here)).toEqual(["admin", "write"]);
    expect(classes(roles, { management: false })).toEqual(["write", "write"]);
  });

  test("so is who has what he writes made in each account by stack sets, without a role of his own to hand over", () => {
    const stacks = ["cloudformation:CreateStackSet", "cloudformation:CreateStackInstances"];
    for (const actions of [stacks, ["cloudformation:UpdateStackSet"]]) {
      const makes = set({ inlinePolicy: inline(allow(actions)) });
      expect(classes(makes, here)).toEqual(["admin", "write"]);
      expect(classes(makes, { management: false })).toEqual(["write", "write"]);
      expect(classes(makes)).toEqual(["write", "write"]);
    }
    for (const action of stacks) expect(classes(set({ inlinePolicy: inline(allow(action)) }), here)[0]).toBe("write");
    expect(classes(aws("AWSCloudFormationFullAccess"), here)).toEqual(["admin", "write"]);
  });

  test("what says nothing of the organization is what it is elsewhere", () =>
    expect(classes(aws("AmazonS3FullAccess"), here)).toEqual(["write", "write"]));
});

describe("a policy of unknown text", () => {
  test("counts upward at most, and nothing is sure beside it: it may deny everything", () => {
    expect(classes(set(OWN))).toEqual(["unknown", "none"]);
    expect(reachOf(set(OWN)).why).toEqual(["team/Own"]);
    expect(classes(set({ ...OWN, managedPolicies: ["AdministratorAccess"] }))).toEqual(["admin", "none"]);
    expect(classes(aws("BrandNewFullAccess"))).toEqual(["unknown", "none"]);
    expect(classes(aws("BrandNewReadOnlyAccess"))).toEqual(["data read", "none"]);
    expect(classes(undefined)).toEqual(["unknown", "none"]);
    expect(classes(set({ inlinePolicy: "no JSON" as never }))).toEqual(["unknown", "none"]);
  });

  test("is one whose elements are in another case, too", () => {
    const all = { effect: "Allow", action: "*", resource: "*" };
    for (const inlinePolicy of [
      { Statement: [all] },
      { statement: [all] },
      { Statement: { ...allow("s3:*"), notAction: "s3:*" } },
    ])
      expect(classes(set({ inlinePolicy }))).toEqual(["unknown", "none"]);
    expect(classes(set({ inlinePolicy: { Id: "x", ...inline({ Sid: "Y", ...allow("s3:*") }) } }))).toEqual([
      "write",
      "write",
    ]);
  });

  test("is no more than a boundary of AWS's own lets through", () => {
    const bounded = (managedPolicy: string) => classes(set({ ...OWN, permissionsBoundary: { managedPolicy } }));
    expect(bounded("PowerUserAccess")).toEqual(["write", "none"]);
    expect(bounded("ReadOnlyAccess")).toEqual(["data read", "none"]);
    expect(bounded("AdministratorAccess")).toEqual(["unknown", "none"]);
    expect(bounded("BrandNewFullAccess")).toEqual(["unknown", "none"]);
  });
});

describe("a boundary", () => {
  const bound = (permissionsBoundary: Policies["permissionsBoundary"]) =>
    classes(set({ managedPolicies: ["AdministratorAccess"], permissionsBoundary: permissionsBoundary! }));

  test("of known text takes away what it does not let through", () =>
    expect(bound({ managedPolicy: "PowerUserAccess" })).toEqual(["write", "write"]));

  test("of known class takes away at most, and leaves nothing sure", () =>
    expect(bound({ managedPolicy: "job-function/ViewOnlyAccess" })).toEqual(["read", "none"]));

  test("of unknown text takes away nothing at most, and leaves nothing sure", () =>
    expect(bound({ customerManagedPolicy: { name: "Bound", path: "/" } })).toEqual(["admin", "none"]));

  test("that denies everything leaves nothing", () =>
    expect(bound({ managedPolicy: "AWSDenyAll" })).toEqual(["none", "none"]));
});

describe("policies together", () => {
  test("hand any role to what nobody lists, within a boundary only what it lets through", () => {
    const inlinePolicy = inline(allow(["iam:PassRole", "brandnew:CreateThing"]));
    expect(reachOf(set({ inlinePolicy })).why).toEqual(["iam:passrole with brandnew:creatething"]);
    const bounded = (managedPolicy: string) => reachOf(set({ inlinePolicy, permissionsBoundary: { managedPolicy } }));
    expect(bounded("AdministratorAccess").atMost).toBe("admin");
    expect(bounded("PowerUserAccess").atMost).toBe("write");
    expect(bounded("IAMFullAccess").atMost).toBe("write");
  });

  test("make an administrator of what one hands over and the other runs", () => {
    const passRole = inline(allow("iam:PassRole"));
    expect(classes(set({ inlinePolicy: passRole }))).toEqual(["write", "write"]);
    const both = set({ managedPolicies: ["AmazonEC2FullAccess"], inlinePolicy: passRole });
    expect(classes(both)).toEqual(["admin", "write"]);
  });

  test("take from each other what a Deny names surely, and at most what is known to be in them", () => {
    const set_ = set({ managedPolicies: ["AmazonS3FullAccess"], inlinePolicy: inline(deny("s3:*")) });
    expect(classes(set_)).toEqual(["write", "none"]);
    const admin = set({ managedPolicies: ["AdministratorAccess"], inlinePolicy: inline(deny("iam:*")) });
    expect(classes(admin)).toEqual(["write", "write"]);
    expect(classes(aws("AdministratorAccess", "AWSDenyAll"))).toEqual(["none", "none"]);
    expect(classes(set({ ...OWN, inlinePolicy: inline(deny("*")) }))).toEqual(["none", "none"]);
  });

  test("say what makes them so, and whether conditions may make them less", () => {
    const MFA = { Bool: { "aws:MultiFactorAuthPresent": "true" } };
    const conditional = set({ inlinePolicy: inline({ ...allow("iam:*"), Condition: MFA }, allow("ec2:Describe*")) });
    expect(reachOf(conditional)).toMatchObject({ atMost: "admin", surely: "read", conditions: true });
    expect(reachOf(aws("AWSLambda_FullAccess"))).toEqual({
      ...{ atMost: "admin", surely: "write", conditions: true },
      why: ["AWSLambda_FullAccess"],
    });
    expect(reachOf(aws("AmazonS3FullAccess", "SecurityAudit"))).toMatchObject({
      ...{ conditions: false, why: ["AmazonS3FullAccess"] },
    });
    expect(reachOf(set({ inlinePolicy: inline(allow(["iam:PassRole", "ec2:RunInstances"])) })).why).toEqual([
      "iam:passrole with ec2:runinstances",
    ]);
  });

  test("are looked at once", () => {
    const spec = aws("PowerUserAccess");
    expect(reachOf(spec)).toBe(reachOf(spec));
  });
});

describe("patterns that take a program long", () => {
  test("are read as fast as others", () => {
    const pattern = `s3:${"*a".repeat(400)}b`;
    const before = performance.now();
    expect(reachOf(set({ inlinePolicy: inline(allow([pattern, `${"*?".repeat(300)}x`])) })).surely).toBe("none");
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

describe("whether a set allows one action", () => {
  test.each([
    ["s3:DeleteBucket", "surely", aws("AdministratorAccess")],
    ["s3:deletebucket", "surely", set({ inlinePolicy: inline(allow("s3:Delete*")) })],
    ["s3:DeleteBucket", "at most", set({ inlinePolicy: inline(allow("s3:Delete*", "arn:aws:s3:::x")) })],
    ["s3:DeleteBucket", "no", set({ inlinePolicy: inline(allow("s3:Get*")) })],
    ["s3:DeleteBucket", "no", set({ inlinePolicy: inline(allow("s3:*"), deny("s3:Delete*")) })],
    ["s3:DeleteBucket", "no", aws("ReadOnlyAccess")],
    // What their texts allow, though a person reads them as less.
    ["s3express:CreateSession", "at most", aws("ReadOnlyAccess")],
    ["rds:DownloadDBLogFilePortion", "at most", aws("SecurityAudit")],
    ["kms:Decrypt", "at most", aws("AWSSSOReadOnly")],
    ["support:CreateCase", "at most", aws("job-function/Billing")],
    ["kms:Decrypt", "no", aws("SecurityAudit")],
    ["s3:DeleteBucket", "at most", aws("AmazonS3FullAccess")],
    ["s3:DeleteBucket", "no", set({ managedPolicies: ["AmazonS3FullAccess"], inlinePolicy: inline(deny("s3:*")) })],
    ["s3:DeleteBucket", "at most", set(OWN)],
    ["brandnew:GetThing", "at most", aws("SecurityAudit")],
    ["s3:DeleteBucket", "no", set({ ...OWN, permissionsBoundary: { managedPolicy: "ReadOnlyAccess" } })],
    ["s3:DeleteBucket", "at most", undefined],
    ["iam:CreateRole", "no", aws("PowerUserAccess")],
    ["iam:CreateRole", "no", set({ ...OWN, permissionsBoundary: { managedPolicy: "PowerUserAccess" } })],
    ["brandnew:Thing", "surely", aws("PowerUserAccess")],
  ] as const)("%s: %s", (action, answer, spec) => expect(allows(spec, action)).toBe(answer));
});

test("a policy or service that is called like what every object has is one that nobody knows", () => {
  for (const name of ["constructor", "toString", "__proto__", "hasOwnProperty"]) {
    const inlinePolicy = { Statement: [{ Effect: "Allow", Action: [`${name}:Get*`, `${name}:*`], Resource: "*" }] };
    const set = { managedPolicies: [name], customerManagedPolicies: [], inlinePolicy };
    expect([name, reachOf(set).atMost]).toEqual([name, "unknown"]);
  }
});
