/** Permission sets in a state of Terraform: the set, its policies one by one or all together, its boundary. */
import {
  type BlockId,
  type HeldType,
  idOf,
  nestedIn,
  type StateValues,
  textIn,
} from "../../core/emit/state/held-types.ts";

const OF_SET = ["permission_set_arn", "instance_arn"];
/** Those that own all policies are imported the other way round. */
const REVERSED = ["instance_arn", "permission_set_arn"];

const AWS = "aws_ssoadmin_managed_policy_attachment";
const OWN = "aws_ssoadmin_customer_managed_policy_attachment";
const REFERENCE = "customer_managed_policy_reference";

const block = (type: string, importId: string | undefined): BlockId | undefined =>
  importId === undefined ? undefined : { type, importId };

const awsId = idOf(",", "managed_policy_arn", ...OF_SET);

/** Each reference with its path, `/` where none is said. */
const ownIds = (values: StateValues): readonly (string | undefined)[] =>
  nestedIn(values, REFERENCE).map((reference) =>
    idOf(",", "name", "path", ...OF_SET)({ ...values, ...reference, path: textIn(reference, "path") ?? "/" }),
  );

function awsPolicies(values: StateValues): readonly (BlockId | undefined)[] {
  const { managed_policy_arns: arns } = values;
  if (!Array.isArray(arns)) return [undefined];
  return arns.map((managed_policy_arn) => block(AWS, awsId({ ...values, managed_policy_arn })));
}

export const heldSetTypes: readonly HeldType[] = [
  { type: "aws_ssoadmin_permission_set", id: idOf(",", "arn", "instance_arn") },
  { type: "aws_ssoadmin_permission_set_inline_policy", id: idOf(",", ...OF_SET) },
  { type: "aws_ssoadmin_permissions_boundary_attachment", id: idOf(",", ...OF_SET) },
  { type: AWS, id: awsId },
  { type: OWN, id: (values) => ownIds(values)[0] },
  {
    type: "aws_ssoadmin_managed_policy_attachments_exclusive",
    id: idOf(",", ...REVERSED),
    stands: awsPolicies,
  },
  {
    type: "aws_ssoadmin_customer_managed_policy_attachments_exclusive",
    id: idOf(",", ...REVERSED),
    stands: (values) => ownIds(values).map((id) => block(OWN, id)),
  },
];
