/**
 * One entry of a selector: which accounts it names, and what keeps it from being believed.
 *
 * In: the index of accounts, an entry, and whether it includes or excludes. Out: `Match`. Invariant: an entry that is not
 * fully understood (a name or path that two share, tags that were not read, an OU that is gone) is a problem, never a
 * smaller or larger set of accounts. Example: `{ou: /Workloads/Prod, tag: {team: payments}}` is the accounts that are both.
 *
 * - Excluding needs no `restricted: true`: what takes access away must be able to take it away everywhere.
 * - Only ACTIVE accounts make an entry match. But an id cannot come to mean another account, so an entry that gives the id
 *   of a suspended account is still understood: it grants nothing there, and does not stop the rest of its rule.
 * - Accounts in every state count for "two accounts share this name": a closed account may return, and a name that was
 *   meant for one account must not silently pass to another.
 */

import { hasGlob, isWildcardOnly, matcherOf } from "../base/glob.ts";
import { compareText } from "../base/key.ts";
import { formatOuPath, parseOuPath } from "../base/ou-path.ts";
import { nearest } from "../base/suggest.ts";
import type { AccountSelector } from "../model/config.ts";
import type { AccountIndex } from "./account-index.ts";

/** Why an entry is not believed. Machines meet these names nowhere: they are told in words. */
export type EntryProblem =
  /** Understood, and no account is like that. */
  | "matches-nothing"
  /** Only accounts that are not ACTIVE are like that. */
  | "only-inactive"
  /** Only restricted accounts are like that, and the entry neither gives an id nor says `restricted: true`. */
  | "only-restricted"
  | "no-such-account"
  /** No listing shows the account, and it is no mistake. */
  | "account-unlisted"
  | "no-such-ou"
  /** A path that begins with the root, which paths begin below. */
  | "begins-with-root"
  | "ambiguous-account-name"
  | "ambiguous-ou"
  /** The entry asks for tags of an account whose tags were not read. */
  | "tags-unknown"
  /** No key, `ou: /` or a name of wildcards only: every account is said `all: true` and no other way. */
  | "selects-by-nothing";

/** Numbers of the index, ascending. `matched` is what is named; `counted`, a part of it, is what makes it a match at all. */
export interface Match {
  readonly matched: readonly number[];
  readonly counted: readonly number[];
}

/** What is wrong with an entry. */
export interface EntryFault {
  readonly problem: EntryProblem;
  /** What was perhaps meant. */
  readonly near?: string;
  /** Ids of the accounts or OUs that it fits all alike. */
  readonly ids?: readonly string[];
}

/** What an entry names; with a problem nothing of it is to be acted upon. */
export interface EntryMatch extends Match {
  readonly problem?: EntryFault;
}

/** What an entry names in this organization. */
export function matchEntry(index: AccountIndex, entry: AccountSelector, excluding: boolean): EntryMatch {
  if (selectsByNothing(entry)) return failed({ problem: "selects-by-nothing" });
  if (entry.id !== undefined && index.unlisted.has(entry.id)) return failed({ problem: "account-unlisted" });
  const ou = ouOf(index, entry);
  if (ou !== undefined && "problem" in ou) {
    return ou.problem === "no-such-ou" && entry.allowEmpty && parseOuPath(entry.ou!) ? NOTHING : failed(ou);
  }
  const candidates = candidatesOf(index, entry, ou?.accounts);
  const tags = Object.entries(entry.tag ?? {});
  const tagged = (number: number): boolean | undefined => {
    const found = index.accounts[number]!.tags;
    return tags.length === 0 ? true : found && tags.every(([key, value]) => found[key] === value);
  };
  const alike = candidates.filter((number) => tagged(number) !== false);
  if (entry.name !== undefined && !hasGlob(entry.name) && alike.length > 1) {
    return failed({ problem: "ambiguous-account-name", ids: alike.map((number) => index.accounts[number]!.id) });
  }
  const open = excluding || entry.restricted === true || entry.id !== undefined;
  const eligible = candidates.filter((number) => open || !index.restricted[number]);
  const decisive = entry.id === undefined ? eligible.filter((number) => isActive(index, number)) : eligible;
  if (decisive.some((number) => tagged(number) === undefined)) return failed({ problem: "tags-unknown" });
  const matched = eligible.filter((number) => tagged(number) === true);
  const counted = decisive.filter((number) => tagged(number) === true);
  if (counted.length > 0 || entry.allowEmpty) return { matched, counted };
  const like = candidates.filter((number) => tagged(number) === true);
  return { matched, counted, problem: emptiness(index, entry, like) };
}

const NOTHING: Match = { matched: [], counted: [] };

function failed(problem: EntryFault): EntryMatch {
  return { ...NOTHING, problem };
}

function withNear(problem: EntryProblem, near: string | undefined): EntryFault {
  return near === undefined ? { problem } : { problem, near };
}

function isActive(index: AccountIndex, number: number): boolean {
  return index.accounts[number]!.state === "ACTIVE";
}

/** The ways to say "every account" by accident. */
function selectsByNothing(entry: AccountSelector): boolean {
  const { id, name, ou, tag, all } = entry;
  if (ou === "/" || (name !== undefined && isWildcardOnly(name))) return true;
  const tags = tag === undefined ? 0 : Object.keys(tag).length;
  return id === undefined && name === undefined && ou === undefined && tags === 0 && all !== true;
}

/** Accounts of the OU that an entry names; `undefined` where it names none. */
function ouOf(index: AccountIndex, entry: AccountSelector): { accounts: readonly number[] } | EntryFault | undefined {
  if (entry.ou === undefined) return undefined;
  const path = parseOuPath(entry.ou);
  const ids = (path && index.ouIdsByPath.get(formatOuPath(path))) ?? [];
  const [id, ...others] = ids;
  if (others.length > 0) return { problem: "ambiguous-ou", ids };
  if (id === undefined) return noSuchOu(index, entry.ou, path);
  return { accounts: (entry.recursive === false ? index.directlyIn : index.below).get(id) ?? [] };
}

/** AWS calls the root `Root` and shows it above all OUs, so that people begin a path with it. */
function noSuchOu(index: AccountIndex, written: string, path: readonly string[] | undefined): EntryFault {
  const [first, ...rest] = path ?? [];
  if (first?.toLowerCase() === "root") {
    const below = formatOuPath(rest);
    if (rest.length === 0 || index.ouIdsByPath.has(below))
      return withNear("begins-with-root", rest.length === 0 ? undefined : below);
  }
  return withNear("no-such-ou", nearest(written, index.ouIdsByPath.keys()));
}

/** Accounts of any state, restricted or not, that have the id, the name and the OU; tags are left to the caller. */
function candidatesOf(index: AccountIndex, entry: AccountSelector, inOu = index.all): readonly number[] {
  const { id, name } = entry;
  const lists = [inOu];
  if (id !== undefined) lists.push(index.byId.get(id) ?? []);
  if (name !== undefined && !hasGlob(name)) lists.push(index.byName.get(name) ?? []);
  const [shortest, ...others] = lists.sort((a, b) => a.length - b.length);
  const sets = others.filter((list) => list !== index.all).map((list) => new Set(list));
  const named = name !== undefined && hasGlob(name) ? matcherOf(name) : () => true;
  return shortest!.filter((n) => sets.every((set) => set.has(n)) && named(index.accounts[n]!.name));
}

/** Why an entry that is understood counts no account; `like` are the accounts of any kind that have all its keys. */
function emptiness(index: AccountIndex, entry: AccountSelector, like: readonly number[]): EntryFault {
  if (entry.id !== undefined && !index.byId.has(entry.id)) return { problem: "no-such-account" };
  if (like.some((number) => isActive(index, number))) return { problem: "only-restricted" };
  if (like.length > 0) return { problem: "only-inactive" };
  const near = entry.name === undefined || hasGlob(entry.name) ? undefined : nearest(entry.name, index.byName.keys());
  return withNear("matches-nothing", near);
}

/** Everything an entry says, as one line of text: equal entries have equal texts. */
export function entryText(entry: AccountSelector): string {
  const { id, name, ou, recursive, tag, all, restricted, allowEmpty } = entry;
  // A bare id is by far the most common entry where accounts are listed.
  if (id !== undefined && Object.keys(entry).length === 1) return id;
  const tags = tag && Object.entries(tag).sort(([a], [b]) => compareText(a, b));
  return JSON.stringify([id, name, ou, recursive, tags, all, restricted, allowEmpty]);
}

/** An entry for a person: `ou /Workloads/Prod, tag team=payments`. */
export function entryInWords(entry: AccountSelector): string {
  const words: string[] = [];
  if (entry.all) words.push("all accounts");
  if (entry.id !== undefined) words.push(`account ${entry.id}`);
  if (entry.name !== undefined) words.push(`name ${entry.name}`);
  if (entry.ou !== undefined) words.push(`ou ${entry.ou}${entry.recursive === false ? " (not below)" : ""}`);
  for (const [key, value] of Object.entries(entry.tag ?? {}).sort()) words.push(`tag ${key}=${value}`);
  if (entry.restricted) words.push("restricted accounts too");
  return words.length === 0 ? "a selector without a key" : words.join(", ");
}
