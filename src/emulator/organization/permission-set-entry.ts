import { arnIn } from "../base/partition.ts";
import { roleDefinitionOf } from "../shapes/role-definition.ts";
import type { PermissionSet, World } from "../world/world.ts";
import type { PermissionSetEntry } from "./organization-file.ts";

export function addPermissionSet(world: World, entry: PermissionSetEntry, createdDate: number): PermissionSet {
  const id = world.ids.hex("permissionSet", entry.name, 16);
  const set: PermissionSet = {
    arn: arnIn(world, `sso:::permissionSet/${world.instance.id}/ps-${id}`),
    name: entry.name,
    ...(entry.description === undefined ? {} : { description: entry.description }),
    sessionDuration: entry.sessionDuration ?? "PT1H",
    ...(entry.relayState === undefined ? {} : { relayState: entry.relayState }),
    createdDate,
    ...roleDefinitionOf(entry),
    tags: { ...entry.tags },
    revision: 1,
  };
  world.permissionSets.set(set.arn, set);
  return set;
}
