/**
 * A checked config: what the documents of a folder mean before any of it meets AWS.
 *
 * In: nothing (these are the nouns). Out: `Config`. Invariant: every reference inside one names something the config
 * declares, or (with an identity provider) a principal that only the live directory knows; every limit of AWS that can be
 * known offline holds.
 */

import type { Key } from "../base/key.ts";
import type { Position } from "../document/document.ts";

/** One entry of a selector. Keys intersect; see `selectors.ts`. */
export interface AccountSelector {
  readonly id?: string;
  /** Whole account name; `*` and `?` are globs. */
  readonly name?: string;
  /** `/Workloads/Prod`; `\/` is a slash inside a name. */
  readonly ou?: string;
  readonly recursive?: boolean;
  readonly tag?: Readonly<Record<string, string>>;
  readonly all?: true;
  readonly restricted?: true;
  readonly allowEmpty?: true;
}

/** One entry of a list of accounts: the name of an AccountSet, a 12 digit id, or a selector. */
export type AccountTerm =
  | { readonly set: string; readonly at: Position }
  | { readonly selector: AccountSelector; readonly at: Position };

export interface AccountSet {
  readonly name: string;
  readonly include: readonly AccountTerm[];
  readonly exclude: readonly AccountTerm[];
  readonly at: Position;
}

export type PrincipalType = "USER" | "GROUP";

export interface PrincipalName {
  readonly type: PrincipalType;
  readonly name: string;
}

/** One entry of an Assignments document: every principal gets every permission set in every account. */
export interface Rule {
  readonly principals: readonly PrincipalName[];
  readonly permissionSets: readonly string[];
  readonly accounts: readonly AccountTerm[];
  readonly owner?: string;
  readonly reason?: string;
  readonly ticket?: string;
  /** `YYYY-MM-DD`: from 00:00 UTC of that day the rule counts as absent. */
  readonly expires?: string;
  readonly at: Position;
}

export type Mode = "observe" | "additive" | "full";

export interface IgnoreRule {
  readonly permissionSet?: string;
  readonly group?: string;
  readonly principalType?: PrincipalType;
  readonly owner: string;
  /** `YYYY-MM-DD`, like `Rule.expires`. */
  readonly until?: string;
  readonly at: Position;
}

export interface ProtectedGrant {
  readonly principal: PrincipalName;
  readonly permissionSet: string;
  readonly accounts: readonly AccountTerm[];
  readonly at: Position;
}

export interface Limits {
  readonly revocations: number;
  /** 0..1. */
  readonly revocationShare: number;
  readonly adminGrants: number;
  readonly memberships: number;
  readonly provisionedAccounts: number;
}

/** Settings with every default filled in. */
export interface Settings {
  readonly name: string;
  /** The name that the config had: its memory and marks move. */
  readonly previously?: string;
  /** Globs of keys: what they match is let go of, and not removed, though nobody declares it any more. */
  readonly released: readonly string[];
  readonly mode: Mode;
  readonly region?: string;
  readonly instance?: string;
  readonly identitySource: "directory" | "external" | "active-directory";
  readonly directUserAssignments: "managed" | "forbidden" | "ignored";
  readonly restrictedAccounts: readonly string[];
  /** The delegated administrator, where AWS does not say. */
  readonly delegatedAdministrator?: string;
  readonly ignore: readonly IgnoreRule[];
  readonly limits: Limits;
  readonly protected: readonly ProtectedGrant[];
  readonly operators: readonly PrincipalName[];
  readonly throttle: { readonly requestsPerSecond: number; readonly writesInFlight: number };
  readonly managementRoleArn?: string;
  readonly at: Position;
}

/** An object that a document declares: a user, a group, a permission set, and later kinds. */
export interface Declared<Spec extends object = object> {
  readonly kind: string;
  readonly key: Key;
  readonly name: string;
  readonly spec: Spec;
  readonly at: Position;
}

/** Normalised: what `User` documents mean. Absent means none, and is enforced. */
export interface UserSpec {
  readonly userName: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly displayName: string;
  readonly email?: string;
}

export interface GroupSpec {
  readonly name: string;
  readonly description?: string;
}

/** A group's document also says who is in it; absent `members` leaves membership to others. */
export interface GroupDeclaration extends GroupSpec {
  readonly members?: readonly { readonly userName: string; readonly at: Position }[];
}

export interface CustomerManagedPolicy {
  readonly name: string;
  /** Begins and ends with `/`. */
  readonly path: string;
}

export type Boundary = { readonly managedPolicy: string } | { readonly customerManagedPolicy: CustomerManagedPolicy };

export interface PermissionSetSpec {
  readonly name: string;
  readonly description?: string;
  /** Whole minutes, 60..720. */
  readonly sessionDuration: number;
  readonly relayState?: string;
  /** AWS managed policies by path and name without the leading `/`: `job-function/ViewOnlyAccess`. Sorted, no repeats. */
  readonly managedPolicies: readonly string[];
  /** Sorted by path and name. */
  readonly customerManagedPolicies: readonly CustomerManagedPolicy[];
  /** The policy document as a JSON value. */
  readonly inlinePolicy?: unknown;
  readonly permissionsBoundary?: Boundary;
  /** Absent: tags are left to others. `idc:*` tags are never part of it. */
  readonly tags?: Readonly<Record<string, string>>;
}

export interface PermissionSetDeclaration extends PermissionSetSpec {
  readonly assignments: "exclusive" | "shared";
  readonly previously?: string;
}

export interface Config {
  readonly settings: Settings;
  /** By key, in code unit order of keys. */
  readonly objects: ReadonlyMap<Key, Declared>;
  readonly accountSets: ReadonlyMap<string, AccountSet>;
  readonly rules: readonly Rule[];
}
