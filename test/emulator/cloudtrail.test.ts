/** LookupEvents: the history as CloudTrail shows it, one account and Region at a time. */
import { CloudTrailClient, type LookupAttribute, LookupEventsCommand } from "@aws-sdk/client-cloudtrail";
import { CreateGroupCommand, CreateGroupMembershipCommand } from "@aws-sdk/client-identitystore";
import {
  CreateAccountAssignmentCommand,
  DescribeAccountAssignmentCreationStatusCommand,
} from "@aws-sdk/client-sso-admin";
import { AssumeRoleCommand } from "@aws-sdk/client-sts";
import { expect, onTestFinished, test } from "vitest";
import { type Emulator, manualClock } from "../../src/emulator/index.ts";
import {
  clientsOf,
  DELEGATE,
  DEV,
  failure,
  groupId,
  MANAGEMENT,
  post,
  rowOfGroup,
  STORE,
  setArn,
  started,
  userId,
} from "./start.ts";

const ALICE = { name: "alice@acme.io", permissionSet: "Admin", sourceIp: "203.0.113.9", userAgent: "Mozilla/5.0" };
const GRANT = { PermissionSetName: "Admin", GroupName: "developers", AccountName: "dev" };

function trailOf({ url }: Emulator, more: object = {}) {
  const credentials = { accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "secret" };
  const client = new CloudTrailClient({ endpoint: url, region: "eu-west-1", credentials, maxAttempts: 1, ...more });
  onTestFinished(() => client.destroy());
  return client;
}

const named = (name: string): LookupAttribute[] => [{ AttributeKey: "EventName", AttributeValue: name }];

async function eventsOf(client: CloudTrailClient, name?: string) {
  const input = name === undefined ? {} : { LookupAttributes: named(name) };
  const { Events = [] } = await client.send(new LookupEventsCommand(input));
  return Events.map(({ CloudTrailEvent, ...listed }) => ({ listed, whole: JSON.parse(CloudTrailEvent ?? "") }));
}

test("a click on an assignment is the API's own call, by the role of a permission set and the person's name", async () => {
  const { emulator } = await started();
  await emulator.console("CreateAccountAssignment", GRANT, ALICE);
  const [event] = await eventsOf(trailOf(emulator), "CreateAccountAssignment");
  expect(event?.listed).toMatchObject({
    ...{ EventName: "CreateAccountAssignment", EventSource: "sso.amazonaws.com" },
    ...{ Username: "alice@acme.io", ReadOnly: "false", EventTime: expect.any(Date) },
  });
  const target = { targetId: DEV, targetType: "AWS_ACCOUNT", permissionSetArn: setArn(emulator, "Admin") };
  const asked = { ...target, principalType: "GROUP", principalId: groupId(emulator, "developers") };
  const { whole } = event!;
  expect(whole).toMatchObject({
    ...{ eventSource: "sso.amazonaws.com", userAgent: "AWS Internal", sessionCredentialFromConsole: "true" },
    ...{ sourceIPAddress: "203.0.113.9", recipientAccountId: MANAGEMENT, requestParameters: asked, readOnly: false },
    responseElements: {
      accountAssignmentCreationStatus: { ...asked, status: "IN_PROGRESS", requestId: whole.requestID },
    },
  });
  const { userIdentity } = whole;
  expect(userIdentity).toMatchObject({ type: "AssumedRole", accountId: MANAGEMENT });
  expect(userIdentity.arn).toMatch(/:assumed-role\/AWSReservedSSO_Admin_[0-9a-f]{16}\/alice@acme\.io$/);
  expect(event?.listed.EventId).toBe(whole.eventID);
});

test("without a name a click is of somebody made up; over HTTP `by` is a name or more", async () => {
  const { emulator } = await started();
  const by = async (given?: unknown) => {
    const body = JSON.stringify({ operation: "CreateGroup", input: { DisplayName: `g${String(given)}` }, by: given });
    return fetch(`${emulator.url}/_emulator/console`, { method: "POST", body });
  };
  expect((await by()).status).toBe(200);
  expect((await by("bob")).status).toBe(200);
  for (const wrong of [7, "", [], { nickname: "b" }, { name: 1 }]) expect((await by(wrong)).status).toBe(400);
  const names = (await eventsOf(trailOf(emulator), "CreateGroup")).map(({ listed }) => listed.Username);
  expect(names).toEqual(["bob", "admin@example.com"]);
});

test("the console's pages of the directory have a source and calls of their own, and hide names", async () => {
  const { emulator, store } = await started();
  const membership = { GroupName: "operators", UserName: "alice" };
  await emulator.console("CreateGroup", { DisplayName: "secret-project", Description: "hush" }, ALICE);
  await emulator.console("CreateGroupMembership", membership, ALICE);
  const { MembershipId } = (await emulator.console("GetGroupMembershipId", membership)) as { MembershipId: string };
  await emulator.console("DeleteGroupMembership", { MembershipId }, ALICE);
  const groupOf = groupId(emulator, "operators");
  const member = { groupId: groupOf, member: { memberId: userId(emulator, "alice") } };
  const trail = trailOf(emulator);
  const [removed, added, made] = await eventsOf(trail);
  expect([removed?.whole, added?.whole]).toMatchObject([
    { eventName: "RemoveMemberFromGroup", eventSource: "sso-directory.amazonaws.com", requestParameters: member },
    { eventName: "AddMemberToGroup", eventSource: "sso-directory.amazonaws.com", requestParameters: member },
  ]);
  expect(made?.whole).toMatchObject({
    ...{ userAgent: "Mozilla/5.0", tlsDetails: { clientProvidedHostHeader: "up.sso.eu-west-1.amazonaws.com" } },
    requestParameters: { displayName: "HIDDEN_DUE_TO_SECURITY_REASONS", description: "HIDDEN_DUE_TO_SECURITY_REASONS" },
    responseElements: { group: { groupId: groupId(emulator, "secret-project") } },
  });
  expect(JSON.stringify(await eventsOf(trail))).not.toMatch(/secret-project|hush/);
  const pair = { IdentityStoreId: STORE, GroupId: groupOf, MemberId: { UserId: userId(emulator, "alice") } };
  const answer = await store.send(new CreateGroupMembershipCommand(pair));
  const [called] = await eventsOf(trail, "CreateGroupMembership");
  expect(called?.whole).toMatchObject({
    ...{ eventSource: "identitystore.amazonaws.com", userIdentity: { type: "IAMUser", userName: "emulator" } },
    requestParameters: { groupId: groupOf, memberId: { userId: userId(emulator, "alice") } },
    responseElements: { membershipId: answer.MembershipId },
  });
  expect(called?.whole).not.toHaveProperty("sessionCredentialFromConsole");
});

test("an event has the request id that its answer was headed with, which of what only begins is the operation's", async () => {
  const { emulator, store, sso } = await started();
  const made = await store.send(new CreateGroupCommand({ IdentityStoreId: STORE, DisplayName: "g" }));
  const row = rowOfGroup(setArn(emulator, "Unused"), DEV, groupId(emulator, "developers"));
  const begun = await sso.send(new CreateAccountAssignmentCommand(row));
  const RequestId = begun.AccountAssignmentCreationStatus?.RequestId;
  const [assigned, grouped] = await eventsOf(trailOf(emulator));
  expect(made.$metadata.requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(grouped?.whole.requestID).toBe(made.$metadata.requestId);
  expect([begun.$metadata.requestId, assigned?.whole.requestID]).toEqual([RequestId, RequestId]);
  // Whoever looks how it goes has asked for something else.
  const described = await sso.send(
    new DescribeAccountAssignmentCreationStatusCommand({
      InstanceArn: row.InstanceArn,
      AccountAssignmentCreationRequestId: RequestId,
    }),
  );
  expect(described.$metadata.requestId).not.toBe(RequestId);
});

test("calls of another account are seen there alone, and in the Region of the instance alone", async () => {
  const { emulator, sts, sso } = await started();
  const RoleArn = `arn:aws:iam::${DELEGATE}:role/idc-apply`;
  const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: "idc-7" }));
  const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = Credentials!;
  const credentials = { accessKeyId: accessKeyId!, secretAccessKey: secretAccessKey!, sessionToken: sessionToken! };
  const row = rowOfGroup(setArn(emulator, "Unused"), DEV, groupId(emulator, "developers"));
  const delegate = clientsOf(emulator, credentials);
  const there = await delegate.sso.send(new CreateAccountAssignmentCommand(row));
  expect(await eventsOf(trailOf(emulator))).toEqual([]);
  const [seen] = await eventsOf(trailOf(emulator, { credentials }));
  expect(seen?.whole).toMatchObject({
    requestID: there.AccountAssignmentCreationStatus?.RequestId,
    userIdentity: { arn: `arn:aws:sts::${DELEGATE}:assumed-role/idc-apply/idc-7` },
  });
  await emulator.console("CreateGroup", { DisplayName: "g" }, { ...ALICE, account: DELEGATE });
  expect(await eventsOf(trailOf(emulator))).toEqual([]);
  expect(await eventsOf(trailOf(emulator, { credentials }), "CreateGroup")).toHaveLength(1);
  await sso.send(new CreateAccountAssignmentCommand({ ...row, TargetId: MANAGEMENT }));
  expect(await eventsOf(trailOf(emulator))).toHaveLength(1);
  expect(await eventsOf(trailOf(emulator, { region: "us-east-1" }))).toEqual([]);
});

test("pages hold fifty at the most, newest first, and a token is good for the same question alone", async () => {
  const clock = manualClock();
  const { emulator, store } = await started({ clock });
  for (let index = 0; index < 60; index += 1) {
    await store.send(new CreateGroupCommand({ IdentityStoreId: STORE, DisplayName: `g${index}` }));
    clock.advance(1000);
  }
  const trail = trailOf(emulator);
  const LookupAttributes = named("CreateGroup");
  const ask = (more: object) => trail.send(new LookupEventsCommand({ LookupAttributes, ...more }));
  const first = await ask({});
  expect(first.Events).toHaveLength(50);
  const second = await ask({ NextToken: first.NextToken });
  expect([second.Events?.length, second.NextToken]).toEqual([10, undefined]);
  const times = [...first.Events!, ...second.Events!].map(({ EventTime }) => EventTime!.getTime());
  expect(times).toEqual([...times].sort((a, b) => b - a));
  const StartTime = new Date(times[5]!);
  expect((await ask({ StartTime, EndTime: new Date(times[2]!) })).Events).toHaveLength(4);
  const wrong = [
    [{ NextToken: first.NextToken, LookupAttributes: named("CreateUser") }, "InvalidNextTokenException"],
    [{ NextToken: "nonsense" }, "InvalidNextTokenException"],
    [{ MaxResults: 51 }, "InvalidMaxResultsException"],
    [{ LookupAttributes: [...named("A"), ...named("B")] }, "InvalidLookupAttributesException"],
    [{ StartTime, EndTime: new Date(times[9]!) }, "InvalidTimeRangeException"],
    [{ EventCategory: "other" }, "InvalidEventCategoryException"],
  ] as const;
  for (const [more, code] of wrong) expect((await failure(ask(more as object))).name).toBe(code);
});

test("clients that write packages before the name of the service are answered too", async () => {
  const { emulator } = await started();
  await emulator.console("CreateGroup", { DisplayName: "g" });
  const answer = await post(emulator, "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents", {});
  expect(answer.Events).toHaveLength(1);
});

test("an event comes with the delay that is asked for, and goes after ninety days", async () => {
  const clock = manualClock();
  const { emulator } = await started({ clock, behaviour: { trailDelaySeconds: 300 } });
  await emulator.console("CreateGroup", { DisplayName: "g" });
  const trail = trailOf(emulator);
  clock.advance(299_000);
  expect(await eventsOf(trail)).toEqual([]);
  clock.advance(2000);
  expect(await eventsOf(trail)).toHaveLength(1);
  clock.advance(90 * 24 * 3600 * 1000);
  expect(await eventsOf(trail)).toEqual([]);
});

test("two questions a second are answered where the emulator throttles as AWS does", async () => {
  const clock = manualClock();
  const { emulator } = await started({ clock, throttle: "aws" });
  const trail = trailOf(emulator);
  await eventsOf(trail);
  await eventsOf(trail);
  expect((await failure(eventsOf(trail))).name).toBe("ThrottlingException");
  clock.advance(500);
  await eventsOf(trail);
  await failure(eventsOf(trail));
  expect(emulator.calls().throttled.cloudtrail).toBe(2);
});

test("reads, refused calls and what only the emulator does leave no event", async () => {
  const { emulator } = await started();
  await emulator.console("RenameAccount", { AccountName: "dev", Name: "dev2" });
  await failure(emulator.console("CreateGroup", { DisplayName: "operators" }));
  await post(emulator, "AWSIdentityStore.ListUsers", { IdentityStoreId: STORE });
  expect(await eventsOf(trailOf(emulator))).toEqual([]);
});
