import { DeleteGroupCommand } from "@aws-sdk/client-identitystore";
import {
  type AccountAssignmentOperationStatus,
  CreateAccountAssignmentCommand,
  DeleteAccountAssignmentCommand,
  DeletePermissionSetCommand,
  DescribeAccountAssignmentCreationStatusCommand,
  DescribeAccountAssignmentDeletionStatusCommand,
  ListAccountAssignmentCreationStatusCommand,
  ListAccountAssignmentDeletionStatusCommand,
  ListAccountAssignmentsCommand,
  ListAccountAssignmentsForPrincipalCommand,
  type PrincipalType,
  ProvisionPermissionSetCommand,
  UpdatePermissionSetCommand,
} from "@aws-sdk/client-sso-admin";
import { describe, expect, test } from "vitest";
import { type EmulatorOptions, manualClock } from "../../src/emulator/index.ts";
import { DEV, failure, groupId, INSTANCE, PROD, STORE, SUSPENDED, setArn, started, userId } from "./start.ts";

const InstanceArn = INSTANCE;

/** An emulator whose time stands still, and short words for what these tests do with it. */
async function assigning(options: Partial<EmulatorOptions> = {}) {
  const clock = manualClock();
  const { emulator, sso, store } = await started({ clock, operationSeconds: 5, ...options });
  const target = (set: string, TargetId: string, principal: string, PrincipalType: PrincipalType = "GROUP") => ({
    InstanceArn,
    PermissionSetArn: setArn(emulator, set),
    TargetId,
    TargetType: "AWS_ACCOUNT" as const,
    PrincipalType,
    PrincipalId: PrincipalType === "GROUP" ? groupId(emulator, principal) : userId(emulator, principal),
  });
  const create = (...row: Parameters<typeof target>) => sso.send(new CreateAccountAssignmentCommand(target(...row)));
  const remove = (...row: Parameters<typeof target>) => sso.send(new DeleteAccountAssignmentCommand(target(...row)));
  const creation = async (AccountAssignmentCreationRequestId: string | undefined) => {
    const input = { InstanceArn, AccountAssignmentCreationRequestId };
    const answer = await sso.send(new DescribeAccountAssignmentCreationStatusCommand(input));
    return answer.AccountAssignmentCreationStatus as AccountAssignmentOperationStatus;
  };
  const created = async (...row: Parameters<typeof target>) => {
    const { AccountAssignmentCreationStatus: status } = await create(...row);
    clock.advance(5000);
    return creation(status?.RequestId);
  };
  const rows = async (set: string, AccountId: string) => {
    const input = { InstanceArn, AccountId, PermissionSetArn: setArn(emulator, set) };
    return (await sso.send(new ListAccountAssignmentsCommand(input))).AccountAssignments;
  };
  return { clock, emulator, sso, store, target, create, remove, creation, created, rows };
}

describe("CreateAccountAssignment", () => {
  test("is IN_PROGRESS first; the row and the role come when it SUCCEEDS", async () => {
    const { clock, emulator, create, creation, rows, target } = await assigning();
    const { AccountAssignmentCreationStatus: status } = await create("Unused", DEV, "developers");
    const { InstanceArn: _, ...row } = target("Unused", DEV, "developers");
    expect(status).toMatchObject({
      ...row,
      Status: "IN_PROGRESS",
      RequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    clock.advance(4999);
    expect((await creation(status?.RequestId)).Status).toBe("IN_PROGRESS");
    expect(await rows("Unused", DEV)).toEqual([]);
    clock.advance(1);
    expect(await creation(status?.RequestId)).toMatchObject({ ...row, Status: "SUCCEEDED" });
    expect(await rows("Unused", DEV)).toEqual([
      {
        AccountId: DEV,
        PermissionSetArn: row.PermissionSetArn,
        PrincipalType: "GROUP",
        PrincipalId: row.PrincipalId,
      },
    ]);
    const { provisioned } = emulator.state();
    expect(provisioned.find(({ permissionSet }) => permissionSet === "Unused")).toEqual({
      account: DEV,
      permissionSet: "Unused",
      role: expect.stringMatching(/^AWSReservedSSO_Unused_[0-9a-f]{16}$/),
      status: "LATEST_PERMISSION_SET_PROVISIONED",
    });
  });

  test("of an existing assignment is accepted and changes nothing", async () => {
    const { created, rows } = await assigning();
    expect((await created("Developer", DEV, "developers")).Status).toBe("SUCCEEDED");
    expect(await rows("Developer", DEV)).toHaveLength(1);
  });

  test("brings the account's role up to date", async () => {
    const { created, emulator } = await assigning();
    await emulator.console("UpdatePermissionSet", { PermissionSetName: "Developer", Description: "new" });
    const statuses = () =>
      emulator
        .state()
        .provisioned.filter(({ permissionSet }) => permissionSet === "Developer")
        .map(({ status }) => status);
    expect(statuses()).toEqual(["LATEST_PERMISSION_SET_NOT_PROVISIONED", "LATEST_PERMISSION_SET_NOT_PROVISIONED"]);
    await created("Developer", DEV, "operators");
    expect(statuses()).toEqual(["LATEST_PERMISSION_SET_PROVISIONED", "LATEST_PERMISSION_SET_NOT_PROVISIONED"]);
  });

  test("fails in an account that lacks a customer managed policy or boundary", async () => {
    const { created, emulator, rows } = await assigning();
    const CustomerManagedPolicyReference = { Name: "Guard", Path: "/org/" };
    const PermissionSetName = "Unused";
    await emulator.console("AttachCustomerManagedPolicyReferenceToPermissionSet", {
      PermissionSetName,
      CustomerManagedPolicyReference,
    });
    expect((await created("Unused", DEV, "developers")).Status).toBe("SUCCEEDED");
    expect(await created("Unused", PROD, "developers")).toMatchObject({
      Status: "FAILED",
      FailureReason: `Received a 404 status error: Not supported policy arn:aws:iam::${PROD}:policy/org/Guard.`,
    });
    expect(await rows("Unused", PROD)).toEqual([]);
    const PermissionsBoundary = { CustomerManagedPolicyReference: { Name: "guard", Path: "/org/" } };
    await emulator.console("PutPermissionsBoundaryToPermissionSet", { PermissionSetName, PermissionsBoundary });
    expect(await created("Unused", DEV, "operators")).toMatchObject({
      Status: "FAILED",
      FailureReason: expect.stringContaining("policy/org/guard."),
    });
  });

  test("fails in a suspended account", async () => {
    const { created } = await assigning();
    expect(await created("Unused", SUSPENDED, "developers")).toMatchObject({
      Status: "FAILED",
      FailureReason: expect.stringContaining("suspended"),
    });
  });

  test.each([
    ["not-found", "ResourceNotFoundException"],
    ["validation", "ValidationException"],
  ] as const)("in an unknown account: %s", async (unknownAccount, name) => {
    const { create } = await assigning({ behaviour: { unknownAccount } });
    expect((await failure(create("Unused", "999999999999", "developers"))).name).toBe(name);
  });

  test("in an unknown account can fail later, by choice", async () => {
    const { created } = await assigning({ behaviour: { unknownAccount: "failed" } });
    expect((await created("Unused", "999999999999", "developers")).Status).toBe("FAILED");
  });

  test("for an unknown principal is refused, fails later, or is taken, by choice", async () => {
    const unknown = { PrincipalId: "9067a1b2c3-00000000-0000-4000-a000-000000000000" };
    const strict = await assigning();
    const send = ({ sso, target }: Awaited<ReturnType<typeof assigning>>) =>
      sso.send(new CreateAccountAssignmentCommand({ ...target("Unused", DEV, "developers"), ...unknown }));
    expect((await failure(send(strict))).name).toBe("ResourceNotFoundException");
    for (const [unknownPrincipal, Status] of [
      ["failed", "FAILED"],
      ["accept", "SUCCEEDED"],
    ] as const) {
      const lax = await assigning({ behaviour: { unknownPrincipal } });
      const { AccountAssignmentCreationStatus: status } = await send(lax);
      lax.clock.advance(5000);
      expect((await lax.creation(status?.RequestId)).Status).toBe(Status);
    }
  });
});

describe("conflicts", () => {
  test("one operation at a time on a permission set in an account", async () => {
    const { create, remove, clock } = await assigning();
    await create("Developer", DEV, "operators");
    for (const crossing of [create("Developer", DEV, "alice", "USER"), remove("Developer", DEV, "developers")]) {
      expect(await failure(crossing)).toMatchObject({
        name: "ConflictException",
        message: "There is a conflicting operation in process.",
      });
    }
    clock.advance(5000);
    await remove("Developer", DEV, "developers");
  });

  test("one role at a time in an account; other accounts are free", async () => {
    const { create } = await assigning();
    await create("Developer", DEV, "operators");
    expect((await failure(create("Unused", DEV, "operators"))).name).toBe("ConflictException");
    await create("Developer", PROD, "operators");
  });

  test("or roles in an account are done one after the other, by choice", async () => {
    const { create, creation, clock } = await assigning({ behaviour: { sameAccount: "queue" } });
    await create("Developer", DEV, "operators");
    const { AccountAssignmentCreationStatus: second } = await create("Unused", DEV, "operators");
    clock.advance(5000);
    expect((await creation(second?.RequestId)).Status).toBe("IN_PROGRESS");
    clock.advance(5000);
    expect((await creation(second?.RequestId)).Status).toBe("SUCCEEDED");
  });

  test("too many outstanding operations are throttled", async () => {
    const { create, clock } = await assigning({ outstanding: 2 });
    await create("Unused", DEV, "operators");
    await create("Unused", PROD, "operators");
    expect(await failure(create("Unused", SUSPENDED, "operators"))).toMatchObject({
      name: "ThrottlingException",
      message: "There are too many requests processing. Please try again later.",
    });
    clock.advance(5000);
    await create("Unused", SUSPENDED, "operators");
  });

  test("provisioning all accounts crosses whatever runs on its set, and nothing else", async () => {
    const { create, sso, target, clock } = await assigning();
    const provision = (set: string) => {
      const { PermissionSetArn } = target(set, DEV, "operators");
      const input = { InstanceArn, PermissionSetArn, TargetType: "ALL_PROVISIONED_ACCOUNTS" as const };
      return sso.send(new ProvisionPermissionSetCommand(input));
    };
    await create("Developer", DEV, "operators");
    expect((await failure(provision("Developer"))).name).toBe("ConflictException");
    await provision("Unused");
    clock.advance(5000);
    await provision("Developer");
    expect((await failure(create("Developer", SUSPENDED, "operators"))).name).toBe("ConflictException");
    await create("Unused", DEV, "operators");
  });

  test("a permission set that is being assigned cannot be deleted, and its definition can be changed", async () => {
    const { create, creation, sso, target, clock, emulator } = await assigning();
    const { AccountAssignmentCreationStatus: status } = await create("Unused", DEV, "operators");
    const { PermissionSetArn } = target("Unused", DEV, "operators");
    const remove = new DeletePermissionSetCommand({ InstanceArn, PermissionSetArn });
    expect((await failure(sso.send(remove))).message).toBe("There is a conflicting operation in process.");
    await sso.send(new UpdatePermissionSetCommand({ InstanceArn, PermissionSetArn, Description: "late" }));
    clock.advance(5000);
    expect((await creation(status?.RequestId)).Status).toBe("SUCCEEDED");
    // The role has the definition of the moment when it was asked for.
    expect(emulator.state().provisioned.find(({ permissionSet }) => permissionSet === "Unused")?.status).toBe(
      "LATEST_PERMISSION_SET_NOT_PROVISIONED",
    );
  });

  test("only creations count, by choice", async () => {
    const { create, remove } = await assigning({ outstanding: 1, behaviour: { outstandingCounts: "creations" } });
    await remove("Developer", DEV, "developers");
    await create("Unused", PROD, "operators");
  });
});

describe("DeleteAccountAssignment", () => {
  test("is IN_PROGRESS first, with ids of its own", async () => {
    const { clock, remove, creation, rows, sso } = await assigning();
    const { AccountAssignmentDeletionStatus: status } = await remove("Developer", DEV, "developers");
    expect(status?.Status).toBe("IN_PROGRESS");
    expect(await rows("Developer", DEV)).toHaveLength(1);
    expect((await failure(creation(status?.RequestId))).name).toBe("ResourceNotFoundException");
    clock.advance(5000);
    const input = { InstanceArn, AccountAssignmentDeletionRequestId: status?.RequestId };
    const described = await sso.send(new DescribeAccountAssignmentDeletionStatusCommand(input));
    expect(described.AccountAssignmentDeletionStatus?.Status).toBe("SUCCEEDED");
    expect(await rows("Developer", DEV)).toEqual([]);
  });

  test("takes the role away with the last assignment, and a new one gets another suffix", async () => {
    const { clock, create, remove, created, emulator } = await assigning();
    const role = () =>
      emulator.state().provisioned.find((row) => row.permissionSet === "Developer" && row.account === DEV)?.role;
    const first = role();
    await created("Developer", DEV, "operators");
    await remove("Developer", DEV, "developers");
    clock.advance(5000);
    expect(role()).toBe(first);
    await remove("Developer", DEV, "operators");
    clock.advance(5000);
    expect(role()).toBeUndefined();
    await create("Developer", DEV, "operators");
    clock.advance(5000);
    expect(role()).toMatch(/^AWSReservedSSO_Developer_[0-9a-f]{16}$/);
    expect(role()).not.toBe(first);
    const changes = emulator.history().flatMap(({ roles = [] }) => roles.map(({ change }) => change));
    expect(changes).toEqual(["deleted", "created"]);
  });

  test("fails in a suspended account, and leaves the row and the role", async () => {
    const { remove, clock, sso, rows, emulator } = await assigning();
    await emulator.console("CloseAccount", { AccountName: "dev" });
    const { AccountAssignmentDeletionStatus: status } = await remove("Developer", DEV, "developers");
    clock.advance(5000);
    const input = { InstanceArn, AccountAssignmentDeletionRequestId: status?.RequestId };
    const described = await sso.send(new DescribeAccountAssignmentDeletionStatusCommand(input));
    expect(described.AccountAssignmentDeletionStatus).toMatchObject({
      Status: "FAILED",
      FailureReason: expect.stringContaining("suspended"),
    });
    expect(await rows("Developer", DEV)).toHaveLength(1);
    expect(emulator.state().provisioned.some(({ account }) => account === DEV)).toBe(true);
  });

  test("of what is not there: refused, failed or done, by choice", async () => {
    for (const [deleteMissingAssignment, Status] of [
      ["failed", "FAILED"],
      ["succeeded", "SUCCEEDED"],
    ] as const) {
      const { remove, clock, sso } = await assigning({ behaviour: { deleteMissingAssignment } });
      const { AccountAssignmentDeletionStatus: status } = await remove("Developer", DEV, "operators");
      clock.advance(5000);
      const input = { InstanceArn, AccountAssignmentDeletionRequestId: status?.RequestId };
      const described = await sso.send(new DescribeAccountAssignmentDeletionStatusCommand(input));
      expect(described.AccountAssignmentDeletionStatus?.Status).toBe(Status);
    }
    const { remove } = await assigning();
    expect((await failure(remove("Developer", DEV, "operators"))).name).toBe("ResourceNotFoundException");
  });
});

describe("lists of statuses", () => {
  test("show id, status and date, newest first, and can be filtered", async () => {
    const { sso, create, remove, clock } = await assigning();
    const list = async (Status?: "IN_PROGRESS" | "SUCCEEDED") => {
      const input = { InstanceArn, ...(Status && { Filter: { Status } }) };
      const answer = await sso.send(new ListAccountAssignmentCreationStatusCommand(input));
      return answer.AccountAssignmentsCreationStatus ?? [];
    };
    await create("Unused", DEV, "operators");
    clock.advance(5000);
    const { AccountAssignmentCreationStatus: second } = await create("Unused", PROD, "operators");
    const all = await list();
    expect(all.map(({ Status }) => Status)).toEqual(["IN_PROGRESS", "SUCCEEDED"]);
    expect(Object.keys(all[0] ?? {}).sort()).toEqual(["CreatedDate", "RequestId", "Status"]);
    expect((await list("IN_PROGRESS")).map(({ RequestId }) => RequestId)).toEqual([second?.RequestId]);
    await remove("Developer", DEV, "developers");
    const deletions = await sso.send(new ListAccountAssignmentDeletionStatusCommand({ InstanceArn }));
    expect(deletions.AccountAssignmentsDeletionStatus).toHaveLength(1);
  });

  test("are forgotten after a while, by choice", async () => {
    const { created, creation, clock } = await assigning({ behaviour: { statusSeconds: 60 } });
    const { RequestId } = await created("Unused", DEV, "operators");
    clock.advance(60_000);
    await creation(RequestId);
    clock.advance(1);
    expect((await failure(creation(RequestId))).name).toBe("ResourceNotFoundException");
  });
});

describe("ListAccountAssignmentsForPrincipal", () => {
  const rowsFor = async (
    { sso }: Awaited<ReturnType<typeof assigning>>,
    PrincipalType: PrincipalType,
    PrincipalId: string,
    AccountId?: string,
  ) => {
    const Filter = AccountId === undefined ? {} : { Filter: { AccountId } };
    const input = { InstanceArn, PrincipalType, PrincipalId, ...Filter };
    const answer = await sso.send(new ListAccountAssignmentsForPrincipalCommand(input));
    return answer.AccountAssignments?.map((row) => [row.AccountId, row.PrincipalType, row.PrincipalId]);
  };

  test("of a user shows the groups' rows too, told apart by their principal", async () => {
    const context = await assigning();
    const alice = userId(context.emulator, "alice");
    const developers = groupId(context.emulator, "developers");
    expect(await rowsFor(context, "USER", alice)).toEqual([
      [PROD, "USER", alice],
      [DEV, "GROUP", developers],
    ]);
    expect(await rowsFor(context, "USER", alice, DEV)).toEqual([[DEV, "GROUP", developers]]);
    expect(await rowsFor(context, "GROUP", developers)).toEqual([[DEV, "GROUP", developers]]);
  });

  test("of a user shows their own rows only, by choice", async () => {
    const context = await assigning({ behaviour: { inheritedRows: false } });
    const alice = userId(context.emulator, "alice");
    expect(await rowsFor(context, "USER", alice)).toEqual([[PROD, "USER", alice]]);
  });
});

describe("when a group is deleted", () => {
  test("its assignments stay as orphans that can be deleted", async () => {
    const { store, emulator, rows, sso, target, clock } = await assigning();
    const orphan = target("Developer", DEV, "developers");
    await store.send(new DeleteGroupCommand({ IdentityStoreId: STORE, GroupId: groupId(emulator, "developers") }));
    expect(await rows("Developer", DEV)).toHaveLength(1);
    expect(emulator.state().assignments.find(({ account }) => account === DEV)?.principal).toBeNull();
    await sso.send(new DeleteAccountAssignmentCommand(orphan));
    clock.advance(5000);
    expect(await rows("Developer", DEV)).toEqual([]);
  });

  test("a new one of its name has another id and no access", async () => {
    const { emulator, sso, target } = await assigning();
    const before = target("Developer", DEV, "developers").PrincipalId;
    await emulator.console("DeleteGroup", { GroupName: "developers" });
    await emulator.console("CreateGroup", { DisplayName: "developers" });
    const { PrincipalId, PrincipalType } = target("Developer", DEV, "developers");
    expect(PrincipalId).not.toBe(before);
    const list = new ListAccountAssignmentsForPrincipalCommand({ InstanceArn, PrincipalId, PrincipalType });
    expect((await sso.send(list)).AccountAssignments).toEqual([]);
  });

  test("its assignments go too, by choice", async () => {
    const { store, emulator, rows } = await assigning({ behaviour: { groupDeletionDropsAssignments: true } });
    await store.send(new DeleteGroupCommand({ IdentityStoreId: STORE, GroupId: groupId(emulator, "developers") }));
    expect(await rows("Developer", DEV)).toEqual([]);
    expect(emulator.state().provisioned.some((row) => row.account === DEV)).toBe(false);
  });
});
