import {
  CreateGroupCommand,
  CreateGroupMembershipCommand,
  DeleteGroupCommand,
  DeleteGroupMembershipCommand,
  DescribeGroupCommand,
  DescribeGroupMembershipCommand,
  GetGroupIdCommand,
  GetGroupMembershipIdCommand,
  IsMemberInGroupsCommand,
  ListGroupMembershipsCommand,
  ListGroupMembershipsForMemberCommand,
  ListGroupsCommand,
  UpdateGroupCommand,
} from "@aws-sdk/client-identitystore";
import { describe, expect, test } from "vitest";
import type { EmulatorOptions } from "../../src/emulator/index.ts";
import { failure, groupId, STORE, started, userId } from "./start.ts";

const IdentityStoreId = STORE;
const NOBODY = "9067a1b2c3-00000000-0000-4000-a000-000000000000";

async function directory(options: Partial<EmulatorOptions> = {}) {
  const { emulator, store } = await started(options);
  const ids = { developers: groupId(emulator, "developers"), operators: groupId(emulator, "operators") };
  const people = { alice: userId(emulator, "alice"), bob: userId(emulator, "bob") };
  const join = (GroupId: string, UserId: string) =>
    store.send(new CreateGroupMembershipCommand({ IdentityStoreId, GroupId, MemberId: { UserId } }));
  const members = async (GroupId: string) =>
    (await store.send(new ListGroupMembershipsCommand({ IdentityStoreId, GroupId }))).GroupMemberships ?? [];
  return { emulator, store, ...ids, ...people, join, members };
}

describe("groups", () => {
  test("are created, described, updated, listed and deleted", async () => {
    const { store } = await directory();
    const { GroupId } = await store.send(new CreateGroupCommand({ IdentityStoreId, DisplayName: "New one" }));
    expect(GroupId).toMatch(/^9067a1b2c3-[0-9a-f-]{36}$/);
    const describeGroup = () => store.send(new DescribeGroupCommand({ IdentityStoreId, GroupId }));
    expect(await describeGroup()).not.toHaveProperty("Description");
    const update = (AttributePath: string, AttributeValue?: string) =>
      store.send(new UpdateGroupCommand({ IdentityStoreId, GroupId, Operations: [{ AttributePath, AttributeValue }] }));
    await update("description", "text");
    await update("DisplayName", "Other");
    expect(await describeGroup()).toMatchObject({ GroupId, DisplayName: "Other", Description: "text" });
    await update("Description");
    expect(await describeGroup()).not.toHaveProperty("Description");
    expect((await failure(update("displayName"))).name).toBe("ValidationException");
    expect((await store.send(new ListGroupsCommand({ IdentityStoreId }))).Groups).toHaveLength(3);
    await store.send(new DeleteGroupCommand({ IdentityStoreId, GroupId }));
    expect((await failure(describeGroup())).name).toBe("ResourceNotFoundException");
    expect((await failure(store.send(new DeleteGroupCommand({ IdentityStoreId, GroupId })))).ResourceType).toBe(
      "GROUP",
    );
  });

  test("have names of their own, whatever their case", async () => {
    const { store, operators } = await directory();
    const expected = {
      name: "ConflictException",
      message: "Duplicate GroupDisplayName",
      Reason: "UNIQUENESS_CONSTRAINT_VIOLATION",
    };
    const create = (DisplayName?: string) => store.send(new CreateGroupCommand({ IdentityStoreId, DisplayName }));
    expect(await failure(create("Developers"))).toMatchObject(expected);
    expect((await failure(create(undefined))).name).toBe("ValidationException");
    expect((await failure(create("AWSAdministrators"))).name).toBe("ValidationException");
    const Operations = [{ AttributePath: "displayName", AttributeValue: "DEVELOPERS" }];
    const rename = new UpdateGroupCommand({ IdentityStoreId, GroupId: operators, Operations });
    expect(await failure(store.send(rename))).toMatchObject(expected);
  });

  test("are found by name and by external id", async () => {
    const { store, developers } = await directory();
    const find = async (
      AlternateIdentifier: ConstructorParameters<typeof GetGroupIdCommand>[0]["AlternateIdentifier"],
    ) => (await store.send(new GetGroupIdCommand({ IdentityStoreId, AlternateIdentifier }))).GroupId;
    const named = (AttributeValue: string) => ({ UniqueAttribute: { AttributePath: "displayName", AttributeValue } });
    expect(await find(named("developers"))).toBe(developers);
    expect(await find({ ExternalId: { Issuer: "https://idp.example", Id: "7" } })).toBe(developers);
    expect(await failure(find(named("nobody")))).toMatchObject({ message: "GROUP not found." });
    const listed = await store.send(
      new ListGroupsCommand({
        IdentityStoreId,
        Filters: [{ AttributePath: "DisplayName", AttributeValue: "developers" }],
      }),
    );
    expect(listed.Groups).toMatchObject([
      { GroupId: developers, ExternalIds: [{ Issuer: "https://idp.example", Id: "7" }] },
    ]);
  });
});

describe("memberships", () => {
  test("are created, found, listed both ways and deleted", async () => {
    const { store, operators, developers, bob, alice, join, members } = await directory();
    const { MembershipId } = await join(operators, bob);
    expect(await members(operators)).toMatchObject([
      { IdentityStoreId, MembershipId, GroupId: operators, MemberId: { UserId: bob } },
    ]);
    const MemberId = { UserId: bob };
    const found = await store.send(new GetGroupMembershipIdCommand({ IdentityStoreId, GroupId: operators, MemberId }));
    expect(found.MembershipId).toBe(MembershipId);
    const described = await store.send(new DescribeGroupMembershipCommand({ IdentityStoreId, MembershipId }));
    expect(described).toMatchObject({ GroupId: operators, MemberId });
    const ofAlice = await store.send(
      new ListGroupMembershipsForMemberCommand({ IdentityStoreId, MemberId: { UserId: alice } }),
    );
    expect(ofAlice.GroupMemberships).toMatchObject([{ GroupId: developers }]);
    const GroupIds = [developers, operators];
    const { Results } = await store.send(new IsMemberInGroupsCommand({ IdentityStoreId, MemberId, GroupIds }));
    expect(Results).toEqual([
      { GroupId: developers, MemberId, MembershipExists: false },
      { GroupId: operators, MemberId, MembershipExists: true },
    ]);
    await store.send(new DeleteGroupMembershipCommand({ IdentityStoreId, MembershipId }));
    expect(await members(operators)).toEqual([]);
    const again = store.send(new DeleteGroupMembershipCommand({ IdentityStoreId, MembershipId }));
    expect((await failure(again)).ResourceType).toBe("GROUP_MEMBERSHIP");
  });

  test("need a user and a group that exist", async () => {
    const { join, developers, bob } = await directory();
    expect(await failure(join(developers, NOBODY))).toMatchObject({ message: "Member does not exist" });
    expect(await failure(join(NOBODY, bob))).toMatchObject({ message: "Group does not exist" });
    // No nesting: a group is no member.
    expect((await failure(join(developers, developers))).name).toBe("ResourceNotFoundException");
  });

  test("there is one for each group and user; a second conflicts, or is taken, by choice", async () => {
    const { join, developers, alice } = await directory();
    expect((await failure(join(developers, alice))).name).toBe("ConflictException");
    const lax = await directory({ behaviour: { duplicateMembership: "accept" } });
    const before = await lax.members(lax.developers);
    expect((await lax.join(lax.developers, lax.alice)).MembershipId).toBe(before[0]?.MembershipId);
    expect(await lax.members(lax.developers)).toHaveLength(1);
  });

  test("go with their group", async () => {
    const { store, developers, alice } = await directory();
    await store.send(new DeleteGroupCommand({ IdentityStoreId, GroupId: developers }));
    const { GroupMemberships } = await store.send(
      new ListGroupMembershipsForMemberCommand({ IdentityStoreId, MemberId: { UserId: alice } }),
    );
    expect(GroupMemberships).toEqual([]);
  });
});
