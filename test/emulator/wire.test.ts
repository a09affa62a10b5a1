import { DescribeUserCommand, ListUsersCommand } from "@aws-sdk/client-identitystore";
import { DescribeAccountCommand } from "@aws-sdk/client-organizations";
import { DescribeInstanceCommand, DescribePermissionSetCommand, ListInstancesCommand } from "@aws-sdk/client-sso-admin";
import { describe, expect, test } from "vitest";
import { startEmulator } from "../../src/emulator/index.ts";
import { clientsOf, failure, INSTANCE, ORGANIZATION, STORE, started } from "./start.ts";

const SIGNED = { authorization: "AWS4-HMAC-SHA256 Credential=AKIA/20260101/eu-west-1/sso/aws4_request" };

async function post(url: string, target: string, body: string, headers: Record<string, string> = SIGNED) {
  const response = await fetch(url, { method: "POST", headers: { "x-amz-target": target, ...headers }, body });
  return { status: response.status, headers: response.headers, body: (await response.json()) as object };
}

describe("errors", () => {
  test("carry type, status, message and request id", async () => {
    const { sso } = await started();
    const PermissionSetArn = "arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-0000000000000000";
    const error = await failure(
      sso.send(new DescribePermissionSetCommand({ InstanceArn: INSTANCE, PermissionSetArn })),
    );
    expect(error).toMatchObject({
      name: "ResourceNotFoundException",
      message: "Could not find PermissionSet with id ps-0000000000000000",
      $metadata: { httpStatusCode: 400, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
  });

  test("of the identity store say which resource and request", async () => {
    const { store } = await started();
    const UserId = "9067a1b2c3-00000000-0000-4000-a000-000000000000";
    const error = await failure(store.send(new DescribeUserCommand({ IdentityStoreId: STORE, UserId })));
    expect(error).toMatchObject({
      name: "ResourceNotFoundException",
      message: "USER not found.",
      ResourceType: "USER",
      ResourceId: UserId,
      RequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  test("of a broken constraint are in AWS's words", async () => {
    const { sso, organizations } = await started();
    expect(await failure(sso.send(new ListInstancesCommand({ MaxResults: 101 })))).toMatchObject({
      name: "ValidationException",
      message:
        "1 validation error detected: Value '101' at 'maxResults' failed to satisfy constraint: " +
        "Member must have value less than or equal to 100",
    });
    expect(await failure(sso.send(new DescribeInstanceCommand({ InstanceArn: undefined })))).toMatchObject({
      message: expect.stringContaining(
        "Value null at 'instanceArn' failed to satisfy constraint: Member must not be null",
      ),
    });
    expect(await failure(organizations.send(new DescribeAccountCommand({ AccountId: "12" })))).toMatchObject({
      name: "InvalidInputException",
      message: "You provided a value that does not match the required pattern.",
      Reason: "INVALID_PATTERN",
    });
  });

  test("do not repeat sensitive values", async () => {
    const { store } = await started();
    const Filters = [{ AttributePath: "UserName", AttributeValue: "a\u0001" }];
    const error = await failure(store.send(new ListUsersCommand({ IdentityStoreId: STORE, Filters })));
    expect(error.message).toContain("Value at 'filters.1.member.attributeValue' failed");
  });
});

describe("requests", () => {
  test("for an operation that is not there are refused and logged", async () => {
    const { emulator } = await started();
    const answer = await post(emulator.url, "SWBExternalService.CreateInstance", "{}");
    const Message = "Unknown operation: sso-admin has no operation SWBExternalService.CreateInstance";
    expect(answer).toMatchObject({ status: 400, body: { __type: "UnknownOperationException", Message } });
    expect(answer.headers.get("x-amzn-requestid")).toMatch(/^[0-9a-f-]{36}$/);
    await post(emulator.url, "SWBExternalService.constructor", "{}");
    await post(emulator.url, "Nothing.AtAll", "{}");
    expect(emulator.calls()).toMatchObject({
      calls: {},
      unknownOperations: ["sso-admin:CreateInstance", "sso-admin:constructor", "Nothing.AtAll"],
    });
  });

  test.each([
    ["Action=Explode&Version=2011-06-15", "Could not find operation Explode for version 2011-06-15"],
    ["Action=%3CExplode%3E", "Could not find operation &lt;Explode&gt; for version NO_VERSION_SPECIFIED"],
  ])("for an operation that sts does not have are refused in its words: %s", async (body, words) => {
    const { emulator } = await started();
    const response = await fetch(emulator.url, { method: "POST", headers: SIGNED, body });
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(text).toContain("<Type>Sender</Type><Code>InvalidAction</Code>");
    expect(text).toContain(`<Message>${words}</Message>`);
  });

  test("that name no operation are told so", async () => {
    const { emulator } = await started();
    const response = await fetch(emulator.url, { method: "POST", headers: SIGNED, body: "{}" });
    expect(await response.json()).toEqual({
      __type: "UnknownOperationException",
      Message: "Unknown operation: neither X-Amz-Target nor Action names one",
    });
  });

  test.each([
    ["no JSON", "{", "SerializationException"],
    ["no object", "[]", "SerializationException"],
    ["a member of another type", '{"MaxResults":"5"}', "SerializationException"],
    ["an unknown member", '{"Nothing":1}', undefined],
    ["null for an optional member", '{"MaxResults":null}', undefined],
  ])("with %s", async (_what, body, code) => {
    const { emulator } = await started();
    const answer = await post(emulator.url, "SWBExternalService.ListInstances", body);
    expect((answer.body as { __type?: string }).__type).toBe(code);
  });

  test("without a signature are refused", async () => {
    const { emulator } = await started();
    const answer = await post(emulator.url, "SWBExternalService.ListInstances", "{}", {});
    expect(answer.body).toMatchObject({ __type: "MissingAuthenticationTokenException" });
  });

  test("are counted by service and operation until the counts are reset", async () => {
    const { emulator, sso, store } = await started();
    await Promise.all([1, 2, 3].map(() => sso.send(new ListInstancesCommand({}))));
    await store.send(new ListUsersCommand({ IdentityStoreId: STORE }));
    expect(emulator.calls()).toMatchObject({
      calls: { "sso-admin": { ListInstances: 3 }, identitystore: { ListUsers: 1 } },
      throttled: { "sso-admin": 0, identitystore: 0 },
    });
    expect(emulator.calls().maxInFlight.identitystore).toBe(1);
    emulator.resetCalls();
    expect(emulator.calls()).toEqual({ calls: {}, throttled: {}, faulted: {}, maxInFlight: {}, unknownOperations: [] });
  });
});

test("an instance is in its own region only", async () => {
  const { emulator } = await started();
  const { sso, store } = clientsOf(emulator, {}, "us-east-1");
  expect((await sso.send(new ListInstancesCommand({}))).Instances).toEqual([]);
  expect((await failure(store.send(new ListUsersCommand({ IdentityStoreId: STORE })))).name).toBe(
    "ResourceNotFoundException",
  );
});

test("starts fast", async () => {
  // Of the processor, which others that keep the machine busy do not add to: a tenth of it would do.
  const before = process.cpuUsage();
  const emulator = await startEmulator({ organization: ORGANIZATION });
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(2500);
  await emulator.stop();
});

test("latency delays each answer", async () => {
  const { sso } = await started({ latencyMs: 30 });
  const before = performance.now();
  await sso.send(new ListInstancesCommand({}));
  expect(performance.now() - before).toBeGreaterThanOrEqual(29);
});
