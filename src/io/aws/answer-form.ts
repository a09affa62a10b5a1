/**
 * The form of answers: what AWS's answer to a read always has. The one place that decides that an answer is none.
 *
 * In: an operation and its answer. Out: nothing, or a `CallError` as of a read that failed. Invariant: an answer without its
 * list, or with an item that does not say what it is of, is never read as "none" or by a default: what it would have shown is
 * unknown. Example: `{}` in answer to ListUsers is an `OddAnswer`, and not an instance without users.
 */
import { isObject, type JsonObject } from "../../core/base/json.ts";
import { minutesOf } from "../../core/base/session-duration.ts";
import type { ReadService } from "../../core/model/reader.ts";
import { CallError } from "./call-error.ts";

type Check = (value: unknown) => boolean;
type Form = Check | readonly [Form] | { readonly [member: string]: Form };

const text: Check = (value) => typeof value === "string" && value !== "";
const mayBeEmpty: Check = (value) => typeof value === "string";
const principalType: Check = (value) => value === "USER" || value === "GROUP";
const duration: Check = (value) => typeof value === "string" && minutesOf(value) !== undefined;
const boundary: Check = (value) =>
  isObject(value) &&
  (text(value.ManagedPolicyArn) ||
    (isObject(value.CustomerManagedPolicyReference) && text(value.CustomerManagedPolicyReference.Name)));
/** `State` replaced `Status`, which older endpoints still send alone. */
const account: Check = (value) =>
  isObject(value) && text(value.Id) && text(value.Name) && (text(value.State) || text(value.Status));

const TAGS: Form = { Tags: [{ Key: text, Value: mayBeEmpty }] };
const UNDER_WAY: Form = [{ Status: text, RequestId: text }];
const ASSIGNMENT: Form = { PermissionSetArn: text, AccountId: text, PrincipalId: text, PrincipalType: principalType };

/** By service and operation: members that are always there (the API's models, and the API reference where these leave it open). */
export const FORMS: Readonly<Record<ReadService, Readonly<Record<string, Form>>>> = {
  sts: { GetCallerIdentity: { Account: text, Arn: text } },
  "sso-admin": {
    ListInstances: { Instances: [{ InstanceArn: text, IdentityStoreId: text, OwnerAccountId: text }] },
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
  identitystore: {
    ListUsers: { Users: [{ UserId: text, UserName: text }] },
    DescribeUser: { UserId: text, UserName: text },
    GetUserId: { UserId: text },
    ListGroups: { Groups: [{ GroupId: text, DisplayName: text }] },
    DescribeGroup: { GroupId: text, DisplayName: text },
    GetGroupId: { GroupId: text },
    ListGroupMemberships: { GroupMemberships: [{ MembershipId: text, MemberId: { UserId: text } }] },
    GetGroupMembershipId: { MembershipId: text },
  },
  organizations: {
    DescribeOrganization: { Organization: { Id: text, MasterAccountId: text } },
    ListAccounts: { Accounts: [account] },
    DescribeAccount: { Account: account },
    ListRoots: { Roots: [{ Id: text }] },
    ListOrganizationalUnitsForParent: { OrganizationalUnits: [{ Id: text, Name: text }] },
    DescribeOrganizationalUnit: { OrganizationalUnit: { Id: text, Name: text } },
    ListAccountsForParent: { Accounts: [account] },
    ListParents: { Parents: [{ Id: text, Type: text }] },
    ListDelegatedServicesForAccount: { DelegatedServices: [{ ServicePrincipal: text }] },
    ListDelegatedAdministrators: { DelegatedAdministrators: [{ Id: text }] },
    ListTagsForResource: TAGS,
  },
};

/** The first member that is not as it always is; undefined where all are. */
function oddIn(value: unknown, form: Form, path: string): string | undefined {
  if (typeof form === "function") return form(value) ? undefined : path;
  if (Array.isArray(form)) {
    if (!Array.isArray(value)) return path;
    for (const item of value) {
      const odd = oddIn(item, form[0], `${path}[]`);
      if (odd !== undefined) return odd;
    }
    return undefined;
  }
  if (!isObject(value)) return path;
  for (const [member, inner] of Object.entries(form)) {
    const odd = oddIn(value[member], inner, path === "" ? member : `${path}.${member}`);
    if (odd !== undefined) return odd;
  }
  return undefined;
}

export const oddAnswer = (service: ReadService, operation: string, what: string): CallError =>
  new CallError(service, operation, "OddAnswer", `AWS answered, and not as it always does: ${what}`);

/** The answer, if it is one. @throws CallError */
export function checkedAnswer(service: ReadService, operation: string, answer: JsonObject): JsonObject {
  const form = FORMS[service][operation];
  const odd = form === undefined ? "a form that is known here" : oddIn(answer, form, "");
  if (odd === undefined) return answer;
  throw oddAnswer(service, operation, `${odd} is missing or odd`);
}
