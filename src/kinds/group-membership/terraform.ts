/** A membership in Terraform, which is imported by an id of its own. */
import { keyOf } from "../../core/base/key.ts";
import type { TerraformKind } from "../../core/emit/blocks.ts";
import { idOf } from "../../core/emit/state/held-types.ts";
import type { GroupMembershipSpec } from "../../core/model/membership.ts";

export const groupMembershipTerraform: TerraformKind<GroupMembershipSpec> = {
  kind: "GroupMembership",
  held: [{ type: "aws_identitystore_group_membership", id: idOf("/", "identity_store_id", "membership_id") }],
  blocks: ({ key, spec }, refs, live) => [
    {
      key,
      type: "aws_identitystore_group_membership",
      arguments: {
        identity_store_id: refs.store,
        group_id: { refers: keyOf("Group", spec.group) },
        member_id: { refers: keyOf("User", spec.member) },
      },
      ...(live === undefined ? {} : { importId: `${refs.identityStoreId}/${live.ids.MembershipId}` }),
    },
  ],
};
