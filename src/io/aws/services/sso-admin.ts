/** IAM Identity Center: instances, permission sets, assignments. */
import { isObject } from "../../../core/base/json.ts";
import { minutesOf } from "../../../core/base/session-duration.ts";
import { type Form, type FormCheck, mayBeEmpty, TAGS, text } from "../../../core/model/service.ts";
import { type SdkModule, type Service, usualPage } from "./service.ts";

const principalType: FormCheck = (value) => value === "USER" || value === "GROUP";
const duration: FormCheck = (value) => typeof value === "string" && minutesOf(value) !== undefined;
const boundary: FormCheck = (value) =>
  isObject(value) &&
  (text(value.ManagedPolicyArn) ||
    (isObject(value.CustomerManagedPolicyReference) && text(value.CustomerManagedPolicyReference.Name)));

const UNDER_WAY: Form = [{ Status: text, RequestId: text }];
const ASSIGNMENT: Form = { PermissionSetArn: text, AccountId: text, PrincipalId: text, PrincipalType: principalType };

export const ssoAdmin: Service = {
  name: "sso-admin",
  iamPrefix: "sso",
  load: async () => [(await import("@aws-sdk/client-sso-admin")) as unknown as SdkModule, "SSOAdminClient"],
  pageSize: (operation) => (operation === "ListInstances" ? { MaxResults: 10 } : usualPage(operation)),
  answers: {
    ListInstances: { Instances: [{ InstanceArn: text, IdentityStoreId: text, OwnerAccountId: text }] },
    DescribeInstance: { InstanceArn: text },
    ListTagsForResource: TAGS,
    ListPermissionSets: { PermissionSets: [text] },
    DescribePermissionSet: { PermissionSet: { Name: text, PermissionSetArn: text, SessionDuration: duration } },
    ListManagedPoliciesInPermissionSet: { AttachedManagedPolicies: [{ Arn: text }] },
    ListCustomerManagedPolicyReferencesInPermissionSet: { CustomerManagedPolicyReferences: [{ Name: text }] },
    GetInlinePolicyForPermissionSet: { InlinePolicy: mayBeEmpty },
    // Of a set without one AWS answers ResourceNotFoundException.
    GetPermissionsBoundaryForPermissionSet: { PermissionsBoundary: boundary },
    ListAccountsForProvisionedPermissionSet: { AccountIds: [text] },
    ListAccountAssignments: { AccountAssignments: [ASSIGNMENT] },
    ListAccountAssignmentsForPrincipal: { AccountAssignments: [ASSIGNMENT] },
    ListAccountAssignmentCreationStatus: { AccountAssignmentsCreationStatus: UNDER_WAY },
    ListAccountAssignmentDeletionStatus: { AccountAssignmentsDeletionStatus: UNDER_WAY },
    ListPermissionSetProvisioningStatus: { PermissionSetsProvisioningStatus: UNDER_WAY },
  },
};
