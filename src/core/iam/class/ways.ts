/**
 * Ways: what makes an administrator of somebody who is none yet.
 *
 * In: nothing (a list). Out: `ALONE`, `ORGANIZATION` and the like, by action in lower case. Invariant: an action is here where it gives access that
 * nobody else had to give before: what takes over something that runs already (`lambda:UpdateFunctionCode`, `ssm:StartSession`) is a write.
 * Example: `iam:AttachRolePolicy`; `sso:CreateAccountAssignment` where it rules. Those that hand a role over are in `passing.ts`.
 *
 * Sources: Rhino Security Labs' and pathfinding.cloud's paths of escalation, cloudsplaining's list of them, and for Identity Center, which none of
 * them has, the Service Authorization Reference.
 */

const named = (service: string, verbs: string): readonly string[] =>
  verbs.split(" ").map((verb) => `${service}:${verb.toLowerCase()}`);

/** Each is enough by itself, in any account: it changes what another identity may, or hands out its credentials. */
export const ALONE: readonly string[] = named(
  "iam",
  "AddUserToGroup AttachGroupPolicy AttachRolePolicy AttachUserPolicy CreateAccessKey CreateLoginProfile CreatePolicyVersion " +
    "DeleteRolePermissionsBoundary DeleteUserPermissionsBoundary PutGroupPolicy PutRolePermissionsBoundary PutRolePolicy " +
    "PutUserPermissionsBoundary PutUserPolicy SetDefaultPolicyVersion UpdateAssumeRolePolicy UpdateLoginProfile " +
    "UpdateOpenIDConnectProviderThumbprint UpdateSAMLProvider",
);

export const ASSUME_ROLE = "sts:assumerole";
/** Roles by which the management account gets into each account of an organization. */
export const ORGANIZATION_ROLES: readonly string[] = ["OrganizationAccountAccessRole", "AWSControlTowerExecution"];

/** Each is enough in the management account or the delegated administrator's: it changes who may do what in other accounts. */
export const ORGANIZATION: readonly string[] = [
  ...named("account", "StartPrimaryEmailUpdate"),
  ...named("account-access", "CreateEntitlement"),
  // They take a control off, or except somebody from it, as one does that detaches a policy.
  ...named("controltower", "DisableControl DisableGuardrail UpdateEnabledControl"),
  ...named("iam", "EnableOrganizationsRootCredentialsManagement EnableOrganizationsRootSessions"),
  ...named("identitystore", "CreateGroupMembership UpdateUser"),
  ...named(
    "organizations",
    "AttachPolicy CreatePolicy DeletePolicy DetachPolicy DisablePolicyType MoveAccount PutResourcePolicy " +
      "RegisterDelegatedAdministrator RemoveAccountFromOrganization UpdatePolicy",
  ),
  ...named(
    "sso",
    "AssociateDirectory AssociateProfile AttachCustomerManagedPolicyReferenceToPermissionSet AttachManagedPolicyToPermissionSet " +
      "CreateAccountAssignment CreateInstanceAccessControlAttributeConfiguration DeleteInlinePolicyFromPermissionSet " +
      "DeletePermissionsBoundaryFromPermissionSet DetachCustomerManagedPolicyReferenceFromPermissionSet DetachManagedPolicyFromPermissionSet " +
      "PutInlinePolicyToPermissionSet PutPermissionsBoundaryToPermissionSet PutPermissionsPolicy UpdateInstanceAccessControlAttributeConfiguration " +
      "UpdateSSOConfiguration",
  ),
  ...named(
    "sso-directory",
    "AddMemberToGroup CreateBearerToken CreateExternalIdPConfigurationForDirectory EnableExternalIdPConfigurationForDirectory " +
      "ImportExternalIdPCertificate UpdateExternalIdPConfigurationForDirectory UpdatePassword UpdateUser UpdateUserName",
  ),
  ...named("sts", "AssumeRoot"),
];

/** All of a list is enough in the management account: what a stack set says is made in each account, as a role of AWS's own that may everything. */
export const STACK_SETS: readonly (readonly string[])[] = [
  named("cloudformation", "CreateStackSet CreateStackInstances"),
  named("cloudformation", "UpdateStackSet"),
];

/** Gives an account the rule of a service: of these, one over who may do what in other accounts. */
export const DELEGATE = "organizations:registerdelegatedadministrator";
export const DELEGATED: readonly string[] = [
  "account",
  "account-access",
  "controltower",
  "iam",
  "member.org.stacksets.cloudformation",
  "sso",
];

/** All of a list, each on every resource, is an administrator for certain: a role or a user is made, and given everything. */
export const SURELY: readonly (readonly string[])[] = [
  ...["AttachRolePolicy", "PutRolePolicy"].map((policy) => named("iam", `CreateRole ${policy}`)),
  ...["AttachUserPolicy", "PutUserPolicy"].flatMap((policy) =>
    ["CreateAccessKey", "CreateLoginProfile"].map((credential) => named("iam", `CreateUser ${policy} ${credential}`)),
  ),
];

/** The same of permission sets, where they rule. */
export const SURELY_ORGANIZATION: readonly (readonly string[])[] = [
  "AttachManagedPolicyToPermissionSet",
  "PutInlinePolicyToPermissionSet",
].map((policy) => named("sso", `CreatePermissionSet ${policy} CreateAccountAssignment`));
