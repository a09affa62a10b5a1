import type { RoleEntryDefinition } from "../shapes/role-definition.ts";

/** The organization file, as `schemas/organization.json` describes it. Everything but `organization` and `accounts` may be left out. */
export interface OrganizationFile {
  organization: { id?: string; managementAccount: string; delegatedAdministrator?: string };
  region?: string;
  instance?: { id?: string; identityStore?: string; owner?: string; tags?: Record<string, string> };
  organizationalUnits?: string[];
  accounts: AccountEntry[];
  users?: UserEntry[];
  groups?: GroupEntry[];
  permissionSets?: PermissionSetEntry[];
  assignments?: AssignmentEntry[];
  /** Roles that are there without an assignment, or are out of date. */
  roles?: RoleEntry[];
  /** What parts of services load. */
  [part: string]: unknown;
}

export interface AccountEntry {
  /** Twelve digits. */
  id: string;
  name: string;
  /** `/` is the root; `\/` is a slash inside an OU's name. */
  ou?: string;
  email?: string;
  state?: "PENDING_ACTIVATION" | "ACTIVE" | "SUSPENDED" | "PENDING_CLOSURE" | "CLOSED";
  /** How it came to be in the organization, CREATED where absent, and when. */
  joinedMethod?: "CREATED" | "INVITED";
  /** ISO 8601. */
  joinedAt?: string;
  tags?: Record<string, string>;
  /** Path and name: `/org/DevGuard`. */
  customerManagedPolicies?: string[];
}

export interface ExternalIdEntry {
  issuer: string;
  id: string;
}

export interface UserEntry {
  userName: string;
  name: { given: string; family: string };
  displayName?: string;
  email?: string;
  externalId?: ExternalIdEntry;
  disabled?: boolean;
}

export interface GroupEntry {
  name: string;
  description?: string;
  /** User names. */
  members?: string[];
  externalId?: ExternalIdEntry;
}

export interface PermissionSetEntry extends RoleEntryDefinition {
  name: string;
  description?: string;
  sessionDuration?: string;
  relayState?: string;
  tags?: Record<string, string>;
}

export interface AssignmentEntry {
  permissionSet: string;
  group?: string;
  user?: string;
  /** In place of group or user: what the one who is gone was called. Only the assignment is left, with an unknown id. */
  deletedGroup?: string;
  deletedUser?: string;
  accounts: string[];
}

export interface RoleEntry {
  permissionSet: string;
  accounts: string[];
  /** The definition was changed after these roles were last provisioned. */
  outdated?: boolean;
  /** What the roles have in place of the set's definition. */
  has?: RoleEntryDefinition;
  /** Identity Center says that the roles are there, and they are not. */
  gone?: boolean;
}

/** The organization file cannot be served; `problems` says all that is wrong with it, one readable line each. */
export class OrganizationFileError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `The organization file has ${problems.length} problem(s):\n${problems.map((line) => `  ${line}`).join("\n")}`,
    );
    this.name = "OrganizationFileError";
    this.problems = problems;
  }
}
