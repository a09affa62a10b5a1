import { arnIn, DEFAULT_REGION } from "../../base/partition.ts";
import type { RoleDefinition } from "../../shapes/role-definition.ts";
import { roleDefinition } from "../../world/role-definition.ts";
import type { World } from "../../world/world.ts";
import { leftRolesIn } from "./left-roles.ts";

/** A role as IAM has it. */
export interface Role {
  readonly name: string;
  readonly path: string;
  readonly arn: string;
  readonly definition: RoleDefinition;
}

const RESERVED = "/aws-reserved/sso.amazonaws.com/";

/** The twelve hours that Identity Center gives every role, whatever the permission set says. */
export const LONGEST_SESSION = 12 * 3600;
/** Under which a role has its permission set's inline policy. */
export const INLINE_POLICY = "AwsSSOInlinePolicy";

const pathOf = (region: string) => (region === DEFAULT_REGION ? RESERVED : `${RESERVED}${region}/`);

/** Those that Identity Center has made in an account, by name. */
export function rolesIn(world: World, accountId: string): readonly Role[] {
  const made = world.provisionings.inAccount(accountId).flatMap((provisioning) => {
    const definition = roleDefinition(world, provisioning);
    return definition === undefined ? [] : [{ name: provisioning.roleName, region: world.region, definition }];
  });
  const left = leftRolesIn(world, accountId).map(({ roleName, ...role }) => ({ name: roleName, ...role }));
  return [...made, ...left]
    .map(({ name, region, definition }) => {
      const path = pathOf(region);
      return { name, path, arn: arnIn(world, `iam::${accountId}:role${path}${name}`), definition };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** ARNs of all managed policies of a role. */
export function attachedPolicies(world: World, accountId: string, { definition }: Role): readonly string[] {
  const { managedPolicies, customerManagedPolicies } = definition;
  return [...managedPolicies, ...customerManagedPolicies.map((one) => policyArn(world, accountId, one))];
}

export function boundaryArn(world: World, accountId: string, { definition }: Role): string | undefined {
  const { ManagedPolicyArn, CustomerManagedPolicyReference: customer } = definition.permissionsBoundary ?? {};
  return customer === undefined ? ManagedPolicyArn : policyArn(world, accountId, customer);
}

const policyArn = (world: World, accountId: string, { Name, Path = "/" }: { Name: string; Path?: string }) =>
  arnIn(world, `iam::${accountId}:policy${Path}${Name}`);
