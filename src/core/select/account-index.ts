/**
 * The accounts of an organization, indexed by everything a selector can ask for.
 *
 * In: `Organization` and the accounts that Settings restricts. Out: `AccountIndex`, in which an account is a number: its
 * place in the list sorted by id. Invariant: every list of numbers ascends, so what is built from them is sorted by id.
 * Example: `index.below.get("ou-prod")` are the accounts in that OU and in all OUs inside it.
 */
import { compareText } from "../base/key.ts";
import { formatOuPath } from "../base/ou-path.ts";
import type { Account, Organization } from "../model/organization.ts";

type Numbers = readonly number[];

/**
 * Accounts by all that selectors ask for. Made once for an organization and a set of restricted accounts; numbers are
 * places in `accounts`, and mean nothing outside of it.
 */
export interface AccountIndex {
  /** Sorted by id. */
  readonly accounts: readonly Account[];
  readonly all: Numbers;
  readonly byId: ReadonlyMap<string, Numbers>;
  /** Ids of accounts that are missing here, and are no mistake. */
  readonly unlisted: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, Numbers>;
  /** By OU id: accounts in the OU itself, and in it or any OU inside it. */
  readonly directlyIn: ReadonlyMap<string, Numbers>;
  readonly below: ReadonlyMap<string, Numbers>;
  /** Ids of the OUs with a path, as `formatOuPath` writes it; more than one where OUs share it. */
  readonly ouIdsByPath: ReadonlyMap<string, readonly string[]>;
  /** By number: the management account, delegated administrators and the accounts that Settings names. */
  readonly restricted: readonly boolean[];
}

export function indexAccounts(organization: Organization, restrictedAccounts: readonly string[]): AccountIndex {
  const accounts = [...organization.accounts].sort((a, b) => compareText(a.id, b.id));
  const byId = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  const directlyIn = new Map<string, number[]>();
  const below = new Map<string, number[]>();
  for (const [number, account] of accounts.entries()) {
    add(byId, account.id, number);
    add(byName, account.name, number);
    const own = account.ouIds.at(-1);
    if (own !== undefined) add(directlyIn, own, number);
    for (const ou of new Set(account.ouIds)) add(below, ou, number);
  }
  const ouIdsByPath = new Map<string, string[]>();
  for (const ou of organization.organizationalUnits) add(ouIdsByPath, formatOuPath(ou.path), ou.id);
  const restrictedIds = new Set([
    organization.managementAccount,
    ...organization.delegatedAdministrators,
    ...restrictedAccounts,
  ]);
  const restricted = accounts.map((account) => restrictedIds.has(account.id));
  const all = accounts.map((_, number) => number);
  const unlisted = new Set(organization.unlisted);
  return { accounts, all, byId, unlisted, byName, directlyIn, below, ouIdsByPath, restricted };
}

function add<Item>(lists: Map<string, Item[]>, name: string, item: Item): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [item]);
  else list.push(item);
}
