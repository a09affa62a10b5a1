/**
 * What the selectors of a config look at: it decides what of the organization has to be read.
 *
 * In: a config. Out: whether tags or OUs matter, and ids of accounts. Invariant: for tags and OUs every selector counts, those
 * of rules, of access tests, of what Settings protect or call sensitive, and of account sets, included or excluded; ids count where something leads to them. Example: with one `{tag: {team: web}}` tags are to be read.
 */
import type { AccountSelector, Config } from "../model/config.ts";
import { idsIn } from "./account-sets.ts";

/** Every selector that is written in a config. */
export function* selectorsOf(config: Config): Generator<AccountSelector> {
  const terms = [
    ...config.rules.map(({ accounts }) => accounts),
    ...config.settings.protected.map(({ accounts }) => accounts),
    ...config.settings.sensitive.map(({ accounts }) => accounts),
    ...config.accessTests.map(({ accounts }) => accounts),
    ...[...config.accountSets.values()].flatMap(({ include, exclude }) => [include, exclude]),
  ];
  for (const list of terms) for (const term of list) if ("selector" in term) yield term.selector;
}

function anySelector(config: Config, test: (selector: AccountSelector) => boolean): boolean {
  for (const selector of selectorsOf(config)) if (test(selector)) return true;
  return false;
}

/** Whether a guardrail speaks of something: in a comment, too, which costs calls and hides nothing. */
const isSpokenOf = ({ cedar = [] }: Config, what: RegExp): boolean => cedar.some(({ text }) => what.test(text));

/** Whether any selector or guardrail uses tags, which cost a call for each account to read. */
export function needsTags(config: Config): boolean {
  return anySelector(config, ({ tag }) => tag !== undefined) || isSpokenOf(config, /(?:has|get)Tag/);
}

/** Ids of the accounts that rules, access tests and Settings name: each that no listing shows is worth a call. */
export function accountsNamed({ rules, settings, accountSets, accessTests }: Config): readonly string[] {
  return idsIn(
    accountSets,
    [...rules, ...accessTests, ...settings.protected, ...settings.sensitive].flatMap(({ accounts }) => accounts),
  );
}

/** Whether any selector or guardrail uses OUs, whose names cost a call for each of them to read. An escape may spell anything. */
export function needsUnits(config: Config): boolean {
  return anySelector(config, ({ ou }) => ou !== undefined) || isSpokenOf(config, /\bou\b|\\[ux]/);
}

/** Whether a guardrail may look at who joins or leaves a group, whose every assignment then tells how strong it is: one of that, or of all that happens. */
export function looksAtJoins(config: Config): boolean {
  return isSpokenOf(config, /\b(?:join|leave)\b|\\[ux]|\baction\b(?!\s*(?:==|in\b))/);
}
