/**
 * Account sets among themselves: which contain themselves, and which may be empty.
 *
 * In: the account sets by name. Out: answers about their names only, nothing about accounts. Invariant: a set outside
 * `cyclicSets` that reaches none of them can be evaluated by plain recursion. Example: with `a: [b]` and `b: [a]` both are
 * cyclic; with `c: [a]`, `c` is not, though it reaches one.
 */
import type { AccountSet, AccountTerm } from "../model/config.ts";

type AccountSets = ReadonlyMap<string, AccountSet>;

/** Names of the sets that contain themselves, directly or through others, included or excluded. */
export function cyclicSets(sets: AccountSets): ReadonlySet<string> {
  const cyclic = new Set<string>();
  for (const start of sets.keys()) {
    const seen = new Set<string>();
    const open = [start];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      const set = sets.get(name);
      for (const term of set ? [...set.include, ...set.exclude] : []) {
        if (!("set" in term) || seen.has(term.set)) continue;
        seen.add(term.set);
        open.push(term.set);
      }
    }
    if (seen.has(start)) cyclic.add(start);
  }
  return cyclic;
}

/** Whether everything a set includes carries `allowEmpty: true`; a term that names a set cannot carry it itself. */
export function mayBeEmpty(sets: AccountSets, set: AccountSet): boolean {
  const allowed = (term: AccountTerm): boolean => {
    if ("selector" in term) return term.selector.allowEmpty === true;
    const nested = sets.get(term.set);
    return nested !== undefined && mayBeEmpty(sets, nested);
  };
  return set.include.length > 0 && set.include.every(allowed);
}

/** What of an account a selector looks at that may change. */
export type Use = "name" | "ou" | "tag";

/** What of accounts terms look at to select them, sets and what these exclude included. Ids and `all` look at nothing that changes. */
export function usesOf(sets: AccountSets, terms: readonly AccountTerm[]): ReadonlySet<Use> {
  const uses = new Set<Use>();
  const seen = new Set<string>();
  const open = [...terms];
  for (let term = open.pop(); term !== undefined; term = open.pop()) {
    if ("selector" in term) {
      for (const use of ["name", "ou", "tag"] as const) if (term.selector[use] !== undefined) uses.add(use);
    } else if (!seen.has(term.set)) {
      seen.add(term.set);
      const set = sets.get(term.set);
      if (set !== undefined) open.push(...set.include, ...set.exclude);
    }
  }
  return uses;
}

/** Whether terms lead to a set that leaves accounts out by their tags: a tag that is not seen would let them in. */
export function leavesOutByTag(sets: AccountSets, terms: readonly AccountTerm[]): boolean {
  const seen = new Set<string>();
  const open = [...terms];
  for (let term = open.pop(); term !== undefined; term = open.pop()) {
    if ("selector" in term || seen.has(term.set)) continue;
    seen.add(term.set);
    const set = sets.get(term.set);
    if (set === undefined) continue;
    if (usesOf(sets, set.exclude).has("tag")) return true;
    open.push(...set.include);
  }
  return false;
}
