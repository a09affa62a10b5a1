/**
 * Rules as they are written: whom they name, and the same rule for fewer.
 *
 * In: the value of a rule in its document. Out: names, terms, another value. Invariant: what a rule says besides stays. Example: a rule of
 * two groups for one of them has `groups` with one name.
 */
import { hasGlob } from "../../base/glob.ts";
import type { DraftValue } from "../../config/document-draft.ts";
import type { Position } from "../../document/document.ts";
import type { AccountSelector, AccountTerm, PrincipalType } from "../../model/config.ts";
import { principalPart } from "../../model/resource.ts";
import { bare } from "../yaml.ts";

/** A rule as its document has it. */
export type WrittenRule = { readonly [key: string]: DraftValue };

type Names = readonly [one: string, more: string];

const GROUPS: Names = ["group", "groups"];
const USERS: Names = ["user", "users"];
const SETS: Names = ["permissionSet", "permissionSets"];

const ACCOUNT_ID = /^[0-9]{12}$/;

export const listOf = (value: DraftValue | undefined): readonly DraftValue[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

function textsOf(rule: WrittenRule, [one, more]: Names): readonly string[] {
  return [...new Set([...listOf(rule[one]), ...listOf(rule[more])].map((text) => String(bare(text))))];
}

/** `group:devs`, `user:alice@acme.io`. */
export function principalsIn(rule: WrittenRule): readonly string[] {
  const parts = (type: PrincipalType, names: Names) =>
    textsOf(rule, names).map((name) => principalPart({ type, name }));
  return [...parts("GROUP", GROUPS), ...parts("USER", USERS)];
}

export const setsIn = (rule: WrittenRule): readonly string[] => textsOf(rule, SETS);

function only(rule: WrittenRule, [, more]: Names, isKept: (name: string) => boolean): WrittenRule {
  const list = rule[more];
  if (!Array.isArray(list)) return rule;
  const kept = list.filter((name) => isKept(String(bare(name))));
  return kept.length === list.length ? rule : { ...rule, [more]: kept };
}

/** For these principals and sets alone, of those that it names. */
export function narrowedTo(rule: WrittenRule, principals: readonly string[], sets: readonly string[]): WrittenRule {
  const [whose, what] = [new Set(principals), new Set(sets)];
  const keeps = (type: PrincipalType) => (name: string) => whose.has(principalPart({ type, name }));
  const fewer = only(only(rule, GROUPS, keeps("GROUP")), USERS, keeps("USER"));
  return only(fewer, SETS, (name) => what.has(name));
}

/** A list of one name as that name: for a rule that is written anew. */
export function singled(rule: WrittenRule): WrittenRule {
  const names = new Map([GROUPS, USERS, SETS].map(([one, more]) => [more, one]));
  return Object.fromEntries(
    Object.entries(rule).map(([key, value]) => {
      const one = names.get(key);
      return one !== undefined && Array.isArray(value) && value.length === 1 ? [one, value[0]!] : [key, value];
    }),
  );
}

/** The account whose id a term is and nothing else; undefined where it selects. */
export function idIn(term: DraftValue): string | undefined {
  const value = bare(term);
  if (typeof value === "string") return ACCOUNT_ID.test(value) ? value : undefined;
  const { id, ...rest } = value as { readonly id?: string };
  return Object.keys(rest).length === 0 ? id : undefined;
}

/** Whether a term names one account, and no other that may come. */
export function namesOne(term: DraftValue): boolean {
  const { name } = Object(bare(term)) as AccountSelector;
  return idIn(term) !== undefined || (name !== undefined && !hasGlob(name));
}

/** What a term means, as a checked config has it. */
export function termOf(term: DraftValue, at: Position): AccountTerm {
  const value = bare(term);
  if (typeof value !== "string") return { selector: value as AccountSelector, at };
  return ACCOUNT_ID.test(value) ? { selector: { id: value }, at } : { set: value, at };
}
