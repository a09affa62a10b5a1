/** With a set's last assignment in an account its role goes: at once, or (roleRemovalSeconds) some time after. */
import { DeleteGroupCommand } from "@aws-sdk/client-identitystore";
import {
  CreateAccountAssignmentCommand,
  DeleteAccountAssignmentCommand,
  DeletePermissionSetCommand,
  ListAccountsForProvisionedPermissionSetCommand,
  ProvisionPermissionSetCommand,
} from "@aws-sdk/client-sso-admin";
import { expect, test } from "vitest";
import { type EmulatorOptions, manualClock } from "../../src/emulator/index.ts";
import { DEV, failure, groupId, INSTANCE, PROD, rowOfGroup, STORE, setArn, started, userId } from "./start.ts";

/** Operations take a second, roles go a minute later; Developer is given to the developers in DEV. */
async function removing(options: Partial<EmulatorOptions> = {}) {
  const clock = manualClock();
  const { emulator, sso, store } = await started({
    clock,
    operationSeconds: 1,
    behaviour: { roleRemovalSeconds: 60 },
    ...options,
  });
  const row = rowOfGroup(setArn(emulator, "Developer"), DEV, groupId(emulator, "developers"));
  const create = (other: object = {}) => sso.send(new CreateAccountAssignmentCommand({ ...row, ...other }));
  const remove = (other: object = {}) => sso.send(new DeleteAccountAssignmentCommand({ ...row, ...other }));
  const role = () => emulator.state().provisioned.find((one) => one.account === DEV)?.role;
  return { clock, emulator, sso, store, row, create, remove, role };
}

test("with roleRemovalSeconds a role outlives its last assignment, and stays where somebody is assigned in time", async () => {
  const clock = manualClock();
  const { emulator, sso } = await started({ clock, operationSeconds: 1, behaviour: { roleRemovalSeconds: 60 } });
  const arn = setArn(emulator, "Developer");
  const row = rowOfGroup(arn, DEV, groupId(emulator, "developers"));
  const role = () => emulator.state().provisioned.find((one) => one.account === DEV)?.role;
  const provisioned = async () =>
    (
      await sso.send(
        new ListAccountsForProvisionedPermissionSetCommand({ InstanceArn: INSTANCE, PermissionSetArn: arn }),
      )
    ).AccountIds;
  const before = role();
  await sso.send(new DeleteAccountAssignmentCommand(row));
  clock.advance(1000);
  expect(await provisioned()).toEqual([DEV, PROD]);
  // Back in time: the very same role.
  await sso.send(new CreateAccountAssignmentCommand(row));
  clock.advance(70_000);
  expect(role()).toBe(before);
  await sso.send(new DeleteAccountAssignmentCommand(row));
  clock.advance(60_999);
  expect(await provisioned()).toEqual([DEV, PROD]);
  clock.advance(1);
  expect(await provisioned()).toEqual([PROD]);
  expect(emulator.history().at(-1)).toMatchObject({
    operation: "RemoveRole",
    actor: "sso.amazonaws.com",
    roles: [{ accountId: DEV, roleName: before, change: "deleted" }],
  });
  const unused = setArn(emulator, "Unused");
  await sso.send(new CreateAccountAssignmentCommand({ ...row, PermissionSetArn: unused }));
  clock.advance(1000);
  await sso.send(new DeleteAccountAssignmentCommand({ ...row, PermissionSetArn: unused }));
  clock.advance(1000);
  const remove = new DeletePermissionSetCommand({ InstanceArn: INSTANCE, PermissionSetArn: unused });
  expect((await failure(sso.send(remove))).name).toBe("ConflictException");
  clock.advance(60_000);
  await sso.send(remove);
});

test("the time counts from the last deletion, whatever was deleted before it", async () => {
  const { clock, create, remove, role } = await removing();
  await remove();
  clock.advance(1000);
  await create();
  clock.advance(29_000);
  await remove();
  clock.advance(60_999);
  expect(role()).toBeDefined();
  clock.advance(1);
  expect(role()).toBeUndefined();
});

test("of two rows the last one counts", async () => {
  const { clock, emulator, create, remove, role } = await removing();
  const alice = { PrincipalType: "USER", PrincipalId: userId(emulator, "alice") };
  await create(alice);
  clock.advance(1000);
  await remove();
  clock.advance(50_000);
  await remove(alice);
  clock.advance(60_999);
  expect(role()).toBeDefined();
  clock.advance(1);
  expect(role()).toBeUndefined();
});

test("a role that is provisioned in time, though nobody is assigned, stays; provisioning all accounts keeps none", async () => {
  for (const [target, stays] of [
    [{ TargetType: "AWS_ACCOUNT", TargetId: DEV }, true],
    [{ TargetType: "ALL_PROVISIONED_ACCOUNTS" }, false],
  ] as const) {
    const { clock, sso, row, remove, role } = await removing();
    await remove();
    clock.advance(1000);
    const { InstanceArn, PermissionSetArn } = row;
    await sso.send(new ProvisionPermissionSetCommand({ InstanceArn, PermissionSetArn, ...target }));
    clock.advance(120_000);
    expect(role() !== undefined).toBe(stays);
  }
});

test("a role goes when it is due, also while a new assignment is under way and nobody looks", async () => {
  const { clock, emulator, create, remove, role } = await removing({ operationSeconds: 5 });
  const before = role();
  await remove();
  clock.advance(63_000);
  await create();
  clock.advance(5000);
  expect(role()).toMatch(/^AWSReservedSSO_Developer_/);
  expect(role()).not.toBe(before);
  const changes = emulator.history().flatMap(({ time, roles = [] }) => roles.map(({ change }) => [time, change]));
  expect(changes).toEqual([
    ["2026-01-01T00:01:05.000Z", "deleted"],
    ["2026-01-01T00:01:08.000Z", "created"],
  ]);
});

test("a lagging read counts from when the role went, not from when somebody looked", async () => {
  const { clock, sso, row, remove } = await removing({ faults: "lag=2s" });
  const { InstanceArn, PermissionSetArn } = row;
  const list = () => sso.send(new ListAccountsForProvisionedPermissionSetCommand({ InstanceArn, PermissionSetArn }));
  await remove();
  clock.advance(62_999);
  expect((await list()).AccountIds).toEqual([DEV, PROD]);
  clock.advance(1);
  expect((await list()).AccountIds).toEqual([PROD]);
});

test("roles whose assignments a deleted group takes along go in the same time", async () => {
  const behaviour = { roleRemovalSeconds: 60, groupDeletionDropsAssignments: true };
  const { clock, store, row, role } = await removing({ behaviour });
  await store.send(new DeleteGroupCommand({ IdentityStoreId: STORE, GroupId: row.PrincipalId }));
  clock.advance(59_999);
  expect(role()).toBeDefined();
  clock.advance(1);
  expect(role()).toBeUndefined();
});
