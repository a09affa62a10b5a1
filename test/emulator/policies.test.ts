import {
  AttachCustomerManagedPolicyReferenceToPermissionSetCommand,
  AttachManagedPolicyToPermissionSetCommand,
  DeleteInlinePolicyFromPermissionSetCommand,
  DeletePermissionsBoundaryFromPermissionSetCommand,
  DetachCustomerManagedPolicyReferenceFromPermissionSetCommand,
  DetachManagedPolicyFromPermissionSetCommand,
  GetInlinePolicyForPermissionSetCommand,
  GetPermissionsBoundaryForPermissionSetCommand,
  ListCustomerManagedPolicyReferencesInPermissionSetCommand,
  ListManagedPoliciesInPermissionSetCommand,
  type PermissionsBoundary,
  PutInlinePolicyToPermissionSetCommand,
  PutPermissionsBoundaryToPermissionSetCommand,
} from "@aws-sdk/client-sso-admin";
import { describe, expect, test } from "vitest";
import type { EmulatorOptions } from "../../src/emulator/index.ts";
import { failure, INSTANCE, setArn, started } from "./start.ts";

const READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess";
const POLICY = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:Get*", Resource: ["*"] }] };

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
      const ManagedPolicyArn = `arn:aws:iam::aws:policy/Policy${index}`;
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
  ])("with %s is refused", async (_what, InlinePolicy) => {
    const { sso, on } = await onSet();
    expect(await failure(sso.send(new PutInlinePolicyToPermissionSetCommand({ ...on, InlinePolicy })))).toMatchObject({
      name: "ValidationException",
      message: expect.stringContaining("Invalid PermissionsPolicy Document"),
    });
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
    expect((await failure(sso.send(put))).name).toBe("ServiceQuotaExceededException");
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
    expect((await failure(sso.send(put({ ...CUSTOMER, ManagedPolicyArn: READ_ONLY }, on)))).name).toBe(
      "ValidationException",
    );
  });
});
