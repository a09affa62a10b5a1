/**
 * Account selectors: which accounts a rule means in this organization.
 *
 * In: `Organization`, the accounts that Settings restricts, the account sets, and the terms of a rule. Out: `Selection`.
 * Invariant: terms unite and never narrow each other; a set's `exclude` subtracts last, and takes away restricted accounts
 * too; where `problems` is not empty the accounts are not to be acted upon: neither granted nor revoked.
 * Example: with the set `nonprod` of `{ou: /Workloads/NonProd}` without `{name: payments-pci}`, the term `nonprod` is every
 * ACTIVE account below that OU but one, and a problem from the day that nobody is called `payments-pci` any more.
 */

import { canonicalJson } from "../base/json.ts";
import { nearest } from "../base/suggest.ts";
import type { Position } from "../document/document.ts";
import type { AccountSelector, AccountSet, AccountTerm, Config } from "../model/config.ts";
import type { Organization } from "../model/organization.ts";
import { type AccountIndex, indexAccounts } from "./account-index.ts";
import { cyclicSets, mayBeEmpty } from "./account-sets.ts";
import {
  type EntryMatch,
  type EntryProblem,
  entryInWords,
  entryText,
  type Match,
  matchEntry,
} from "./selector-entry.ts";

/** A problem of an entry with its place, for diagnostics and reasons. */
export interface SelectionProblem {
  /** The entry, which may stand in an AccountSet far from the rule. */
  readonly at: Position;
  readonly problem: EntryProblem | "no-such-account-set" | "account-set-cycle";
  /** The entry as words: `ou /Workloads/Prod, tag team=payments`, or `account set nonprod`. */
  readonly entry: string;
  /** What was perhaps meant: an OU path, an account name, the name of a set. */
  readonly near?: string;
  /** Ids of the accounts or OUs that the entry fits all alike. */
  readonly ids?: readonly string[];
}

/** The accounts that terms mean. With problems it is neither to be granted nor to be revoked by. */
export interface Selection {
  /** Ids of ACTIVE accounts, sorted. */
  readonly accounts: readonly string[];
  /** Ids of matched accounts that are not ACTIVE, sorted: what is there is left alone, and counted. */
  readonly inactive: readonly string[];
  readonly problems: readonly SelectionProblem[];
}

/** Terms to accounts, for one organization and one config. Keeps what it has evaluated. */
export type Selector = (terms: readonly AccountTerm[]) => Selection;

interface Evaluation extends Match {
  readonly problems: readonly SelectionProblem[];
}

/** What each evaluation shares. Equal entries and sets are evaluated once, however many rules repeat them. */
interface Scope {
  readonly index: AccountIndex;
  readonly sets: ReadonlyMap<string, AccountSet>;
  readonly entries: Map<string, EntryMatch>;
  readonly evaluatedSets: Map<string, Evaluation>;
  readonly cyclic: ReadonlySet<string>;
}

/** Makes the function that says what the terms of a rule select. */
export function makeSelector(
  organization: Organization,
  restrictedAccounts: readonly string[],
  accountSets: ReadonlyMap<string, AccountSet>,
): Selector {
  const scope: Scope = {
    index: indexAccounts(organization, restrictedAccounts),
    sets: accountSets,
    entries: new Map(),
    evaluatedSets: new Map(),
    cyclic: cyclicSets(accountSets),
  };
  const known = new Map<string, Selection>();
  return (terms) => {
    const key = terms.map((term) => ("set" in term ? JSON.stringify(term.set) : entryText(term.selector))).join("\n");
    const before = known.get(key);
    if (before !== undefined) return before;
    const { matched, problems } = unite(scope, terms, false);
    const selection = { ...idsOf(scope.index, matched), problems: withoutRepeats(problems) };
    // Problems have places, and equal terms of another rule stand in another place.
    if (problems.length === 0) known.set(key, selection);
    return selection;
  };
}

/** What the terms of a config's rules select: its own sets count, and what it restricts. */
export const selectorOf = ({ settings, accountSets }: Config, organization: Organization): Selector =>
  makeSelector(organization, settings.restrictedAccounts, accountSets);

function idsOf(index: AccountIndex, matched: readonly number[]): Pick<Selection, "accounts" | "inactive"> {
  const accounts = matched.map((number) => index.accounts[number]!);
  return {
    accounts: accounts.filter((account) => account.state === "ACTIVE").map((account) => account.id),
    inactive: accounts.filter((account) => account.state !== "ACTIVE").map((account) => account.id),
  };
}

function unite(scope: Scope, terms: readonly AccountTerm[], excluding: boolean): Evaluation {
  const evaluations = terms.map((term) =>
    "set" in term ? evaluateSetTerm(scope, term.set, term.at, excluding) : evaluateEntry(scope, term, excluding),
  );
  if (evaluations.length === 1) return evaluations[0]!;
  return {
    matched: union(scope, evaluations, "matched"),
    counted: union(scope, evaluations, "counted"),
    problems: evaluations.flatMap((evaluation) => evaluation.problems),
  };
}

/** Ascending, as what it unites. */
function union(scope: Scope, matches: readonly Match[], part: keyof Match): readonly number[] {
  const count = matches.reduce((sum, match) => sum + match[part].length, 0);
  // A list of a few ids among thousands of accounts must not cost a look at each of these.
  if (count < scope.index.all.length / 8) {
    return [...new Set(matches.flatMap((match) => match[part]))].sort((a, b) => a - b);
  }
  const marked = new Uint8Array(scope.index.accounts.length);
  for (const match of matches) for (const number of match[part]) marked[number] = 1;
  return scope.index.all.filter((number) => marked[number] === 1);
}

function evaluateEntry(
  scope: Scope,
  term: { selector: AccountSelector; at: Position },
  excluding: boolean,
): Evaluation {
  const key = `${excluding ? "-" : "+"}${entryText(term.selector)}`;
  let match = scope.entries.get(key);
  if (match === undefined) {
    match = matchEntry(scope.index, term.selector, excluding);
    scope.entries.set(key, match);
  }
  const { matched, counted, problem } = match;
  if (problem === undefined) return { matched, counted, problems: [] };
  return { matched, counted, problems: [{ at: term.at, entry: entryInWords(term.selector), ...problem }] };
}

/** A term that names a set must select something too, unless all that the set includes may be empty. */
function evaluateSetTerm(scope: Scope, name: string, at: Position, excluding: boolean): Evaluation {
  const entry = `account set ${name}`;
  const failed = (problem: SelectionProblem["problem"], near?: string): Evaluation => ({
    matched: [],
    counted: [],
    problems: [near === undefined ? { at, problem, entry } : { at, problem, entry, near }],
  });
  const set = scope.sets.get(name);
  if (set === undefined) return failed("no-such-account-set", nearest(name, scope.sets.keys()));
  if (scope.cyclic.has(name)) return failed("account-set-cycle");
  const evaluation = evaluateSet(scope, set, excluding);
  const selects = evaluation.problems.length > 0 || evaluation.counted.length > 0 || mayBeEmpty(scope.sets, set);
  return selects ? evaluation : { ...evaluation, problems: failed("matches-nothing").problems };
}

function evaluateSet(scope: Scope, set: AccountSet, excluding: boolean): Evaluation {
  const key = `${excluding}${set.name}`;
  const known = scope.evaluatedSets.get(key);
  if (known !== undefined) return known;
  const included = unite(scope, set.include, excluding);
  const excluded = unite(scope, set.exclude, true);
  const gone = new Set(excluded.matched);
  const evaluation: Evaluation = {
    matched: included.matched.filter((number) => !gone.has(number)),
    counted: included.counted.filter((number) => !gone.has(number)),
    problems: [...included.problems, ...excluded.problems],
  };
  scope.evaluatedSets.set(key, evaluation);
  return evaluation;
}

/** The same entry is reported once, though two sets contain it. */
function withoutRepeats(problems: readonly SelectionProblem[]): readonly SelectionProblem[] {
  if (problems.length < 2) return problems;
  return [...new Map(problems.map((problem) => [canonicalJson(problem), problem])).values()];
}
