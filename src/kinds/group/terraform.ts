/** A group in Terraform. */
import type { TerraformKind } from "../../core/emit/blocks.ts";
import { idOf } from "../../core/emit/state/held-types.ts";
import type { GroupSpec } from "../../core/model/specs.ts";

export const groupTerraform: TerraformKind<GroupSpec> = {
  kind: "Group",
  id: { aws: "GroupId", attribute: "group_id" },
  held: [{ type: "aws_identitystore_group", id: idOf("/", "identity_store_id", "group_id") }],
  blocks: ({ key, spec: { name, description } }, { identityStoreId }, live) => [
    {
      key,
      type: "aws_identitystore_group",
      arguments: {
        identity_store_id: identityStoreId,
        display_name: name,
        ...(description === undefined ? {} : { description }),
      },
      // Absent, it is left as AWS has it.
      ...(description === undefined ? { ignores: ["description"] } : {}),
      ...(live === undefined ? {} : { importId: `${identityStoreId}/${live.ids.GroupId}` }),
    },
  ],
};
