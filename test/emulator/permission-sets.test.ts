import {
  CreatePermissionSetCommand,
  DeletePermissionSetCommand,
  DescribeInstanceCommand,
  DescribePermissionSetCommand,
  ListInstancesCommand,
  ListPermissionSetsCommand,
  UpdatePermissionSetCommand,
} from "@aws-sdk/client-sso-admin";
import { describe, expect, test } from "vitest";
import { failure, INSTANCE, MANAGEMENT, STORE, setArn, started } from "./start.ts";

const InstanceArn = INSTANCE;

describe("instances", () => {
  test("are listed and described", async () => {
    const { sso } = await started();
    const { Instances } = await sso.send(new ListInstancesCommand({}));
    const expected = { InstanceArn, IdentityStoreId: STORE, OwnerAccountId: MANAGEMENT, Status: "ACTIVE" };
    expect(Instances).toMatchObject([{ ...expected, PrimaryRegion: "eu-west-1" }]);
    expect(await sso.send(new DescribeInstanceCommand({ InstanceArn }))).toMatchObject({
      ...expected,
      PermissionSetsEnabled: true,
    });
  });

  test("that do not exist are denied, not missing", async () => {
    const { sso } = await started();
    const unknown = "arn:aws:sso:::instance/ssoins-0000000000000000";
    expect(await failure(sso.send(new DescribeInstanceCommand({ InstanceArn: unknown })))).toMatchObject({
      name: "AccessDeniedException",
    });
    expect(await failure(sso.send(new ListPermissionSetsCommand({ InstanceArn: unknown })))).toMatchObject({
      name: "ResourceNotFoundException",
    });
  });
});

describe("CreatePermissionSet", () => {
  test("fills in one hour and returns what Describe returns", async () => {
    const { sso } = await started();
    const { PermissionSet } = await sso.send(new CreatePermissionSetCommand({ InstanceArn, Name: "New" }));
    expect(PermissionSet?.PermissionSetArn).toMatch(
      /^arn:aws:sso:::permissionSet\/ssoins-7223a1b2c3d4e5f6\/ps-[0-9a-f]{16}$/,
    );
    expect(PermissionSet).toMatchObject({ Name: "New", SessionDuration: "PT1H" });
    expect(PermissionSet).not.toHaveProperty("Description");
    const { PermissionSetArn } = PermissionSet ?? {};
    const described = await sso.send(new DescribePermissionSetCommand({ InstanceArn, PermissionSetArn }));
    expect(described.PermissionSet).toEqual(PermissionSet);
  });

  test("refuses a name in use; case counts", async () => {
    const { sso } = await started();
    expect(await failure(sso.send(new CreatePermissionSetCommand({ InstanceArn, Name: "Admin" })))).toMatchObject({
      name: "ConflictException",
      message: "PermissionSet with name Admin already exists.",
    });
    await sso.send(new CreatePermissionSetCommand({ InstanceArn, Name: "admin" }));
  });

  test.each(["PT59M", "PT12H1M", "P1D", "-PT2H", "P1M"])("refuses a session of %s", async (SessionDuration) => {
    const { sso } = await started();
    const error = await failure(
      sso.send(new CreatePermissionSetCommand({ InstanceArn, Name: "New", SessionDuration })),
    );
    expect(error.name).toBe("ValidationException");
  });

  test.each(["PT60M", "PT12H", "PT1H30M", "PT3600S"])("takes a session of %s", async (SessionDuration) => {
    const { sso } = await started();
    await sso.send(new CreatePermissionSetCommand({ InstanceArn, Name: "New", SessionDuration }));
  });

  test("gives a set that is made again another id", async () => {
    const { sso, emulator } = await started();
    const before = setArn(emulator, "Unused");
    await sso.send(new DeletePermissionSetCommand({ InstanceArn, PermissionSetArn: before }));
    await sso.send(new CreatePermissionSetCommand({ InstanceArn, Name: "Unused" }));
    expect(setArn(emulator, "Unused")).not.toBe(before);
  });
});

describe("UpdatePermissionSet", () => {
  test("replaces everything, by choice: what is left out goes back to its default", async () => {
    const { sso, emulator } = await started({ behaviour: { updateOmitted: "reset" } });
    const PermissionSetArn = setArn(emulator, "Developer");
    const update = (more: object) =>
      sso.send(new UpdatePermissionSetCommand({ InstanceArn, PermissionSetArn, ...more }));
    const described = async () =>
      (await sso.send(new DescribePermissionSetCommand({ InstanceArn, PermissionSetArn }))).PermissionSet;
    await update({ Description: "new", RelayState: "https://example.com", SessionDuration: "PT2H" });
    expect(await described()).toMatchObject({
      Description: "new",
      RelayState: "https://example.com",
      SessionDuration: "PT2H",
    });
    await update({});
    expect(await described()).toMatchObject({ Name: "Developer", SessionDuration: "PT1H" });
    expect(await described()).not.toHaveProperty("Description");
    expect(await described()).not.toHaveProperty("RelayState");
  });

  test("keeps description and duration, but never the relay state", async () => {
    const { sso, emulator } = await started();
    const PermissionSetArn = setArn(emulator, "Developer");
    await sso.send(new UpdatePermissionSetCommand({ InstanceArn, PermissionSetArn, RelayState: "https://a.b" }));
    await sso.send(new UpdatePermissionSetCommand({ InstanceArn, PermissionSetArn }));
    const { PermissionSet } = await sso.send(new DescribePermissionSetCommand({ InstanceArn, PermissionSetArn }));
    expect(PermissionSet).toMatchObject({ Description: "Day to day", SessionDuration: "PT4H" });
    expect(PermissionSet).not.toHaveProperty("RelayState");
  });
});

describe("DeletePermissionSet", () => {
  test("refuses a set that is assigned or provisioned", async () => {
    const { sso, emulator } = await started();
    const PermissionSetArn = setArn(emulator, "Developer");
    expect(await failure(sso.send(new DeletePermissionSetCommand({ InstanceArn, PermissionSetArn })))).toMatchObject({
      name: "ConflictException",
      message: expect.stringContaining("PermissionSet has ApplicationProfile associated with it."),
    });
  });

  test("refuses a set that has a role and no assignment, and takes its policies along", async () => {
    const { sso, emulator } = await started();
    const PermissionSetName = "Unused";
    const ManagedPolicyArn = "arn:aws:iam::aws:policy/ReadOnlyAccess";
    await emulator.console("AttachManagedPolicyToPermissionSet", { PermissionSetName, ManagedPolicyArn });
    const PermissionSetArn = setArn(emulator, "Unused");
    const remove = () => sso.send(new DeletePermissionSetCommand({ InstanceArn, PermissionSetArn }));
    await emulator.console("ProvisionPermissionSet", { PermissionSetName, AccountName: "dev" });
    expect((await failure(remove())).message).toContain("PermissionSet has ApplicationProfile associated with it.");
    // The role goes with a first and last assignment.
    for (const operation of ["CreateAccountAssignment", "DeleteAccountAssignment"]) {
      await emulator.console(operation, { PermissionSetName, AccountName: "dev", GroupName: "operators" });
    }
    await remove();
  });

  test("removes a set once", async () => {
    const { sso, emulator } = await started();
    const PermissionSetArn = setArn(emulator, "Unused");
    await sso.send(new DeletePermissionSetCommand({ InstanceArn, PermissionSetArn }));
    const { PermissionSets } = await sso.send(new ListPermissionSetsCommand({ InstanceArn }));
    expect(PermissionSets).not.toContain(PermissionSetArn);
    expect(await failure(sso.send(new DeletePermissionSetCommand({ InstanceArn, PermissionSetArn })))).toMatchObject({
      name: "ResourceNotFoundException",
    });
  });
});

test("ListPermissionSets gives ARNs only", async () => {
  const { sso, emulator } = await started();
  const { PermissionSets } = await sso.send(new ListPermissionSetsCommand({ InstanceArn }));
  expect(PermissionSets).toEqual(["Admin", "Developer", "Unused"].map((name) => setArn(emulator, name)));
});
