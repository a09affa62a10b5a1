/**
 * Account sets among themselves: which contain themselves, and which may be empty.
 *
 * In: the account sets by name. Out: answers about their names only, nothing about accounts. Invariant: a set outside
 * `cyclicSets` that reaches none of them can be evaluated by plain recursion. Example: with `a: [b]` and `b: [a]` both are
 * cyclic; with `c: [a]`, `c` is not, though it reaches one.
 */
import { pushAll } from "../base/lists.ts";
import type { AccountSelector, AccountSet, AccountTerm } from "../model/config.ts";

type AccountSets = ReadonlyMap<string, AccountSet>;

const all = ({ include, exclude }: AccountSet): readonly AccountTerm[] => [...include, ...exclude];

/** Names of sets that terms lead to by what each of these passes on, each once, whether or not there is such a set. */
function reached(
  sets: AccountSets,
  terms: readonly AccountTerm[],
  passesOn: (set: AccountSet) => readonly AccountTerm[] = all,
): ReadonlySet<string> {
  const names = new Set<string>();
  const open = [...terms];
  for (let term = open.pop(); term !== undefined; term = open.pop()) {
    if ("selector" in term || names.has(term.set)) continue;
    names.add(term.set);
    const set = sets.get(term.set);
    if (set !== undefined) pushAll(open, passesOn(set));
  }
  return names;
}

const termsOf = (set: AccountSet | undefined) => (set === undefined ? [] : all(set));

/** Selectors that terms lead to, sets and what these exclude included. */
function selectorsIn(sets: AccountSets, terms: readonly AccountTerm[]): readonly AccountSelector[] {
  const inSets = [...reached(sets, terms)].flatMap((name) => termsOf(sets.get(name)));
  return [...terms, ...inSets].flatMap((term) => ("selector" in term ? [term.selector] : []));
}

/** Names of the sets that contain themselves, directly or through others, included or excluded. */
export function cyclicSets(sets: AccountSets): ReadonlySet<string> {
  return new Set([...sets].flatMap(([name, set]) => (reached(sets, all(set)).has(name) ? [name] : [])));
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

const USES: readonly Use[] = ["name", "ou", "tag"];

/** What of accounts terms look at to select them. Ids and `all` look at nothing that changes. */
export function usesOf(sets: AccountSets, terms: readonly AccountTerm[]): ReadonlySet<Use> {
  const selectors = selectorsIn(sets, terms);
  return new Set(USES.filter((use) => selectors.some((selector) => selector[use] !== undefined)));
}

/** Ids that terms give. */
export function idsIn(sets: AccountSets, terms: readonly AccountTerm[]): readonly string[] {
  return selectorsIn(sets, terms).flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Whether terms lead to a set that leaves accounts out by their tags: a tag that is not seen would let them in. */
export function leavesOutByTag(sets: AccountSets, terms: readonly AccountTerm[]): boolean {
  const included = reached(sets, terms, ({ include }) => include);
  return [...included].some((name) => usesOf(sets, sets.get(name)?.exclude ?? []).has("tag"));
}
