/** Eventual consistency, off by default: reads see a write some time after it. */
import {
  CreateGroupCommand,
  CreateGroupMembershipCommand,
  CreateUserCommand,
  GetGroupIdCommand,
  ListGroupMembershipsCommand,
} from "@aws-sdk/client-identitystore";
import {
  CreateAccountAssignmentCommand,
  CreatePermissionSetCommand,
  DescribePermissionSetCommand,
  ListAccountAssignmentsCommand,
  ListPermissionSetsCommand,
  ListTagsForResourceCommand,
  TagResourceCommand,
  UpdatePermissionSetCommand,
} from "@aws-sdk/client-sso-admin";
import { expect, test } from "vitest";
import { manualClock } from "../../src/emulator/index.ts";
import { DEV, failure, groupId, INSTANCE, rowOfGroup, STORE, setArn, started, userId } from "./start.ts";

test("a new permission set is not seen by reads until the lag is over, though its name is taken", async () => {
  const clock = manualClock();
  const { sso } = await started({ clock, faults: "lag=500ms" });
  const count = async () => (await sso.send(new ListPermissionSetsCommand({ InstanceArn: INSTANCE }))).PermissionSets;
  const create = new CreatePermissionSetCommand({ InstanceArn: INSTANCE, Name: "New" });
  const before = (await count())?.length ?? 0;
  const PermissionSetArn = (await sso.send(create)).PermissionSet?.PermissionSetArn;
  const describe = new DescribePermissionSetCommand({ InstanceArn: INSTANCE, PermissionSetArn });
  expect((await failure(sso.send(describe))).name).toBe("ResourceNotFoundException");
  expect(await count()).toHaveLength(before);
  expect((await failure(sso.send(create))).name).toBe("ConflictException");
  clock.advance(499);
  expect(await count()).toHaveLength(before);
  clock.advance(1);
  expect(await count()).toHaveLength(before + 1);
  expect((await sso.send(describe)).PermissionSet?.Name).toBe("New");
});

test("each change is seen at its own time, and status is always the present one", async () => {
  const clock = manualClock();
  const { emulator, sso } = await started({ clock, operationSeconds: 1, faults: "lag=2s" });
  const arn = setArn(emulator, "Unused");
  const update = (Description: string) =>
    sso.send(new UpdatePermissionSetCommand({ InstanceArn: INSTANCE, PermissionSetArn: arn, Description }));
  const described = async () =>
    (await sso.send(new DescribePermissionSetCommand({ InstanceArn: INSTANCE, PermissionSetArn: arn }))).PermissionSet
      ?.Description;
  await update("one");
  clock.advance(1000);
  await update("two");
  expect(await described()).toBeUndefined();
  clock.advance(1000);
  expect(await described()).toBe("one");
  clock.advance(1000);
  expect(await described()).toBe("two");

  const row = rowOfGroup(arn, DEV, groupId(emulator, "developers"));
  await sso.send(new CreateAccountAssignmentCommand(row));
  clock.advance(1000);
  expect(emulator.state().inProgress).toEqual([]);
  const rows = async () =>
    (
      await sso.send(
        new ListAccountAssignmentsCommand({ InstanceArn: INSTANCE, PermissionSetArn: arn, AccountId: DEV }),
      )
    ).AccountAssignments;
  expect(await rows()).toEqual([]);
  clock.advance(2000);
  expect(await rows()).toHaveLength(1);
});

test("groups, memberships and tags lag too; without a lag nothing does", async () => {
  const clock = manualClock();
  const { emulator, sso, store } = await started({ clock, faults: { lag: 1000 } });
  await store.send(new CreateGroupCommand({ IdentityStoreId: STORE, DisplayName: "new" }));
  const AlternateIdentifier = { UniqueAttribute: { AttributePath: "displayName", AttributeValue: "new" } };
  const get = new GetGroupIdCommand({ IdentityStoreId: STORE, AlternateIdentifier });
  expect((await failure(store.send(get))).name).toBe("ResourceNotFoundException");
  const GroupId = groupId(emulator, "operators");
  const MemberId = { UserId: userId(emulator, "bob") };
  await store.send(new CreateGroupMembershipCommand({ IdentityStoreId: STORE, GroupId, MemberId }));
  const members = async () =>
    (await store.send(new ListGroupMembershipsCommand({ IdentityStoreId: STORE, GroupId }))).GroupMemberships;
  expect(await members()).toEqual([]);
  const Tags = [{ Key: "team", Value: "x" }];
  await sso.send(new TagResourceCommand({ InstanceArn: INSTANCE, ResourceArn: INSTANCE, Tags }));
  const tags = async () =>
    (await sso.send(new ListTagsForResourceCommand({ InstanceArn: INSTANCE, ResourceArn: INSTANCE }))).Tags;
  expect(await tags()).toEqual([]);
  clock.advance(1000);
  expect([await members(), await tags()]).toEqual([[expect.anything()], Tags]);
  expect((await store.send(get)).GroupId).toBe(groupId(emulator, "new"));
  emulator.setFaults({});
  await store.send(
    new CreateUserCommand({
      IdentityStoreId: STORE,
      UserName: "new",
      DisplayName: "New",
      Name: { GivenName: "N", FamilyName: "W" },
    }),
  );
  await store.send(
    new CreateGroupMembershipCommand({
      IdentityStoreId: STORE,
      GroupId,
      MemberId: { UserId: userId(emulator, "new") },
    }),
  );
  expect(await members()).toHaveLength(2);
});
