/**
 * What AWS does here is not published, or sources differ. Each member is a choice with a default; BEHAVIOUR.md says why
 * the default is what it is. Where several answers are plausible the default is the one a client has more trouble with.
 */
export interface Behaviour {
  /** Accounts and OUs carry `Paths`/`Path` (new in 2026). */
  accountPaths: boolean;
  /** Accounts still carry `Status` beside `State` (to be retired 2026-09-09). */
  accountStatus: boolean;
  /** A second role update in an account while one runs: refused, or done after it. */
  sameAccount: "conflict" | "queue";
  /** Which operations count against the limit of outstanding ones. */
  outstandingCounts: "creations" | "assignments" | "all";
  /** A definition change while the permission set is being provisioned. */
  definitionDuringProvision: "conflict" | "allow";
  /** DeleteAccountAssignment of an assignment that is not there. */
  deleteMissingAssignment: "not-found" | "failed" | "succeeded";
  /** CreateAccountAssignment for a principal that the identity store does not know. */
  unknownPrincipal: "not-found" | "failed" | "accept";
  /** An account that is not in the organization. */
  unknownAccount: "not-found" | "validation" | "failed";
  /** UpdatePermissionSet without Description or SessionDuration. (RelayState is always cleared.) */
  updateOmitted: "reset" | "keep";
  /** PutPermissionsBoundaryToPermissionSet where one is set. */
  putBoundaryOverExisting: "conflict" | "overwrite";
  /** ProvisionPermissionSet for all accounts where one of them is not active. */
  provisionInactive: "failed" | "skip";
  /** ListAccountAssignmentsForPrincipal of a user shows rows inherited from groups. */
  inheritedRows: boolean;
  /** ListAccountAssignmentsForPrincipal called by the delegated administrator. */
  principalListForDelegated: "denied" | "allow";
  /** Items on a page where the caller does not send MaxResults. */
  defaultPageSize: number;
  /** The first page of every list is empty and later ones are half full. */
  shortPages: boolean;
  /** Seconds for which the status of a finished operation can be asked; 0: for ever. */
  statusSeconds: number;
  /** User names, e-mail addresses and group names that differ in case only are the same name. */
  foldNames: boolean;
  /** CreateGroupMembership of a user who is a member. */
  duplicateMembership: "conflict" | "accept";
  /** DeleteUser, DeleteGroup, DeleteGroupMembership of what is not there. */
  deleteMissingIdentity: "not-found" | "succeed";
  /** Deleting a group removes its assignments; otherwise they stay as orphans. */
  groupDeletionDropsAssignments: boolean;
  /** The delegated administrator may tag and untag the instance. */
  delegatedMayTagInstance: boolean;
  /** A member account sees the organization's instance in ListInstances and DescribeInstance. */
  memberSeesInstance: boolean;
  /** Malformed input is refused before the caller's rights are looked at. */
  validateFirst: boolean;
  /** AWS managed policies that exist: any well-formed ARN, or these. */
  awsManagedPolicies: "any" | readonly string[];
  /** identitystore calls are taken from the budget of sso-admin. */
  identityStoreSharesBudget: boolean;
  /** What DescribeInstance says; where false, permission set operations are refused. */
  permissionSetsEnabled: boolean;
}

export const DEFAULT_BEHAVIOUR: Behaviour = {
  accountPaths: true,
  accountStatus: true,
  sameAccount: "conflict",
  outstandingCounts: "all",
  definitionDuringProvision: "conflict",
  deleteMissingAssignment: "not-found",
  unknownPrincipal: "not-found",
  unknownAccount: "not-found",
  updateOmitted: "reset",
  putBoundaryOverExisting: "conflict",
  provisionInactive: "failed",
  inheritedRows: true,
  principalListForDelegated: "denied",
  defaultPageSize: 50,
  shortPages: false,
  statusSeconds: 0,
  foldNames: true,
  duplicateMembership: "conflict",
  deleteMissingIdentity: "not-found",
  groupDeletionDropsAssignments: false,
  delegatedMayTagInstance: true,
  memberSeesInstance: true,
  validateFirst: true,
  awsManagedPolicies: "any",
  identityStoreSharesBudget: false,
  permissionSetsEnabled: true,
};
