import { suggestion } from "./nearest.ts";

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
  updateOmitted: "keep" | "reset";
  /** PutPermissionsBoundaryToPermissionSet where one is set. */
  putBoundaryOverExisting: "conflict" | "overwrite";
  /** ProvisionPermissionSet for all accounts where one of them is not active. */
  provisionInactive: "failed" | "skip";
  /** What an account had that leaves the organization, or that AWS removes: still listed where sets are provisioned, or all of it gone. */
  removedAccount: "listed" | "forgotten";
  /** Seconds after a set's last assignment in an account is deleted until its role goes. */
  roleRemovalSeconds: number;
  /** ListAccountAssignmentsForPrincipal of a user shows assignments inherited from groups. */
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
  /** Users and groups carry a `Revision`, and writes may be held to it (new in 2026). */
  revisions: boolean;
  /** A change of members gives their group another `Revision`. */
  membersRevise: boolean;
  /** Deleting a group removes its assignments; otherwise they stay as orphans. */
  groupDeletionDropsAssignments: boolean;
  /** The delegated administrator may tag and untag the instance. */
  delegatedMayTagInstance: boolean;
  /** A member account sees the organization's instance in ListInstances and DescribeInstance. */
  memberSeesInstance: boolean;
  /** Malformed input is refused before the caller's rights are looked at. */
  validateFirst: boolean;
  /** AWS managed policies that exist: those of a list of some day, any well-formed ARN, or these. */
  awsManagedPolicies: "listed" | "any" | readonly string[];
  /** identitystore calls are taken from the budget of sso-admin. */
  identityStoreSharesBudget: boolean;
  /** When resources of an inline policy that IAM refuses are noticed: by Put, or only where the set is provisioned. */
  malformedResources: "provision" | "put";
  /** What DescribeInstance says; where false, permission set operations are refused. */
  permissionSetsEnabled: boolean;
  /** What an instance's additional Regions answer to what only the primary one does. */
  outsidePrimary: "denied" | "validation";
  /** Network rules of the instance and the identity store: callers are outside of all but 127.0.0.1. */
  networkRules: "enforced" | "shown";
  /** Attributes for access control right after their creation. */
  accessControlCreation: "enabled" | "in-progress";
  /** Seconds until CloudTrail shows a call. */
  trailDelaySeconds: number;
  /** The Region has account access manager. */
  accountAccess: boolean;
  /** DeleteApplication of account access manager where there are entitlements. */
  deleteApplicationInUse: "conflict" | "delete";
  /** ListEntitlements by a filter that says nothing. */
  unfilteredEntitlements: "all" | "refused";
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
  updateOmitted: "keep",
  putBoundaryOverExisting: "conflict",
  provisionInactive: "failed",
  removedAccount: "listed",
  roleRemovalSeconds: 0,
  inheritedRows: true,
  principalListForDelegated: "denied",
  defaultPageSize: 50,
  shortPages: false,
  statusSeconds: 0,
  foldNames: true,
  duplicateMembership: "conflict",
  deleteMissingIdentity: "not-found",
  revisions: true,
  membersRevise: true,
  groupDeletionDropsAssignments: false,
  delegatedMayTagInstance: true,
  memberSeesInstance: true,
  validateFirst: true,
  awsManagedPolicies: "listed",
  identityStoreSharesBudget: false,
  malformedResources: "provision",
  permissionSetsEnabled: true,
  outsidePrimary: "denied",
  networkRules: "enforced",
  accessControlCreation: "enabled",
  trailDelaySeconds: 0,
  accountAccess: true,
  deleteApplicationInUse: "conflict",
  unfilteredEntitlements: "all",
};

/** What a value of an option may be, where it is neither a number, true or false, nor free text. */
const CHOICES: Partial<Record<keyof Behaviour, readonly string[]>> = {
  sameAccount: ["conflict", "queue"],
  outstandingCounts: ["creations", "assignments", "all"],
  definitionDuringProvision: ["conflict", "allow"],
  deleteMissingAssignment: ["not-found", "failed", "succeeded"],
  unknownPrincipal: ["not-found", "failed", "accept"],
  unknownAccount: ["not-found", "validation", "failed"],
  updateOmitted: ["keep", "reset"],
  putBoundaryOverExisting: ["conflict", "overwrite"],
  provisionInactive: ["failed", "skip"],
  removedAccount: ["listed", "forgotten"],
  principalListForDelegated: ["denied", "allow"],
  duplicateMembership: ["conflict", "accept"],
  malformedResources: ["provision", "put"],
  deleteMissingIdentity: ["not-found", "succeed"],
  outsidePrimary: ["denied", "validation"],
  networkRules: ["enforced", "shown"],
  accessControlCreation: ["enabled", "in-progress"],
  deleteApplicationInUse: ["conflict", "delete"],
  unfilteredEntitlements: ["all", "refused"],
};

/** A text that says no behaviour; the message says what does. */
export class BehaviourError extends Error {
  override readonly name = "BehaviourError";
}

/** Reads `sameAccount=queue`. @throws BehaviourError with the names, or values, that there are. */
export function behaviourFrom(text: string): Partial<Behaviour> {
  const [name = "", value = ""] = text.split(/=(.*)/s, 2);
  if (!Object.hasOwn(DEFAULT_BEHAVIOUR, name)) {
    const names = Object.keys(DEFAULT_BEHAVIOUR).sort();
    throw new BehaviourError(`${name} is none of ${names.join(", ")}${suggestion(name, names)}`);
  }
  const member = name as keyof Behaviour;
  const choices = CHOICES[member];
  const usual = DEFAULT_BEHAVIOUR[member];
  if (choices !== undefined) return { [member]: oneOf(name, value, choices) };
  if (typeof usual === "boolean") return { [member]: oneOf(name, value, ["true", "false"]) === "true" };
  if (typeof usual !== "number") return { [member]: value === "any" || value === "listed" ? value : value.split(",") };
  const number = value === "" ? Number.NaN : Number(value);
  if (member === "defaultPageSize") {
    // With pages of nothing a list would never end.
    if (Number.isInteger(number) && number >= 1 && number <= 100) return { [member]: number };
    throw new BehaviourError(`${name} is a whole number from 1 to 100, not ${value}`);
  }
  if (Number.isFinite(number) && number >= 0) return { [member]: number };
  throw new BehaviourError(`${name} is a number of at least 0, not ${value}`);
}

function oneOf(name: string, value: string, choices: readonly string[]): string {
  if (choices.includes(value)) return value;
  throw new BehaviourError(`${name} is ${choices.join(" or ")}, not ${value}${suggestion(value, choices)}`);
}
