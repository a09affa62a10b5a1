/** `GroupMembership`: one user in one group. It cannot be changed, only made and deleted. */
import type { CreateGroupMembershipRequest, DeleteGroupMembershipRequest } from "@aws-sdk/client-identitystore";
import { isObject } from "../../core/json.ts";
import { keyOf, parseKey, patternOf } from "../../core/key.ts";
import type { Kind, ReadContext, Reading } from "../../core/kind.ts";
import type { Found, Unknown } from "../../core/resource.ts";
import { namesById } from "../names-by-id.ts";
import { identityStoreStep } from "../step-of.ts";
import { text } from "../wire.ts";

export interface GroupMembershipSpec {
  readonly group: string;
  readonly member: string;
}

type Membership = Found<GroupMembershipSpec>;

/** The members of one group; a member who is no user any more is known by the id alone. */
async function readGroup(
  context: ReadContext,
  group: Found,
  users: ReadonlyMap<string, string>,
): Promise<Membership[]> {
  const name = parseKey(group.key).parts[0] ?? "";
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

async function read(context: ReadContext): Promise<Reading> {
  const users = namesById(context.found, "User", "UserId");
  const found: Membership[] = [];
  const unknown: Unknown[] = [];
  const groups = [...context.found.values()].filter(
    (item) => item.kind === "Group" && context.scope.members(parseKey(item.key).parts[0] ?? ""),
  );
  await Promise.all(
    groups.map(async (group) => {
      try {
        found.push(...(await readGroup(context, group, users)));
      } catch (error) {
        unknown.push(
          context.reader.unknown(patternOf("GroupMembership", parseKey(group.key).parts[0], undefined), error),
        );
      }
    }),
  );
  return { found, unknown };
}

export const groupMembership: Kind<GroupMembershipSpec> = {
  kind: "GroupMembership",
  after: ["User", "Group"],
  deletionAsks: false,
  fields: { group: {}, member: {} },
  parents: (spec) => [keyOf("Group", spec.group), keyOf("User", spec.member)],
  access: (spec) => {
    const group = keyOf("Group", spec.group);
    return { principal: keyOf("User", spec.member), through: [group], shares: `members of ${group}` };
  },
  read,
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
