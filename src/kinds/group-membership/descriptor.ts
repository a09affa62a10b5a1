/** `GroupMembership`: one user in one group. It cannot be changed, only made and deleted. */

import type { CreateGroupMembershipRequest, DeleteGroupMembershipRequest } from "@aws-sdk/client-identitystore";
import { isNotFound } from "../../core/base/aws-codes.ts";
import { isObject } from "../../core/base/json.ts";
import { keyOf, nameOf, patternOf } from "../../core/base/key.ts";
import { groupBy, pushAll } from "../../core/base/lists.ts";
import type { Kind } from "../../core/model/kind.ts";
import type { GroupMembershipSpec } from "../../core/model/membership.ts";
import type { ReadContext, Reading, RereadContext, Written } from "../../core/model/reading.ts";
import type { Found, Unknown } from "../../core/model/resource.ts";
import { namesById } from "../names-by-id.ts";
import { rereadEach } from "../reread-each.ts";
import { identityStoreStep } from "../step-of.ts";
import { text } from "../wire.ts";
import { unknownWithin, within } from "./within.ts";

type Membership = Found<GroupMembershipSpec>;

/** The members of one group; a member who is no user any more is known by the id alone. */
async function readGroup(
  context: ReadContext,
  group: Found,
  users: ReadonlyMap<string, string>,
): Promise<Membership[]> {
  const name = nameOf(group.key);
  const input = { IdentityStoreId: context.instance.identityStoreId, GroupId: group.ids.GroupId };
  const items = await context.reader.list("identitystore", "ListGroupMemberships", input, "GroupMemberships");
  return items.map((item) => {
    const userId = (isObject(item.MemberId) ? text(item.MemberId.UserId) : undefined) ?? "";
    const member = users.get(userId);
    return {
      kind: "GroupMembership",
      key: keyOf("GroupMembership", name, member ?? userId),
      spec: { group: name, member: member ?? userId },
      ids: { MembershipId: text(item.MembershipId) ?? "" },
      ...(member === undefined ? { facts: { orphan: true } } : {}),
    };
  });
}

async function readGroups(context: ReadContext, isAsked: (group: string) => boolean): Promise<Reading> {
  const users = namesById(context.found, "User", "UserId");
  const found: Membership[] = [];
  const unknown: Unknown[] = [];
  // Members without names are nobody's: an unknown stands for all of them.
  if (context.unnamed?.has("USER") === true) return { found, unknown };
  const groups = [...context.found.values()].filter((item) => item.kind === "Group" && isAsked(nameOf(item.key)));
  context.reader.expect("identitystore", 0);
  await Promise.all(
    groups.map(async (group) => {
      try {
        pushAll(found, await readGroup(context, group, users));
      } catch (error) {
        unknown.push(context.reader.unknown(patternOf("GroupMembership", nameOf(group.key), undefined), error));
      }
    }),
  );
  return { found, unknown };
}

/** So many of one group are asked for one by one. */
const FEW = 2;

/** A few memberships by themselves, more by the group's list. */
async function reread(context: RereadContext, written: readonly Written[]): Promise<Reading> {
  const groups = groupBy(written, ({ spec }) => (spec as GroupMembershipSpec).group);
  const readings = await Promise.all(
    groups.map((some) => (some.length <= FEW ? rereadFew(context, some) : rereadGroup(context, some))),
  );
  return {
    found: readings.flatMap(({ found }) => found),
    unknown: readings.flatMap(({ unknown }) => unknown),
  };
}

const idsOf = (context: RereadContext, { spec, ids }: Written) => {
  const { group, member } = spec as GroupMembershipSpec;
  return {
    GroupId: context.idOf(keyOf("Group", group), "GroupId") ?? "",
    // A member whose user is gone is known by the id alone.
    UserId: context.idOf(keyOf("User", member), "UserId") ?? ids.UserId ?? member,
  };
};

const foundAgain = ({ key, spec }: Written, MembershipId: string): Found => ({
  kind: "GroupMembership",
  key,
  spec,
  ids: { MembershipId },
});

function rereadFew(context: RereadContext, written: readonly Written[]): Promise<Reading> {
  const IdentityStoreId = context.instance.identityStoreId;
  return rereadEach(context.reader, written, async (one) => {
    const { GroupId, UserId } = idsOf(context, one);
    const input = { IdentityStoreId, GroupId, MemberId: { UserId } };
    const answer = await context.reader.call("identitystore", "GetGroupMembershipId", input);
    return foundAgain(one, text(answer.MembershipId) ?? "");
  });
}

async function rereadGroup(context: RereadContext, written: readonly Written[]): Promise<Reading> {
  const { GroupId } = idsOf(context, written[0]!);
  const input = { IdentityStoreId: context.instance.identityStoreId, GroupId };
  try {
    const items = await context.reader.list("identitystore", "ListGroupMemberships", input, "GroupMemberships");
    const there = new Map(
      items.map((item) => [isObject(item.MemberId) ? text(item.MemberId.UserId) : "", text(item.MembershipId) ?? ""]),
    );
    const found = written.flatMap((one) => {
      const id = there.get(idsOf(context, one).UserId);
      return id === undefined ? [] : [foundAgain(one, id)];
    });
    return { found, unknown: [] };
  } catch (error) {
    if (isNotFound(error)) return { found: [], unknown: [] };
    return { found: [], unknown: written.map(({ key }) => context.reader.unknown(key, error)) };
  }
}

export const groupMembership: Kind<GroupMembershipSpec> = {
  kind: "GroupMembership",
  noun: { one: "membership", many: "memberships", section: "People" },
  after: ["User", "Group"],
  isNeeded: () => true,
  writes: { identitystore: ["CreateGroupMembership", "DeleteGroupMembership"] },
  deletionAsks: false,
  fields: { group: {}, member: {} },
  keyOf: (spec) => keyOf("GroupMembership", spec.group, spec.member),
  parents: (spec) => [keyOf("Group", spec.group), keyOf("User", spec.member)],
  access: (spec) => {
    const group = keyOf("Group", spec.group);
    return { principal: keyOf("User", spec.member), through: [group], shares: `members of ${group}` };
  },
  foresee: ({ found, scope, reader }) => {
    const groups = [...found.values()].filter(({ kind, key }) => kind === "Group" && scope.members(nameOf(key)));
    reader.expect("identitystore", groups.length);
  },
  read: (context) => readGroups(context, context.scope.members),
  readMore: (context, { groups }) => readGroups(context, (group) => groups.has(group)),
  reread,
  within,
  unknownWithin,
  create: ({ key, spec }, refs) => [
    identityStoreStep<CreateGroupMembershipRequest>(
      "CreateGroupMembership",
      {
        IdentityStoreId: refs.identityStoreId,
        GroupId: refs.id(keyOf("Group", spec.group), "GroupId"),
        MemberId: { UserId: refs.id(keyOf("User", spec.member), "UserId") as string },
      },
      { locks: [key] },
    ),
  ],
  update: () => [],
  remove: (live, refs) => [
    identityStoreStep<DeleteGroupMembershipRequest>(
      "DeleteGroupMembership",
      { IdentityStoreId: refs.identityStoreId, MembershipId: live.ids.MembershipId },
      { locks: [live.key] },
    ),
  ],
};
