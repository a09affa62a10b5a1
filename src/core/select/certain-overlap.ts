/**
 * Overlap: whether two choices of accounts share one in any organization in which both choose something.
 *
 * In: terms, and the account sets that they name. Out: yes, or nobody can tell. Invariant: never yes where there is an organization in which they
 * share none, but for one in which an entry matches nothing. Example: `{ou: /Prod/Web}` is all in `{ou: /Prod}`; of `{name: "web-*"}` and
 * `{ou: /Prod}` nobody can tell.
 */
import { hasGlob, matchesGlob } from "../base/glob.ts";
import { parseOuPath } from "../base/ou-path.ts";
import type { AccountSelector, AccountSet, AccountTerm } from "../model/config.ts";

type Sets = ReadonlyMap<string, AccountSet>;

/** A cycle of sets has no end; it is a mistake of its own. */
const DEPTH = 32;

const isBelow = (path: string, top: string): boolean => {
  const [below, above] = [parseOuPath(path), parseOuPath(top)];
  return above?.every((name, index) => below?.[index] === name) === true;
};

function ouWithin(one: AccountSelector, other: AccountSelector): boolean {
  if (other.ou === undefined) return true;
  if (one.ou === undefined || !isBelow(one.ou, other.ou)) return false;
  if (other.recursive !== false) return true;
  return one.recursive === false && isBelow(other.ou, one.ou);
}

const nameWithin = ({ name }: AccountSelector, { name: other }: AccountSelector): boolean =>
  other === undefined || (name !== undefined && (name === other || (!hasGlob(name) && matchesGlob(other, name))));

const tagsWithin = ({ tag = {} }: AccountSelector, { tag: other = {} }: AccountSelector): boolean =>
  Object.entries(other).every(([key, value]) => Object.hasOwn(tag, key) && tag[key] === value);

/** What names an account by its id reaches restricted ones. */
const reachesRestricted = ({ id, restricted }: AccountSelector): boolean => id !== undefined || restricted === true;

/** Whether every account of one entry is one of the other. */
function isWithin(one: AccountSelector, other: AccountSelector): boolean {
  if (other.id !== undefined && one.id !== other.id) return false;
  if (reachesRestricted(one) && !reachesRestricted(other)) return false;
  return nameWithin(one, other) && ouWithin(one, other) && tagsWithin(one, other);
}

/** Whether every account of an entry is one of the terms'. */
function isCovered(one: AccountSelector, terms: readonly AccountTerm[], sets: Sets, depth: number): boolean {
  return terms.some((term) => {
    if ("selector" in term) return isWithin(one, term.selector);
    const set = sets.get(term.set);
    return set !== undefined && set.exclude.length === 0 && depth > 0 && isCovered(one, set.include, sets, depth - 1);
  });
}

/** Whether every account of a term is one of the others'. */
function isAllCovered(term: AccountTerm, others: readonly AccountTerm[], sets: Sets, depth: number): boolean {
  if ("selector" in term) return isCovered(term.selector, others, sets, DEPTH);
  if (others.some((other) => "set" in other && other.set === term.set)) return true;
  const set = sets.get(term.set);
  return set !== undefined && depth > 0 && set.include.every((one) => isAllCovered(one, others, sets, depth - 1));
}

function overlaps(term: AccountTerm, others: readonly AccountTerm[], sets: Sets, depth: number): boolean {
  if (isAllCovered(term, others, sets, DEPTH)) return true;
  const set = "set" in term ? sets.get(term.set) : undefined;
  // What a set leaves out may be all that one of its entries has, and never all that it has.
  if (set === undefined || set.exclude.length > 0 || depth === 0) return false;
  return set.include.some((one) => overlaps(one, others, sets, depth - 1));
}

/** Whether accounts of one choice surely are among those of the other. */
export const surelyOverlap = (one: readonly AccountTerm[], other: readonly AccountTerm[], sets: Sets): boolean =>
  one.some((term) => overlaps(term, other, sets, DEPTH));
