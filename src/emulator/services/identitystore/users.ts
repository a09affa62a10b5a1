import { quota, validation } from "../../errors.ts";
import { type Call, operation } from "../../operation.ts";
import {
  alternateIdentifier,
  extensionNames,
  filters,
  onStore,
  operations,
  paging,
  resourceId,
  type UserAttributes,
  userAttributes,
} from "../../shapes/identitystore.ts";
import { optional, required } from "../../shapes/shape.ts";
import type { User } from "../../world/directory.ts";
import { updatedUserAttributes } from "./attributes.ts";
import {
  duplicate,
  externalIdMembers,
  missing,
  newStamp,
  refuseReserved,
  stampMembers,
  touched,
  uniqueAttribute,
  userOf,
  withExternalId,
} from "./lookup.ts";

/** aws-api 2. */
const USERS = 100_000;
const onUser = { ...onStore, UserId: required(resourceId) };

export const userOperations = {
  CreateUser: operation(
    "administrator",
    { ...onStore, ...userAttributes },
    ({ IdentityStoreId, ...attributes }, call) => {
      const { world } = call;
      const userName = checkRequired(attributes);
      checkUnique(attributes, undefined, call);
      if (world.directory.users.size >= USERS) throw quota(`The identity store cannot hold more than ${USERS} users.`);
      const id = world.ids.resource(IdentityStoreId, "user", userName);
      world.directory.addUser({ id, attributes, externalIds: [], ...newStamp(call) });
      call.record();
      return { IdentityStoreId, UserId: id };
    },
  ),

  DescribeUser: operation(
    "member",
    { ...onUser, Extensions: optional(extensionNames) },
    ({ UserId, Extensions }, call) => described(userOf(UserId, call), Extensions ?? [], call),
  ),

  UpdateUser: operation("administrator", { ...onUser, Operations: required(operations) }, (input, call) => {
    const user = userOf(input.UserId, call);
    const attributes: UserAttributes = updatedUserAttributes(user.attributes, input.Operations);
    checkRequired(attributes);
    checkUnique(attributes, user.id, call);
    call.world.directory.replaceUser(touched({ ...user, attributes }, call));
    call.record();
    return {};
  }),

  DeleteUser: operation("administrator", onUser, ({ UserId }, call) => {
    if (!call.world.directory.users.has(UserId)) {
      if (call.behaviour.deleteMissingIdentity === "succeed") return {};
      throw missing("USER", UserId);
    }
    call.world.directory.removeUser(UserId);
    call.record();
    return {};
  }),

  GetUserId: operation(
    "member",
    { ...onStore, AlternateIdentifier: required(alternateIdentifier) },
    ({ IdentityStoreId, AlternateIdentifier: wanted }, call) => {
      const user = found(wanted, call);
      if (user === undefined) throw missing("USER");
      return { IdentityStoreId, UserId: user.id };
    },
  ),

  ListUsers: operation(
    "member",
    { ...onStore, Extensions: optional(extensionNames), Filters: optional(filters), ...paging },
    ({ Extensions, Filters }, call) => {
      const page = call.page(filtered(Filters?.[0], call), ({ id }) => id);
      return { Users: page.items.map((user) => described(user, Extensions ?? [], call)), NextToken: page.NextToken };
    },
  ),
};

function found(wanted: Parameters<typeof uniqueAttribute>[0], call: Call): User | undefined {
  const { directory } = call.world;
  if (wanted.ExternalId !== undefined) return withExternalId(directory.users.values(), wanted.ExternalId);
  const [path, value] = uniqueAttribute(wanted, ["userName", "emails.value"]);
  return path === "userName" ? directory.userNamed(value) : directory.userWithEmail(value);
}

/** Filters are deprecated: one, exact, by UserName. */
function filtered(filter: { AttributePath: string; AttributeValue: string } | undefined, call: Call): User[] {
  const { directory } = call.world;
  if (filter === undefined) return [...directory.users.values()];
  if (filter.AttributePath.toLowerCase() !== "username") {
    throw validation(`The attribute ${filter.AttributePath} cannot be used in a filter`);
  }
  const user = directory.userNamed(filter.AttributeValue);
  return user === undefined ? [] : [user];
}

/** Optional in the model, required in practice (aws-api 4). Returns the user name. */
function checkRequired({ UserName, DisplayName, Name }: UserAttributes): string {
  if (UserName === undefined) throw validation("userName is a required attribute");
  const absent = [
    ...(DisplayName === undefined ? ["displayname: The attribute displayname is required"] : []),
    ...(Name?.GivenName === undefined ? ["givenname: The attribute givenname is required"] : []),
    ...(Name?.FamilyName === undefined ? ["familyname: The attribute familyname is required"] : []),
  ];
  if (absent.length > 0) throw validation(absent.join(", "));
  return UserName;
}

function checkUnique({ UserName = "", Emails = [] }: UserAttributes, self: string | undefined, call: Call): void {
  refuseReserved(UserName);
  const { directory } = call.world;
  const named = directory.userNamed(UserName);
  if (named !== undefined && named.id !== self) throw duplicate("UserName");
  for (const { Value } of Emails) {
    const owner = Value === undefined ? undefined : directory.userWithEmail(Value);
    if (owner !== undefined && owner.id !== self) throw duplicate("Email");
  }
}

/** Extensions are shown only where they are asked for by name. */
function described(user: User, extensions: readonly string[], call: Call): object {
  const { Extensions, ...attributes } = user.attributes;
  const shown = Object.entries(Extensions ?? {}).filter(([name]) => extensions.includes(name));
  return {
    IdentityStoreId: call.world.instance.identityStoreId,
    UserId: user.id,
    ...attributes,
    ...externalIdMembers(user.externalIds),
    UserStatus: "ENABLED",
    ...stampMembers(user),
    ...(shown.length === 0 ? {} : { Extensions: Object.fromEntries(shown) }),
  };
}
