/**
 * Users, groups and permission sets: what access is made of. Their specs have one form for what a config declares and for what is
 * live, so that they compare.
 *
 * In: nothing (these are the nouns). Out: `UserSpec` and its like, how they are known. Invariant: normalised, names and no ids: two specs that mean
 * the same are equal as JSON, lists that have no order sorted. Example: `sessionDuration: 60`, however AWS writes one hour.
 */
import { type Key, keyOf } from "../base/key.ts";
import type { Position } from "../document/document.ts";
import type { PrincipalType } from "./config.ts";

/** Kinds that rules of access speak of by name; with `assignment.ts` and `membership.ts`, all of them. */
export const USER = "User";
export const GROUP = "Group";
export const PERMISSION_SET = "PermissionSet";

/** What has a kind: a resource, a change, a document's object. */
export interface OfKind {
  readonly kind: string;
}

/** Kinds of principals: who is in the directory. Never a kind that may come. */
export type DirectoryKind = typeof USER | typeof GROUP;

export const isUser = ({ kind }: OfKind): boolean => kind === USER;
export const isGroup = ({ kind }: OfKind): boolean => kind === GROUP;
export const isPermissionSet = ({ kind }: OfKind): boolean => kind === PERMISSION_SET;
export const isDirectoryKind = (kind: string): kind is DirectoryKind => kind === USER || kind === GROUP;

export const directoryKindOf = (type: PrincipalType): DirectoryKind => (type === "GROUP" ? GROUP : USER);

export const userKeyOf = (name: string): Key => keyOf(USER, name);
export const groupKeyOf = (name: string): Key => keyOf(GROUP, name);
export const setKeyOf = (name: string): Key => keyOf(PERMISSION_SET, name);

/** Whether a permission set gets another definition. */
export const redefines = ({ kind, action }: OfKind & { readonly action: string }): boolean =>
  kind === PERMISSION_SET && action === "update";

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
  /** Minutes, 60..720; whole ones where a config says so. */
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

/** Of a permission set that somebody else defines: all that a config says of it (`Declared.definedBy`). */
export type ExternalSetDeclaration = Pick<PermissionSetDeclaration, "name" | "assignments">;
