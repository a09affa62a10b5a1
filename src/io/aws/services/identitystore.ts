/** The identity store: users, groups, memberships. */
import { text } from "../../../core/model/service.ts";
import type { SdkModule, Service } from "./service.ts";

export const identitystore: Service = {
  name: "identitystore",
  iamPrefix: "identitystore",
  load: async () => [(await import("@aws-sdk/client-identitystore")) as unknown as SdkModule, "IdentitystoreClient"],
  answers: {
    ListUsers: { Users: [{ UserId: text, UserName: text }] },
    DescribeUser: { UserId: text, UserName: text },
    GetUserId: { UserId: text },
    ListGroups: { Groups: [{ GroupId: text, DisplayName: text }] },
    DescribeGroup: { GroupId: text, DisplayName: text },
    GetGroupId: { GroupId: text },
    ListGroupMemberships: { GroupMemberships: [{ MembershipId: text, MemberId: { UserId: text } }] },
    GetGroupMembershipId: { MembershipId: text },
  },
};
