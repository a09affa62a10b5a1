import type { RoleDefinition } from "../shapes/role-definition.ts";
import type { Provisioned } from "./access.ts";
import type { PermissionSet, World } from "./world.ts";

function definitionOf(set: PermissionSet): RoleDefinition {
  const { managedPolicies, customerManagedPolicies, inlinePolicy, permissionsBoundary } = set;
  return {
    managedPolicies: [...managedPolicies],
    customerManagedPolicies: [...customerManagedPolicies],
    ...(inlinePolicy === undefined ? {} : { inlinePolicy }),
    ...(permissionsBoundary === undefined ? {} : { permissionsBoundary }),
  };
}

/** Keeps the definition as it is, before it is changed, and forgets those that no role has and no operation brings. */
export function keepDefinition(world: World, set: PermissionSet): void {
  const used = new Set(world.provisionings.ofSet(set.arn).map(({ revision }) => revision));
  for (const request of world.requests.values()) {
    if (request.permissionSetArn === set.arn && request.status === "IN_PROGRESS") used.add(request.revision);
  }
  const kept = Object.entries(set.earlier ?? {}).filter(([revision]) => used.has(Number(revision)));
  delete set.earlier;
  if (used.has(set.revision)) kept.push([String(set.revision), definitionOf(set)]);
  if (kept.length > 0) set.earlier = Object.fromEntries(kept);
}

/** What is in the account; undefined where there is no such role. Of what nobody kept, the definition of now. */
export function roleDefinition(world: World, { permissionSetArn, revision, instead }: Provisioned) {
  if (instead !== undefined) return instead === "gone" ? undefined : instead;
  const set = world.permissionSets.get(permissionSetArn);
  if (set === undefined) return undefined;
  return set.earlier?.[revision] ?? definitionOf(set);
}
