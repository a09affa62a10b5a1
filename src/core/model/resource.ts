/**
 * Resources: one object of Identity Center each, as the config wants it (`Resource`) or as AWS has it (`Found`).
 *
 * In: nothing (these are the nouns). Out: `Desired` and `Live`, the two sides of a diff. Invariant: both sides know an
 * object by the same natural key and describe it by the same `Spec`, so that diff needs no knowledge of kinds. What could
 * not be read, or no longer resolves, is neither present nor absent: it is covered by an `Unknown`.
 * Example: `live.resources.get("PermissionSet/Developer")`.
 */

import { type Key, type KeyPattern, keyOf } from "../base/key.ts";
import type { Position } from "../document/document.ts";
import type { PrincipalName } from "./config.ts";
import type { Entitlements } from "./entitlement.ts";
import type { Organization } from "./organization.ts";
import type { Unseen } from "./reading-assignments.ts";
import { directoryKindOf } from "./specs.ts";

/** Where a config says something, and what it says about why. */
export interface Source extends Position {
  readonly owner?: string;
  readonly reason?: string;
  readonly ticket?: string;
  readonly expires?: string;
}

/**
 * An object as the config wants it. `spec` has a form for each kind, with names and no ids; `sources` is where
 * documents say so, for whoever is told of it.
 */
export interface Resource<Spec extends object = object> {
  readonly kind: string;
  readonly key: Key;
  readonly spec: Spec;
  readonly sources: readonly Source[];
}

/**
 * An object as AWS has it. `spec` is of the same form as that of a `Resource`, and all of it is compared unless
 * `partial`; `ids` are for calls and never compared.
 */
export interface Found<Spec extends object = object> {
  readonly kind: string;
  readonly key: Key;
  readonly spec: Spec;
  /** AWS's identifiers, under AWS's names: `PermissionSetArn`, `GroupId`. */
  readonly ids: Readonly<Record<string, string>>;
  /** Only that it exists was read, and its name: the rest of the spec is out of scope and is not compared. */
  readonly partial?: true;
  /** What is known beside the spec and is never compared. */
  readonly facts?: Facts;
}

/**
 * What is known of a live object beside its spec. Set by the kind that read it; absent means not read, which is not the
 * same as none.
 */
export interface Facts {
  /** Accounts in which a permission set has a role. */
  readonly provisionedAccounts?: readonly string[];
  /** A user or group that an identity provider (SCIM) owns. */
  readonly external?: boolean;
  /** A user as whom nobody signs in: disabled in the console, or by an identity provider. What such a user has stays. */
  readonly disabled?: true;
  /** An assignment or membership whose principal no longer exists. */
  readonly orphan?: boolean;
  /** All tags, marks (`idc:*`) included. */
  readonly tags?: Readonly<Record<string, string>>;
  /** When AWS made it, as an ISO 8601 moment. */
  readonly createdAt?: string;
  /** What AWS calls the state in which it was seen: another one after each change, by whomever. A write may be held to it. */
  readonly revision?: string;
}

/** Objects about which nothing is known: those that match the pattern and are not among the known. */
export interface Unknown {
  readonly pattern: KeyPattern;
  /** One sentence: why. */
  readonly reason: string;
  readonly at?: Position;
  readonly near?: string;
}

interface Waiting {
  /** What waits: keys of the assignments or memberships. */
  readonly keys: readonly Key[];
  readonly at: Position;
  /** Who or what was perhaps meant. */
  readonly near?: string;
  /** Why that one, or what to write instead: a sentence without its end. */
  readonly hint?: string;
}

/** Grants or memberships of a principal that does not exist (yet). */
export interface PendingPrincipal extends Waiting {
  readonly principal: PrincipalName;
}

/** Grants of a permission set that somebody else defines, and that does not exist (yet). */
export interface PendingSet extends Waiting {
  readonly permissionSet: string;
  /** Who defines it. */
  readonly owner: string;
}

/** What waits for something that does not exist (yet) and that no run makes. */
export type Pending = PendingPrincipal | PendingSet;

export const waitsForPrincipal = (pending: Pending): pending is PendingPrincipal => "principal" in pending;

/** A user or group that was probably deleted and made again, by what is left of an id that nobody has. A guess unless a lock says so. */
export interface Remade {
  readonly principal: PrincipalName;
  /** Whether it is there again: made by somebody else, by this plan, or not yet. */
  readonly now: "there" | "made here" | "absent";
  readonly former: string;
  /** What is left of the former id. */
  readonly keys: readonly Key[];
  /** `idc.lock.yaml` has the former id under this name. */
  readonly locked?: true;
}

/**
 * What the config wants of this organization: rules resolved to accounts, names to principals. What did not resolve is
 * covered by `unknown`: it is neither wanted nor unwanted.
 */
export interface Desired {
  readonly resources: ReadonlyMap<Key, Resource>;
  readonly unknown: readonly Unknown[];
  /** Those of `unknown` that something unread is the reason of, and no mistake. */
  readonly unread: readonly Unknown[];
  readonly pending: readonly Pending[];
  /** What only rules that have expired would grant, and where they stand. */
  readonly expired: ReadonlyMap<Key, readonly Source[]>;
  /** Principal and permission set of every rule, expired ones included: `namedPair(...)`. */
  readonly named: ReadonlySet<string>;
  /** Accounts that rules select but that are not ACTIVE. */
  readonly inactiveAccounts: readonly string[];
  /** The same by principal and permission set (`namedPair(...)`): what each rule of them would grant in active accounts. */
  readonly inactiveFor: { get(pair: string): readonly (readonly string[])[] };
}

/** The IAM Identity Center instance that all this is about (sso-admin, ListInstances). */
export interface Instance {
  readonly arn: string;
  readonly identityStoreId: string;
  readonly ownerAccount: string;
  readonly region: string;
  /** Tags of the instance; absent where they could not be read. */
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * What AWS has, as far as it was looked at. An object that is not in `resources` is absent only where no `unknown`
 * pattern matches its key and the scope of the reading covers it.
 */
export interface Live {
  readonly instance: Instance;
  /** Who asks. */
  readonly caller: { readonly account: string; readonly arn: string };
  /** Where an endpoint other than AWS's own is configured. */
  readonly endpoint?: string;
  readonly organization: Organization;
  readonly resources: ReadonlyMap<Key, Found>;
  readonly unknown: readonly Unknown[];
  /** What was found and stays whoever would remove it: asked for, what would speak for that was not borne out (`absence.ts`). */
  readonly unproved?: readonly Unknown[];
  /** What the way of reading cannot show. */
  readonly unseen?: readonly Unseen[];
  /** Permission sets of which only assignments of principals that configs name with them were read. */
  readonly namedOnly?: ReadonlySet<string>;
  /** Groups whose members were read though the config does not manage them. */
  readonly looked?: ReadonlySet<string>;
  /** Access past all permission sets; absent: not looked for. It tells of people, and no plan changes it. */
  readonly entitlements?: Entitlements;
}

/** A principal and a permission set that a rule names together. */
export function namedPair(permissionSet: string, principal: string): string {
  return `${permissionSet}\n${principal}`;
}

/** `group:payments-dev`, `user:alice@acme.io`: a principal as it stands in a key. */
export function principalPart(principal: PrincipalName): string {
  return `${principal.type === "GROUP" ? "group" : "user"}:${principal.name}`;
}

/** The principal that a part of a key names, `group:payments-dev`; what is no group is a user. */
export function principalIn(part: string): PrincipalName {
  const at = part.indexOf(":");
  return { type: part.slice(0, at) === "group" ? "GROUP" : "USER", name: part.slice(at + 1) };
}

/** Names of the groups among them. */
export const groupNamesIn = (principals: readonly PrincipalName[]): readonly string[] =>
  principals.flatMap(({ type, name }) => (type === "GROUP" ? [name] : []));

/** The key of the user or group that it is. */
export function principalKey({ type, name }: PrincipalName): Key {
  return keyOf(directoryKindOf(type), name);
}
