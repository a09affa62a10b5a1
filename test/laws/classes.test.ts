/** Laws of classes: surely is never more than at most, and both are what trying each action of AWS's list says. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allows, reachOf } from "../../src/core/iam/class/reach.ts";
import { administers, adminOf, mayAdminister, type Policies } from "../../src/core/iam/definition.ts";
import { rankOfClass } from "../../src/core/model/access/class.ts";
import type { PermissionSetSpec } from "../../src/core/model/specs.ts";
import { MANAGED } from "../iam/class/managed-cases.ts";
import { EVERY, type NaiveStatement, naiveClass, RESOURCES } from "../iam/class/naive-expander.ts";

const PATTERNS = [
  ...[
    "*",
    "*:*",
    "iam:*",
    "IAM:Pass?ole",
    "iam:Get*",
    "iam:Put*",
    "iam:CreateRole",
    "iam:AttachRolePolicy",
    "iam:*User*",
  ],
  ...["sts:*", "sts:AssumeRole", "sso:*", "sso:Create*", "sso:Describe*", "identitystore:*", "identitystore:List*"],
  ...["organizations:*", "organizations:Describe*", "account:*", "account-access:*"],
  ...[
    "s3:*",
    "s3:Get*",
    "s3:GetObject",
    "s3:List*",
    "s3:Put*",
    "ec2:*",
    "ec2:Describe*",
    "EC2:runInstances",
    "ec2:*Tags",
  ],
  ...[
    "lambda:*",
    "lambda:Invoke*",
    "kms:Decrypt",
    "kms:*",
    "ce:*",
    "ce:Get*",
    "budgets:View*",
    "logs:*",
    "cloudwatch:*",
  ],
];

const statement: fc.Arbitrary<NaiveStatement> = fc
  .record({
    Effect: fc.constantFrom("Allow" as const, "Allow" as const, "Deny" as const),
    actions: fc.uniqueArray(fc.constantFrom(...PATTERNS), { minLength: 1, maxLength: 4 }),
    isInverse: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
    resource: fc.oneof(fc.constant(RESOURCES.everything), fc.constantFrom(...Object.values(RESOURCES))),
    isElsewhere: fc.integer({ min: 0, max: 7 }).map((one) => one === 0),
    isConditional: fc.integer({ min: 0, max: 3 }).map((one) => one === 0),
  })
  .map(({ Effect, actions, isInverse, resource, isElsewhere, isConditional }) => ({
    Effect,
    ...(isInverse ? { NotAction: actions } : { Action: actions }),
    ...(isElsewhere ? { NotResource: RESOURCES.bucket } : { Resource: resource }),
    ...(isConditional ? { Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } } } : {}),
  }));

const statements = fc.array(statement, { minLength: 1, maxLength: 5 });

const inline = (Statement: readonly NaiveStatement[]): Policies => ({
  managedPolicies: [],
  customerManagedPolicies: [],
  inlinePolicy: { Version: "2012-10-17", Statement },
});

const managed = fc.constantFrom(...MANAGED.map(([policy]) => policy), "BrandNewFullAccess", "BrandNewReadOnlyAccess");

const anySet: fc.Arbitrary<Policies> = fc
  .record({
    managedPolicies: fc.uniqueArray(managed, { maxLength: 3 }),
    customerManagedPolicies: fc.oneof(fc.constant([]), fc.constant([{ name: "Own", path: "/" }])),
    statements: fc.option(statements, { nil: undefined }),
    boundary: fc.option(
      fc.oneof(
        managed.map((managedPolicy) => ({ managedPolicy })),
        fc.constant({ customerManagedPolicy: { name: "Bound", path: "/" } }),
      ),
      { nil: undefined },
    ),
  })
  .map(({ managedPolicies, customerManagedPolicies, statements: list, boundary }) => ({
    ...{ managedPolicies, customerManagedPolicies },
    ...(list === undefined ? {} : { inlinePolicy: inline(list).inlinePolicy! }),
    ...(boundary === undefined ? {} : { permissionsBoundary: boundary }),
  }));

const PLACES = { any: undefined, management: { management: true }, member: { management: false } } as const;
const place = fc.constantFrom("any" as const, "management" as const, "member" as const);

describe("the class of a permission set", () => {
  test("is surely never more than at most, and in a member account never more than in the management account", () => {
    fc.assert(
      fc.property(anySet, (set) => {
        for (const where of Object.values(PLACES)) {
          const { atMost, surely } = reachOf(set, where);
          expect(rankOfClass(surely)).toBeLessThanOrEqual(rankOfClass(atMost));
        }
        const [member, any, management] = [PLACES.member, undefined, PLACES.management].map((where) =>
          rankOfClass(reachOf({ ...set }, where).atMost),
        );
        expect(member).toBeLessThanOrEqual(any!);
        expect(any).toBeLessThanOrEqual(management!);
      }),
      { numRuns: 300 },
    );
  });

  test("is what trying each action of AWS's list says", () => {
    fc.assert(
      fc.property(statements, place, (list, where) => {
        const { atMost, surely } = reachOf(inline(list), PLACES[where]);
        expect({ atMost, surely }).toEqual({
          atMost: naiveClass(list, "at most", where),
          surely: naiveClass(list, "surely", where),
        });
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test("never grows by a Deny or a boundary, and never shrinks by another policy that only allows", () => {
    fc.assert(
      fc.property(anySet, statement, managed, (set, one, managedPolicy) => {
        const list = (
          (set.inlinePolicy as { Statement?: readonly NaiveStatement[] } | undefined)?.Statement ?? []
        ).slice();
        const denied = { ...set, inlinePolicy: { Statement: [...list, { ...one, Effect: "Deny" }] } };
        const given = { ...set, inlinePolicy: { Statement: [...list, { ...one, Effect: "Allow" }] } };
        const bare = { ...set };
        delete (bare as { permissionsBoundary?: unknown }).permissionsBoundary;
        const ranks = (policies: Policies) => [
          rankOfClass(reachOf(policies).atMost),
          rankOfClass(reachOf(policies).surely),
        ];
        const [is, less, more] = [set, denied, given].map((policies) => ranks(policies as Policies));
        expect(less![0]).toBeLessThanOrEqual(is![0]!);
        expect(less![1]).toBeLessThanOrEqual(is![1]!);
        expect(more![0]).toBeGreaterThanOrEqual(is![0]!);
        expect(more![1]).toBeGreaterThanOrEqual(is![1]!);
        const [free, bound] = [bare, { ...bare, permissionsBoundary: { managedPolicy } }].map(ranks);
        expect(bound![0]).toBeLessThanOrEqual(free![0]!);
        expect(bound![1]).toBeLessThanOrEqual(free![1]!);
      }),
      { numRuns: 200 },
    );
  });

  test("counts for guards: who may be an administrator at most comes as one, or as nobody knows", () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const { atMost } = reachOf(set);
        if (atMost === "admin") expect(adminOf(set)).toBe("yes");
        if (atMost === "unknown") expect(adminOf(set)).not.toBe("no");
      }),
      { numRuns: 300 },
    );
  });

  test("is that of administrators, where who surely administers, or perhaps does, is relied on", () => {
    const everything = fc.constantFrom<Policies>(
      { managedPolicies: ["AdministratorAccess"], customerManagedPolicies: [] },
      { managedPolicies: ["AdministratorAccess", "AWSDenyAll"], customerManagedPolicies: [] },
      inline([{ Effect: "Allow", Action: ["*"], Resource: "*" }]),
    );
    fc.assert(
      fc.property(anySet, fc.option(everything, { nil: undefined }), (some, all) => {
        const lists = [all, some].flatMap(
          (set) => (set?.inlinePolicy as { Statement?: [] } | undefined)?.Statement ?? [],
        );
        const managedPolicies = [...(all?.managedPolicies ?? []), ...some.managedPolicies];
        const set = { ...some, managedPolicies, inlinePolicy: { Statement: lists } };
        const spec = { name: "Set", sessionDuration: 60, ...set } as PermissionSetSpec;
        if (administers(spec)) expect(mayAdminister(spec)).toBe(true);
        if (administers(spec)) expect(reachOf(set, PLACES.management).atMost).toBe("admin");
        if (mayAdminister(spec)) expect(adminOf(set)).toBe("yes");
      }),
      { numRuns: 300 },
    );
  });

  test("and whether it allows one action go together", () => {
    const action = fc.constantFrom(...EVERY.map(([name]) => name));
    const how = { surely: 2, "at most": 1, no: 0 } as const;
    fc.assert(
      fc.property(anySet, action, (set, name) => {
        const answer = how[allows(set, name)];
        const { atMost, surely } = reachOf(set);
        if (atMost === "none") expect(answer).toBe(0);
        if (answer === 2) expect(rankOfClass(surely)).toBeGreaterThan(0);
        if (answer > 0) expect(rankOfClass(atMost)).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
