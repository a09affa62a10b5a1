import { AwsError } from "../../base/errors.ts";
import { arnIn } from "../../base/partition.ts";
import type { Call } from "../../calls/operation.ts";
import type { Account, OrganizationalUnit, World } from "../../world/world.ts";

export const organizationsNotFound = (code: string, message: string) => new AwsError(code, message);

export function accountMembers(account: Account, call: Call): object {
  const { world, behaviour } = call;
  return {
    Id: account.id,
    Arn: accountArn(account.id, world),
    Email: account.email,
    Name: account.name,
    ...accountStates(account, call),
    ...(behaviour.accountPaths ? { Paths: [`${pathOf(account.parentId, world)}${account.id}/`] } : {}),
    ...accountJoined(account, call),
  };
}

/** The management account counts as invited: the organization was made around it. */
export function accountJoined({ id, invited, joinedAt }: Account, { world }: Call): object {
  const isInvited = invited === true || id === world.managementAccountId;
  return { JoinedMethod: isInvited ? "INVITED" : "CREATED", JoinedTimestamp: joinedAt / 1000 };
}

/** `Status` knows fewer states than `State`: where it has no word it is left out. */
export function accountStates(account: Account, call: Call): object {
  const { state } = account;
  const inStatus = state === "ACTIVE" || state === "SUSPENDED" || state === "PENDING_CLOSURE";
  return { State: state, ...(call.behaviour.accountStatus && inStatus ? { Status: state } : {}) };
}

export function unitMembers(unit: OrganizationalUnit, call: Call): object {
  const { world, behaviour } = call;
  return {
    Id: unit.id,
    Arn: arnIn(world, `organizations::${world.managementAccountId}:ou/${world.organizationId}/${unit.id}`),
    Name: unit.name,
    ...(behaviour.accountPaths ? { Path: pathOf(unit.id, world) } : {}),
  };
}

export function accountArn(id: string, world: World): string {
  return arnIn(world, `organizations::${world.managementAccountId}:account/${world.organizationId}/${id}`);
}

/** `o-x/r-x/ou-x/…/`, down to the root or OU itself. */
function pathOf(id: string, world: World): string {
  const unit = world.organizationalUnits.get(id);
  if (unit === undefined) return `${world.organizationId}/${world.rootId}/`;
  return `${pathOf(unit.parentId, world)}${unit.id}/`;
}

export function checkParent(id: string, world: World): void {
  if (id === world.rootId || world.organizationalUnits.has(id)) return;
  throw organizationsNotFound(
    "ParentNotFoundException",
    "You specified a root or organizational unit that doesn't exist.",
  );
}

export function accountOf(id: string, world: World): Account {
  const account = world.accounts.get(id);
  if (account !== undefined) return account;
  throw organizationsNotFound("AccountNotFoundException", "You specified an account that doesn't exist.");
}

export const unitsBelow = (id: string, world: World) =>
  [...world.organizationalUnits.values()].filter((unit) => unit.parentId === id);

export const accountsBelow = (id: string, world: World) =>
  [...world.accounts.values()].filter((account) => account.parentId === id);
