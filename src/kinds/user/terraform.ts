/** A user in Terraform. What no document says of people is left to others. */
import type { TerraformKind } from "../../core/emit/blocks.ts";
import { idOf } from "../../core/emit/state/held-types.ts";
import type { UserSpec } from "../../core/model/specs.ts";
import { uniquely } from "../terraform-lookup.ts";
import { emailFormOf } from "./descriptor.ts";

const OTHERS = ["addresses", "phone_numbers", "nickname", "title", "locale", "timezone", "preferred_language"];
const OTHER_NAMES = ["formatted", "middle_name", "honorific_prefix", "honorific_suffix"].map((one) => `name[0].${one}`);

export const userTerraform: TerraformKind<UserSpec> = {
  kind: "User",
  id: { aws: "UserId", attribute: "user_id" },
  held: [{ type: "aws_identitystore_user", id: idOf("/", "identity_store_id", "user_id") }],
  lookup: (name, { store }) => ({
    type: "aws_identitystore_user",
    arguments: { identity_store_id: store, alternate_identifier: uniquely("UserName", name) },
  }),
  blocks: ({ key, spec }, { identityStoreId, store }, live) => [
    {
      key,
      type: "aws_identitystore_user",
      arguments: {
        identity_store_id: store,
        user_name: spec.userName,
        display_name: spec.displayName,
        name: { given_name: spec.givenName, family_name: spec.familyName },
        ...(spec.email === undefined ? {} : { emails: { value: spec.email, ...emailFormOf(live) } }),
      },
      ignores: [...OTHERS, "profile_url", "user_type", ...OTHER_NAMES],
      ...(live === undefined ? {} : { importId: `${identityStoreId}/${live.ids.UserId}` }),
    },
  ],
};
