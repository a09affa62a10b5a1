import { quota, validation } from "../../base/errors.ts";
import { type Call, operation } from "../../calls/operation.ts";
import {
  alternateIdentifier,
  extensionNames,
  filters,
  onStore,
  operations,
  paging,
  revision,
  type UserAttributes,
  userAttributes,
  userId,
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
  userKey,
  userOf,
  withExternalId,
} from "./lookup.ts";
import { refuseChanged, revisionMember } from "./revision.ts";

/** aws-api 2. */
const USERS = 100_000;
const onUser = { ...onStore, UserId: required(userId) };

export const userOperations = {
  CreateUser: operation(
    "administrator",
    { ...onStore, ...userAttributes },
    ({ IdentityStoreId: _, ...attributes }, call) => {
      const { world } = call;
      const userName = checkRequired(attributes);
      checkUnique(attributes, undefined, call);
      if (world.directory.users.size >= USERS) throw quota(`The identity store cannot hold more than ${USERS} users.`);
      const id = world.ids.resource(world.instance.identityStoreId, "user", userName);
      const user = { id, attributes, externalIds: [], revision: 0, ...newStamp(call) };
      world.directory.addUser(user);
      call.record({ made: id });
      return written(user, call);
    },
  ),

  DescribeUser: operation(
    "member",
    { ...onUser, Extensions: optional(extensionNames) },
    ({ UserId, Extensions }, call) => described(userOf(UserId, call), Extensions ?? [], call),
  ),

  UpdateUser: operation(
    "administrator",
    { ...onUser, Operations: required(operations), Revision: optional(revision) },
    (input, call) => {
      const user = userOf(input.UserId, call);
      refuseChanged(user, input.Revision, call);
      const attributes: UserAttributes = updatedUserAttributes(user.attributes, input.Operations);
      checkRequired(attributes);
      checkUnique(attributes, user.id, call);
      const after = touched({ ...user, attributes }, call);
      call.world.directory.replaceUser(after);
      call.record();
      return updated(after, call);
    },
  ),

  DeleteUser: operation("administrator", { ...onUser, Revision: optional(revision) }, ({ UserId, Revision }, call) => {
    const user = call.world.directory.users.get(UserId);
    if (user === undefined) {
      if (call.behaviour.deleteMissingIdentity === "succeed") return {};
      throw missing("USER", UserId);
    }
    refuseChanged(user, Revision, call);
    call.world.directory.removeUser(UserId);
    call.record();
    return {};
  }),

  GetUserId: operation(
    "member",
    { ...onStore, AlternateIdentifier: required(alternateIdentifier) },
    ({ AlternateIdentifier: wanted }, call) => {
      const user = found(wanted, call);
      if (user === undefined) throw missing("USER");
      return userKey(user.id, call);
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

const written = (user: User, call: Call) => ({ ...userKey(user.id, call), ...revisionMember(user, call) });

/** An older AWS says nothing of what it updated. */
const updated = (user: User, call: Call) => (call.behaviour.revisions ? written(user, call) : {});

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
    ...written(user, call),
    ...attributes,
    ...externalIdMembers(user.externalIds),
    UserStatus: user.disabled === true ? "DISABLED" : "ENABLED",
    ...stampMembers(user),
    ...(shown.length === 0 ? {} : { Extensions: Object.fromEntries(shown) }),
  };
}
