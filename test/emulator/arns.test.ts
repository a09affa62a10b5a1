/** ARNs in place of ids, and what tells of an instance beyond its region: the SDK at hand knows neither. */
import { expect, test } from "vitest";
import { SERVICES } from "../../src/emulator/engine/engine.ts";
import type { Emulator } from "../../src/emulator/index.ts";
import { DEV, groupId, INSTANCE, MANAGEMENT, post, STORE, started, userId } from "./start.ts";

const STORE_ARN = `arn:aws:identitystore::${MANAGEMENT}:identitystore/${STORE}`;
const arn = (type: string, id: string) => `arn:aws:identitystore:::${type}/${id}`;
const store = (emulator: Emulator, operation: string, input: object, IdentityStoreId = STORE) =>
  post(emulator, `AWSIdentityStore.${operation}`, { IdentityStoreId, ...input });

test("ids and the store may be given as ARNs; answers have both", async () => {
  const { emulator } = await started();
  const [GroupId, UserId] = [groupId(emulator, "operators"), userId(emulator, "bob")];
  const [GroupArn, UserArn] = [arn("group", GroupId), arn("user", UserId)];
  expect(await store(emulator, "DescribeUser", { UserId: UserArn }, STORE_ARN)).toMatchObject({
    IdentityStoreId: STORE,
    UserId,
    UserArn,
  });
  const pair = { GroupId: GroupArn, MemberId: { UserId: UserArn } };
  const { MembershipId, MembershipArn } = await store(emulator, "CreateGroupMembership", pair, STORE_ARN);
  expect(MembershipArn).toBe(arn("membership", String(MembershipId)));
  expect(emulator.state().groups.find((group) => group.GroupId === GroupId)?.members).toEqual(["bob"]);
  const { Results } = await store(emulator, "IsMemberInGroups", { ...pair, GroupIds: [GroupArn] });
  expect(Results).toEqual([{ GroupId, MemberId: { UserId }, MembershipExists: true }]);
  await store(emulator, "DeleteGroupMembership", { MembershipId: MembershipArn });
  expect(await store(emulator, "ListGroupMemberships", { GroupId })).toMatchObject({ GroupMemberships: [] });
  await store(emulator, "DeleteGroup", { GroupId: GroupArn });
  expect(groupId(emulator, "operators")).toBe("");
});

test("every operation that reads answers the same, whether it is asked by ids or by ARNs", async () => {
  const { emulator } = await started();
  const [GroupId, UserId] = [groupId(emulator, "developers"), userId(emulator, "alice")];
  const MemberId = { UserId };
  const { MembershipId } = await store(emulator, "GetGroupMembershipId", { GroupId, MemberId });
  const name = { UniqueAttribute: { AttributePath: "displayName", AttributeValue: "developers" } };
  const reads: [operation: string, input: object][] = [
    ["DescribeUser", { UserId }],
    ["DescribeGroup", { GroupId }],
    ["DescribeGroupMembership", { MembershipId }],
    ["GetUserId", { AlternateIdentifier: { UniqueAttribute: { AttributePath: "userName", AttributeValue: "alice" } } }],
    ["GetGroupId", { AlternateIdentifier: name }],
    ["GetGroupMembershipId", { GroupId, MemberId }],
    ["IsMemberInGroups", { MemberId, GroupIds: [GroupId] }],
    ["ListUsers", {}],
    ["ListGroups", {}],
    ["ListGroupMemberships", { GroupId }],
    ["ListGroupMembershipsForMember", { MemberId }],
    ["DescribeIdentityStore", {}],
  ];
  const service = SERVICES.find((one) => one.name === "identitystore")!;
  const known = Object.keys(service.operations).filter((one) => /^(Describe|Get|Is|List)/.test(one));
  expect(["ListIdentityStores", ...reads.map(([operation]) => operation)].sort()).toEqual(known.sort());
  const asArns = (input: object) =>
    JSON.parse(
      JSON.stringify(input)
        .replaceAll(`"${UserId}"`, `"${arn("user", UserId)}"`)
        .replaceAll(`"${GroupId}"`, `"${arn("group", GroupId)}"`)
        .replaceAll(`"${MembershipId}"`, `"${arn("membership", String(MembershipId))}"`),
    ) as object;
  for (const [operation, input] of reads) {
    const byId = await store(emulator, operation, input);
    expect(byId, operation).not.toHaveProperty("__type");
    expect(await store(emulator, operation, asArns(input), STORE_ARN), operation).toEqual(byId);
  }
});

test.each([
  ["a group where a user is asked for", STORE, "group"],
  ["a store of another account", `arn:aws:identitystore::${DEV}:identitystore/${STORE}`, "user"],
])("the ARN of %s is not found", async (_what, storeId, type) => {
  const { emulator } = await started();
  const UserId = arn(type, userId(emulator, "bob"));
  const { __type } = await store(emulator, "DescribeUser", { UserId }, storeId);
  expect(__type).toBe("ResourceNotFoundException");
});

test("an instance tells of its store and regions, and is found from any region by who asks for all", async () => {
  const { emulator } = await started();
  const shown = { InstanceArn: INSTANCE, IdentityStoreArn: STORE_ARN, PrimaryRegion: "eu-west-1" };
  expect(await post(emulator, "SWBExternalService.DescribeInstance", { InstanceArn: INSTANCE })).toMatchObject(shown);
  const elsewhere = { authorization: "AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/sso/aws4_request" };
  const list = (input: object) => post(emulator, "SWBExternalService.ListInstances", input, elsewhere);
  expect(await list({})).toEqual({ Instances: [] });
  expect(await list({ RegionScope: "CURRENT_REGION" })).toEqual({ Instances: [] });
  expect(await list({ RegionScope: "ALL_REGIONS" })).toMatchObject({ Instances: [shown] });
});
