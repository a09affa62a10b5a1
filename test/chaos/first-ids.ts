/** The ids of what an organization begins with: its history speaks of these alone. */
import type { Emulator } from "../../src/emulator/index.ts";
import type { FirstIds } from "./reference.ts";

export async function idsIn(emulator: Emulator): Promise<FirstIds> {
  const { users, groups, permissionSets } = emulator.state();
  const userNames = new Map(users.map(({ UserId, UserName }) => [UserId, UserName]));
  const memberships = groups.map(async ({ GroupId, DisplayName }) => {
    const answer = (await emulator.console("ListGroupMemberships", { GroupId, MaxResults: 100 })) as {
      GroupMemberships: readonly { MembershipId: string; MemberId: { UserId: string } }[];
    };
    return answer.GroupMemberships.map(
      ({ MembershipId, MemberId }) => [`${DisplayName} ${userNames.get(MemberId.UserId)}`, MembershipId] as const,
    );
  });
  return {
    users: new Map(users.map(({ UserId, UserName }) => [UserName, UserId])),
    groups: new Map(groups.map(({ GroupId, DisplayName }) => [DisplayName, GroupId])),
    sets: new Map(permissionSets.map(({ Name, PermissionSetArn }) => [Name, PermissionSetArn])),
    memberships: new Map((await Promise.all(memberships)).flat()),
  };
}
