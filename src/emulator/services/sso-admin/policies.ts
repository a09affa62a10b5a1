import { conflict, notFound, quota, validation } from "../../base/errors.ts";
import { type Call, operation } from "../../calls/operation.ts";
import { isListed } from "../../shapes/aws-managed-policies.ts";
import { checkInlinePolicy } from "../../shapes/inline-policy.ts";
import { malformedResource } from "../../shapes/policy-resources.ts";
import { required } from "../../shapes/shape.ts";
import {
  type CustomerManagedPolicyReference,
  customerManagedPolicy,
  inlinePolicy,
  managedPolicyArn,
  onPermissionSet,
  paging,
} from "../../shapes/sso-admin.ts";
import type { PermissionSet } from "../../world/world.ts";
import { changeableSet, changed, permissionSet } from "./lookup.ts";

/** AWS managed and customer managed policies of one permission set together (aws-api 2). */
const POLICIES = 20;

const attachmentCount = (set: PermissionSet) => set.managedPolicies.length + set.customerManagedPolicies.length;
export const shortId = (set: PermissionSet) => set.arn.split("/").at(-1);

const managed = {
  AttachManagedPolicyToPermissionSet: operation(
    "administrator",
    { ...onPermissionSet, ManagedPolicyArn: required(managedPolicyArn) },
    ({ PermissionSetArn, ManagedPolicyArn: arn }, call) => {
      const set = changeableSet(PermissionSetArn, call);
      checkManagedPolicy(arn, call);
      if (set.managedPolicies.includes(arn)) {
        // AWS's own spelling.
        const message = `Permission set with id ${shortId(set)} already has a typed link attachment to a manged policy`;
        throw conflict(`${message} with ${arn}`);
      }
      if (attachmentCount(set) >= POLICIES) {
        throw quota(
          `You have exceeded AWS SSO limits. Cannot create ManagedPolicy more than ${POLICIES} for id ${shortId(set)}. ` +
            "Please refer to https://docs.aws.amazon.com/singlesignon/latest/userguide/limits.html",
        );
      }
      set.managedPolicies.push(arn);
      changed(set, call);
      return {};
    },
  ),

  DetachManagedPolicyFromPermissionSet: operation(
    "administrator",
    { ...onPermissionSet, ManagedPolicyArn: required(managedPolicyArn) },
    ({ PermissionSetArn, ManagedPolicyArn: arn }, call) => {
      const set = changeableSet(PermissionSetArn, call);
      if (!set.managedPolicies.includes(arn)) throw notFound(`Could not find ManagedPolicy with arn ${arn}`);
      set.managedPolicies = set.managedPolicies.filter((other) => other !== arn);
      changed(set, call);
      return {};
    },
  ),

  ListManagedPoliciesInPermissionSet: operation(
    "administrator",
    { ...onPermissionSet, ...paging },
    ({ PermissionSetArn }, call) => {
      const page = call.page(permissionSet(PermissionSetArn, call).managedPolicies, (arn) => arn);
      return {
        AttachedManagedPolicies: page.items.map((Arn) => ({ Name: Arn.split("/").at(-1), Arn })),
        NextToken: page.NextToken,
      };
    },
  ),
};

const customerManaged = {
  AttachCustomerManagedPolicyReferenceToPermissionSet: operation(
    "administrator",
    { ...onPermissionSet, CustomerManagedPolicyReference: required(customerManagedPolicy) },
    ({ PermissionSetArn, CustomerManagedPolicyReference: reference }, call) => {
      const set = changeableSet(PermissionSetArn, call);
      const { Name, Path = "/" } = reference;
      if (set.customerManagedPolicies.some(isSame(reference))) {
        throw conflict(`Given customer managed policy with name: ${Name}  and path ${Path} already attached`);
      }
      if (attachmentCount(set) >= POLICIES) {
        throw quota(
          `Cannot attach managed policy: number of attached managed policies is already at maximum ${POLICIES}`,
        );
      }
      set.customerManagedPolicies.push({ Name, Path });
      changed(set, call);
      return {};
    },
  ),

  DetachCustomerManagedPolicyReferenceFromPermissionSet: operation(
    "administrator",
    { ...onPermissionSet, CustomerManagedPolicyReference: required(customerManagedPolicy) },
    ({ PermissionSetArn, CustomerManagedPolicyReference: reference }, call) => {
      const set = changeableSet(PermissionSetArn, call);
      const { Name, Path = "/" } = reference;
      const same = isSame(reference);
      if (!set.customerManagedPolicies.some(same)) {
        throw notFound(`Given managed policy with name: ${Name}  and path ${Path} does not exist on PermissionSet`);
      }
      set.customerManagedPolicies = set.customerManagedPolicies.filter((other) => !same(other));
      changed(set, call);
      return {};
    },
  ),

  ListCustomerManagedPolicyReferencesInPermissionSet: operation(
    "administrator",
    { ...onPermissionSet, ...paging },
    ({ PermissionSetArn }, call) => {
      const { customerManagedPolicies } = permissionSet(PermissionSetArn, call);
      const page = call.page(customerManagedPolicies, ({ Name, Path }) => Path + Name);
      return { CustomerManagedPolicyReferences: page.items, NextToken: page.NextToken };
    },
  ),
};

const inline = {
  PutInlinePolicyToPermissionSet: operation(
    "administrator",
    { ...onPermissionSet, InlinePolicy: required(inlinePolicy) },
    ({ PermissionSetArn, InlinePolicy }, call) => {
      const set = changeableSet(PermissionSetArn, call);
      checkInlinePolicy(InlinePolicy);
      checkResources(InlinePolicy, set, call);
      set.inlinePolicy = InlinePolicy;
      changed(set, call);
      return {};
    },
  ),

  GetInlinePolicyForPermissionSet: operation("administrator", onPermissionSet, ({ PermissionSetArn }, call) => ({
    InlinePolicy: permissionSet(PermissionSetArn, call).inlinePolicy ?? "",
  })),

  DeleteInlinePolicyFromPermissionSet: operation("administrator", onPermissionSet, ({ PermissionSetArn }, call) => {
    const set = changeableSet(PermissionSetArn, call);
    if (set.inlinePolicy === undefined) return {};
    delete set.inlinePolicy;
    changed(set, call);
    return {};
  }),
};

export const policyOperations = { ...managed, ...customerManaged, ...inline };

function isSame({ Name, Path = "/" }: CustomerManagedPolicyReference) {
  return (other: CustomerManagedPolicyReference) => other.Name === Name && (other.Path ?? "/") === Path;
}

/** @throws AwsError for resources that IAM would refuse, where Put sees it. */
function checkResources(policy: string, set: PermissionSet, { behaviour }: Call): void {
  if (behaviour.malformedResources === "provision") return;
  const fault = malformedResource(policy, set.arn.split(":")[1] ?? "");
  if (fault !== undefined) throw validation(`Invalid PermissionsPolicy Document: ${fault}`);
}

/** @throws AwsError for an AWS managed policy that does not exist. */
export function checkManagedPolicy(arn: string, { behaviour }: Call): void {
  const { awsManagedPolicies } = behaviour;
  if (awsManagedPolicies === "any") return;
  if (awsManagedPolicies === "listed" ? isListed(arn) : awsManagedPolicies.includes(arn)) return;
  throw notFound(`Policy does not exist with ARN: ${arn}`);
}
