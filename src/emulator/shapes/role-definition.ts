import { arnIn, DEFAULT_REGION } from "../base/partition.ts";
import { checkInlinePolicy } from "./inline-policy.ts";
import { checkedDuration } from "./session-duration.ts";
import { document, list, optional, required, structure, text } from "./shape.ts";
import {
  type CustomerManagedPolicyReference,
  customerManagedPolicy,
  managedPolicyArn,
  type PermissionsBoundary,
} from "./sso-admin.ts";

/** What a permission set puts into its role in an account. */
export interface RoleDefinition {
  managedPolicies: string[];
  customerManagedPolicies: Required<CustomerManagedPolicyReference>[];
  inlinePolicy?: string;
  permissionsBoundary?: PermissionsBoundary;
}

const policyReference = structure({
  name: required(customerManagedPolicy.fields.Name?.node ?? text()),
  path: optional(customerManagedPolicy.fields.Path?.node ?? text()),
});

/** The same in an organization file, there as part of a permission set. */
export const roleFields = {
  managedPolicies: optional(list(managedPolicyArn, 0, 20)),
  customerManagedPolicies: optional(list(policyReference, 0, 20)),
  inlinePolicy: optional(document),
  permissionsBoundary: optional(
    structure({ customerManagedPolicy: optional(policyReference), managedPolicy: optional(managedPolicyArn) }),
  ),
};

export const roleEntry = structure(roleFields);

export interface PolicyReferenceEntry {
  name: string;
  path?: string;
}

export interface RoleEntryDefinition {
  managedPolicies?: string[];
  customerManagedPolicies?: PolicyReferenceEntry[];
  inlinePolicy?: string | Record<string, unknown>;
  permissionsBoundary?: { customerManagedPolicy?: PolicyReferenceEntry; managedPolicy?: string };
}

const reference = ({ name, path = "/" }: PolicyReferenceEntry) => ({ Name: name, Path: path });

function boundaryOf({ permissionsBoundary }: RoleEntryDefinition): RoleDefinition["permissionsBoundary"] {
  if (permissionsBoundary?.customerManagedPolicy !== undefined) {
    return { CustomerManagedPolicyReference: reference(permissionsBoundary.customerManagedPolicy) };
  }
  const arn = permissionsBoundary?.managedPolicy;
  return arn === undefined ? undefined : { ManagedPolicyArn: arn };
}

/** A policy that is written as a mapping, as the text that AWS holds. */
const inlineText = (policy: NonNullable<RoleEntryDefinition["inlinePolicy"]>): string =>
  typeof policy === "string" ? policy : JSON.stringify(policy);

export function roleDefinitionOf(entry: RoleEntryDefinition): RoleDefinition {
  const boundary = boundaryOf(entry);
  const inline = entry.inlinePolicy === undefined ? undefined : inlineText(entry.inlinePolicy);
  return {
    managedPolicies: [...(entry.managedPolicies ?? [])],
    customerManagedPolicies: (entry.customerManagedPolicies ?? []).map(reference),
    ...(inline === undefined ? {} : { inlinePolicy: inline }),
    ...(boundary === undefined ? {} : { permissionsBoundary: boundary }),
  };
}

/** What AWS would not have taken cannot be there. */
export function roleProblems(
  entry: RoleEntryDefinition & { readonly sessionDuration?: string },
  region = DEFAULT_REGION,
): string[] {
  const { sessionDuration, inlinePolicy, managedPolicies = [], customerManagedPolicies = [] } = entry;
  const problems: string[] = [];
  const attempt = (key: string, check: () => void) => {
    try {
      check();
    } catch (error) {
      problems.push(`${key}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  attempt("sessionDuration", () => checkedDuration(sessionDuration));
  if (inlinePolicy !== undefined) attempt("inlinePolicy", () => checkInlinePolicy(inlineText(inlinePolicy)));
  if (managedPolicies.length + customerManagedPolicies.length > 20)
    problems.push("managedPolicies: 20 policies at most");
  return [...problems, ...foreignPolicies(entry, region)];
}

/** AWS managed policies of another partition than the Region's: they do not exist there. */
function foreignPolicies({ managedPolicies = [], permissionsBoundary }: RoleEntryDefinition, region: string) {
  const boundary = permissionsBoundary?.managedPolicy;
  const own = arnIn({ region }, "");
  return [
    ...managedPolicies.map((arn, index) => [`managedPolicies[${index}]`, arn] as const),
    ...(boundary === undefined ? [] : [["permissionsBoundary.managedPolicy", boundary] as const]),
  ].flatMap(([at, arn]) => (arn.startsWith(own) ? [] : [`${at}: ARNs of ${region} begin with ${own}`]));
}
