/** A permission set in Terraform: the set, and a resource for each policy or for all of them. */
import { canonicalJson } from "../../core/base/json.ts";
import { isoDurationOf } from "../../core/base/session-duration.ts";
import type { Argument, Block, BlockRefs, TerraformKind } from "../../core/emit/blocks.ts";
import { latinText } from "../../core/iam/policy-text.ts";
import type { Found, Resource } from "../../core/model/resource.ts";
import type { Boundary, CustomerManagedPolicy, PermissionSetSpec } from "../../core/model/specs.ts";
import { heldSetTypes } from "./held.ts";
import { NO_DESCRIPTION, type SetFacts } from "./value-forms.ts";

type Set = Resource<PermissionSetSpec>;
type Live = Found<PermissionSetSpec> | undefined;

const arnOf = ({ partition }: BlockRefs, policy: string) => `arn:${partition}:iam::aws:policy/${policy}`;
const reference = ({ name, path }: CustomerManagedPolicy) => ({ name, path });

/** What all of them share, and by what they are imported: the set and the instance, in the order that the resource wants. */
function ofSet(refs: BlockRefs, { key }: Set, live: Live) {
  const { instanceArn } = refs;
  const arn = live?.ids.PermissionSetArn;
  return {
    shared: { instance_arn: refs.instance, permission_set_arn: { refers: key } },
    imports: (isThere: boolean, ...before: readonly string[]) =>
      arn === undefined || !isThere ? {} : { importId: [...before, arn, instanceArn].join(",") },
    reversed: arn === undefined ? {} : { importId: `${instanceArn},${arn}` },
  };
}

/** None is none, or the sign for it: AWS keeps what there was once, and does not say which of both it has. */
function describedBy({ spec: { description } }: Set, live: Live) {
  if (description !== undefined) return { argument: { description }, ignores: [] };
  const isBlanked = live?.spec.description !== undefined;
  return isBlanked
    ? { argument: { description: NO_DESCRIPTION }, ignores: [] }
    : { argument: {}, ignores: live === undefined ? [] : ["description"] };
}

/** The provider compares texts: what is as long stays in the form that it has. */
function durationOf(minutes: number, live: Live): string {
  const form = (live?.facts as SetFacts | undefined)?.sessionDuration;
  return form !== undefined && live?.spec.sessionDuration === minutes ? form : isoDurationOf(minutes);
}

function itself(want: Set, refs: BlockRefs, live: Live): Block {
  const { name, sessionDuration, relayState, tags } = want.spec;
  const described = describedBy(want, live);
  const ignores = [...described.ignores, ...(tags === undefined ? ["tags", "tags_all"] : [])];
  return {
    key: want.key,
    type: "aws_ssoadmin_permission_set",
    arguments: {
      instance_arn: refs.instance,
      name,
      ...described.argument,
      session_duration: durationOf(sessionDuration, live),
      ...(relayState === undefined ? {} : { relay_state: relayState }),
      ...(tags === undefined ? {} : { tags }),
    },
    ...(ignores.length === 0 ? {} : { ignores }),
    ...ofSet(refs, want, live).imports(true),
  };
}

function singles(want: Set, refs: BlockRefs, live: Live): readonly Block[] {
  const { shared, imports } = ofSet(refs, want, live);
  const has = (policy: CustomerManagedPolicy) =>
    live?.spec.customerManagedPolicies.some(({ name, path }) => name === policy.name && path === policy.path) === true;
  return [
    ...want.spec.managedPolicies.map((policy): Block => {
      const arn = arnOf(refs, policy);
      return {
        ...{ key: want.key, part: `aws ${policy}`, type: "aws_ssoadmin_managed_policy_attachment" },
        arguments: { ...shared, managed_policy_arn: arn },
        ...imports(live?.spec.managedPolicies.includes(policy) === true, arn),
      };
    }),
    ...want.spec.customerManagedPolicies.map(
      (policy): Block => ({
        ...{ key: want.key, part: `own ${policy.path}${policy.name}` },
        type: "aws_ssoadmin_customer_managed_policy_attachment",
        arguments: { ...shared, customer_managed_policy_reference: reference(policy) },
        ...imports(has(policy), policy.name, policy.path),
      }),
    ),
  ];
}

/** They are there for a set without policies, too, which then has none attached by whomever. */
function exclusives(want: Set, refs: BlockRefs, live: Live): readonly Block[] {
  const { shared, reversed } = ofSet(refs, want, live);
  const { managedPolicies, customerManagedPolicies } = want.spec;
  return [
    {
      ...{ key: want.key, part: "aws policies", type: "aws_ssoadmin_managed_policy_attachments_exclusive" },
      arguments: { ...shared, managed_policy_arns: managedPolicies.map((policy) => arnOf(refs, policy)) },
      ...reversed,
    },
    {
      ...{ key: want.key, part: "own policies" },
      type: "aws_ssoadmin_customer_managed_policy_attachments_exclusive",
      arguments: { ...shared, customer_managed_policy_reference: customerManagedPolicies.map(reference) },
      ...reversed,
    },
  ];
}

const boundaryOf = (refs: BlockRefs, boundary: Boundary): Argument =>
  "managedPolicy" in boundary
    ? { managed_policy_arn: arnOf(refs, boundary.managedPolicy) }
    : { customer_managed_policy_reference: reference(boundary.customerManagedPolicy) };

export const permissionSetTerraform: TerraformKind<PermissionSetSpec> = {
  kind: "PermissionSet",
  id: { aws: "PermissionSetArn", attribute: "arn" },
  held: heldSetTypes,
  lookup: (name, { instance }) => ({
    type: "aws_ssoadmin_permission_set",
    arguments: { instance_arn: instance, name },
  }),
  blocks: (want, refs, live) => {
    const { shared, imports } = ofSet(refs, want, live);
    const { inlinePolicy, permissionsBoundary } = want.spec;
    const policies = refs.exclusive ? exclusives(want, refs, live) : singles(want, refs, live);
    const inline = (policy: unknown): Block => ({
      ...{ key: want.key, part: "inline policy", type: "aws_ssoadmin_permission_set_inline_policy" },
      arguments: { ...shared, inline_policy: latinText(canonicalJson(policy)) },
      ...imports(live?.spec.inlinePolicy !== undefined),
    });
    const bounded = (boundary: Boundary): Block => ({
      ...{ key: want.key, part: "boundary", type: "aws_ssoadmin_permissions_boundary_attachment" },
      arguments: { ...shared, permissions_boundary: boundaryOf(refs, boundary) },
      ...imports(live?.spec.permissionsBoundary !== undefined),
    });
    return [
      itself(want, refs, live),
      ...policies,
      ...(inlinePolicy === undefined ? [] : [inline(inlinePolicy)]),
      ...(permissionsBoundary === undefined ? [] : [bounded(permissionsBoundary)]),
    ];
  },
};
