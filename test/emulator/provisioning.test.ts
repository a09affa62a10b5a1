import {
  AttachManagedPolicyToPermissionSetCommand,
  DescribePermissionSetProvisioningStatusCommand,
  ListAccountsForProvisionedPermissionSetCommand,
  ListPermissionSetProvisioningStatusCommand,
  ListPermissionSetsProvisionedToAccountCommand,
  type ProvisioningStatus,
  ProvisionPermissionSetCommand,
  TagResourceCommand,
} from "@aws-sdk/client-sso-admin";
import { describe, expect, test } from "vitest";
import { type EmulatorOptions, manualClock } from "../../src/emulator/index.ts";
import { DEV, failure, INSTANCE, PROD, setArn, started } from "./start.ts";

const InstanceArn = INSTANCE;
const LATEST = "LATEST_PERMISSION_SET_PROVISIONED";
const STALE = "LATEST_PERMISSION_SET_NOT_PROVISIONED";

async function provisioning(options: Partial<EmulatorOptions> = {}) {
  const clock = manualClock();
  const { emulator, sso } = await started({ clock, operationSeconds: 5, ...options });
  const on = (set: string) => ({ InstanceArn, PermissionSetArn: setArn(emulator, set) });
  const accounts = async (set: string, ProvisioningStatus?: ProvisioningStatus) => {
    const input = { ...on(set), ...(ProvisioningStatus && { ProvisioningStatus }) };
    return (await sso.send(new ListAccountsForProvisionedPermissionSetCommand(input))).AccountIds;
  };
  const provision = async (set: string, TargetId?: string) => {
    const TargetType = TargetId === undefined ? "ALL_PROVISIONED_ACCOUNTS" : "AWS_ACCOUNT";
    const input = { ...on(set), TargetType, ...(TargetId && { TargetId }) } as const;
    return (await sso.send(new ProvisionPermissionSetCommand(input))).PermissionSetProvisioningStatus;
  };
  const status = async (ProvisionPermissionSetRequestId: string | undefined) => {
    const input = { InstanceArn, ProvisionPermissionSetRequestId };
    const answer = await sso.send(new DescribePermissionSetProvisioningStatusCommand(input));
    return answer.PermissionSetProvisioningStatus;
  };
  const edit = (set: string) =>
    sso.send(
      new AttachManagedPolicyToPermissionSetCommand({
        ...on(set),
        ManagedPolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess",
      }),
    );
  return { clock, emulator, sso, on, accounts, provision, status, edit };
}

test("a definition change leaves accounts behind until they are provisioned", async () => {
  const { clock, accounts, provision, status, edit, emulator, sso, on } = await provisioning();
  expect(await accounts("Developer", LATEST)).toEqual([DEV, PROD]);
  await edit("Developer");
  expect(await accounts("Developer", LATEST)).toEqual([]);
  expect(await accounts("Developer", STALE)).toEqual([DEV, PROD]);
  expect(await accounts("Developer")).toEqual([DEV, PROD]);
  const provisioned = await sso.send(
    new ListPermissionSetsProvisionedToAccountCommand({ InstanceArn, AccountId: DEV, ProvisioningStatus: STALE }),
  );
  expect(provisioned.PermissionSets).toEqual([on("Developer").PermissionSetArn]);
  const roles = () => emulator.state().provisioned.map(({ role }) => role);
  const before = roles();
  const request = await provision("Developer");
  expect(request).toMatchObject({ Status: "IN_PROGRESS", PermissionSetArn: on("Developer").PermissionSetArn });
  expect(await accounts("Developer", STALE)).toEqual([DEV, PROD]);
  clock.advance(5000);
  expect((await status(request?.RequestId))?.Status).toBe("SUCCEEDED");
  expect(await accounts("Developer", STALE)).toEqual([]);
  expect(roles()).toEqual(before);
});

const READ_ONLY = { ManagedPolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" };
const GUARD = { CustomerManagedPolicyReference: { Name: "Guard", Path: "/org/" } };
const POLICY = { InlinePolicy: '{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}' };

test.each([
  ["UpdatePermissionSet", { Description: "new" }],
  ["UpdatePermissionSet", { Description: "Day to day", SessionDuration: "PT4H" }],
  ["AttachManagedPolicyToPermissionSet", READ_ONLY],
  ["DetachManagedPolicyFromPermissionSet", READ_ONLY, "AttachManagedPolicyToPermissionSet"],
  ["AttachCustomerManagedPolicyReferenceToPermissionSet", GUARD],
  [
    "DetachCustomerManagedPolicyReferenceFromPermissionSet",
    GUARD,
    "AttachCustomerManagedPolicyReferenceToPermissionSet",
  ],
  ["PutInlinePolicyToPermissionSet", POLICY],
  ["DeleteInlinePolicyFromPermissionSet", {}, "PutInlinePolicyToPermissionSet", POLICY],
  ["PutPermissionsBoundaryToPermissionSet", { PermissionsBoundary: READ_ONLY }],
  [
    "DeletePermissionsBoundaryFromPermissionSet",
    {},
    "PutPermissionsBoundaryToPermissionSet",
    { PermissionsBoundary: READ_ONLY },
  ],
] as const)("%s %j leaves accounts behind", async (operation, input, before?: string, beforeInput: object = input) => {
  const { accounts, emulator } = await provisioning();
  await emulator.console("CreateAccountPolicy", { AccountName: "prod", Policy: "/org/Guard" });
  const PermissionSetName = "Developer";
  if (before !== undefined) await emulator.console(before, { ...beforeInput, PermissionSetName });
  await emulator.console("ProvisionPermissionSet", { PermissionSetName });
  expect(await accounts("Developer", STALE)).toEqual([]);
  await emulator.console(operation, { ...input, PermissionSetName });
  expect(await accounts("Developer", STALE)).toEqual([DEV, PROD]);
});

test("deleting an inline policy that is not there is no change", async () => {
  const { accounts, emulator } = await provisioning();
  await emulator.console("DeleteInlinePolicyFromPermissionSet", { PermissionSetName: "Developer" });
  expect(await accounts("Developer", STALE)).toEqual([]);
});

test("tags are no definition: nothing is left behind", async () => {
  const { accounts, sso, on } = await provisioning();
  const ResourceArn = on("Developer").PermissionSetArn;
  await sso.send(new TagResourceCommand({ InstanceArn, ResourceArn, Tags: [{ Key: "a", Value: "b" }] }));
  expect(await accounts("Developer", STALE)).toEqual([]);
});

test("one account can be provisioned, also without an assignment", async () => {
  const { clock, accounts, provision, status, edit, emulator } = await provisioning();
  await edit("Developer");
  const request = await provision("Developer", DEV);
  clock.advance(5000);
  expect(await status(request?.RequestId)).toMatchObject({ Status: "SUCCEEDED", AccountId: DEV });
  expect(await accounts("Developer", STALE)).toEqual([PROD]);
  await provision("Unused", PROD);
  clock.advance(5000);
  expect(await accounts("Unused")).toEqual([PROD]);
  expect(emulator.state().assignments.some(({ permissionSet }) => permissionSet === "Unused")).toBe(false);
});

test("with no account there is nothing to do, and it succeeds", async () => {
  const { clock, provision, status } = await provisioning();
  const request = await provision("Unused");
  clock.advance(5000);
  expect((await status(request?.RequestId))?.Status).toBe("SUCCEEDED");
});

test("fails where an account cannot be provisioned; the others are", async () => {
  const { clock, accounts, provision, status, emulator } = await provisioning();
  await emulator.console("AttachCustomerManagedPolicyReferenceToPermissionSet", {
    PermissionSetName: "Developer",
    CustomerManagedPolicyReference: { Name: "Guard", Path: "/org/" },
  });
  const request = await provision("Developer");
  clock.advance(5000);
  expect(await status(request?.RequestId)).toMatchObject({
    Status: "FAILED",
    FailureReason: `Received a 404 status error: Not supported policy arn:aws:iam::${PROD}:policy/org/Guard.`,
  });
  expect(await accounts("Developer", STALE)).toEqual([PROD]);
  await emulator.console("CreateAccountPolicy", { AccountName: "prod", Policy: "/org/Guard" });
  await provision("Developer");
  clock.advance(5000);
  expect(await accounts("Developer", STALE)).toEqual([]);
});

test("an account closed since fails it, or is passed over, by choice", async () => {
  for (const [provisionInactive, Status] of [
    ["failed", "FAILED"],
    ["skip", "SUCCEEDED"],
  ] as const) {
    const { clock, accounts, provision, status, emulator, edit } = await provisioning({
      behaviour: { provisionInactive },
    });
    await emulator.console("CloseAccount", { AccountName: "prod" });
    await edit("Developer");
    const request = await provision("Developer");
    clock.advance(5000);
    expect((await status(request?.RequestId))?.Status).toBe(Status);
    expect(await accounts("Developer", STALE)).toEqual([PROD]);
  }
});

describe("while a set is being provisioned", () => {
  test("it cannot be provisioned or changed", async () => {
    const { clock, provision, edit } = await provisioning();
    await provision("Developer");
    expect((await failure(provision("Developer", DEV))).name).toBe("ConflictException");
    expect((await failure(edit("Developer"))).message).toBe("There is a conflicting operation in process.");
    await edit("Unused");
    clock.advance(5000);
    await edit("Developer");
  });

  test("a change is let through, by choice, and comes too late for it", async () => {
    const { clock, provision, edit, accounts } = await provisioning({
      behaviour: { definitionDuringProvision: "allow" },
    });
    await provision("Developer");
    await edit("Developer");
    clock.advance(5000);
    expect(await accounts("Developer", STALE)).toEqual([DEV, PROD]);
  });
});

test("TargetId goes with AWS_ACCOUNT and with nothing else", async () => {
  const { sso, on } = await provisioning();
  for (const target of [
    { TargetType: "AWS_ACCOUNT" },
    { TargetType: "ALL_PROVISIONED_ACCOUNTS", TargetId: DEV },
  ] as const) {
    const command = new ProvisionPermissionSetCommand({ ...on("Developer"), ...target });
    expect((await failure(sso.send(command))).name).toBe("ValidationException");
  }
});

test("statuses are listed", async () => {
  const { provision, sso } = await provisioning();
  const request = await provision("Developer");
  const Filter = { Status: "IN_PROGRESS" } as const;
  const { PermissionSetsProvisioningStatus: list } = await sso.send(
    new ListPermissionSetProvisioningStatusCommand({ InstanceArn, Filter }),
  );
  expect(list).toMatchObject([{ RequestId: request?.RequestId, Status: "IN_PROGRESS" }]);
});
