/**
 * Specs of users, groups and permission sets: one form for what a config declares and for what is live, so that they compare.
 *
 * In: nothing (these are the nouns). Out: `UserSpec` and its like. Invariant: normalised, names and no ids: two specs that mean
 * the same are equal as JSON, lists that have no order sorted. Example: `sessionDuration: 60`, however AWS writes one hour.
 */
import type { Position } from "../document/document.ts";

/** Normalised: what `User` documents mean. Absent means none, and is enforced. */
export interface UserSpec {
  readonly userName: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly displayName: string;
  readonly email?: string;
}

/**
 * Normalised: what `Group` documents mean, but for members, which are resources of their own. An absent description is
 * left as AWS has it.
 */
export interface GroupSpec {
  readonly name: string;
  readonly description?: string;
}

/** A group's document also says who is in it; absent `members` leaves membership to others. */
export interface GroupDeclaration extends GroupSpec {
  readonly members?: readonly { readonly userName: string; readonly at: Position }[];
}

/**
 * A policy that must exist in each account under this name and path (sso-admin, CustomerManagedPolicyReference). idc
 * never makes one.
 */
export interface CustomerManagedPolicy {
  readonly name: string;
  /** Begins and ends with `/`. */
  readonly path: string;
}

/**
 * A permissions boundary: an AWS managed policy by path and name, or a customer managed one. Never both (sso-admin,
 * PermissionsBoundary).
 */
export type Boundary = { readonly managedPolicy: string } | { readonly customerManagedPolicy: CustomerManagedPolicy };

/**
 * Normalised: what `PermissionSet` documents mean, and what is live, in one form, so that the two compare. Where its
 * roles are is no part of it (`Facts`).
 */
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

/** A permission set with what only the config cares about. None of this reaches AWS. */
export interface PermissionSetDeclaration extends PermissionSetSpec {
  readonly assignments: "exclusive" | "shared";
  readonly previously?: string;
}
