import { fileKey, type ServicePart } from "../../calls/part.ts";
import {
  type RoleDefinition,
  type RoleEntryDefinition,
  roleDefinitionOf,
  roleEntry,
  roleProblems,
} from "../../shapes/role-definition.ts";
import { list, optional, required, structure, text } from "../../shapes/shape.ts";
import { accountId, permissionSetName } from "../../shapes/sso-admin.ts";
import { slotOf } from "../../world/slots.ts";
import type { World } from "../../world/world.ts";

/** A role of Identity Center's in an account of which it says nothing. */
export interface LeftRole {
  accountId: string;
  roleName: string;
  /** Of the instance that made it. */
  region: string;
  definition: RoleDefinition;
}

const slot = slotOf<LeftRole[]>("leftRoles");

export const leftRolesIn = (world: World, account: string): readonly LeftRole[] =>
  (slot.get(world) ?? []).filter(({ accountId: id }) => id === account);

const file = fileKey({
  key: "leftRoles",
  shape: list(
    structure({
      permissionSet: required(permissionSetName),
      accounts: required(list(accountId)),
      region: optional(text({ pattern: "([a-z]+-){2,3}\\d" })),
      has: optional(roleEntry),
    }),
  ),
  descriptions: {
    "": "Roles in accounts that were made of permission sets, and that Identity Center knows nothing of.",
    permissionSet: "The name of the permission set in the role's name; there need not be one.",
    accounts: "Ids of the accounts that have the role.",
    region: "Of the instance that made it. Default: this one's.",
    has: "What is in the role. Default: nothing.",
    "has.managedPolicies": "ARNs of AWS managed policies.",
    "has.customerManagedPolicies": "Policies of the account, by name and path.",
    "has.customerManagedPolicies.name": "Its name.",
    "has.customerManagedPolicies.path": "Its path. Default: /.",
    "has.inlinePolicy": "The inline policy: a mapping, or the text that AWS holds.",
    "has.permissionsBoundary": "The permissions boundary: one of the two.",
    "has.permissionsBoundary.customerManagedPolicy": "A policy of the account.",
    "has.permissionsBoundary.customerManagedPolicy.name": "Its name.",
    "has.permissionsBoundary.customerManagedPolicy.path": "Its path. Default: /.",
    "has.permissionsBoundary.managedPolicy": "ARN of an AWS managed policy.",
  },
  check: (entries, references) => {
    entries.forEach(({ accounts, has }, index) => {
      for (const id of accounts) references.account(id, `[${index}].accounts`);
      for (const problem of roleProblems((has ?? {}) as RoleEntryDefinition, references.region)) {
        references.problem(`[${index}].has`, problem);
      }
    });
  },
  load: (entries, world) => {
    const roles = entries.flatMap(({ permissionSet, accounts, region = world.region, has }) =>
      accounts.map((id) => ({
        accountId: id,
        roleName: `AWSReservedSSO_${permissionSet}_${world.ids.hex("leftRole", `${id}/${permissionSet}`, 16)}`,
        region,
        definition: roleDefinitionOf((has ?? {}) as RoleEntryDefinition),
      })),
    );
    slot.set(world, roles);
  },
});

export const leftRoles: ServicePart = {
  name: "leftRoles",
  file,
  state: (world) => ({
    leftRoles: (slot.get(world) ?? []).map(({ accountId: account, roleName }) => ({ account, role: roleName })),
  }),
};
