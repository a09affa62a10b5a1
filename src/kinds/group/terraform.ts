/** A group in Terraform. */
import type { TerraformKind } from "../../core/emit/blocks.ts";
import { idOf } from "../../core/emit/state/held-types.ts";
import type { GroupSpec } from "../../core/model/specs.ts";
import { uniquely } from "../terraform-lookup.ts";

export const groupTerraform: TerraformKind<GroupSpec> = {
  kind: "Group",
  id: { aws: "GroupId", attribute: "group_id" },
  held: [{ type: "aws_identitystore_group", id: idOf("/", "identity_store_id", "group_id") }],
  lookup: (name, { store }) => ({
    type: "aws_identitystore_group",
    arguments: { identity_store_id: store, alternate_identifier: uniquely("DisplayName", name) },
  }),
  blocks: ({ key, spec: { name, description } }, { identityStoreId, store }, live) => [
    {
      key,
      type: "aws_identitystore_group",
      arguments: {
        identity_store_id: store,
        display_name: name,
        ...(description === undefined ? {} : { description }),
      },
      // Absent, it is left as AWS has it.
      ...(description === undefined ? { ignores: ["description"] } : {}),
      ...(live === undefined ? {} : { importId: `${identityStoreId}/${live.ids.GroupId}` }),
    },
  ],
};
