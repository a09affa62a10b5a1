import { type Caller, CONSOLE } from "../base/caller.ts";
import { AwsError, notFound } from "../base/errors.ts";
import type { Service } from "../calls/operation.ts";
import { isObject } from "../shapes/check.ts";
import { permissionSetNamed, type World } from "../world/world.ts";
import { CONSOLE_SERVICES, type Engine } from "./engine.ts";

/** Where an asynchronous operation's answer has its request id. */
const STATUSES = [
  "AccountAssignmentCreationStatus",
  "AccountAssignmentDeletionStatus",
  "PermissionSetProvisioningStatus",
];

/**
 * Does what a person would do in AWS's console, as actor `console` of the management account: one operation, with the
 * checks and errors that it has over HTTP, done when this returns. Names may stand in for ids (see
 * schemas/emulator-console.json). `operation` may name its service, as in `organizations:ListTagsForResource`.
 * @throws AwsError
 */
export function performAsConsole(engine: Engine, caller: Caller, operation: string, input: object): unknown {
  const { world } = engine;
  const [service, name] = find(operation);
  const result = engine.perform({
    service,
    operation: name,
    input: completed(input, service, name, world),
    caller: { ...caller, actor: CONSOLE },
    region: world.region,
  });
  return settled(engine, result);
}

function find(operation: string): [Service, string] {
  const [before, after] = operation.split(":", 2);
  const name = after ?? before ?? "";
  const service = CONSOLE_SERVICES.find(
    (candidate) => Object.hasOwn(candidate.operations, name) && (after === undefined || candidate.name === before),
  );
  if (service === undefined) throw new AwsError("UnknownOperationException", `There is no operation ${operation}`);
  return [service, name];
}

function settled(engine: Engine, result: object | undefined): unknown {
  const answer = result as Record<string, unknown> | undefined;
  for (const member of STATUSES) {
    const status = answer?.[member];
    if (!isObject(status) || status.Status !== "IN_PROGRESS" || typeof status.RequestId !== "string") continue;
    engine.async.finishNow(status.RequestId);
    const request = engine.world.requests.get(status.RequestId);
    if (request === undefined) continue;
    const FailureReason = request.failureReason;
    return { ...answer, [member]: { ...status, Status: request.status, ...(FailureReason && { FailureReason }) } };
  }
  return result;
}

/** Puts AWS's members in place of names, and in what every request needs. What AWS would refuse stays as it is. */
function completed(input: object, service: Service, operation: string, world: World): Record<string, unknown> {
  const fields = service.operations[operation]?.input.fields ?? {};
  const { PermissionSetName, GroupName, UserName, AccountName, ...rest } = input as Record<string, unknown>;
  const given: Record<string, unknown> = { ...rest };
  const has = (member: string) => Object.hasOwn(fields, member);
  const set = (member: string, value: unknown) => {
    if (has(member)) given[member] ??= value;
  };
  set("InstanceArn", world.instance.arn);
  set("IdentityStoreId", world.instance.identityStoreId);
  if (typeof PermissionSetName === "string") set("PermissionSetArn", permissionSetArn(PermissionSetName, world));
  if (typeof PermissionSetName === "string") set("ResourceArn", permissionSetArn(PermissionSetName, world));
  if (has("ResourceArn")) set("ResourceArn", world.instance.arn);
  if (typeof AccountName === "string") {
    const id = accountId(AccountName, world);
    for (const member of ["TargetId", "AccountId", "ChildId", "ResourceId"]) set(member, id);
  }
  if (has("UserName")) set("UserName", UserName);
  else if (typeof UserName === "string") addUser(userId(UserName, world), set);
  if (typeof GroupName === "string") addGroup(groupId(GroupName, world), set);
  if (has("TargetId") && has("PrincipalId")) set("TargetType", "AWS_ACCOUNT");
  if (operation === "ProvisionPermissionSet") {
    set("TargetType", given.TargetId === undefined ? "ALL_PROVISIONED_ACCOUNTS" : "AWS_ACCOUNT");
  }
  return given;
}

type Set = (member: string, value: unknown) => void;

function addUser(id: string, set: Set): void {
  set("UserId", id);
  set("MemberId", { UserId: id });
  set("PrincipalId", id);
  set("PrincipalType", "USER");
}

function addGroup(id: string, set: Set): void {
  set("GroupId", id);
  set("PrincipalId", id);
  set("PrincipalType", "GROUP");
}

function permissionSetArn(name: string, world: World): string {
  const found = permissionSetNamed(world, name);
  if (found === undefined) throw notFound(`There is no permission set named ${name}`);
  return found.arn;
}

function groupId(name: string, world: World): string {
  const found = world.directory.groupNamed(name);
  if (found === undefined) throw notFound(`There is no group named ${name}`);
  return found.id;
}

function userId(name: string, world: World): string {
  const found = world.directory.userNamed(name);
  if (found === undefined) throw notFound(`There is no user named ${name}`);
  return found.id;
}

function accountId(name: string, world: World): string {
  const found = [...world.accounts.values()].filter((account) => account.name === name);
  const [first] = found;
  if (first === undefined || found.length > 1) throw notFound(`There are ${found.length} accounts named ${name}`);
  return first.id;
}
