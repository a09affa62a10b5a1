import { notFound } from "../../base/errors.ts";
import { type Call, operation } from "../../calls/operation.ts";
import { groupId, memberId, membershipId, onStore, paging } from "../../shapes/identitystore.ts";
import { list, required } from "../../shapes/shape.ts";
import type { Membership } from "../../world/directory.ts";
import {
  duplicate,
  groupOf,
  membershipKey,
  membershipOf,
  missing,
  newStamp,
  stampMembers,
  userIdOf,
  userOf,
} from "./lookup.ts";
import { reviseGroup } from "./revision.ts";

const pair = { ...onStore, GroupId: required(groupId), MemberId: required(memberId) };
const onMembership = { ...onStore, MembershipId: required(membershipId) };

export const membershipOperations = {
  CreateGroupMembership: operation("administrator", pair, ({ GroupId, MemberId }, call) => {
    const { world } = call;
    const userId = userIdOf(MemberId);
    if (!world.directory.users.has(userId)) {
      throw notFound("Member does not exist", { ResourceType: "USER", ResourceId: userId });
    }
    if (!world.directory.groups.has(GroupId)) {
      throw notFound("Group does not exist", { ResourceType: "GROUP", ResourceId: GroupId });
    }
    const existing = world.directory.membership(GroupId, userId);
    if (existing !== undefined) {
      if (call.behaviour.duplicateMembership === "accept") return membershipKey(existing.id, call);
      throw duplicate("GroupMembership");
    }
    const id = world.ids.resource(world.instance.identityStoreId, "membership", `${GroupId}/${userId}`);
    world.directory.addMembership({ id, groupId: GroupId, userId, ...newStamp(call) });
    reviseGroup(GroupId, call);
    call.record({ made: id });
    return membershipKey(id, call);
  }),

  DescribeGroupMembership: operation("member", onMembership, ({ MembershipId }, call) =>
    described(membershipOf(MembershipId, call), call),
  ),

  DeleteGroupMembership: operation("administrator", onMembership, ({ MembershipId }, call) => {
    const { directory } = call.world;
    const membership = directory.memberships.get(MembershipId);
    if (membership === undefined) {
      if (call.behaviour.deleteMissingIdentity === "succeed") return {};
      throw missing("GROUP_MEMBERSHIP", MembershipId);
    }
    directory.removeMembership(MembershipId);
    reviseGroup(membership.groupId, call);
    call.record({ gone: { GroupId: membership.groupId, UserId: membership.userId } });
    return {};
  }),

  GetGroupMembershipId: operation("member", pair, ({ GroupId, MemberId }, call) => {
    const membership = call.world.directory.membership(GroupId, userIdOf(MemberId));
    if (membership === undefined) throw missing("GROUP_MEMBERSHIP");
    return membershipKey(membership.id, call);
  }),

  IsMemberInGroups: operation(
    "member",
    { ...onStore, MemberId: required(memberId), GroupIds: required(list(groupId, 1, 100)) },
    ({ MemberId, GroupIds }, call) => {
      const { id } = userOf(userIdOf(MemberId), call);
      return {
        Results: GroupIds.map((GroupId) => ({
          GroupId,
          MemberId: { UserId: id },
          MembershipExists: call.world.directory.membership(GroupId, id) !== undefined,
        })),
      };
    },
  ),

  ListGroupMemberships: operation(
    "member",
    { ...onStore, GroupId: required(groupId), ...paging },
    ({ GroupId }, call) => listed(call.world.directory.membershipsOfGroup(groupOf(GroupId, call).id), call),
  ),

  ListGroupMembershipsForMember: operation(
    "member",
    { ...onStore, MemberId: required(memberId), ...paging },
    ({ MemberId }, call) => listed(call.world.directory.membershipsOfUser(userOf(userIdOf(MemberId), call).id), call),
  ),
};

function listed(memberships: Membership[], call: Call): object {
  const page = call.page(memberships, ({ id }) => id);
  return { GroupMemberships: page.items.map((item) => described(item, call)), NextToken: page.NextToken };
}

function described(membership: Membership, call: Call): object {
  return {
    ...membershipKey(membership.id, call),
    GroupId: membership.groupId,
    MemberId: { UserId: membership.userId },
    ...stampMembers(membership),
  };
}
