/** The calls that make a permission set what it should be. Nothing reaches an account before ProvisionPermissionSet. */
import type {
  AttachCustomerManagedPolicyReferenceToPermissionSetRequest as AttachCustomer,
  AttachManagedPolicyToPermissionSetRequest as AttachManaged,
  CreatePermissionSetRequest,
  DeleteInlinePolicyFromPermissionSetRequest as DeleteInline,
  PermissionsBoundary,
  ProvisionPermissionSetRequest,
  PutPermissionsBoundaryToPermissionSetRequest as PutBoundary,
  PutInlinePolicyToPermissionSetRequest as PutInline,
  UpdatePermissionSetRequest,
} from "@aws-sdk/client-sso-admin";
import { canonicalJson } from "../../core/base/json.ts";
import { isoDurationOf } from "../../core/base/session-duration.ts";
import { latinText } from "../../core/iam/policy-text.ts";
import type { Refs } from "../../core/model/kind.ts";
import { MANAGED, UNCOMMITTED } from "../../core/model/own-tags.ts";
import type { Boundary, CustomerManagedPolicy, PermissionSetSpec } from "../../core/model/specs.ts";
import type { Ref, Step } from "../../core/model/step.ts";
import { ssoAdminStep } from "../step-of.ts";
import { tagList } from "../tags.ts";
import { NO_DESCRIPTION } from "./value-forms.ts";

/** All that the steps of a set may be. */
export const WRITES = [
  "CreatePermissionSet",
  "UpdatePermissionSet",
  "DeletePermissionSet",
  "AttachManagedPolicyToPermissionSet",
  "DetachManagedPolicyFromPermissionSet",
  "AttachCustomerManagedPolicyReferenceToPermissionSet",
  "DetachCustomerManagedPolicyReferenceFromPermissionSet",
  "PutInlinePolicyToPermissionSet",
  "DeleteInlinePolicyFromPermissionSet",
  "PutPermissionsBoundaryToPermissionSet",
  "DeletePermissionsBoundaryFromPermissionSet",
  "ProvisionPermissionSet",
  "TagResource",
  "UntagResource",
];

/** What every step of one set shares. */
export interface Target {
  readonly refs: Refs;
  readonly arn: string | Ref;
  readonly name: string;
}

export type Changed = ReadonlySet<keyof PermissionSetSpec | "outdatedAccounts">;

export const locks = (target: Target) => ({ locks: [`permission-set/${target.name}`] });
const address = ({ refs, arn }: Target) => ({ InstanceArn: refs.instanceArn, PermissionSetArn: arn });

const policyArn = ({ refs }: Target, name: string) => `arn:${refs.partition}:iam::aws:policy/${name}`;
const reference = ({ name, path }: CustomerManagedPolicy) => ({ Name: name, Path: path });

/** Always all that there is: UpdatePermissionSet clears a RelayState that is left out; of the others that is not certain. */
function described(spec: PermissionSetSpec) {
  return {
    ...(spec.description === undefined ? {} : { Description: spec.description }),
    SessionDuration: isoDurationOf(spec.sessionDuration),
    ...(spec.relayState === undefined ? {} : { RelayState: spec.relayState }),
  };
}

export function createStep(target: Target, spec: PermissionSetSpec): Step {
  const { refs } = target;
  const uncommitted = refs.uncommitted === true ? { [UNCOMMITTED]: refs.configName } : {};
  const tags = tagList({ ...spec.tags, [MANAGED]: refs.configName, ...uncommitted });
  return ssoAdminStep<CreatePermissionSetRequest>(
    "CreatePermissionSet",
    { InstanceArn: refs.instanceArn, Name: spec.name, ...described(spec), Tags: tags },
    { ...locks(target), saves: { PermissionSetArn: "PermissionSet.PermissionSetArn" } },
  );
}

export function updateSteps(target: Target, had: PermissionSetSpec, want: PermissionSetSpec, changed: Changed): Step[] {
  if (!changed.has("description") && !changed.has("sessionDuration") && !changed.has("relayState")) return [];
  const isBlanked = had.description !== undefined && want.description === undefined;
  const input = { ...address(target), ...described(want), ...(isBlanked ? { Description: NO_DESCRIPTION } : {}) };
  return [ssoAdminStep<UpdatePermissionSetRequest>("UpdatePermissionSet", input, locks(target))];
}

/** Policies that go and policies that come, in calls: the limit of 20 counts both sides of a swap. */
export interface Swap {
  readonly detach: readonly Step[];
  readonly attach: readonly Step[];
}

export function managedPolicySwap(target: Target, had: readonly string[], want: readonly string[]): Swap {
  const step = (operation: string, name: string) =>
    ssoAdminStep<AttachManaged>(
      operation,
      { ...address(target), ManagedPolicyArn: policyArn(target, name) },
      locks(target),
    );
  return {
    detach: had
      .filter((name) => !want.includes(name))
      .map((name) => step("DetachManagedPolicyFromPermissionSet", name)),
    attach: want.filter((name) => !had.includes(name)).map((name) => step("AttachManagedPolicyToPermissionSet", name)),
  };
}

export function customerPolicySwap(
  target: Target,
  had: readonly CustomerManagedPolicy[],
  want: readonly CustomerManagedPolicy[],
): Swap {
  const lacks = (list: readonly CustomerManagedPolicy[], policy: CustomerManagedPolicy) =>
    !list.some((other) => other.name === policy.name && other.path === policy.path);
  const step = (verb: "AttachCustomer" | "DetachCustomer", policy: CustomerManagedPolicy) =>
    ssoAdminStep<AttachCustomer>(
      `${verb}ManagedPolicyReference${verb === "AttachCustomer" ? "To" : "From"}PermissionSet`,
      { ...address(target), CustomerManagedPolicyReference: reference(policy) },
      locks(target),
    );
  return {
    detach: had.filter((policy) => lacks(want, policy)).map((policy) => step("DetachCustomer", policy)),
    attach: want.filter((policy) => lacks(had, policy)).map((policy) => step("AttachCustomer", policy)),
  };
}

export function inlinePolicySteps(target: Target, had: unknown, want: unknown): Step[] {
  if (want === undefined) {
    return [ssoAdminStep<DeleteInline>("DeleteInlinePolicyFromPermissionSet", address(target), locks(target))];
  }
  const input = { ...address(target), InlinePolicy: latinText(canonicalJson(want)) };
  const options = { ...locks(target), ...(had === undefined ? {} : { replaces: true as const }) };
  return [ssoAdminStep<PutInline>("PutInlinePolicyToPermissionSet", input, options)];
}

function boundaryOf(target: Target, boundary: Boundary): PermissionsBoundary {
  return "managedPolicy" in boundary
    ? { ManagedPolicyArn: policyArn(target, boundary.managedPolicy) }
    : { CustomerManagedPolicyReference: reference(boundary.customerManagedPolicy) };
}

/**
 * Whether a Put replaces an existing boundary is unverified (aws-api, section 9 f): where it answers with a conflict, the
 * old one is deleted first, in one go, and put back where the new one is refused: a set without its boundary is wide open.
 */
export function boundarySteps(target: Target, had: Boundary | undefined, want: Boundary | undefined): Step[] {
  const remove = ssoAdminStep<DeleteInline>(
    "DeletePermissionsBoundaryFromPermissionSet",
    address(target),
    locks(target),
  );
  if (want === undefined) return [remove];
  const put = (boundary: Boundary) =>
    ssoAdminStep<PutBoundary>(
      "PutPermissionsBoundaryToPermissionSet",
      { ...address(target), PermissionsBoundary: boundaryOf(target, boundary) },
      locks(target),
    );
  if (had === undefined) return [put(want)];
  return [{ ...put(want), replaces: true, onConflict: { instead: [remove, put(want)], undo: put(had) } }];
}

/** One request for all accounts; where some of them cannot be provisioned (suspended, gone), one for each that can. */
export function provisionSteps(
  target: Target,
  accounts: readonly string[],
  inactive: Refs["inactiveAccounts"],
): Step[] {
  const active = accounts.filter((account) => !inactive.has(account));
  const step = (input: Pick<ProvisionPermissionSetRequest, "TargetId" | "TargetType">, lock: readonly string[]) =>
    ssoAdminStep<ProvisionPermissionSetRequest>(
      "ProvisionPermissionSet",
      { ...address(target), ...input },
      { wait: "PermissionSetProvisioningStatus", locks: [...locks(target).locks, ...lock] },
    );
  if (active.length === accounts.length) {
    return active.length === 0 ? [] : [step({ TargetType: "ALL_PROVISIONED_ACCOUNTS" }, [])];
  }
  return active.map((account) => step({ TargetType: "AWS_ACCOUNT", TargetId: account }, [`account/${account}`]));
}
