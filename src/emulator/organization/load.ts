import type { Ids } from "../base/ids.ts";
import { arnIn, DEFAULT_REGION } from "../base/partition.ts";
import type { ServicePart } from "../calls/part.ts";
import { fileKeysOf, partsOf } from "../calls/service.ts";
import { services } from "../services/generated/index.ts";
import { roleDefinitionOf } from "../shapes/role-definition.ts";
import { Assignments, Provisionings } from "../world/access.ts";
import { Directory, type Stamp } from "../world/directory.ts";
import { unitId } from "../world/ou-path.ts";
import { provisioned } from "../world/provision.ts";
import type { Account, World } from "../world/world.ts";
import type { AccountEntry, AssignmentEntry, OrganizationFile } from "./organization-file.ts";
import { addPermissionSet } from "./permission-set-entry.ts";

/** When everything in an organization file was made: a constant, so that the same file is the same organization. */
const BEGINNING = Date.UTC(2025, 0, 1);

/** Builds what the file describes. Ids come from the seed and the names. */
export function worldOf(
  file: OrganizationFile,
  ids: Ids,
  foldNames: boolean,
  parts: readonly ServicePart[] = partsOf(services),
): World {
  const world = emptyWorld(file, ids, foldNames);
  for (const path of file.organizationalUnits ?? []) unitId(world, path);
  for (const account of file.accounts) addAccount(world, account);
  addPeople(world, file);
  for (const entry of file.permissionSets ?? []) addPermissionSet(world, entry, BEGINNING);
  addAssignments(world, file);
  addRoles(world, file);
  for (const { key, load } of fileKeysOf(parts)) {
    if (file[key] !== undefined && file[key] !== null) load(file[key] as never, world, BEGINNING);
  }
  return world;
}

function emptyWorld(file: OrganizationFile, ids: Ids, foldNames: boolean): World {
  const { managementAccount, delegatedAdministrator } = file.organization;
  const region = file.region ?? DEFAULT_REGION;
  const id = file.instance?.id ?? `ssoins-${ids.hex("instance", managementAccount, 16)}`;
  return {
    ids,
    region,
    organizationId: file.organization.id ?? `o-${ids.hex("organization", managementAccount, 10)}`,
    managementAccountId: managementAccount,
    ...(delegatedAdministrator === undefined ? {} : { delegatedAdministratorId: delegatedAdministrator }),
    rootId: `r-${ids.hex("root", managementAccount, 4)}`,
    createdDate: BEGINNING,
    instance: {
      id,
      arn: arnIn({ region }, `sso:::instance/${id}`),
      identityStoreId: file.instance?.identityStore ?? `d-${ids.hex("identityStore", managementAccount, 10)}`,
      ownerAccountId: file.instance?.owner ?? managementAccount,
      createdDate: BEGINNING,
      tags: { ...file.instance?.tags },
    },
    organizationalUnits: new Map(),
    accounts: new Map(),
    directory: new Directory(foldNames),
    permissionSets: new Map(),
    assignments: new Assignments(),
    provisionings: new Provisionings(),
    requests: new Map(),
    history: [],
    dueRoles: [],
    parts: {},
  };
}

function addAccount(world: World, entry: AccountEntry): void {
  const account: Account = {
    id: entry.id,
    name: entry.name,
    email: entry.email ?? `aws+${entry.id}@example.com`,
    parentId: unitId(world, entry.ou ?? "/"),
    state: entry.state ?? "ACTIVE",
    ...(entry.joinedMethod === "INVITED" ? { invited: true } : {}),
    joinedAt: entry.joinedAt === undefined ? BEGINNING : Date.parse(entry.joinedAt),
    tags: { ...entry.tags },
    customerManagedPolicies: [...(entry.customerManagedPolicies ?? [])],
  };
  world.accounts.set(account.id, account);
}

function addPeople(world: World, file: OrganizationFile): void {
  const { directory, ids, instance } = world;
  const by = arnIn(world, `iam::${world.managementAccountId}:user/emulator`);
  const stamp: Stamp = { createdAt: BEGINNING, createdBy: by, updatedAt: BEGINNING, updatedBy: by };
  const external = (id: { issuer: string; id: string } | undefined) =>
    id === undefined ? [] : [{ Issuer: id.issuer, Id: id.id }];
  for (const { userName, name, displayName, email, externalId, disabled } of file.users ?? []) {
    const attributes = {
      UserName: userName,
      Name: { GivenName: name.given, FamilyName: name.family },
      DisplayName: displayName ?? `${name.given} ${name.family}`,
      ...(email === undefined ? {} : { Emails: [{ Value: email, Type: "work", Primary: true }] }),
    };
    const id = ids.resource(instance.identityStoreId, "user", userName);
    const state = disabled === true ? { disabled } : {};
    directory.addUser({ id, attributes, externalIds: external(externalId), ...state, revision: 0, ...stamp });
  }
  for (const { name, description, members = [], externalId } of file.groups ?? []) {
    const id = ids.resource(instance.identityStoreId, "group", name);
    const described = description === undefined ? {} : { description };
    directory.addGroup({
      id,
      displayName: name,
      ...described,
      externalIds: external(externalId),
      revision: 0,
      ...stamp,
    });
    for (const member of members) {
      const userId = directory.userNamed(member)?.id;
      if (userId === undefined || directory.membership(id, userId) !== undefined) continue;
      const membershipId = ids.resource(instance.identityStoreId, "membership", `${id}/${userId}`);
      directory.addMembership({ id: membershipId, groupId: id, userId, ...stamp });
    }
  }
}

const setsByName = (world: World) => new Map([...world.permissionSets.values()].map((set) => [set.name, set]));

function addAssignments(world: World, file: OrganizationFile): void {
  const sets = setsByName(world);
  for (const entry of file.assignments ?? []) {
    const set = sets.get(entry.permissionSet);
    const principalType = (entry.group ?? entry.deletedGroup) === undefined ? "USER" : "GROUP";
    const principalId = principalIdOf(world, entry);
    if (set === undefined || principalId === undefined) continue;
    for (const accountId of entry.accounts) {
      world.assignments.add({ accountId, permissionSetArn: set.arn, principalType, principalId });
      provisioned(world, set, accountId, set.revision);
    }
  }
}

function principalIdOf({ directory, ids, instance }: World, entry: AssignmentEntry): string | undefined {
  const { group, user, deletedGroup, deletedUser } = entry;
  if (group !== undefined) return directory.groupNamed(group)?.id;
  if (user !== undefined) return directory.userNamed(user)?.id;
  return ids.resource(instance.identityStoreId, "deleted", deletedGroup ?? deletedUser ?? "");
}

function addRoles(world: World, file: OrganizationFile): void {
  const sets = setsByName(world);
  for (const { permissionSet, accounts, outdated, has, gone } of file.roles ?? []) {
    const set = sets.get(permissionSet);
    if (set === undefined) continue;
    for (const accountId of accounts) {
      // Revisions count from one: none is as low as this.
      const role = provisioned(world, set, accountId, outdated === true ? 0 : set.revision);
      if (gone === true) role.instead = "gone";
      else if (has !== undefined) role.instead = roleDefinitionOf(has);
    }
  }
}
