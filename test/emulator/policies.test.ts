import {
  AttachCustomerManagedPolicyReferenceToPermissionSetCommand,
  AttachManagedPolicyToPermissionSetCommand,
  DeleteInlinePolicyFromPermissionSetCommand,
  DeletePermissionsBoundaryFromPermissionSetCommand,
  DescribePermissionSetProvisioningStatusCommand,
  DetachCustomerManagedPolicyReferenceFromPermissionSetCommand,
  DetachManagedPolicyFromPermissionSetCommand,
  GetInlinePolicyForPermissionSetCommand,
  GetPermissionsBoundaryForPermissionSetCommand,
  ListCustomerManagedPolicyReferencesInPermissionSetCommand,
  ListManagedPoliciesInPermissionSetCommand,
  type PermissionsBoundary,
  ProvisionPermissionSetCommand,
  PutInlinePolicyToPermissionSetCommand,
  PutPermissionsBoundaryToPermissionSetCommand,
} from "@aws-sdk/client-sso-admin";
import { describe, expect, test } from "vitest";
import list from "../../policies/aws-managed-policies.json" with { type: "json" };
import { type EmulatorOptions, manualClock } from "../../src/emulator/index.ts";
import { DEV, failure, INSTANCE, setArn, started } from "./start.ts";

const READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess";
const LISTED = Object.entries(list.policies).flatMap(([path, names]) =>
  names.map((name) => `arn:aws:iam::aws:policy/${path === "" ? name : `${path}/${name}`}`),
);
const POLICY = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:Get*", Resource: ["*"] }] };
const statement = (...elements: readonly object[]) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: elements.map((some) => ({ Effect: "Allow", Action: "s3:Get*", Resource: "*", ...some })),
  });

async function onSet(options: Partial<EmulatorOptions> = {}) {
  const { emulator, sso } = await started(options);
  return { sso, on: { InstanceArn: INSTANCE, PermissionSetArn: setArn(emulator, "Unused") } };
}

describe("AWS managed policies", () => {
  test("are attached, listed and detached", async () => {
    const { sso, on } = await onSet();
    const ManagedPolicyArn = "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess";
    await sso.send(new AttachManagedPolicyToPermissionSetCommand({ ...on, ManagedPolicyArn }));
    const list = () => sso.send(new ListManagedPoliciesInPermissionSetCommand(on));
    expect((await list()).AttachedManagedPolicies).toEqual([{ Name: "ViewOnlyAccess", Arn: ManagedPolicyArn }]);
    await sso.send(new DetachManagedPolicyFromPermissionSetCommand({ ...on, ManagedPolicyArn }));
    expect((await list()).AttachedManagedPolicies).toEqual([]);
  });

  test("cannot be attached twice, nor detached when absent", async () => {
    const { sso, on } = await onSet();
    const input = { ...on, ManagedPolicyArn: READ_ONLY };
    expect(await failure(sso.send(new DetachManagedPolicyFromPermissionSetCommand(input)))).toMatchObject({
      name: "ResourceNotFoundException",
      message: `Could not find ManagedPolicy with arn ${READ_ONLY}`,
    });
    await sso.send(new AttachManagedPolicyToPermissionSetCommand(input));
    expect(await failure(sso.send(new AttachManagedPolicyToPermissionSetCommand(input)))).toMatchObject({
      name: "ConflictException",
      message: expect.stringContaining(`already has a typed link attachment to a manged policy with ${READ_ONLY}`),
    });
  });

  test("that are not on the list do not exist, unless any are asked for", async () => {
    const { sso, on } = await onSet();
    const attach = (name: string) =>
      new AttachManagedPolicyToPermissionSetCommand({ ...on, ManagedPolicyArn: `arn:aws:iam::aws:policy/${name}` });
    for (const name of ["AdminstratorAccess", "ViewOnlyAccess", "administratoraccess", "job-function/ReadOnlyAccess"]) {
      expect(await failure(sso.send(attach(name))), name).toMatchObject({
        name: "ResourceNotFoundException",
        message: `Policy does not exist with ARN: arn:aws:iam::aws:policy/${name}`,
      });
    }
    for (const arn of ["arn:aws:iam::aws:policy/job-function/Billing", LISTED.at(-1)!]) {
      await sso.send(new AttachManagedPolicyToPermissionSetCommand({ ...on, ManagedPolicyArn: arn }));
    }
    const boundary = { ManagedPolicyArn: "arn:aws:iam::aws:policy/Bounds" };
    const put = new PutPermissionsBoundaryToPermissionSetCommand({ ...on, PermissionsBoundary: boundary });
    expect((await failure(sso.send(put))).name).toBe("ResourceNotFoundException");
    const any = await onSet({ behaviour: { awsManagedPolicies: "any" } });
    await any.sso.send(attach("AdminstratorAccess"));
    await any.sso.send(put);
  });

  test("that do not exist are refused where the existing ones are given", async () => {
    const { sso, on } = await onSet({ behaviour: { awsManagedPolicies: ["arn:aws:iam::aws:policy/Other"] } });
    const attach = new AttachManagedPolicyToPermissionSetCommand({ ...on, ManagedPolicyArn: READ_ONLY });
    expect(await failure(sso.send(attach))).toMatchObject({
      name: "ResourceNotFoundException",
      message: `Policy does not exist with ARN: ${READ_ONLY}`,
    });
  });

  test("and customer managed ones are 20 at most, together", async () => {
    const { sso, on } = await onSet();
    for (let index = 0; index < 10; index += 1) {
      const CustomerManagedPolicyReference = { Name: `Policy${index}` };
      await sso.send(
        new AttachCustomerManagedPolicyReferenceToPermissionSetCommand({ ...on, CustomerManagedPolicyReference }),
      );
      const ManagedPolicyArn = LISTED[index]!;
      await sso.send(new AttachManagedPolicyToPermissionSetCommand({ ...on, ManagedPolicyArn }));
    }
    const managed = new AttachManagedPolicyToPermissionSetCommand({ ...on, ManagedPolicyArn: READ_ONLY });
    expect((await failure(sso.send(managed))).name).toBe("ServiceQuotaExceededException");
    const CustomerManagedPolicyReference = { Name: "More" };
    const customer = new AttachCustomerManagedPolicyReferenceToPermissionSetCommand({
      ...on,
      CustomerManagedPolicyReference,
    });
    expect((await failure(sso.send(customer))).name).toBe("ServiceQuotaExceededException");
  });
});

describe("customer managed policies", () => {
  test("are known by name and path; the path is / where it is left out", async () => {
    const { sso, on } = await onSet();
    const attach = (CustomerManagedPolicyReference: { Name: string; Path?: string }) =>
      sso.send(
        new AttachCustomerManagedPolicyReferenceToPermissionSetCommand({ ...on, CustomerManagedPolicyReference }),
      );
    const detach = (CustomerManagedPolicyReference: { Name: string; Path?: string }) =>
      sso.send(
        new DetachCustomerManagedPolicyReferenceFromPermissionSetCommand({ ...on, CustomerManagedPolicyReference }),
      );
    await attach({ Name: "Guard" });
    await attach({ Name: "Guard", Path: "/org/" });
    expect(await failure(attach({ Name: "Guard", Path: "/" }))).toMatchObject({
      name: "ConflictException",
      message: "Given customer managed policy with name: Guard  and path / already attached",
    });
    const listed = await sso.send(new ListCustomerManagedPolicyReferencesInPermissionSetCommand(on));
    expect(listed.CustomerManagedPolicyReferences).toEqual([
      { Name: "Guard", Path: "/" },
      { Name: "Guard", Path: "/org/" },
    ]);
    await detach({ Name: "Guard" });
    expect(await failure(detach({ Name: "Guard" }))).toMatchObject({
      name: "ResourceNotFoundException",
      message: "Given managed policy with name: Guard  and path / does not exist on PermissionSet",
    });
  });
});

describe("the inline policy", () => {
  test("is put, got, overwritten and deleted; deleting none is no error", async () => {
    const { sso, on } = await onSet();
    const get = async () => (await sso.send(new GetInlinePolicyForPermissionSetCommand(on))).InlinePolicy;
    expect(await get()).toBe("");
    await sso.send(new PutInlinePolicyToPermissionSetCommand({ ...on, InlinePolicy: JSON.stringify(POLICY) }));
    const spaced = JSON.stringify(POLICY, null, 2);
    await sso.send(new PutInlinePolicyToPermissionSetCommand({ ...on, InlinePolicy: spaced }));
    expect(await get()).toBe(spaced);
    await sso.send(new DeleteInlinePolicyFromPermissionSetCommand(on));
    await sso.send(new DeleteInlinePolicyFromPermissionSetCommand(on));
    expect(await get()).toBe("");
  });

  test.each([
    ["no JSON", "{"],
    ["no Statement", "{}"],
    ["an empty Statement", '{"Statement":[]}'],
    ["a wrong Effect", JSON.stringify({ Statement: { ...POLICY.Statement[0], Effect: "allow" } })],
    ["no Action", '{"Statement":{"Effect":"Allow","Resource":"*"}}'],
    ["Action and NotAction", '{"Statement":{"Effect":"Allow","Action":"*","NotAction":"*","Resource":"*"}}'],
    ["no Resource", '{"Statement":{"Effect":"Allow","Action":"*"}}'],
    ["a Principal", '{"Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}}'],
    ["an unknown Version", JSON.stringify({ ...POLICY, Version: "2020-01-01" })],
    ["a Sid twice", statement({ Sid: "A" }, { Sid: "A" })],
    ["an operator that is none", statement({ Condition: { StringEqual: { "aws:x": "a" } } })],
    ["Null with IfExists", statement({ Condition: { NullIfExists: { "aws:x": "true" } } })],
    ["two colons in an operator", statement({ Condition: { "ForAnyValue::StringEquals": { "aws:x": "a" } } })],
    ["an operator without its map", statement({ Condition: { Bool: "true" } })],
    ["a map for a value", statement({ Condition: { Bool: { "aws:x": {} } } })],
  ])("with %s is refused", async (_what, InlinePolicy) => {
    const { sso, on } = await onSet();
    expect(await failure(sso.send(new PutInlinePolicyToPermissionSetCommand({ ...on, InlinePolicy })))).toMatchObject({
      name: "ValidationException",
      message: expect.stringContaining("Invalid PermissionsPolicy Document"),
    });
  });

  test.each([
    ["other Sids, and empty ones", statement({ Sid: "A" }, { Sid: "B" }, { Sid: "" }, { Sid: "" }, {})],
    [
      "sets and IfExists",
      statement({
        Condition: {
          "ForAllValues:StringEqualsIgnoreCaseIfExists": { "aws:TagKeys": ["a", "b"] },
          "ForAnyValue:ArnNotLike": { "aws:x": "arn:aws:iam::*:role/x" },
          NumericGreaterThanEqualsIfExists: { "aws:MultiFactorAuthAge": 3600 },
          Null: { "aws:x": true },
          DateLessThan: { "aws:CurrentTime": [] },
          NotIpAddress: { "aws:SourceIp": ["192.0.2.0/24"] },
        },
      }),
    ],
    ["an operator of any name that says nothing", statement({ Condition: { Anything: {} } })],
  ])("with %s is taken", async (_what, InlinePolicy) => {
    const { sso, on } = await onSet();
    await sso.send(new PutInlinePolicyToPermissionSetCommand({ ...on, InlinePolicy }));
  });

  test("may have 10,240 characters that are no white space", async () => {
    const { sso, on } = await onSet();
    const policy = (length: number) => {
      const Statement = [{ Effect: "Allow", Action: "", Resource: "*" }];
      const rest = JSON.stringify({ Statement }).length;
      return JSON.stringify({ Statement: [{ ...Statement[0], Action: "a".repeat(length - rest) }] }, null, 4);
    };
    await sso.send(new PutInlinePolicyToPermissionSetCommand({ ...on, InlinePolicy: policy(10_240) }));
    const put = new PutInlinePolicyToPermissionSetCommand({ ...on, InlinePolicy: policy(10_241) });
    expect(await failure(sso.send(put))).toMatchObject({
      name: "ValidationException",
      message:
        "Current size of the non-whitespace characters present in the InlinePolicy Document is 10241 bytes " +
        "which has exceeded the maximum limit of 10240 bytes",
    });
  });
});

describe("resources of the inline policy", () => {
  const REFUSED = [
    ["my-bucket", 'Resource my-bucket must be in ARN format or "*".'],
    ["arn:was:s3:::reports/*", 'Partition "was" is not valid for resource "arn:was:s3:::reports/*".'],
    ["arn::s3:::reports/*", 'Partition "" is not valid for resource "arn::s3:::reports/*".'],
    ["arn:b:c", 'Partition "b" is not valid for resource "arn:b:c:*:*:*".'],
    [
      `arn:\${ARN_PARTITION}:s3:::a:b`,
      `Partition "\${ARN_PARTITION}" is not valid for resource "arn:\${ARN_PARTITION}:s3:::a:b".`,
    ],
    [
      "arn:aws-us-gov:iam::*:role/x",
      'Partition "aws-us-gov" is not valid for resource "arn:aws-us-gov:iam::*:role/x".',
    ],
    ["arn:aws", "Resource vendor must be fully qualified and cannot contain regexes."],
    ["arn:aws:*:eu-west-1::x", "Resource vendor must be fully qualified and cannot contain regexes."],
    ["arn:aws::eu-west-1::x", "The policy failed legacy parsing"],
    ["arn:aws:s3::reports", "The policy failed legacy parsing"],
    ["arn:aws:iam:eu-west-1::role/x", "IAM resource arn:aws:iam:eu-west-1::role/x cannot contain region information."],
    ["arn:aws:s3", "Resource arn:aws:s3 can not contain region information."],
    [
      "arn:aws:s3:eu-west-1:111122223333:b",
      "Resource arn:aws:s3:eu-west-1:111122223333:b can not contain region information.",
    ],
  ] as const;
  const TAKEN = [
    "*",
    "arn:aws:s3:::*",
    `arn:aws:s3:::a:b/\${aws:username}/*`,
    "arn:*:iam::*:role/AWSControlTowerExecution",
    "arn:aws:s3:eu-west-1:111122223333:accesspoint/a",
    "arn:aws:iam::aws:policy/*",
    "arn:aws:sqs:eu-west-1",
    "arn:aws:execute-api:*:*:*/prod/GET/*",
  ];
  const provisioned = async (Resource: readonly string[], behaviour: Partial<EmulatorOptions["behaviour"]> = {}) => {
    const clock = manualClock();
    const { sso, on } = await onSet({ behaviour, clock, operationSeconds: 5 });
    const InlinePolicy = statement({ Resource: ["*", ...Resource] });
    await sso.send(new PutInlinePolicyToPermissionSetCommand({ ...on, InlinePolicy }));
    const input = { ...on, TargetType: "AWS_ACCOUNT", TargetId: DEV } as const;
    const { PermissionSetProvisioningStatus: status } = await sso.send(new ProvisionPermissionSetCommand(input));
    clock.advance(5000);
    const ProvisionPermissionSetRequestId = status!.RequestId!;
    const described = await sso.send(
      new DescribePermissionSetProvisioningStatusCommand({ InstanceArn: INSTANCE, ProvisionPermissionSetRequestId }),
    );
    return described.PermissionSetProvisioningStatus!;
  };

  test.each(REFUSED)("%s is put, and refused when a role is made of it", async (resource, message) => {
    expect(await provisioned([resource])).toMatchObject({
      Status: "FAILED",
      FailureReason: `Received a 400 status error: ${message}`,
    });
    const { sso, on } = await onSet({ behaviour: { malformedResources: "put" } });
    const { Resource: _, ...rest } = JSON.parse(statement({ Resource: "*" })).Statement[0];
    const InlinePolicy = JSON.stringify({ Statement: { ...rest, NotResource: resource } });
    expect(await failure(sso.send(new PutInlinePolicyToPermissionSetCommand({ ...on, InlinePolicy })))).toMatchObject({
      name: "ValidationException",
      message: `Invalid PermissionsPolicy Document: ${message}`,
    });
  });

  test("that IAM takes are provisioned", async () => {
    expect(await provisioned(TAKEN)).toMatchObject({ Status: "SUCCEEDED" });
    expect(await provisioned(TAKEN, { malformedResources: "put" })).toMatchObject({ Status: "SUCCEEDED" });
  });
});

describe("the permissions boundary", () => {
  const put = (PermissionsBoundary: PermissionsBoundary, on: { InstanceArn: string; PermissionSetArn: string }) =>
    new PutPermissionsBoundaryToPermissionSetCommand({ ...on, PermissionsBoundary });
  const CUSTOMER = { CustomerManagedPolicyReference: { Name: "Guard", Path: "/org/" } };

  test("is put, got and deleted; where there is none, both say so", async () => {
    const { sso, on } = await onSet();
    const get = () => sso.send(new GetPermissionsBoundaryForPermissionSetCommand(on));
    const remove = () => sso.send(new DeletePermissionsBoundaryFromPermissionSetCommand(on));
    expect((await failure(get())).name).toBe("ResourceNotFoundException");
    await sso.send(put(CUSTOMER, on));
    expect((await get()).PermissionsBoundary).toEqual(CUSTOMER);
    await remove();
    expect((await failure(remove())).name).toBe("ResourceNotFoundException");
  });

  test("conflicts with one that is set, or overwrites it, by choice", async () => {
    const strict = await onSet();
    await strict.sso.send(put(CUSTOMER, strict.on));
    expect((await failure(strict.sso.send(put({ ManagedPolicyArn: READ_ONLY }, strict.on)))).name).toBe(
      "ConflictException",
    );
    const { sso, on } = await onSet({ behaviour: { putBoundaryOverExisting: "overwrite" } });
    await sso.send(put(CUSTOMER, on));
    await sso.send(put({ ManagedPolicyArn: READ_ONLY }, on));
    expect((await sso.send(new GetPermissionsBoundaryForPermissionSetCommand(on))).PermissionsBoundary).toEqual({
      ManagedPolicyArn: READ_ONLY,
    });
  });

  test("is one policy, not two and not none", async () => {
    const { sso, on } = await onSet();
    expect((await failure(sso.send(put({}, on)))).name).toBe("ValidationException");
    expect(await failure(sso.send(put({ ...CUSTOMER, ManagedPolicyArn: READ_ONLY }, on)))).toMatchObject({
      name: "ValidationException",
      message: "Only ManagedPolicyArn or CustomerManagedPolicyReference should be given.",
    });
  });
});
