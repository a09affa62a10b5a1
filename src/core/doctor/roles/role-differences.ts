/**
 * What separates a role in an account from the permission set that it is of.
 *
 * In: what is in the role, the set's definition. Out: differences in words, none where there are none. Invariant: policies are compared by meaning, and the
 * same whatever the partition; a role's longest session is Identity Center's own (twelve hours), so that only one which is too short differs. Example:
 * `["without job-function/Billing", "another inline policy"]`.
 */
import { compareText } from "../../base/key.ts";
import { samePolicy } from "../../iam/policy.ts";
import { policyOfText } from "../../iam/policy-text.ts";
import type { CustomerManagedPolicy, PermissionSetSpec } from "../../model/specs.ts";
import { INLINE_POLICY, type RoleContents } from "./role-sight.ts";

/** `job-function/Billing` of AWS's, `/org/DevGuard` of the account's: as a definition has them. */
function policyName(arn: string): string {
  const [, , , , account = "", ...resource] = arn.split(":");
  const name = resource.join(":").replace(/^policy\//, "");
  return account === "aws" ? name : `/${name}`;
}

const customerName = ({ path, name }: CustomerManagedPolicy): string => `${path}${name}`;

function attached({ managedPolicies }: RoleContents, spec: PermissionSetSpec): readonly string[] {
  const has = new Set(managedPolicies.map(policyName));
  const wants = new Set([...spec.managedPolicies, ...spec.customerManagedPolicies.map(customerName)]);
  const only = (these: ReadonlySet<string>, those: ReadonlySet<string>) =>
    [...these].filter((name) => !those.has(name)).sort(compareText);
  return [
    ...only(wants, has).map((name) => `without ${name}`),
    ...only(has, wants).map((name) => `with ${name} beside`),
  ];
}

function inline({ inlinePolicies }: RoleContents, { inlinePolicy }: PermissionSetSpec): readonly string[] {
  const text = inlinePolicies.get(INLINE_POLICY);
  const others = [...inlinePolicies.keys()].filter((name) => name !== INLINE_POLICY).sort(compareText);
  const more = others.map((name) => `with the inline policy ${name} beside`);
  if (text === undefined) return inlinePolicy === undefined ? more : ["without the inline policy", ...more];
  if (inlinePolicy === undefined) return ["with an inline policy", ...more];
  return samePolicy(policyOfText(text), inlinePolicy) ? more : ["another inline policy", ...more];
}

function boundary({ boundary: arn }: RoleContents, { permissionsBoundary: wanted }: PermissionSetSpec) {
  const has = arn === undefined ? undefined : policyName(arn);
  const wants =
    wanted === undefined
      ? undefined
      : "managedPolicy" in wanted
        ? wanted.managedPolicy
        : customerName(wanted.customerManagedPolicy);
  if (has === wants) return [];
  if (has === undefined) return [`without the boundary ${wants}`];
  return [wants === undefined ? `with the boundary ${has}` : `the boundary ${has} in place of ${wants}`];
}

function session({ longestSession }: RoleContents, { sessionDuration }: PermissionSetSpec): readonly string[] {
  if (longestSession === undefined || longestSession >= sessionDuration) return [];
  return [`sessions of ${longestSession} minutes at most in place of ${sessionDuration}`];
}

export const roleDifferences = (contents: RoleContents, spec: PermissionSetSpec): readonly string[] => [
  ...attached(contents, spec),
  ...inline(contents, spec),
  ...boundary(contents, spec),
  ...session(contents, spec),
];
