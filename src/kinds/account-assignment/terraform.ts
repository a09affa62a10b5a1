/** An assignment in Terraform: a resource each, never a `for_each` over many, which takes Terraform hours. */
import { keyOf } from "../../core/base/key.ts";
import type { TerraformKind } from "../../core/emit/blocks.ts";
import { idOf } from "../../core/emit/state/held-types.ts";
import type { AccountAssignmentSpec } from "../../core/model/assignment.ts";
import { principalKey } from "../../core/model/resource.ts";

const TARGET = "AWS_ACCOUNT";
const TO = ["principal_id", "principal_type", "target_id"];
const OF = ["permission_set_arn", "instance_arn"];

export const accountAssignmentTerraform: TerraformKind<AccountAssignmentSpec> = {
  kind: "AccountAssignment",
  held: [
    {
      type: "aws_ssoadmin_account_assignment",
      // Older providers keep no type of target: there was one.
      id: (values) => idOf(",", ...TO, "target_type", ...OF)({ ...values, target_type: values.target_type ?? TARGET }),
    },
  ],
  blocks: ({ key, spec }, refs, live) => {
    const [set, principal] = [
      keyOf("PermissionSet", spec.permissionSet),
      principalKey({ type: spec.principalType, name: spec.principal }),
    ];
    const importId = [
      refs.liveId(principal),
      spec.principalType,
      spec.account,
      TARGET,
      refs.liveId(set),
      refs.instanceArn,
    ];
    return [
      {
        key,
        type: "aws_ssoadmin_account_assignment",
        arguments: {
          instance_arn: refs.instance,
          permission_set_arn: { refers: set },
          principal_id: { refers: principal },
          principal_type: spec.principalType,
          target_id: spec.account,
          target_type: TARGET,
        },
        ...(live === undefined ? {} : { importId: importId.join(",") }),
      },
    ];
  },
};
