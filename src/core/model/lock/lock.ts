/**
 * The lock: what the names of a config were bound to when somebody last looked, and where accounts stood.
 *
 * In: nothing (these are the nouns). Out: `Lock`. Invariant: it only ever holds back: with it less is done without a person than
 * without it. Example: `lock.bindings["Group/payments-dev"]` is the `GroupId` that the group had.
 */
import type { Key } from "../../base/key.ts";
import type { Position } from "../../document/document.ts";
import type { Account } from "../organization.ts";

/** Beside Settings; a file of that name is never a config document. */
export const LOCK_FILE = "idc.lock.yaml";

/** An account as it was. Its OU is a path of names, since a person reads it. */
export interface LockedAccount extends Pick<Account, "id" | "name" | "state"> {
  /** `/Workloads/Prod`; `/` directly below the root. */
  readonly ou: string;
  /** Those that selectors looked at then. */
  readonly tags: Readonly<Record<string, string>>;
}

/** What `idc.lock.yaml` says. */
export interface Lock {
  /** The ARN of the instance that it is about. */
  readonly instance: string;
  /** Ids of users, groups and permission sets that the config refers to, by key; sorted. */
  readonly bindings: Readonly<Record<Key, string>>;
  /** All accounts of the organization, by id; sorted. */
  readonly accounts: ReadonlyMap<string, LockedAccount>;
  readonly at: Position;
}
