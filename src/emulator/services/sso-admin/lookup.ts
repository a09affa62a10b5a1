import { CONSOLE } from "../../base/caller.ts";
import { accessDenied, conflictingOperation, notFound, quota, validation } from "../../base/errors.ts";
import { arnIn } from "../../base/partition.ts";
import type { Call, Operation } from "../../calls/operation.ts";
import { FROM_OUTSIDE, outsidePrimary } from "../../calls/refusals.ts";
import { isObject } from "../../shapes/check.ts";
import { instanceSettings } from "../../world/instance-settings.ts";
import { isOutsideInstance } from "../../world/network.ts";
import { isServedIn } from "../../world/regions.ts";
import { keepDefinition } from "../../world/role-definition.ts";
import { type Account, isAccountInstance, type PermissionSet } from "../../world/world.ts";

/** aws-api 2, the newest capture. */
const SETS_IN_ACCOUNT = 500;

/** They have no ResourceNotFoundException in their models. */
const KNOW_NO_MISSING = ["DescribeInstance", "ListRegions", "AddRegion"];

/** The permission set, or ResourceNotFoundException in AWS's words. */
export function permissionSet(arn: string, call: Call): PermissionSet {
  const found = call.world.permissionSets.get(arn);
  if (found === undefined) throw notFound(`Could not find PermissionSet with id ${arn.split("/").at(-1)}`);
  return found;
}

/**
 * The permission set, for a change of its definition.
 * @throws AwsError where the caller may not change it, or it is being provisioned.
 */
export function changeableSet(arn: string, call: Call): PermissionSet {
  const set = permissionSet(arn, call);
  refuseManagementSets(set, call);
  if (call.behaviour.definitionDuringProvision === "conflict" && call.async.isProvisioning(arn)) {
    throw conflictingOperation();
  }
  keepDefinition(call.world, set);
  return set;
}

/** Every change of a definition leaves the roles in accounts behind (aws-api 3.3). */
export function changed(set: PermissionSet, call: Call): undefined {
  set.revision += 1;
  call.record();
}

/**
 * A delegated administrator has no hand in the management account, nor on permission sets that are provisioned there
 * (aws-api 3.11).
 */
export function refuseManagementSets(set: PermissionSet, call: Call): void {
  const { managementAccountId, provisionings } = call.world;
  if (call.caller.accountId === managementAccountId) return;
  if (provisionings.get(managementAccountId, set.arn) !== undefined) throw denied(call, set.arn);
}

export function denied(call: Call, resource?: string) {
  const action = `sso:${call.operation}`;
  const on = resource === undefined ? "" : ` on resource: ${resource}`;
  return accessDenied(`User: ${call.caller.arn} is not authorized to perform: ${action}${on}`);
}

/** The account that an operation aims at; undefined where it is unknown and that is to show later as FAILED. */
export function targetAccount(id: string, call: Call): Account | undefined {
  const { world, behaviour, caller } = call;
  if (caller.accountId !== world.managementAccountId && id === world.managementAccountId) {
    throw denied(call, arnIn(world, `sso:::account/${id}`));
  }
  const account = world.accounts.get(id);
  if (account !== undefined || behaviour.unknownAccount === "failed") return account;
  const message = `Could not find AWS account with id ${id}`;
  throw behaviour.unknownAccount === "validation" ? validation(message) : notFound(message);
}

/** AWS managed policies are in their partition only: elsewhere they do not exist. */
export function refuseForeignPolicy(input: Record<string, unknown>, { world }: Call): void {
  const { ManagedPolicyArn, PermissionsBoundary } = input;
  const boundary = isObject(PermissionsBoundary) ? PermissionsBoundary.ManagedPolicyArn : undefined;
  for (const arn of [ManagedPolicyArn, boundary]) {
    if (typeof arn !== "string" || arn.startsWith(arnIn(world, ""))) continue;
    throw notFound(`Policy does not exist with ARN: ${arn}`);
  }
}

/** @throws AwsError where the permission set would be one too many in the account. */
export function checkRoom(accountId: string, arn: string, { world }: Call): void {
  if (world.provisionings.get(accountId, arn) !== undefined) return;
  if (world.provisionings.inAccount(accountId).length < SETS_IN_ACCOUNT) return;
  throw quota(`You have exceeded AWS SSO limits. Cannot provision more than ${SETS_IN_ACCOUNT} in an account.`);
}

/** Where they are not enabled from the start, UpdateInstance may have done it. */
export function hasPermissionSets({ world, behaviour }: Call): boolean {
  const enabled = behaviour.permissionSetsEnabled || instanceSettings(world).permissionSetsEnabled === true;
  return enabled && !isAccountInstance(world);
}

/** The instance's network rules. The console is not bound to them: a person must be able to take them back. */
function refuseFromOutside(call: Call): void {
  const { world, behaviour, caller, operation } = call;
  if (behaviour.networkRules === "shown" || caller.actor === CONSOLE) return;
  if (!isOutsideInstance(instanceSettings(world).network)) return;
  const action = `sso:${operation} on resource: ${world.instance.arn}`;
  throw accessDenied(`User: ${caller.arn} is not authorized to perform: ${action} ${FROM_OUTSIDE}`);
}

/** The instance must be the caller's, in the region that was asked, and able to hold permission sets where the operation is about them. */
export function checkInstance(arn: unknown, { anyInstance, anyRegion }: Operation, call: Call): void {
  const { world, operation } = call;
  const owned = !isAccountInstance(world) || call.caller.accountId === world.instance.ownerAccountId;
  const served = isServedIn(world, call.region, call.now);
  const here = owned && served && (arn === undefined || arn === world.instance.arn);
  if (!here) {
    if (KNOW_NO_MISSING.includes(operation)) throw denied(call, String(arn));
    throw notFound(`Could not find Instance with id ${String(arn).split("/").at(-1)}`);
  }
  if (call.region !== world.region && anyRegion !== true) throw outsidePrimary(call, denied(call, world.instance.arn));
  refuseFromOutside(call);
  if (!anyInstance && !hasPermissionSets(call)) {
    throw validation("The operation is not supported for this instance: it has no permission sets");
  }
}
