/**
 * The expectation: what a config wants, before anything is read, as a guess at what is there.
 *
 * In: a config and the organization. Out: `Expectation`. Invariant: only used to choose how to read; nothing is decided
 * by it. Example: two rules for Dev, one for two accounts and one for one of these, make Dev expected in 2 accounts.
 */

import type { Key } from "../base/key.ts";
import { once } from "../base/once.ts";
import type { Config } from "../model/config.ts";
import type { Organization } from "../model/organization.ts";
import { PAGE } from "../model/reader.ts";
import type { Expectation } from "../model/reading-assignments.ts";
import { principalKey } from "../model/resource.ts";
import { type GroupDeclaration, isGroup, userKeyOf } from "../model/specs.ts";
import { selectorOf } from "../select/selectors.ts";

class Wanted {
  readonly accountsOf = new Map<string, Set<string>>();
  readonly assignmentsOf = new Map<Key, number>();

  constructor(config: Config, organization: Organization) {
    const select = selectorOf(config, organization);
    for (const { permissionSets, principals, accounts } of config.rules) {
      const selected = select(accounts).accounts;
      for (const name of permissionSets) this.place(name, selected);
      for (const principal of principals) this.give(principalKey(principal), selected.length * permissionSets.length);
    }
    this.inherit(config);
  }

  private place(permissionSet: string, accounts: readonly string[]): void {
    const there = this.accountsOf.get(permissionSet) ?? new Set<string>();
    for (const account of accounts) there.add(account);
    this.accountsOf.set(permissionSet, there);
  }

  private give(principal: Key, assignments: number): void {
    this.assignmentsOf.set(principal, (this.assignmentsOf.get(principal) ?? 0) + assignments);
  }

  private inherit({ objects }: Config): void {
    for (const object of objects.values()) {
      const assignments = isGroup(object) ? (this.assignmentsOf.get(object.key) ?? 0) : 0;
      if (assignments === 0) continue;
      for (const { userName } of (object.spec as GroupDeclaration).members ?? [])
        this.give(userKeyOf(userName), assignments);
    }
  }
}

export function expectationOf(config: Config, organization: Organization): Expectation {
  const wanted = once(() => new Wanted(config, organization));
  return {
    pairsOf: (permissionSet) => wanted().accountsOf.get(permissionSet)?.size ?? 0,
    pairsInAll: () => [...wanted().accountsOf.values()].reduce((sum, { size }) => sum + size, 0),
    pagesOf: (principal) => Math.max(1, Math.ceil((wanted().assignmentsOf.get(principal) ?? 0) / PAGE)),
  };
}
