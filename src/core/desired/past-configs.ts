/**
 * Past configs: of many commits that say nearly the same, what each says that those before it did not.
 *
 * In: the config of the last applied commit, then those after it, one by one. Out: for each of these a config with only what
 * is new. Invariant: what all of them together declare and name stays the same, whatever the organization; only the first
 * one, which is left whole, still knows specs and settings that count. So memory and time follow what changed, not the
 * number of commits. Example: a commit that adds one rule to ten thousand becomes a config with one rule.
 */

import { isObject } from "../base/json.ts";
import type { Key } from "../base/key.ts";
import type { Config, Declared, Rule } from "../model/config.ts";

/** Whether two values say the same, wherever it stands (`at`). */
function saysTheSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => saysTheSame(item, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => name === "at" || (Object.hasOwn(b, name) && saysTheSame(a[name], b[name])))
  );
}

/** What the accounts of a rule mean hangs on these. */
type Meaning = Pick<Config, "accountSets" | "settings">;

/** Whether the accounts of a rule mean the same in both configs. */
export function selectAlike(one: Meaning, other: Meaning): boolean {
  const [a, b] = [one, other].map(({ accountSets, settings }) => [[...accountSets], settings.restrictedAccounts]);
  return saysTheSame(a, b);
}

/** Whether two configs say the same. */
export function saysAlike(one: Config, other: Config): boolean {
  const [a, b] = [one, other].map(({ settings, accountSets, objects, rules, accessTests, cedar }) => [
    settings,
    [...accountSets],
    [...objects],
    rules,
    accessTests,
    cedar,
  ]);
  return saysTheSame(a, b);
}

class Said {
  private readonly objects = new Map<Key, Declared>();
  private readonly rules = new Set<string>();
  private last: Meaning | undefined;

  /** Takes in a config, and gives what of it was not said before. */
  take(config: Config): Config {
    if (this.last !== undefined && !selectAlike(config, this.last)) this.rules.clear();
    this.last = { accountSets: config.accountSets, settings: config.settings };
    const objects = [...config.objects].filter(([key, declared]) => this.isNew(key, declared));
    for (const [key, declared] of objects) this.objects.set(key, declared);
    // The lock says nothing of what was declared: as a guard it is kept (`guardsOf`).
    const { lock: _, ...said } = config;
    return { ...said, objects: new Map(objects), rules: config.rules.filter((rule) => this.isNewRule(rule)) };
  }

  private isNew(key: Key, declared: Declared): boolean {
    const before = this.objects.get(key);
    return before === undefined || !saysTheSame(before, declared);
  }

  private isNewRule({ principals, permissionSets, accounts }: Rule): boolean {
    const terms = accounts.map((term) => ("set" in term ? term.set : term.selector));
    const text = JSON.stringify([principals, permissionSets, terms]);
    if (this.rules.has(text)) return false;
    this.rules.add(text);
    return true;
  }
}

/** A function that makes of each later config what neither `applied`, where there is one, nor an earlier call said. */
export function newSince(applied?: Config): (later: Config) => Config {
  const said = new Said();
  if (applied !== undefined) said.take(applied);
  return (later) => said.take(later);
}

/** What past commits said, by what became of them. */
export interface Past {
  /** Of the last completed commit, whole. */
  readonly completed?: Config;
  /** The day of its run, `YYYY-MM-DD` in UTC; absent where an older version completed it. */
  readonly completedOn?: string;
  /** What is new in those that a run wrote from, or may have written from. */
  readonly written: readonly Config[];
  /** What is new in those that no run ever wrote from. */
  readonly unwritten: readonly Config[];
  /** A run has written from the commit at hand before: what its sets and groups hold was told then. */
  readonly atHand?: true;
  /** Settings that guard this run beside those at hand, their account sets, and the rules that loosen; the same ones once. */
  readonly guards: readonly Config[];
}

export const NO_PAST: Past = { written: [], unwritten: [], guards: [] };

/** What a run wrote from, or may have; the last completed one first. */
export const writtenBefore = ({ completed, written }: Past): readonly Config[] =>
  completed === undefined ? written : [completed, ...written];

/** All that was ever declared here. */
export const declaredBefore = (past: Past): readonly Config[] => [...writtenBefore(past), ...past.unwritten];

/** All that a guard says, for comparing. */
const saidBy = ({ settings, accountSets, rules, accessTests, cedar = [], lock }: Config) => [
  settings,
  [...accountSets],
  rules,
  accessTests,
  cedar,
  lock === undefined ? [] : [lock.instance, lock.bindings, [...lock.accounts]],
];

/**
 * Of configs what guards ask of them: their Settings, their access tests and what these name, their guardrails, their locks, and the rules that let
 * something be done without a person, since the strictest counts; the same ones once.
 */
export function guardsOf(configs: readonly Config[]): readonly Config[] {
  const guards: Config[] = [];
  for (const { settings, accountSets, accessTests, rules: all, cedar, lock } of configs) {
    const held = { ...(lock === undefined ? {} : { lock }), ...(cedar === undefined ? {} : { cedar }) };
    const rules = all.filter(({ newAccounts }) => newAccounts === "allow");
    const guard: Config = { settings, accountSets, objects: new Map(), rules, accessTests, ...held };
    if (!guards.some((other) => saysTheSame(saidBy(guard), saidBy(other)))) guards.push(guard);
  }
  return guards;
}
