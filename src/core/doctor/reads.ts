/**
 * Reads: what idc asks AWS for, by the actions of IAM, and what each is needed for.
 *
 * In: which were tried, and how that went. Out: `Rights`. Invariant: an action that was not tried is neither allowed nor denied. Example: where
 * `sso:ListAccountAssignments` is denied there is no plan; without `organizations:ListTagsForResource` no rule can select by tags.
 */
import { compareText } from "../base/key.ts";

/**
 * `plan`: without it there is none, or much of it is unknown. `rest`: with it a plan is cheaper, surer, or knows more. `apply`: runs that
 * write ask for it first. `who`: `drift --who` alone asks for it. `access`: who tells of all access, past permission sets too, as plans do.
 */
export type Need = "plan" | "apply" | "rest" | "who" | "access";

/** Every read of idc's: what it is for, in words that go on "needed to". */
export const READS: Readonly<Record<string, readonly [Need, string]>> = {
  "sso:ListInstances": ["plan", "find the instance"],
  "sso:DescribeInstance": ["rest", "see encryption and network rules of the instance"],
  "sso:ListTagsForResource": ["plan", "know what was applied last, and which sets are whose"],
  "sso:ListPermissionSets": ["plan", "see permission sets"],
  "sso:DescribePermissionSet": ["plan", "see permission sets"],
  "sso:ListManagedPoliciesInPermissionSet": ["plan", "see what permission sets allow"],
  "sso:ListCustomerManagedPolicyReferencesInPermissionSet": ["plan", "see what permission sets allow"],
  "sso:GetInlinePolicyForPermissionSet": ["plan", "see what permission sets allow"],
  "sso:GetPermissionsBoundaryForPermissionSet": ["plan", "see what permission sets allow"],
  "sso:ListAccountsForProvisionedPermissionSet": ["plan", "see where permission sets are"],
  "sso:ListAccountAssignments": ["plan", "see who has access"],
  "sso:ListAccountAssignmentsForPrincipal": ["rest", "see who has access with fewer calls"],
  "sso:ListAccountAssignmentCreationStatus": ["apply", "wait for what an earlier run began"],
  "sso:ListAccountAssignmentDeletionStatus": ["apply", "wait for what an earlier run began"],
  "sso:ListPermissionSetProvisioningStatus": ["apply", "wait for what an earlier run began"],
  "identitystore:ListUsers": ["plan", "know users by name"],
  "identitystore:ListGroups": ["plan", "know groups by name"],
  "identitystore:ListGroupMemberships": ["plan", "know who is in a group"],
  "identitystore:DescribeUser": ["rest", "prove that a user is gone before access goes"],
  "identitystore:DescribeGroup": ["rest", "prove that a group is gone before access goes"],
  "identitystore:GetUserId": ["rest", "find a user whom no listing shows"],
  "identitystore:GetGroupId": ["rest", "find a group that no listing shows"],
  "organizations:DescribeOrganization": ["plan", "know the management account"],
  "organizations:ListAccounts": ["plan", "know the accounts"],
  "organizations:ListRoots": ["plan", "know which accounts stand in which OU"],
  "organizations:ListOrganizationalUnitsForParent": ["plan", "know which accounts stand in which OU"],
  "organizations:ListTagsForResource": ["rest", "select accounts by their tags"],
  "organizations:ListDelegatedAdministrators": ["rest", "know the delegated administrator"],
  "organizations:ListDelegatedServicesForAccount": ["rest", "prove that an account is no administrator any more"],
  "organizations:DescribeAccount": ["rest", "find an account that no listing shows"],
  "organizations:DescribeOrganizationalUnit": ["rest", "name an OU that no listing shows"],
  "organizations:ListParents": ["rest", "prove where an account stands before access goes"],
  "cloudtrail:LookupEvents": ["who", "say who changed what (drift --who)"],
  "account-access:ListApplications": ["access", "know of access past all permission sets"],
  "account-access:GetApplication": ["access", "know of access past all permission sets"],
  "account-access:ListEntitlements": ["access", "know of access past all permission sets"],
};

/** What roles in accounts are looked at with: the first by the caller, the others as the role that is assumed. */
export const ASSUME = "sts:AssumeRole";
export const READ_ROLES: readonly string[] = [
  ...["iam:ListRoles", "iam:GetRole", "iam:ListAttachedRolePolicies", "iam:ListRolePolicies", "iam:GetRolePolicy"],
];
const SEE_ROLES = "see roles in accounts";

/** Whether an action is needed for roles in accounts alone. */
export const isOfRoles = (action: string): boolean => action === ASSUME || READ_ROLES.includes(action);

/** How often one action was asked for, and what AWS said. */
export interface Tried {
  readonly allowed: number;
  readonly denied: number;
  /** AWS's words: of a denial, else of what else went wrong. */
  readonly said?: string;
}

/** By action: `sso:ListInstances`. */
export type TriedReads = ReadonlyMap<string, Tried>;

/** A read that AWS denied, wholly or where it was about some things. */
export interface DeniedRead {
  readonly action: string;
  readonly need: Need;
  /** Goes on "needed to". */
  readonly purpose: string;
  readonly said: string;
  /** It was allowed for some. */
  readonly partly?: true;
}

/** What the caller may read, as far as it was tried. */
export interface Rights {
  readonly allowed: readonly string[];
  readonly denied: readonly DeniedRead[];
  /** There was nothing to try them on, or AWS answered with another error. */
  readonly untried: readonly string[];
}

function deniedRead(action: string, { allowed, said = "" }: Tried): DeniedRead {
  const [need, purpose] = READS[action] ?? ["rest", isOfRoles(action) ? SEE_ROLES : "read"];
  return { action, need, purpose, said, ...(allowed > 0 ? { partly: true } : {}) };
}

/** What attempts come to. Only the management account may ask by principal, so that a denial elsewhere is no missing permission. */
export function rightsOf(tried: TriedReads, isManagement: boolean): Rights {
  const isMeant = (action: string) => isManagement || action !== BY_PRINCIPAL;
  const actions = [...new Set([...Object.keys(READS), ...tried.keys()])].filter(isMeant).sort(compareText);
  const of = (action: string): Tried => tried.get(action) ?? { allowed: 0, denied: 0 };
  return {
    allowed: actions.filter((action) => of(action).allowed > 0 && of(action).denied === 0),
    denied: actions.filter((action) => of(action).denied > 0).map((action) => deniedRead(action, of(action))),
    untried: actions.filter((action) => of(action).allowed + of(action).denied === 0),
  };
}

/** Without it nothing else can be asked. */
export const FIND = "sso:ListInstances";

/** The one read that AWS allows to the management account alone (API reference of ListAccountAssignmentsForPrincipal). */
export const BY_PRINCIPAL = "sso:ListAccountAssignmentsForPrincipal";

/** Denied because of where the request came from: no permission would help. */
export const isOfNetwork = (said: string): boolean => /network access control/i.test(said);

/** Whether a plan cannot be made, or not as a whole. */
export const lacksForPlan = ({ denied }: Rights): boolean => denied.some(({ need }) => need === "plan");
