/** The accounts of an AWS organization and where they stand: what selectors choose from. */
import type { Key } from "../base/key.ts";
import { sortedOnce } from "../base/lists.ts";

/** AWS's own account states (organizations Account.State). Only ACTIVE accounts can be selected. */
export type AccountState = "PENDING_ACTIVATION" | "ACTIVE" | "SUSPENDED" | "PENDING_CLOSURE" | "CLOSED";

/**
 * An account of the organization, in whatever state. Read from `organizations`; an account that only assignments name
 * is none of these.
 */
export interface Account {
  /** 12 digits. */
  readonly id: string;
  /** Not unique in an organization. */
  readonly name: string;
  readonly state: AccountState;
  /** Ids of the OUs from just below the root down to the account's own; empty directly below the root. */
  readonly ouIds: readonly string[];
  /** When it was created in this organization, as an ISO 8601 moment; absent of one that was invited, and where AWS does not say. */
  readonly createdAt?: string;
  /** Absent where they were not read (no selector needs them) or could not be. */
  readonly tags?: Readonly<Record<string, string>>;
}

/** An OU with its path of names. Its accounts are not listed here: each account knows the OUs above it. */
export interface OrganizationalUnit {
  readonly id: string;
  /** Names from just below the root down to this OU, unescaped. Two OUs may share a path only through names that differ in nothing. */
  readonly path: readonly string[];
}

/**
 * What selectors choose from. Read once for a run, or taken from a snapshot; what the config needs nobody to know of it
 * (tags, OUs) may not have been read.
 */
export interface Organization {
  readonly id: string;
  readonly managementAccount: string;
  /** Accounts registered for `sso.amazonaws.com`; AWS allows one at a time. */
  readonly delegatedAdministrators: readonly string[];
  /** Why nobody knows them all; absent where they are known. */
  readonly administratorsUnknown?: string;
  readonly accounts: readonly Account[];
  /** Ids that a config names and no listing shows, though AWS has such an account, or nobody could say. */
  readonly unlisted?: readonly string[];
  readonly organizationalUnits: readonly OrganizationalUnit[];
}

/** Whether something is among accounts, without their being listed. */
export type Accounts = Pick<ReadonlySet<string>, "has">;

/**
 * Accounts in which provisioning cannot succeed: not active, or not in the organization any more though AWS still lists a set
 * as provisioned there. Where no account is known, nothing is known of any.
 */
export function unprovisionableIn({ accounts }: Pick<Organization, "accounts">): Accounts {
  const active = new Set(accounts.filter(({ state }) => state === "ACTIVE").map(({ id }) => id));
  return { has: (account) => accounts.length > 0 && !active.has(account) };
}

/** Names of accounts by id, each once and in order; of one that nobody listed, its id. */
export function accountNamesIn(
  { accounts }: Pick<Organization, "accounts">,
  ids: Iterable<string>,
): Readonly<Record<string, string>> {
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  return Object.fromEntries(sortedOnce(ids).map((id) => [id, names.get(id) ?? id]));
}

/** What of a plan only the management account may do, where the caller is not of it. */
export interface ManagementPart {
  /** The role by which it is done (`management.roleArn` of Settings); absent where there is none: then it is withheld. */
  readonly roleArn?: string;
  /** The last completed commit does not name that role: nothing is done by it before a person has agreed. */
  readonly isNew?: true;
  /** Keys of changes, in the order of the plan's. */
  readonly changes: readonly Key[];
}
