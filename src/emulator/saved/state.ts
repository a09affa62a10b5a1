import { sorted, sortedKeys } from "../base/sorted.ts";
import type { ServicePart } from "../calls/part.ts";
import { partsOf } from "../calls/service.ts";
import { services } from "../services/generated/index.ts";
import type { Assignment, PrincipalType } from "../world/access.ts";
import type { Directory } from "../world/directory.ts";
import { ouPath } from "../world/ou-path.ts";
import { isLatest } from "../world/provision.ts";
import type { AsyncRequest, PermissionSet, World } from "../world/world.ts";

/**
 * Everything that exists, for people and golden tests: plain JSON, sorted by what things are called, without times. The
 * same organization after the same changes gives the same bytes. What parts of services show stands after these, under keys
 * of theirs.
 */
export interface EmulatorState {
  organization: { id: string; managementAccount: string; delegatedAdministrator?: string };
  region: string;
  instance: {
    arn: string;
    identityStoreId: string;
    owner: string;
    tags: Record<string, string>;
    /** Key and source; absent where attributes for access control are off. */
    accessControlAttributes?: Record<string, string>;
  };
  organizationalUnits: { path: string; id: string }[];
  accounts: {
    id: string;
    name: string;
    email: string;
    ou: string;
    state: string;
    tags: Record<string, string>;
    customerManagedPolicies: string[];
  }[];
  users: ({ UserId: string; UserName: string } & Record<string, unknown>)[];
  groups: ({ GroupId: string; DisplayName: string; members: string[] } & Record<string, unknown>)[];
  permissionSets: ({ Name: string; PermissionSetArn: string } & Record<string, unknown>)[];
  assignments: {
    account: string;
    permissionSet: string;
    principalType: PrincipalType;
    /** The name; null for an orphan. */
    principal: string | null;
    principalId: string;
  }[];
  provisioned: { account: string; permissionSet: string; role: string; status: string }[];
  inProgress: { kind: string; permissionSet: string; accounts: string[]; principalId?: string }[];
}

export function stateOf(world: World, parts: readonly ServicePart[] = partsOf(services)): EmulatorState {
  const state = ownState(world);
  for (const part of parts) {
    const { instance, ...shown } = part.state?.(world) ?? {};
    Object.assign(state.instance, instance);
    for (const [key, value] of Object.entries(shown)) {
      if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
      if (Object.hasOwn(state, key)) throw new Error(`The part ${part.name} shows ${key}, which is there already`);
      Object.assign(state, { [key]: value });
    }
  }
  return state;
}

function ownState(world: World): EmulatorState {
  const { instance, directory } = world;
  const { arn, identityStoreId, ownerAccountId, tags } = instance;
  const delegate = world.delegatedAdministratorId;
  return {
    organization: {
      id: world.organizationId,
      managementAccount: world.managementAccountId,
      ...(delegate === undefined ? {} : { delegatedAdministrator: delegate }),
    },
    region: world.region,
    instance: { arn, identityStoreId, owner: ownerAccountId, tags: sortedKeys(tags) },
    organizationalUnits: sorted(
      [...world.organizationalUnits.keys()].map((id) => ({ path: pathOf(id, world), id })),
      ({ path }) => path,
    ),
    accounts: accountsOf(world),
    users: usersOf(directory),
    groups: groupsOf(directory),
    permissionSets: sorted([...world.permissionSets.values()].map(described), ({ Name }) => Name),
    assignments: sorted(
      world.assignments.all().map((assignment) => assignmentOf(assignment, world)),
      (assignment) =>
        `${assignment.account}\n${assignment.permissionSet}\n${assignment.principalType}\n${assignment.principal}\n${assignment.principalId}`,
    ),
    provisioned: sorted(
      world.provisionings.all().map((provisioning) => ({
        account: provisioning.accountId,
        permissionSet: setName(provisioning.permissionSetArn, world),
        role: provisioning.roleName,
        status: `LATEST_PERMISSION_SET_${isLatest(world, provisioning) ? "" : "NOT_"}PROVISIONED`,
      })),
      (provisioning) => `${provisioning.account}\n${provisioning.permissionSet}`,
    ),
    inProgress: sorted(runningOf(world), (operation) => JSON.stringify(operation)),
  };
}

function accountsOf(world: World): EmulatorState["accounts"] {
  const entries = [...world.accounts.values()].map((account) => ({
    id: account.id,
    name: account.name,
    email: account.email,
    ou: pathOf(account.parentId, world),
    state: account.state,
    tags: sortedKeys(account.tags),
    customerManagedPolicies: [...account.customerManagedPolicies].sort(),
  }));
  return sorted(entries, ({ id }) => id);
}

function usersOf(directory: Directory): EmulatorState["users"] {
  const entries = [...directory.users.values()].map(({ id, attributes, externalIds, disabled }) => ({
    UserId: id,
    UserName: attributes.UserName ?? "",
    ...sortedKeys(attributes),
    ...(disabled === true ? { UserStatus: "DISABLED" } : {}),
    ...(externalIds.length === 0 ? {} : { ExternalIds: externalIds }),
  }));
  return sorted(entries, ({ UserName }) => UserName);
}

function groupsOf(directory: Directory): EmulatorState["groups"] {
  const entries = [...directory.groups.values()].map(({ id, displayName, description, externalIds }) => ({
    GroupId: id,
    DisplayName: displayName,
    ...(description === undefined ? {} : { Description: description }),
    ...(externalIds.length === 0 ? {} : { ExternalIds: externalIds }),
    members: directory
      .membershipsOfGroup(id)
      .map(({ userId }) => directory.users.get(userId)?.attributes.UserName ?? userId)
      .sort(),
  }));
  return sorted(entries, ({ DisplayName }) => DisplayName);
}

function described(set: PermissionSet): EmulatorState["permissionSets"][number] {
  return {
    Name: set.name,
    PermissionSetArn: set.arn,
    ...(set.description === undefined ? {} : { Description: set.description }),
    SessionDuration: set.sessionDuration,
    ...(set.relayState === undefined ? {} : { RelayState: set.relayState }),
    ManagedPolicies: [...set.managedPolicies].sort(),
    CustomerManagedPolicies: sorted(set.customerManagedPolicies, ({ Path, Name }) => Path + Name),
    ...(set.inlinePolicy === undefined ? {} : { InlinePolicy: set.inlinePolicy }),
    ...(set.permissionsBoundary === undefined ? {} : { PermissionsBoundary: set.permissionsBoundary }),
    Tags: sortedKeys(set.tags),
  };
}

function assignmentOf(assignment: Assignment, world: World): EmulatorState["assignments"][number] {
  const { users, groups } = world.directory;
  const { principalId, principalType } = assignment;
  const name =
    principalType === "USER" ? users.get(principalId)?.attributes.UserName : groups.get(principalId)?.displayName;
  return {
    account: assignment.accountId,
    permissionSet: setName(assignment.permissionSetArn, world),
    principalType,
    principal: name ?? null,
    principalId,
  };
}

function runningOf(world: World): EmulatorState["inProgress"] {
  const running = [...world.requests.values()].filter(({ status }) => status === "IN_PROGRESS");
  return running.map(({ kind, permissionSetArn, accounts, principalId }: AsyncRequest) => ({
    kind,
    permissionSet: setName(permissionSetArn, world),
    accounts,
    ...(principalId === undefined ? {} : { principalId }),
  }));
}

const setName = (arn: string, world: World) => world.permissionSets.get(arn)?.name ?? arn;

function pathOf(id: string, world: World): string {
  const names: string[] = [];
  let unit = world.organizationalUnits.get(id);
  while (unit !== undefined) {
    names.unshift(unit.name);
    unit = world.organizationalUnits.get(unit.parentId);
  }
  return ouPath(names);
}
