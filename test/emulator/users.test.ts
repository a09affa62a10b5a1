import {
  CreateUserCommand,
  type CreateUserCommandInput,
  DeleteUserCommand,
  DescribeUserCommand,
  GetUserIdCommand,
  ListUsersCommand,
  UpdateUserCommand,
} from "@aws-sdk/client-identitystore";
import { describe, expect, test } from "vitest";
import type { EmulatorOptions } from "../../src/emulator/index.ts";
import { failure, ORGANIZATION, STORE, started, userId } from "./start.ts";

const IdentityStoreId = STORE;
const CAROL = {
  IdentityStoreId,
  UserName: "carol",
  DisplayName: "Carol Poe",
  Name: { GivenName: "Carol", FamilyName: "Poe" },
};

async function directory(options: Partial<EmulatorOptions> = {}) {
  const { emulator, store } = await started(options);
  const create = (more: Partial<CreateUserCommandInput> = {}) =>
    store.send(new CreateUserCommand({ ...CAROL, ...more }));
  const describeUser = (UserId: string | undefined, Extensions?: string[]) =>
    store.send(new DescribeUserCommand({ IdentityStoreId, UserId, ...(Extensions && { Extensions }) }));
  const update = (UserId: string, ...Operations: { AttributePath: string; AttributeValue?: unknown }[]) =>
    store.send(new UpdateUserCommand({ IdentityStoreId, UserId, Operations: Operations as never }));
  return { emulator, store, create, describeUser, update };
}

describe("CreateUser", () => {
  test("keeps all attributes; extensions are shown where asked for", async () => {
    const { create, describeUser } = await directory();
    const attributes = {
      NickName: "Caz",
      Title: "Engineer",
      Emails: [{ Value: "carol@acme.io", Type: "work", Primary: true }],
      Addresses: [{ Country: "IE", Primary: false }],
      PhoneNumbers: [{ Value: "+353 1", Type: "work" }],
      Photos: [{ Value: "https://a.b/c.png" }],
      Roles: [{ Value: "dev" }],
      Birthdate: "1990-01-31",
    };
    const Extensions = { "aws:identitystore:enterprise": { department: "IT" } };
    const { UserId } = await create({ ...attributes, Extensions });
    expect(UserId).toMatch(/^9067a1b2c3-[0-9a-f-]{36}$/);
    const described = await describeUser(UserId);
    expect(described).toMatchObject({ ...CAROL, ...attributes, UserId, UserStatus: "ENABLED" });
    expect(described).not.toHaveProperty("Extensions");
    expect(described.CreatedAt).toBeInstanceOf(Date);
    expect((await describeUser(UserId, ["aws:identitystore:enterprise"])).Extensions).toEqual(Extensions);
  });

  test.each([
    [{ UserName: undefined }, "userName is a required attribute"],
    [{ DisplayName: undefined }, "displayname: The attribute displayname is required"],
    [{ Name: { FamilyName: "Poe" } }, "givenname: The attribute givenname is required"],
    [{ Name: { GivenName: "Carol" } }, "familyname: The attribute familyname is required"],
  ])("needs what the model leaves open: %j", async (more, message) => {
    const { create } = await directory();
    expect(await failure(create(more as object))).toMatchObject({
      name: "ValidationException",
      message: expect.stringContaining(message),
    });
  });

  test.each([
    [{ UserName: "ALICE" }, "Duplicate UserName"],
    [{ Emails: [{ Value: "Alice@acme.io" }] }, "Duplicate Email"],
  ])("refuses what another user has, whatever its case: %j", async (more, message) => {
    const { create } = await directory();
    expect(await failure(create(more))).toMatchObject({
      name: "ConflictException",
      message,
      Reason: "UNIQUENESS_CONSTRAINT_VIOLATION",
    });
  });

  test("tells names apart by case, by choice", async () => {
    const { create } = await directory({ behaviour: { foldNames: false } });
    await create({ UserName: "ALICE" });
  });

  test("refuses reserved names", async () => {
    const { create } = await directory();
    expect((await failure(create({ UserName: "Administrator" }))).name).toBe("ValidationException");
  });
});

describe("UpdateUser", () => {
  test("sets and removes by path", async () => {
    const { emulator, describeUser, update } = await directory();
    const id = userId(emulator, "alice");
    await update(
      id,
      { AttributePath: "displayName", AttributeValue: "Al" },
      { AttributePath: "name.familyName", AttributeValue: "Onn" },
      { AttributePath: "Title", AttributeValue: "Boss" },
      { AttributePath: "emails", AttributeValue: [{ value: "al@acme.io", type: "home", primary: true }] },
    );
    expect(await describeUser(id)).toMatchObject({
      UserName: "alice",
      DisplayName: "Al",
      Name: { GivenName: "Alice", FamilyName: "Onn" },
      Title: "Boss",
      Emails: [{ Value: "al@acme.io", Type: "home", Primary: true }],
    });
    await update(id, { AttributePath: "title" }, { AttributePath: "emails", AttributeValue: null });
    const described = await describeUser(id);
    expect(described).not.toHaveProperty("Title");
    expect(described).not.toHaveProperty("Emails");
  });

  test("frees the old name and e-mail address and takes the new ones", async () => {
    const { emulator, create, update } = await directory();
    const id = userId(emulator, "alice");
    await update(
      id,
      { AttributePath: "userName", AttributeValue: "alicia" },
      { AttributePath: "emails", AttributeValue: [{ value: "alicia@acme.io" }] },
    );
    await create({ UserName: "alice", Emails: [{ Value: "alice@acme.io" }] });
    expect((await failure(create({ UserName: "alicia" }))).name).toBe("ConflictException");
    const taken = { name: "ConflictException", Reason: "UNIQUENESS_CONSTRAINT_VIOLATION" };
    expect(await failure(update(id, { AttributePath: "userName", AttributeValue: "BOB" }))).toMatchObject(taken);
    const email = { AttributePath: "emails", AttributeValue: [{ value: "ALICE@acme.io" }] };
    expect(await failure(update(id, email))).toMatchObject({ ...taken, message: "Duplicate Email" });
  });

  test("changes the case of the user's own name and address", async () => {
    const { emulator, update, describeUser } = await directory();
    const id = userId(emulator, "alice");
    const UserName = "Alice";
    const Value = "Alice@acme.io";
    await update(id, { AttributePath: "userName", AttributeValue: UserName });
    await update(id, { AttributePath: "emails", AttributeValue: [{ value: Value }] });
    expect(await describeUser(id)).toMatchObject({ UserName, Emails: [{ Value }] });
  });

  test("sets and removes an extension, and one attribute of it", async () => {
    const { emulator, update, describeUser } = await directory();
    const id = userId(emulator, "alice");
    const name = "aws:identitystore:enterprise";
    const extensions = async () => (await describeUser(id, [name])).Extensions;
    await update(id, { AttributePath: name, AttributeValue: { department: "IT" } });
    await update(id, { AttributePath: `${name}.costCenter`, AttributeValue: "7" });
    expect(await extensions()).toEqual({ [name]: { department: "IT", costCenter: "7" } });
    await update(id, { AttributePath: `${name}.department` });
    expect(await extensions()).toEqual({ [name]: { costCenter: "7" } });
    await update(id, { AttributePath: name });
    expect(await extensions()).toBeUndefined();
  });

  test.each([
    ["an unknown path", { AttributePath: "shoeSize", AttributeValue: "9" }],
    ["a path into a list", { AttributePath: "emails.value", AttributeValue: "a@b.c" }],
    ["a required attribute removed", { AttributePath: "displayName" }],
    ["a required inner attribute removed", { AttributePath: "name.givenName", AttributeValue: null }],
    ["a value of another type", { AttributePath: "title", AttributeValue: 5 }],
    ["an empty value", { AttributePath: "title", AttributeValue: "" }],
    ["two e-mail addresses", { AttributePath: "emails", AttributeValue: [{ value: "a@b.c" }, { value: "d@e.f" }] }],
    ["capital keys inside", { AttributePath: "emails", AttributeValue: [{ Value: "a@b.c" }] }],
    ["null inside", { AttributePath: "emails", AttributeValue: [{ value: "a@b.c", type: null }] }],
  ])("refuses %s and changes nothing", async (_what, operation) => {
    const { emulator, update, describeUser } = await directory();
    const id = userId(emulator, "alice");
    const before = await describeUser(id);
    const both = update(id, { AttributePath: "nickName", AttributeValue: "Al" }, operation);
    expect((await failure(both)).name).toBe("ValidationException");
    expect({ ...(await describeUser(id)), $metadata: 0 }).toEqual({ ...before, $metadata: 0 });
  });
});

describe("GetUserId", () => {
  test("finds by user name and e-mail address", async () => {
    const { emulator, store } = await directory();
    for (const [AttributePath, AttributeValue] of [
      ["userName", "Alice"],
      ["emails.value", "alice@acme.io"],
    ]) {
      const AlternateIdentifier = { UniqueAttribute: { AttributePath, AttributeValue } };
      const { UserId } = await store.send(new GetUserIdCommand({ IdentityStoreId, AlternateIdentifier }));
      expect(UserId).toBe(userId(emulator, "alice"));
    }
  });

  test("finds by external id, which counts with its issuer", async () => {
    const issuer = "https://idp.example";
    const [alice, bob] = ORGANIZATION.users;
    const users = [{ ...alice, externalId: { issuer, id: "1" } }, bob];
    const { emulator, store, describeUser } = await directory({ organization: { ...ORGANIZATION, users } });
    const find = (Issuer: string) =>
      store.send(new GetUserIdCommand({ IdentityStoreId, AlternateIdentifier: { ExternalId: { Issuer, Id: "1" } } }));
    const { UserId } = await find(issuer);
    expect(UserId).toBe(userId(emulator, "alice"));
    expect((await describeUser(UserId)).ExternalIds).toEqual([{ Issuer: issuer, Id: "1" }]);
    expect(await failure(find("https://other.example"))).toMatchObject({
      name: "ResourceNotFoundException",
      ResourceType: "USER",
    });
  });

  test.each([
    ["userName", "nobody", "ResourceNotFoundException", "USER not found."],
    ["displayName", "Alice Ng", "ValidationException", "The attribute displayName is not a unique attribute"],
    ["userName", "", "ValidationException", "cannot be empty or null for attribute path"],
  ])("by %s %j answers %s", async (AttributePath, AttributeValue, name, message) => {
    const { store } = await directory();
    const AlternateIdentifier = { UniqueAttribute: { AttributePath, AttributeValue } };
    const error = await failure(store.send(new GetUserIdCommand({ IdentityStoreId, AlternateIdentifier })));
    expect(error).toMatchObject({ name, message: expect.stringContaining(message) });
  });
});

test("ListUsers gives whole users, and filters by user name only", async () => {
  const { store } = await directory();
  const list = async (AttributePath: string, AttributeValue: string) =>
    (await store.send(new ListUsersCommand({ IdentityStoreId, Filters: [{ AttributePath, AttributeValue }] }))).Users;
  expect((await store.send(new ListUsersCommand({ IdentityStoreId }))).Users).toHaveLength(2);
  expect(await list("UserName", "bob")).toMatchObject([{ UserName: "bob", DisplayName: "Bob Ode" }]);
  expect(await list("UserName", "nobody")).toEqual([]);
  expect((await failure(list("Title", "x"))).name).toBe("ValidationException");
});

describe("DeleteUser", () => {
  test("takes memberships along and leaves assignments as orphans", async () => {
    const { emulator, store } = await directory();
    const UserId = userId(emulator, "alice");
    await store.send(new DeleteUserCommand({ IdentityStoreId, UserId }));
    const { groups, assignments } = emulator.state();
    expect(groups.find(({ DisplayName }) => DisplayName === "developers")?.members).toEqual([]);
    expect(assignments.find(({ principalId }) => principalId === UserId)?.principal).toBeNull();
    expect((await failure(store.send(new DeleteUserCommand({ IdentityStoreId, UserId })))).name).toBe(
      "ResourceNotFoundException",
    );
  });

  test("of nobody succeeds, by choice", async () => {
    const { store } = await directory({ behaviour: { deleteMissingIdentity: "succeed" } });
    const UserId = "9067a1b2c3-00000000-0000-4000-a000-000000000000";
    await store.send(new DeleteUserCommand({ IdentityStoreId, UserId }));
  });

  test("and creating again gives another id", async () => {
    const { store, create } = await directory();
    const { UserId } = await create();
    await store.send(new DeleteUserCommand({ IdentityStoreId, UserId }));
    expect((await create()).UserId).not.toBe(UserId);
  });
});
