/**
 * Expected pairs: in how many accounts a config wants each permission set, before anything of it is read.
 *
 * In: a config and the organization. Out: a number by the name of a set. Invariant: only a guess at what is live, to choose how
 * to read it; nothing is decided by it. Example: two rules for Dev, one for two accounts and one for one of these, give 2.
 */
import type { Config } from "./config.ts";
import { once } from "./once.ts";
import type { Organization } from "./organization.ts";
import { makeSelector } from "./selectors.ts";

function countPairs(config: Config, organization: Organization): ReadonlyMap<string, number> {
  const select = makeSelector(organization, config.settings.restrictedAccounts, config.accountSets);
  const accountsOf = new Map<string, Set<string>>();
  for (const { permissionSets, accounts } of config.rules) {
    const selected = select(accounts).accounts;
    for (const name of permissionSets) {
      const there = accountsOf.get(name) ?? new Set<string>();
      for (const account of selected) there.add(account);
      accountsOf.set(name, there);
    }
  }
  return new Map([...accountsOf].map(([name, there]) => [name, there.size]));
}

export function expectedPairs(config: Config, organization: Organization): (permissionSet: string) => number {
  const counts = once(() => countPairs(config, organization));
  return (permissionSet) => counts().get(permissionSet) ?? 0;
}
