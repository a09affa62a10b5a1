import { type Caller, CONSOLE } from "../base/caller.ts";
import { AwsError, notFound } from "../base/errors.ts";
import { isNamed } from "../calls/operation.ts";
import type { StandIn } from "../calls/part.ts";
import { partsOf, type Service } from "../calls/service.ts";
import { isObject } from "../shapes/check.ts";
import type { World } from "../world/world.ts";
import { STATUSES } from "./begun.ts";
import type { Engine } from "./engine.ts";

/**
 * Does what a person would do in AWS's console, as actor `console` of the management account: one operation, with the
 * checks and errors that it has over HTTP, done when this returns. Names may stand in for ids (see
 * schemas/emulator-console.json). `operation` may name its service, as in `organizations:ListTagsForResource`.
 * @throws AwsError
 */
export function performAsConsole(engine: Engine, caller: Caller, operation: string, input: object): unknown {
  const { world } = engine;
  const [service, name] = find(engine.services, operation);
  const result = engine.perform({
    service,
    operation: name,
    input: completed(input, service, name, engine),
    caller: { ...caller, actor: CONSOLE },
    region: world.region,
  });
  return settled(engine, result);
}

function find(services: readonly Service[], operation: string): [Service, string] {
  const [before, after] = operation.split(":", 2);
  const name = after ?? before ?? "";
  const service = services.find(
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
function completed(input: object, service: Service, operation: string, engine: Engine): Record<string, unknown> {
  const { world } = engine;
  const fields = service.operations[operation]?.input.fields ?? {};
  const given: Record<string, unknown> = { ...input };
  const has = (member: string) => Object.hasOwn(fields, member);
  const set = (member: string, value: unknown) => {
    if (has(member)) given[member] ??= value;
  };
  set("InstanceArn", world.instance.arn);
  set("IdentityStoreId", world.instance.identityStoreId);
  for (const [name, standIn] of standInsOf(engine)) {
    const value = given[name];
    if (has(name)) continue;
    delete given[name];
    if (typeof value !== "string") continue;
    for (const [member, id] of Object.entries(standIn.members(idOf(value, standIn, world)))) set(member, id);
  }
  if (isNamed(service.name, "sso-admin")) set("ResourceArn", world.instance.arn);
  if (has("TargetId") && has("PrincipalId")) set("TargetType", "AWS_ACCOUNT");
  if (operation === "ProvisionPermissionSet") {
    set("TargetType", given.TargetId === undefined ? "ALL_PROVISIONED_ACCOUNTS" : "AWS_ACCOUNT");
  }
  return given;
}

type Found = Omit<StandIn, "description">;

const standInsOf = ({ services }: Engine): readonly (readonly [string, Found])[] => [
  ...partsOf(services).flatMap(({ standIns = {} }) => Object.entries(standIns)),
  ...Object.entries(STAND_INS),
];

function idOf(name: string, { what, find }: Found, world: World): string {
  const id = find(name, world);
  if (id === undefined) throw notFound(`There is no ${what} named ${name}`);
  return id;
}

/** What belongs to no part: it is the world itself. */
const STAND_INS: Readonly<Record<string, Found>> = {
  AccountName: {
    what: "account",
    find: accountId,
    members: (id) => ({ TargetId: id, AccountId: id, ChildId: id, ResourceId: id }),
  },
  UserName: {
    what: "user",
    find: (name, { directory }) => directory.userNamed(name)?.id,
    members: (id) => ({ UserId: id, MemberId: { UserId: id }, PrincipalId: id, PrincipalType: "USER" }),
  },
  GroupName: {
    what: "group",
    find: (name, { directory }) => directory.groupNamed(name)?.id,
    members: (id) => ({ GroupId: id, PrincipalId: id, PrincipalType: "GROUP" }),
  },
};

function accountId(name: string, world: World): string {
  const found = [...world.accounts.values()].filter((account) => account.name === name);
  const [first] = found;
  if (first === undefined || found.length > 1) throw notFound(`There are ${found.length} accounts named ${name}`);
  return first.id;
}
