import { expect, test } from "vitest";
import { AwsError, manualClock } from "../../src/emulator/index.ts";
import { DEV, failure, groupId, started } from "./start.ts";

test("operations take names in place of ids and are done at once, as actor console", async () => {
  const { emulator } = await started({ clock: manualClock(), operationSeconds: 60 });
  const input = { PermissionSetName: "Developer", GroupName: "operators", AccountName: "dev" };
  expect(await emulator.console("CreateAccountAssignment", input)).toMatchObject({
    AccountAssignmentCreationStatus: { Status: "SUCCEEDED", TargetId: DEV },
  });
  expect(emulator.state().assignments).toContainEqual({
    account: DEV,
    permissionSet: "Developer",
    principalType: "GROUP",
    principal: "operators",
    principalId: groupId(emulator, "operators"),
  });
  await emulator.console("DeleteAccountAssignment", input);
  await emulator.console("CreateUser", {
    UserName: "carol",
    DisplayName: "Carol",
    Name: { GivenName: "C", FamilyName: "P" },
  });
  await emulator.console("CreateGroupMembership", { GroupName: "operators", UserName: "carol" });
  await emulator.console("TagResource", { PermissionSetName: "Developer", Tags: [{ Key: "a", Value: "b" }] });
  await emulator.console("TagResource", { Tags: [{ Key: "c", Value: "d" }] });
  await emulator.console("ProvisionPermissionSet", { PermissionSetName: "Developer" });
  const state = emulator.state();
  expect(state.groups.find(({ DisplayName }) => DisplayName === "operators")?.members).toEqual(["carol"]);
  expect(state.instance.tags).toEqual({ c: "d" });
  expect(state.inProgress).toEqual([]);
  const history = emulator.history();
  expect(new Set(history.map(({ actor }) => actor))).toEqual(new Set(["console"]));
  expect(history.map(({ operation, phase }) => `${operation} ${phase}`)).toEqual([
    "CreateAccountAssignment started",
    "CreateAccountAssignment finished",
    "DeleteAccountAssignment started",
    "DeleteAccountAssignment finished",
    "CreateUser done",
    "CreateGroupMembership done",
    "TagResource done",
    "TagResource done",
    "ProvisionPermissionSet started",
    "ProvisionPermissionSet finished",
  ]);
  expect(history.map(({ sequence }) => sequence)).toEqual(history.map((_, index) => index + 1));
});

test("what fails says so", async () => {
  const { emulator } = await started();
  const input = { PermissionSetName: "Unused", GroupName: "operators", AccountName: "old" };
  expect(await emulator.console("CreateAccountAssignment", input)).toMatchObject({
    AccountAssignmentCreationStatus: { Status: "FAILED", FailureReason: expect.stringContaining("suspended") },
  });
  const error = await failure(emulator.console("CreateGroup", { DisplayName: "operators" }));
  expect(error).toBeInstanceOf(AwsError);
  expect(error).toMatchObject({ code: "ConflictException", message: "Duplicate GroupDisplayName" });
  expect(await failure(emulator.console("DeleteGroup", { GroupName: "nobody" }))).toMatchObject({
    code: "ResourceNotFoundException",
  });
  expect(await failure(emulator.console("Nothing", {}))).toMatchObject({ code: "UnknownOperationException" });
});

test("an identity provider can take users and groups as its own, and let go of them", async () => {
  const { emulator } = await started();
  const ExternalId = { Issuer: "https://scim.example/", Id: "g-1" };
  const operators = () => emulator.state().groups.find(({ DisplayName }) => DisplayName === "operators");
  await emulator.console("LinkExternalId", { GroupName: "operators", ExternalId });
  expect(operators()).toMatchObject({ ExternalIds: [ExternalId] });
  await emulator.console("UnlinkExternalId", { GroupName: "operators" });
  expect(operators()).not.toHaveProperty("ExternalIds");
  const { UserName } = emulator.state().users[0] as { readonly UserName: string };
  await emulator.console("LinkExternalId", { UserName, ExternalId });
  expect(emulator.state().users[0]).toMatchObject({ UserName, ExternalIds: [ExternalId] });
  const error = { code: "ValidationException" };
  expect(await failure(emulator.console("LinkExternalId", { ExternalId }))).toMatchObject(error);
});

test("accounts can be moved, renamed, tagged and closed", async () => {
  const { emulator } = await started();
  await emulator.console("MoveAccount", { AccountId: DEV, OrganizationalUnit: "/New/Deep" });
  await emulator.console("TagAccount", { AccountName: "dev", Tags: [{ Key: "tier", Value: "1" }] });
  await emulator.console("UntagAccount", { AccountName: "dev", TagKeys: ["team"] });
  await emulator.console("CreateAccountPolicy", { AccountName: "dev", Policy: "/Other" });
  await emulator.console("DeleteAccountPolicy", { AccountName: "dev", Policy: "/org/Guard" });
  await emulator.console("RenameAccount", { AccountName: "dev", Name: "development" });
  await emulator.console("CloseAccount", { AccountName: "development" });
  expect(emulator.state().accounts.find(({ id }) => id === DEV)).toMatchObject({
    name: "development",
    ou: "/New/Deep",
    tags: { tier: "1" },
    customerManagedPolicies: ["/Other"],
    state: "SUSPENDED",
  });
  const tags = await emulator.console("organizations:ListTagsForResource", { AccountName: "development" });
  expect(tags).toEqual({ Tags: [{ Key: "tier", Value: "1" }], NextToken: undefined });
});
