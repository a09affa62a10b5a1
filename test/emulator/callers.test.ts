import { CreateGroupCommand, CreateGroupMembershipCommand, ListUsersCommand } from "@aws-sdk/client-identitystore";
import { DescribeOrganizationCommand, ListAccountsCommand } from "@aws-sdk/client-organizations";
import {
  CreateAccountAssignmentCommand,
  DescribeInstanceCommand,
  ListAccountAssignmentsForPrincipalCommand,
  ListInstancesCommand,
  ListPermissionSetsCommand,
  TagResourceCommand,
  UpdatePermissionSetCommand,
} from "@aws-sdk/client-sso-admin";
import { AssumeRoleCommand, GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { describe, expect, test } from "vitest";
import {
  clientsOf,
  DELEGATE,
  DEV,
  failure,
  groupId,
  INSTANCE,
  MANAGEMENT,
  ORGANIZATION,
  PROD,
  post,
  STORE,
  setArn,
  started,
  userId,
} from "./start.ts";

const InstanceArn = INSTANCE;
const denied = async (call: Promise<unknown>) => (await failure(call)).name === "AccessDeniedException";

describe("sts", () => {
  test("says who the caller is", async () => {
    const { sts } = await started({ caller: DELEGATE });
    expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({
      Account: DELEGATE,
      Arn: `arn:aws:iam::${DELEGATE}:user/emulator`,
    });
  });

  test("gives sessions that act from the role's account, also in another emulator of the same seed", async () => {
    const { emulator, sts } = await started({ caller: DELEGATE });
    const RoleArn = `arn:aws:iam::${MANAGEMENT}:role/path/idc`;
    const assume = new AssumeRoleCommand({ RoleArn, RoleSessionName: "run", Tags: [{ Key: "a", Value: "b" }] });
    const { Credentials, AssumedRoleUser } = await sts.send(assume);
    expect(AssumedRoleUser?.Arn).toBe(`arn:aws:sts::${MANAGEMENT}:assumed-role/idc/run`);
    expect(Credentials?.Expiration).toBeInstanceOf(Date);
    const session = clientsOf(emulator, { sessionToken: Credentials?.SessionToken });
    expect(await session.sts.send(new GetCallerIdentityCommand({}))).toMatchObject({
      Account: MANAGEMENT,
      Arn: AssumedRoleUser?.Arn,
    });
    await session.store.send(new CreateGroupCommand({ IdentityStoreId: STORE, DisplayName: "made" }));
    expect(emulator.history().at(-1)?.actor).toBe(AssumedRoleUser?.Arn);
  });

  test.each([
    [{ RoleArn: "arn:aws:iam::999999999999:role/x", RoleSessionName: "run" }, "AccessDenied"],
    [{ RoleArn: "arn:aws:iam::111111111111:user/x", RoleSessionName: "run" }, "ValidationError"],
    [{ RoleArn: "arn:aws:iam::111111111111:role/x", RoleSessionName: "a b" }, "ValidationError"],
    [{ RoleArn: "arn:aws:iam::111111111111:role/x", RoleSessionName: "run", DurationSeconds: 1 }, "ValidationError"],
  ])("refuses %j", async (input, name) => {
    const { sts } = await started();
    expect((await failure(sts.send(new AssumeRoleCommand(input)))).name).toBe(name);
  });
});

describe("the delegated administrator", () => {
  test("administers member accounts", async () => {
    const { sso, store, organizations } = await started({ caller: DELEGATE });
    await sso.send(new ListPermissionSetsCommand({ InstanceArn }));
    await store.send(new CreateGroupCommand({ IdentityStoreId: STORE, DisplayName: "made" }));
    await organizations.send(new ListAccountsCommand({}));
    await sso.send(new TagResourceCommand({ ResourceArn: INSTANCE, Tags: [{ Key: "a", Value: "b" }] }));
  });

  test("has no hand in the management account, nor on sets that are provisioned there", async () => {
    const { sso, emulator } = await started({ caller: DELEGATE });
    const assign = (set: string, TargetId: string) =>
      sso.send(
        new CreateAccountAssignmentCommand({
          InstanceArn,
          PermissionSetArn: setArn(emulator, set),
          TargetId,
          TargetType: "AWS_ACCOUNT",
          PrincipalType: "GROUP",
          PrincipalId: groupId(emulator, "developers"),
        }),
      );
    expect(await denied(assign("Developer", MANAGEMENT))).toBe(true);
    expect(await denied(assign("Admin", DEV))).toBe(true);
    const PermissionSetArn = setArn(emulator, "Admin");
    expect(await denied(sso.send(new UpdatePermissionSetCommand({ InstanceArn, PermissionSetArn })))).toBe(true);
    await assign("Unused", DEV);
  });

  const ON_ADMIN: [string, object][] = [
    ["DeletePermissionSet", {}],
    ["ProvisionPermissionSet", { TargetType: "ALL_PROVISIONED_ACCOUNTS" }],
    ["AttachManagedPolicyToPermissionSet", { ManagedPolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" }],
    ["DetachManagedPolicyFromPermissionSet", { ManagedPolicyArn: "arn:aws:iam::aws:policy/AdministratorAccess" }],
    ["AttachCustomerManagedPolicyReferenceToPermissionSet", { CustomerManagedPolicyReference: { Name: "Guard" } }],
    ["DetachCustomerManagedPolicyReferenceFromPermissionSet", { CustomerManagedPolicyReference: { Name: "Guard" } }],
    ["PutInlinePolicyToPermissionSet", { InlinePolicy: "{}" }],
    ["DeleteInlinePolicyFromPermissionSet", {}],
    ["PutPermissionsBoundaryToPermissionSet", { PermissionsBoundary: {} }],
    ["DeletePermissionsBoundaryFromPermissionSet", {}],
    ["TagResource", { Tags: [] }],
    ["UntagResource", { TagKeys: ["a"] }],
  ];
  test.each(ON_ADMIN)("is denied %s on a set of the management account", async (operation, input) => {
    const { emulator } = await started({ caller: DELEGATE });
    const arn = setArn(emulator, "Admin");
    const on = operation.endsWith("agResource") ? { ResourceArn: arn } : { PermissionSetArn: arn };
    const answer = await post(emulator, `SWBExternalService.${operation}`, { InstanceArn, ...on, ...input });
    expect(answer).toMatchObject({ __type: "AccessDeniedException" });
  });

  test("may edit the members of a group that is assigned there", async () => {
    const { store, emulator } = await started({ caller: DELEGATE });
    const GroupId = groupId(emulator, "operators");
    const MemberId = { UserId: userId(emulator, "bob") };
    await store.send(new CreateGroupMembershipCommand({ IdentityStoreId: STORE, GroupId, MemberId }));
  });

  test("may not list by principal, nor tag the instance, by choice", async () => {
    const byPrincipal = async (principalListForDelegated: "denied" | "allow") => {
      const { sso, emulator } = await started({ caller: DELEGATE, behaviour: { principalListForDelegated } });
      const PrincipalId = groupId(emulator, "developers");
      const input = { InstanceArn, PrincipalType: "GROUP" as const, PrincipalId };
      return sso.send(new ListAccountAssignmentsForPrincipalCommand(input));
    };
    expect(await denied(byPrincipal("denied"))).toBe(true);
    expect((await byPrincipal("allow")).AccountAssignments).toHaveLength(1);
    const { sso } = await started({ caller: DELEGATE, behaviour: { delegatedMayTagInstance: false } });
    const Tags = [{ Key: "a", Value: "b" }];
    expect(await denied(sso.send(new TagResourceCommand({ ResourceArn: INSTANCE, Tags })))).toBe(true);
  });
});

describe("a member account", () => {
  test("sees the instance and may read the directory, and that is all", async () => {
    const { sso, store, organizations } = await started({ caller: DEV });
    expect((await sso.send(new ListInstancesCommand({}))).Instances).toHaveLength(1);
    await sso.send(new DescribeInstanceCommand({ InstanceArn }));
    await store.send(new ListUsersCommand({ IdentityStoreId: STORE }));
    await organizations.send(new DescribeOrganizationCommand({}));
    expect(await failure(sso.send(new ListPermissionSetsCommand({ InstanceArn })))).toMatchObject({
      name: "AccessDeniedException",
      message: `User: arn:aws:iam::${DEV}:user/emulator is not authorized to perform: sso:ListPermissionSets`,
    });
    expect(await denied(store.send(new CreateGroupCommand({ IdentityStoreId: STORE, DisplayName: "x" })))).toBe(true);
    expect(await denied(organizations.send(new ListAccountsCommand({})))).toBe(true);
  });

  test("does not see the instance, by choice", async () => {
    const { sso } = await started({ caller: DEV, behaviour: { memberSeesInstance: false } });
    expect((await sso.send(new ListInstancesCommand({}))).Instances).toEqual([]);
  });
});

test("an account outside the organization gets nothing", async () => {
  const { sso, store, organizations } = await started({ caller: "999999999999" });
  expect((await sso.send(new ListInstancesCommand({}))).Instances).toEqual([]);
  expect(await denied(store.send(new ListUsersCommand({ IdentityStoreId: STORE })))).toBe(true);
  expect((await failure(organizations.send(new DescribeOrganizationCommand({})))).name).toBe(
    "AWSOrganizationsNotInUseException",
  );
});

test("an instance that a member account owns is that account's alone and has no permission sets", async () => {
  const { permissionSets: _, assignments: _1, ...rest } = ORGANIZATION;
  const organization = { ...rest, instance: { ...ORGANIZATION.instance, owner: DEV } };
  const owner = await started({ organization, caller: DEV });
  expect((await owner.sso.send(new ListInstancesCommand({}))).Instances).toHaveLength(1);
  expect((await owner.sso.send(new DescribeInstanceCommand({ InstanceArn }))).PermissionSetsEnabled).toBe(false);
  expect((await failure(owner.sso.send(new ListPermissionSetsCommand({ InstanceArn })))).name).toBe(
    "ValidationException",
  );
  await owner.store.send(new CreateGroupCommand({ IdentityStoreId: STORE, DisplayName: "made" }));
});

test("nobody else sees an account's own instance or its store, the management account neither", async () => {
  const { permissionSets: _, assignments: _1, ...rest } = ORGANIZATION;
  const organization = { ...rest, instance: { ...ORGANIZATION.instance, owner: DEV } };
  for (const caller of [MANAGEMENT, DELEGATE, PROD]) {
    const { sso, store } = await started({ organization, caller });
    expect((await sso.send(new ListInstancesCommand({}))).Instances).toEqual([]);
    expect(await denied(sso.send(new DescribeInstanceCommand({ InstanceArn })))).toBe(true);
    const Tags = [{ Key: "a", Value: "b" }];
    const tag = await failure(sso.send(new TagResourceCommand({ ResourceArn: INSTANCE, InstanceArn, Tags })));
    expect(tag.name).toBe(caller === PROD ? "AccessDeniedException" : "ResourceNotFoundException");
    expect(await denied(store.send(new ListUsersCommand({ IdentityStoreId: STORE })))).toBe(true);
    expect(await denied(store.send(new CreateGroupCommand({ IdentityStoreId: STORE, DisplayName: "x" })))).toBe(true);
  }
});

test("input is checked before rights, or after them, by choice", async () => {
  const list = async (validateFirst: boolean) => {
    const { sso } = await started({ caller: DEV, behaviour: { validateFirst } });
    return (await failure(sso.send(new ListPermissionSetsCommand({ InstanceArn, MaxResults: 0 })))).name;
  };
  expect(await list(true)).toBe("ValidationException");
  expect(await list(false)).toBe("AccessDeniedException");
});
