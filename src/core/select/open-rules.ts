/**
 * Open rules: whether accounts that nobody has thought of yet may come to a rule, and what they would get by it.
 *
 * In: a config. Out: yes or no. Invariant: what only a set of accounts says counts, too; of a permission set that somebody else
 * defines nobody knows what it lets do. Example: `accounts: {ou: /Workloads/Dev}` is open, a list of ids is not.
 */
import type { Policies } from "../iam/definition.ts";
import { mayRaise } from "../iam/raising.ts";
import type { AccountTerm, Config } from "../model/config.ts";
import { setKeyOf } from "../model/specs.ts";

type Sets = Pick<Config, "accountSets">;

/** A set that refers to itself is a mistake, which another check tells. */
function isOpenTerm(term: AccountTerm, { accountSets }: Sets, within: ReadonlySet<string>): boolean {
  if (!("set" in term)) return term.selector.id === undefined;
  const found = within.has(term.set) ? undefined : accountSets.get(term.set);
  return found?.include.some((one) => isOpenTerm(one, { accountSets }, new Set([...within, term.set]))) === true;
}

/** Whether it has other accounts than such as are named by id. */
export const isOpenTo = (accounts: readonly AccountTerm[], config: Sets): boolean =>
  accounts.some((term) => isOpenTerm(term, config, new Set()));

/** Whether whoever holds a set might make administrators, as it is declared. */
export function mayRaiseAsDeclared({ objects }: Pick<Config, "objects">, permissionSet: string): boolean {
  const declared = objects.get(setKeyOf(permissionSet));
  return mayRaise(declared?.definedBy === undefined ? (declared?.spec as Policies | undefined) : undefined);
}
