/**
 * Reading kinds: what a descriptor reads with, and what it answers.
 *
 * In: nothing (this is the contract). Out: `ReadContext`, `Reading`, `FollowUp`, `Written`, `Glimpse`. Invariant: what was not read is said to be
 * unknown, and never left out. Example: a listing that is denied gives `{ found: [], unknown: [{ pattern: "Group/*", … }] }`.
 */
import type { Key } from "../base/key.ts";
import type { PrincipalType } from "./config.ts";
import type { Accounts } from "./organization.ts";
import type { Reader } from "./reader.ts";
import type { ReadingWays, Unseen } from "./reading-assignments.ts";
import type { Found, Instance, Unknown } from "./resource.ts";
import type { Scope } from "./scope.ts";

/** What a descriptor reads with. Valid during one observation; what is found there is not to be kept beyond it. */
export interface ReadContext {
  readonly reader: Reader;
  readonly instance: Instance;
  readonly scope: Scope;
  /** What the kinds read before this one have found. */
  readonly found: ReadonlyMap<Key, Found>;
  /**
   * Accounts in which provisioning cannot succeed (not ACTIVE, or gone); awaited: the organization is read beside the
   * rest.
   */
  readonly inactiveAccounts: Accounts | Promise<Accounts>;
  /** Known to kinds that are read after others. */
  readonly ways: ReadingWays;
  /** Of these nobody knows the names, since they could not be listed. */
  readonly unnamed?: ReadonlySet<PrincipalType>;
}

/**
 * What one kind found. What could not be read belongs into `unknown`: an object that is in neither list counts as
 * absent, and may be made again.
 */
export interface Reading {
  readonly found: readonly Found[];
  readonly unknown: readonly Unknown[];
  /** What was found and may not be removed, since nobody can say whose it is. */
  readonly unproved?: readonly Unknown[];
  /** What the way of reading cannot show. */
  readonly unseen?: readonly Unseen[];
  /** Permission sets of which only the assignments of principals that configs name with them were read. */
  readonly namedOnly?: readonly string[];
}

/** What a plan made worth knowing: members of groups, and all assignments at some places. */
export interface FollowUp {
  readonly groups: ReadonlySet<string>;
  readonly places: readonly { readonly permissionSet: string; readonly account: string }[];
}

/**
 * What is told of a permission set that nobody declares, beside its name: what decides whether it makes administrators, and, where it
 * does, where it is and who has it. No part of what is live: nothing is decided by it.
 */
export interface Glimpse {
  /** The members of its spec that decide that, as far as they do; absent where they could not be read. */
  readonly spec?: object;
  /** All accounts that have its role, sorted; absent where nobody asked, or was told. */
  readonly accounts?: readonly string[];
  /** Who is assigned it in the first few of them: AWS's ids. */
  readonly holders: readonly { readonly type: PrincipalType; readonly id: string }[];
  /** Why not all of it could be read. */
  readonly unread?: string;
}

/** In so many accounts is looked who has a set of administrators that nobody declares. */
export const LOOKED_INTO = 3;

/** An object that was written, to be looked at again. */
export interface Written {
  readonly key: Key;
  /** As it should be now; of one that was deleted, as it was. */
  readonly spec: object;
  /** AWS's identifiers, as they were found or as its creation said. */
  readonly ids: Readonly<Record<string, string>>;
}

/** The same after writing, with ids of what this run made. */
export interface RereadContext extends Pick<ReadContext, "reader" | "instance" | "scope" | "inactiveAccounts"> {
  /** An identifier of an object that exists, or was made by this run. */
  idOf(key: Key, name: string): string | undefined;
  /** How many objects of a kind there were before. */
  count(kind: string): number;
}
