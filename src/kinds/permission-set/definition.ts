/**
 * The calls that change a definition, in their order. Nothing of it reaches an account before ProvisionPermissionSet; but a
 * call may fail, a run may be killed, and another tool may provision in between: so after none of the calls the definition
 * allows what neither the old nor the new one allows.
 *
 * What is closed comes first, what is opened comes last. Of managed policies only names are known, and they count as giving;
 * those of a customer, who may have written a guard, are put on before and taken off after AWS's own.
 */
import type { PermissionSetSpec } from "../../core/model/specs.ts";
import type { Step } from "../../core/model/step.ts";
import { tagSteps } from "../tags.ts";
import { inlineBetween, inlineChange } from "./inline-change.ts";
import {
  boundarySteps,
  type Changed,
  customerPolicySwap,
  inlinePolicySteps,
  locks,
  managedPolicySwap,
  type Target,
  updateSteps,
} from "./steps.ts";

/** When a part of a change is made: before anything else, between what goes and what comes, after all the rest. */
interface Moments {
  readonly first: readonly Step[];
  readonly between: readonly Step[];
  readonly last: readonly Step[];
}

const NEVER: Moments = { first: [], between: [], last: [] };

/** A boundary where there was none narrows, one that goes widens, another one may do both. */
function boundaryMoments(target: Target, had: PermissionSetSpec | undefined, want: PermissionSetSpec): Moments {
  const steps = boundarySteps(target, had?.permissionsBoundary, want.permissionsBoundary);
  if (want.permissionsBoundary === undefined) return { ...NEVER, last: steps };
  return had?.permissionsBoundary === undefined ? { ...NEVER, first: steps } : { ...NEVER, between: steps };
}

/**
 * One call, but where boundary and policy both give and take: whichever went first, what one of them opens the other would
 * not yet close. Then a policy that does neither stands in between.
 */
function inlineMoments(
  target: Target,
  had: PermissionSetSpec | undefined,
  want: PermissionSetSpec,
  isSwapped: boolean,
): Moments {
  const [was, is] = [had?.inlinePolicy, want.inlinePolicy];
  const steps = inlinePolicySteps(target, was, is);
  const { narrows, widens } = inlineChange(was, is);
  // Of a set that is new nothing was open before, so that its whole policy is what it may have at any moment.
  if (had === undefined || !widens) return { ...NEVER, first: steps };
  if (!narrows) return { ...NEVER, last: steps };
  const middle = isSwapped ? inlineBetween(was, is) : undefined;
  if (middle === undefined) return { ...NEVER, between: steps };
  if (was === undefined && middle.policy === undefined) return { ...NEVER, last: steps };
  return { ...NEVER, first: inlinePolicySteps(target, was, middle.policy), last: steps };
}

function updateMoments(
  target: Target,
  had: PermissionSetSpec | undefined,
  want: PermissionSetSpec,
  changed: Changed,
): Moments {
  if (had === undefined) return NEVER;
  const steps = updateSteps(target, had, want, changed);
  return want.sessionDuration > had.sessionDuration ? { ...NEVER, last: steps } : { ...NEVER, first: steps };
}

/** The changes to a definition, without the one ProvisionPermissionSet that brings them to accounts together. */
export function definitionSteps(
  target: Target,
  had: PermissionSetSpec | undefined,
  want: PermissionSetSpec,
  changed: Changed,
): readonly Step[] {
  const boundary = changed.has("permissionsBoundary") ? boundaryMoments(target, had, want) : NEVER;
  const inline = changed.has("inlinePolicy") ? inlineMoments(target, had, want, boundary.between.length > 0) : NEVER;
  const update = updateMoments(target, had, want, changed);
  const managed = managedPolicySwap(target, had?.managedPolicies ?? [], want.managedPolicies);
  const customer = customerPolicySwap(target, had?.customerManagedPolicies ?? [], want.customerManagedPolicies);
  const isRetagged = had !== undefined && changed.has("tags") && want.tags !== undefined;
  return [
    ...[update, boundary, inline].flatMap(({ first }) => first),
    ...[...managed.detach, ...customer.detach],
    ...[inline, boundary].flatMap(({ between }) => between),
    ...[...customer.attach, ...managed.attach],
    ...[inline, boundary, update].flatMap(({ last }) => last),
    ...(isRetagged ? tagSteps({ ...target, ...locks(target) }, had.tags ?? {}, want.tags ?? {}) : []),
  ];
}
