import type { Behaviour } from "../base/behaviour.ts";
import type { HistoryEntry, World } from "./world.ts";

export type RoleChanges = NonNullable<HistoryEntry["roles"]>;

interface Pair {
  readonly accountId: string;
  readonly permissionSetArn: string;
}

/**
 * An assignment is gone: where it was the pair's last, the role goes too (aws-api 3.1), at once or, by behaviour
 * `roleRemovalSeconds`, so long after this last deletion.
 */
export function leaveRole(world: World, pair: Pair, now: number, behaviour: Behaviour, roles: RoleChanges): void {
  const { accountId, permissionSetArn } = pair;
  if (world.assignments.ofPair(accountId, permissionSetArn).length > 0) return;
  if (behaviour.roleRemovalSeconds === 0) {
    removeRole(world, pair, roles);
    return;
  }
  keepRole(world, accountId, permissionSetArn);
  world.dueRoles.push({ accountId, permissionSetArn, at: now + behaviour.roleRemovalSeconds * 1000 });
}

/** Somebody wants the role, by an assignment or by provisioning this account: an earlier deletion no longer counts. */
export function keepRole(world: World, accountId: string, arn: string): void {
  world.dueRoles = world.dueRoles.filter((due) => due.accountId !== accountId || due.permissionSetArn !== arn);
}

/** Removes the roles whose time has come; returns when the last of them went, undefined where none did. */
export function removeDueRoles(world: World, now: number): number | undefined {
  const due = world.dueRoles.filter(({ at }) => at <= now).sort((left, right) => left.at - right.at);
  if (due.length === 0) return undefined;
  world.dueRoles = world.dueRoles.filter(({ at }) => at > now);
  for (const { accountId, permissionSetArn, at } of due) {
    const roles: RoleChanges = [];
    removeRole(world, { accountId, permissionSetArn }, roles);
    if (roles.length === 0) continue;
    world.history.push({
      sequence: world.history.length + 1,
      time: new Date(at).toISOString(),
      actor: "sso.amazonaws.com",
      service: "sso-admin",
      operation: "RemoveRole",
      input: { PermissionSetArn: permissionSetArn, TargetId: accountId },
      phase: "done",
      roles,
    });
  }
  return due.at(-1)?.at;
}

function removeRole(world: World, { accountId, permissionSetArn }: Pair, roles: RoleChanges): void {
  const role = world.provisionings.get(accountId, permissionSetArn);
  if (role === undefined) return;
  world.provisionings.remove(accountId, permissionSetArn);
  roles.push({ accountId, roleName: role.roleName, change: "deleted" });
}
