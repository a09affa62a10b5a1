import { accessDenied, conflict, notFound, validation } from "../../base/errors.ts";
import { arnIn } from "../../base/partition.ts";
import type { Call } from "../../calls/operation.ts";
import { type ExternalId, identityArn } from "../../shapes/identitystore.ts";
import type { Group, Membership, Revised, Stamp, User } from "../../world/directory.ts";

type ResourceType = "USER" | "GROUP" | "GROUP_MEMBERSHIP" | "IDENTITY_STORE";

/** Names that AWS keeps for itself, for users and groups alike. */
const RESERVED = ["administrator", "awsadministrators"];

export function missing(type: ResourceType, id?: string) {
  return notFound(`${type} not found.`, { ResourceType: type, ...(id === undefined ? {} : { ResourceId: id }) });
}

export function userOf(id: string, call: Call): User {
  const user = call.world.directory.users.get(id);
  if (user === undefined) throw missing("USER", id);
  return user;
}

export function groupOf(id: string, call: Call): Group {
  const group = call.world.directory.groups.get(id);
  if (group === undefined) throw missing("GROUP", id);
  return group;
}

export function membershipOf(id: string, call: Call): Membership {
  const membership = call.world.directory.memberships.get(id);
  if (membership === undefined) throw missing("GROUP_MEMBERSHIP", id);
  return membership;
}

export function duplicate(what: string) {
  return conflict(`Duplicate ${what}`, { Reason: "UNIQUENESS_CONSTRAINT_VIOLATION" });
}

export function refuseReserved(name: string): void {
  if (RESERVED.includes(name.toLowerCase())) throw validation(`${name} is a reserved name`);
}

export function denied(call: Call) {
  return accessDenied(`User: ${call.caller.arn} is not authorized to perform: identitystore:${call.operation}`);
}

/** MemberId is a union with one member so far. */
export function userIdOf(member: { UserId?: string }): string {
  return member.UserId ?? "";
}

export function newStamp(call: Call): Stamp {
  return { createdAt: call.now, createdBy: call.caller.arn, updatedAt: call.now, updatedBy: call.caller.arn };
}

export function touched<T extends Revised>(object: T, call: Call): T {
  return { ...object, updatedAt: call.now, updatedBy: call.caller.arn, revision: object.revision + 1 };
}

/** How answers name the store and an object in it, whether the request had ids or ARNs. */
export const userKey = (id: string, call: Call) => ({
  IdentityStoreId: call.world.instance.identityStoreId,
  UserId: id,
  UserArn: arnIn(call.world, identityArn("user", id)),
});

export const groupKey = (id: string, call: Call) => ({
  IdentityStoreId: call.world.instance.identityStoreId,
  GroupId: id,
  GroupArn: arnIn(call.world, identityArn("group", id)),
});

export const membershipKey = (id: string, call: Call) => ({
  IdentityStoreId: call.world.instance.identityStoreId,
  MembershipId: id,
  MembershipArn: arnIn(call.world, identityArn("membership", id)),
});

export function stampMembers(stamp: Stamp): object {
  return {
    CreatedAt: stamp.createdAt / 1000,
    CreatedBy: stamp.createdBy,
    UpdatedAt: stamp.updatedAt / 1000,
    UpdatedBy: stamp.updatedBy,
  };
}

/** ExternalIds is left out where there are none: its list holds 1..10. */
export const externalIdMembers = (externalIds: readonly ExternalId[]) =>
  externalIds.length === 0 ? {} : { ExternalIds: externalIds };

export function withExternalId<T extends { externalIds: ExternalId[] }>(
  objects: Iterable<T>,
  wanted: ExternalId,
): T | undefined {
  for (const object of objects) {
    if (object.externalIds.some(({ Issuer, Id }) => Issuer === wanted.Issuer && Id === wanted.Id)) return object;
  }
  return undefined;
}

interface Alternate {
  UniqueAttribute?: { AttributePath: string; AttributeValue: unknown };
  ExternalId?: ExternalId;
}

/**
 * What GetUserId and GetGroupId look for.
 * @throws AwsError ValidationException for a path that is not unique or a value that is no text.
 */
export function uniqueAttribute({ UniqueAttribute }: Alternate, paths: readonly string[]): [string, string] {
  const { AttributePath: path = "", AttributeValue: value } = UniqueAttribute ?? {};
  const known = paths.find((candidate) => candidate.toLowerCase() === path.toLowerCase());
  if (known === undefined) throw validation(`The attribute ${path} is not a unique attribute`);
  if (value === undefined || value === null || value === "") {
    throw validation(`The attribute value cannot be empty or null for attribute path ${path}`);
  }
  if (typeof value !== "string") throw validation(`The attribute value must be a string for attribute path ${path}`);
  return [known, value];
}
