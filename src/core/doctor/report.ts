/**
 * The report of doctor: what is there, what is wrong with it, what reading costs, and what was not looked at.
 *
 * In: nothing (these are the nouns). Out: `DoctorReport`, as `--format json` prints it (`schemas/doctor.json`). Invariant: what was not seen is absent and
 * stands in `notExamined`. Example: `report.permissionSets.owners[0]` is `{ owner: "Control Tower", names: ["AWSReadOnlyAccess"] }`.
 */
import type { AccountState } from "../model/organization.ts";
import type { ReadingStrategy, Unseen } from "../model/reading-assignments.ts";
import type { Finding } from "./finding.ts";
import type { Rights } from "./reads.ts";
import type { UnseenRoles } from "./roles/role-sight.ts";
import type { InstanceSight, NotExamined } from "./sight.ts";

/** What the caller's account is to Identity Center. */
export type CallerRole = "management" | "delegated-administrator" | "member" | "unknown";

/** Whose permission sets are; `ours` and `nobody` are no names. */
export interface SetOwner {
  readonly owner: string;
  readonly names: readonly string[];
}

/** Who is in the directory, and how many of them an identity provider pushes there. */
export interface DirectoryCounts {
  readonly users: number;
  readonly groups: number;
  readonly externalUsers: number;
  readonly externalGroups: number;
}

/** A group that administers, and where. */
export interface WayIn {
  readonly group: string;
  readonly permissionSets: readonly string[];
  /** Absent where nobody could read them. */
  readonly members?: number;
  readonly management: boolean;
  /** Accounts where it administers. */
  readonly accounts: number;
  /** Active accounts where it does not, by id. */
  readonly missing: readonly string[];
}

/** What a full read takes one way. */
export interface WayCost {
  readonly name: ReadingStrategy["name"];
  readonly calls: number;
  readonly seconds: number;
  /** Why these credentials cannot go that way. */
  readonly closed?: string;
  readonly unseen: readonly Unseen[];
}

/** What assignments there are. */
export interface AssignmentCounts {
  readonly total: number;
  readonly toUsers: number;
  readonly ofGone: number;
  /** Permission sets in accounts. */
  readonly roles: number;
}

/** What was looked at in accounts. */
export interface RolesReport {
  readonly memberRole: string;
  /** Accounts that were looked at, and roles in them. */
  readonly accounts: number;
  readonly roles: number;
  readonly calls: number;
  readonly unseen: readonly UnseenRoles[];
}

/** What doctor says. */
export interface DoctorReport {
  readonly format: "idc-doctor";
  readonly version: 1;
  /** When the snapshot was made that stood in for AWS. */
  readonly snapshot?: string;
  readonly config?: { readonly name: string; readonly folder: string };
  readonly caller?: { readonly account: string; readonly arn: string; readonly is: CallerRole };
  readonly instance?: Partial<InstanceSight> & {
    readonly arn: string;
    readonly identityStoreId: string;
    readonly ownerAccount: string;
    readonly region: string;
  };
  readonly identitySource?: DirectoryCounts & { readonly seen: "external" | "not-seen" };
  readonly organization?: {
    readonly id?: string;
    readonly managementAccount?: string;
    readonly delegatedAdministrators?: readonly string[];
    /** How many are in each state. */
    readonly accounts?: Readonly<Partial<Record<AccountState, number>>>;
  };
  readonly permissionSets?: {
    readonly total: number;
    readonly owners: readonly SetOwner[];
    readonly inManagementAccount?: readonly string[];
    /** There, and in other accounts too. */
    readonly inBothWorlds?: readonly string[];
  };
  readonly assignments?: AssignmentCounts;
  readonly waysIn?: readonly WayIn[];
  /** Roles in accounts, where they were asked for. */
  readonly roles?: RolesReport;
  readonly rights?: Rights;
  readonly cost?: { readonly requestsPerSecond: number; readonly ways: readonly WayCost[] };
  readonly findings: readonly Finding[];
  readonly notExamined: readonly NotExamined[];
}
