/**
 * Selectors that mean today what lists of account ids mean: offered, and never written by idc itself.
 *
 * In: a config and the organization. Out: `Suggestion`s, each with who would get what in accounts that come later. Invariant: with all of
 * them taken, every rule selects the same accounts as before, today. Example: the set `prod` of two ids, which are the accounts below
 * `/Workloads/Prod`, may be `{ou: /Workloads/Prod}`.
 */
import { compareText } from "../base/key.ts";
import { yamlText } from "../base/yaml-text.ts";
import type { Position } from "../document/document.ts";
import type { AccountSelector, AccountTerm, Config, Rule } from "../model/config.ts";
import type { Organization } from "../model/organization.ts";
import { type Selection, selectorOf } from "../select/selectors.ts";
import { Blocks } from "./account-blocks.ts";

/** What a rule would give in an account that the selector matches tomorrow. */
export interface Tomorrow {
  readonly permissionSets: readonly string[];
  /** Names of groups and users, as the rule has them. */
  readonly principals: readonly string[];
  readonly at: Position;
}

/** A list of accounts, and the selector that may stand in its place. */
export interface Suggestion {
  /** Of the account set's document, or of the rule. */
  readonly at: Position;
  /** The account set whose `include` it is; absent for `accounts` of a rule. */
  readonly accountSet?: string;
  readonly selector: AccountSelector;
  /** The selector as YAML. */
  readonly text: string;
  /** How many accounts it is today. */
  readonly accounts: number;
  /** The rules that it would widen tomorrow, in their order. */
  readonly tomorrow: readonly Tomorrow[];
}

export const textOf = ({ ou, tag }: AccountSelector): string => {
  if (ou !== undefined) return `{ou: ${yamlText(ou)}}`;
  const pairs = Object.entries(tag ?? {}).map(([key, value]) => `${yamlText(key)}: ${yamlText(value)}`);
  return pairs.length === 0 ? "{all: true}" : `{tag: {${pairs.join(", ")}}}`;
};

/** Restricted accounts are in no block: a selector does not reach them. */
function blocksOf({ settings }: Config, organization: Organization): ReadonlyMap<string, AccountSelector> {
  const delegatedAdministrators = [...organization.delegatedAdministrators, ...settings.restrictedAccounts];
  const { all } = new Blocks({ ...organization, delegatedAdministrators });
  return new Map(all.map(({ accounts, selector }) => [accounts.join(), selector]));
}

const isSame = (a: Selection, b: Selection): boolean =>
  a.accounts.join() === b.accounts.join() &&
  a.inactive.join() === b.inactive.join() &&
  a.problems.length + b.problems.length === 0;

class Suggesting {
  private readonly config: Config;
  private readonly select: ReturnType<typeof selectorOf>;
  private readonly blocks: ReadonlyMap<string, AccountSelector>;

  constructor(config: Config, organization: Organization) {
    this.config = config;
    this.select = selectorOf(config, organization);
    this.blocks = blocksOf(config, organization);
  }

  all(): readonly Suggestion[] {
    const { accountSets, rules } = this.config;
    const ofSets = [...accountSets.values()].flatMap(({ name, include, at }) => {
      const users = rules.filter(({ accounts }) => this.speaksOf(accounts, name));
      return this.of(include, at, users).map((found) => ({ ...found, accountSet: name }));
    });
    const ofRules = rules.flatMap((rule) => this.of(rule.accounts, rule.at, [rule]));
    return [...ofSets, ...ofRules].sort(
      (a, b) => compareText(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column,
    );
  }

  private of(terms: readonly AccountTerm[], at: Position, rules: readonly Rule[]): readonly Suggestion[] {
    if (terms.length < 2 || !terms.every((term) => this.isIds(term))) return [];
    const today = this.select(terms);
    const selector = this.blocks.get(today.accounts.join());
    if (selector === undefined || !isSame(today, this.select([{ selector, at }]))) return [];
    const tomorrow = rules.map(({ permissionSets, principals, at: place }) => ({
      permissionSets,
      principals: principals.map(({ name }) => name),
      at: place,
    }));
    return [{ at, selector, text: textOf(selector), accounts: today.accounts.length, tomorrow }];
  }

  /** Whether a term says nothing but ids, by whatever sets. */
  private isIds(term: AccountTerm, within: readonly string[] = []): boolean {
    if (!("set" in term)) return Object.keys(term.selector).join() === "id";
    const set = within.includes(term.set) ? undefined : this.config.accountSets.get(term.set);
    if (set === undefined) return false;
    return [...set.include, ...set.exclude].every((one) => this.isIds(one, [...within, term.set]));
  }

  /** Whether terms take in what a set includes. */
  private speaksOf(terms: readonly AccountTerm[], name: string, within: readonly string[] = []): boolean {
    return terms.some((term) => {
      if (!("set" in term) || within.includes(term.set)) return false;
      const include = this.config.accountSets.get(term.set)?.include ?? [];
      return term.set === name || this.speaksOf(include, name, [...within, term.set]);
    });
  }
}

/** Sorted by place. */
export const suggestSelectors = (config: Config, organization: Organization): readonly Suggestion[] =>
  new Suggesting(config, organization).all();

/** Which accounts would be taken in, for a sentence: `an account that joins /Workloads/Prod`. */
export function joining({ ou, tag }: AccountSelector): string {
  if (ou !== undefined) return `an account that joins ${ou}`;
  const pairs = Object.entries(tag ?? {}).map(([key, value]) => `${key}=${value}`);
  return pairs.length === 0 ? "any new account" : `an account that is tagged ${pairs.join(", ")}`;
}
