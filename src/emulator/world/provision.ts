import type { Behaviour } from "../base/behaviour.ts";
import { arnIn } from "../base/partition.ts";
import { malformedResource } from "../shapes/policy-resources.ts";
import type { Assignment, Provisioned } from "./access.ts";
import { keepRole, leaveRole, type RoleChanges } from "./role-removal.ts";
import type { AsyncRequest, PermissionSet, World } from "./world.ts";

/** Ends an asynchronous operation: what it does to assignments and roles, its status, a line of history. */
export function finish(world: World, request: AsyncRequest, behaviour: Behaviour): void {
  const roles: RoleChanges = [];
  const reason = request.fault ?? effect(world, request, behaviour, roles);
  request.status = reason === undefined ? "SUCCEEDED" : "FAILED";
  if (reason !== undefined) request.failureReason = reason;
  world.history.push({
    sequence: world.history.length + 1,
    time: new Date(request.endsAt).toISOString(),
    actor: request.actor,
    service: "sso-admin",
    operation: request.operation,
    input: { PermissionSetArn: request.permissionSetArn, ...assignmentInput(request) },
    phase: "finished",
    requestId: request.id,
    status: request.status,
    ...(reason === undefined ? {} : { failureReason: reason }),
    ...(roles.length === 0 ? {} : { roles }),
  });
}

function assignmentInput({ accounts, principalType, principalId }: AsyncRequest): object {
  const [TargetId] = accounts;
  return {
    ...(TargetId === undefined ? {} : { TargetId }),
    ...(principalId === undefined ? {} : { PrincipalType: principalType, PrincipalId: principalId }),
  };
}

/** Returns the FailureReason, or undefined where all went well. */
function effect(world: World, request: AsyncRequest, behaviour: Behaviour, roles: RoleChanges): string | undefined {
  const set = world.permissionSets.get(request.permissionSetArn);
  if (set === undefined) return "The permission set no longer exists";
  switch (request.kind) {
    case "provisioning":
      return provisionAll(world, set, request, behaviour, roles);
    case "creation":
      return create(world, set, request, behaviour, roles);
    case "deletion":
      return remove(world, request, behaviour, roles);
  }
}

function provisionAll(
  world: World,
  set: PermissionSet,
  request: AsyncRequest,
  behaviour: Behaviour,
  roles: RoleChanges,
): string | undefined {
  const everywhere = request.accounts.length === 0;
  const accounts = everywhere ? world.provisionings.ofSet(set.arn).map(({ accountId }) => accountId) : request.accounts;
  let firstReason: string | undefined;
  for (const accountId of accounts) {
    const active = world.accounts.get(accountId)?.state === "ACTIVE";
    if (everywhere && !active && behaviour.provisionInactive === "skip") continue;
    const reason = provision(world, set, accountId, request.revision, roles);
    if (!everywhere && reason === undefined) keepRole(world, accountId, set.arn);
    firstReason ??= reason;
  }
  return firstReason;
}

function create(
  world: World,
  set: PermissionSet,
  request: AsyncRequest,
  behaviour: Behaviour,
  roles: RoleChanges,
): string | undefined {
  const assignment = assignmentOf(request);
  const known = assignment.principalType === "USER" ? world.directory.users : world.directory.groups;
  if (behaviour.unknownPrincipal === "failed" && !known.has(assignment.principalId)) {
    return `Received a 404 status error: ${assignment.principalType} ${assignment.principalId} not found.`;
  }
  const reason = provision(world, set, assignment.accountId, request.revision, roles);
  if (reason !== undefined) return reason;
  world.assignments.add(assignment);
  keepRole(world, assignment.accountId, set.arn);
  return undefined;
}

function remove(world: World, request: AsyncRequest, behaviour: Behaviour, roles: RoleChanges): string | undefined {
  const assignment = assignmentOf(request);
  if (!world.assignments.has(assignment)) {
    return behaviour.deleteMissingAssignment === "failed"
      ? "Received a 404 status error: Account assignment does not exist."
      : undefined;
  }
  const inactive = inactiveReason(world, assignment.accountId);
  if (inactive !== undefined) return inactive;
  world.assignments.remove(assignment);
  leaveRole(world, assignment, request.endsAt, behaviour, roles);
  return undefined;
}

function provision(
  world: World,
  set: PermissionSet,
  accountId: string,
  revision: number,
  roles: RoleChanges,
): string | undefined {
  const reason = inactiveReason(world, accountId) ?? malformedReason(set) ?? missingPolicyReason(world, set, accountId);
  if (reason !== undefined) return reason;
  const before = world.provisionings.get(accountId, set.arn);
  const role = provisioned(world, set, accountId, revision);
  if (before?.revision !== role.revision) {
    roles.push({ accountId, roleName: role.roleName, change: before === undefined ? "created" : "updated" });
  }
  return undefined;
}

/** Puts the role in place. A role that is made again gets another suffix (aws-api 3.12). */
export function provisioned(world: World, set: PermissionSet, accountId: string, revision: number): Provisioned {
  const before = world.provisionings.get(accountId, set.arn);
  const suffix = () => world.ids.hex("role", `${accountId}/${set.arn}`, 16);
  const roleName = before?.roleName ?? `AWSReservedSSO_${set.name}_${suffix()}`;
  const provisioning = { accountId, permissionSetArn: set.arn, roleName, revision };
  world.provisionings.set(provisioning);
  return provisioning;
}

function inactiveReason(world: World, accountId: string): string | undefined {
  const account = world.accounts.get(accountId);
  if (account === undefined) return `Received a 404 status error: AWS account ${accountId} was not found.`;
  if (account.state === "ACTIVE") return undefined;
  return `Received a 403 status error: AWS account ${accountId} is ${account.state.toLowerCase()}.`;
}

/** Put does not read resources as closely as IAM does when it makes the role. */
function malformedReason({ arn, inlinePolicy }: PermissionSet): string | undefined {
  if (inlinePolicy === undefined) return undefined;
  const fault = malformedResource(inlinePolicy, arn.split(":")[1] ?? "");
  return fault === undefined ? undefined : `Received a 400 status error: ${fault}`;
}

/** Attaching does not look whether the policy exists in the account; provisioning does (aws-api 3.9). */
function missingPolicyReason(world: World, set: PermissionSet, accountId: string): string | undefined {
  const boundary = set.permissionsBoundary?.CustomerManagedPolicyReference;
  const wanted = boundary === undefined ? set.customerManagedPolicies : [...set.customerManagedPolicies, boundary];
  const existing = world.accounts.get(accountId)?.customerManagedPolicies ?? [];
  const missing = wanted.find(({ Name, Path }) => !existing.includes(`${Path ?? "/"}${Name}`));
  if (missing === undefined) return undefined;
  const arn = arnIn(world, `iam::${accountId}:policy${missing.Path ?? "/"}${missing.Name}`);
  return `Received a 404 status error: Not supported policy ${arn}.`;
}

function assignmentOf(request: AsyncRequest): Assignment {
  const { permissionSetArn, principalType = "GROUP", principalId = "", accounts } = request;
  return { accountId: accounts[0] ?? "", permissionSetArn, principalType, principalId };
}

/** Whether a role is as its permission set is now. */
export function isLatest(world: World, provisioning: Provisioned): boolean {
  return world.permissionSets.get(provisioning.permissionSetArn)?.revision === provisioning.revision;
}
