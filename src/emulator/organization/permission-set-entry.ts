import { arnIn } from "../base/partition.ts";
import type { PermissionSet, World } from "../world/world.ts";
import type { PermissionSetEntry, PolicyReferenceEntry } from "./organization-file.ts";

export function addPermissionSet(world: World, entry: PermissionSetEntry, createdDate: number): PermissionSet {
  const id = world.ids.hex("permissionSet", entry.name, 16);
  const boundary = boundaryOf(entry);
  const inline = entry.inlinePolicy === undefined ? undefined : inlineText(entry.inlinePolicy);
  const set: PermissionSet = {
    arn: arnIn(world, `sso:::permissionSet/${world.instance.id}/ps-${id}`),
    name: entry.name,
    ...(entry.description === undefined ? {} : { description: entry.description }),
    sessionDuration: entry.sessionDuration ?? "PT1H",
    ...(entry.relayState === undefined ? {} : { relayState: entry.relayState }),
    createdDate,
    managedPolicies: [...(entry.managedPolicies ?? [])],
    customerManagedPolicies: (entry.customerManagedPolicies ?? []).map(reference),
    ...(inline === undefined ? {} : { inlinePolicy: inline }),
    ...(boundary === undefined ? {} : { permissionsBoundary: boundary }),
    tags: { ...entry.tags },
    revision: 1,
  };
  world.permissionSets.set(set.arn, set);
  return set;
}

const reference = ({ name, path = "/" }: PolicyReferenceEntry) => ({ Name: name, Path: path });

function boundaryOf({ permissionsBoundary }: PermissionSetEntry): PermissionSet["permissionsBoundary"] {
  if (permissionsBoundary?.customerManagedPolicy !== undefined) {
    return { CustomerManagedPolicyReference: reference(permissionsBoundary.customerManagedPolicy) };
  }
  const arn = permissionsBoundary?.managedPolicy;
  return arn === undefined ? undefined : { ManagedPolicyArn: arn };
}

/** A policy that is written as a mapping, as the text that AWS holds. */
export function inlineText(policy: NonNullable<PermissionSetEntry["inlinePolicy"]>): string {
  return typeof policy === "string" ? policy : JSON.stringify(policy);
}
