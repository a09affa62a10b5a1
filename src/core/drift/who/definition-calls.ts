/**
 * Calls that change a permission set's definition, by the fields that they change.
 *
 * In: names of fields, or nothing for all of them. Out: names of calls. Invariant: each once, in order. Example: a session duration is
 * changed by UpdatePermissionSet.
 */
import { sortedOnce } from "../../base/lists.ts";

const REFERENCE = "CustomerManagedPolicyReference";

const CALLS: Readonly<Record<string, readonly string[]>> = {
  description: ["UpdatePermissionSet"],
  sessionDuration: ["UpdatePermissionSet"],
  relayState: ["UpdatePermissionSet"],
  permissionsBoundary: ["PutPermissionsBoundaryToPermissionSet", "DeletePermissionsBoundaryFromPermissionSet"],
  managedPolicies: ["AttachManagedPolicyToPermissionSet", "DetachManagedPolicyFromPermissionSet"],
  customerManagedPolicies: [`Attach${REFERENCE}ToPermissionSet`, `Detach${REFERENCE}FromPermissionSet`],
  inlinePolicy: ["PutInlinePolicyToPermissionSet", "DeleteInlinePolicyFromPermissionSet"],
  tags: ["TagResource", "UntagResource"],
};

/** Tags are in no account's role. */
const IN_ROLES = Object.keys(CALLS).filter((field) => field !== "tags");

export function definitionCalls(fields: readonly string[] = IN_ROLES): readonly string[] {
  return sortedOnce(fields.flatMap((field) => (Object.hasOwn(CALLS, field) ? (CALLS[field] ?? []) : [])));
}
