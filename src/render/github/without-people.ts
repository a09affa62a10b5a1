/**
 * A plan that names no people: below `privacy: names`, comments and reports say who by a number.
 *
 * In: `Plan`. Out: the same plan, for reading only. Invariant: no user name of the plan's is left in it, nor anything that a User
 * document says; one person has one number throughout. Example: `alice@acme.io` is `person-3` in keys, reasons and bindings.
 */
import { isObject } from "../../core/base/json.ts";
import { compareText, keyOf, nameOf, parseKey } from "../../core/base/key.ts";
import { assignmentIn } from "../../core/model/assignment.ts";
import { membershipIn } from "../../core/model/membership.ts";
import type { Plan } from "../../core/model/plan.ts";
import { isUser, USER } from "../../core/model/specs.ts";

const PART = "user:";

/** Whom a text that is a key, or stands in one, names. */
function personIn(text: string): string | undefined {
  if (text.startsWith(PART)) return text.slice(PART.length);
  if (isUser(parseKey(text))) return nameOf(text);
  const principal = assignmentIn(text)?.principal;
  return principal?.startsWith(PART) === true ? principal.slice(PART.length) : membershipIn(text)?.member;
}

/** Calls back with every text in a value, names of members among them. */
function eachText(value: unknown, told: (text: string) => void): void {
  if (typeof value === "string") told(value);
  else if (Array.isArray(value)) for (const item of value) eachText(item, told);
  else if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      told(name);
      eachText(member, told);
    }
  }
}

/** Who was perhaps meant: a name that no key has. */
const NEAR = "near";

/** The same value with other texts. */
function mapTexts(value: unknown, other: (text: string) => string): unknown {
  if (typeof value === "string") return other(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, other));
  if (!isObject(value)) return value;
  const shown = Object.entries(value).filter(([name]) => name !== NEAR);
  return Object.fromEntries(shown.map(([name, member]) => [other(name), mapTexts(member, other)]));
}

/** A number for each person, in the order of their names. */
function numbersOf(plan: Plan): ReadonlyMap<string, string> {
  const names = new Set<string>();
  eachText(plan, (text) => {
    const name = personIn(text);
    if (name !== undefined && name !== "" && name !== "*") names.add(name);
  });
  const numbers = new Map([...names].sort(compareText).map((name, index) => [name, `person-${index + 1}`]));
  for (const { kind, before, after } of plan.changes) {
    const spec = (after ?? before) as { readonly userName?: string; readonly email?: string } | undefined;
    const number = numbers.get(spec?.userName ?? "");
    if (isUser({ kind }) && spec?.email !== undefined && number !== undefined) numbers.set(spec.email, number);
  }
  return numbers;
}

/** What a name may be a part of, so that `ann` is not found in `annual`. */
const INSIDE = /[\p{L}\p{N}_@+-]/u;

/** A function of texts that puts numbers in the place of names, the longest first. */
function hiding(numbers: ReadonlyMap<string, string>): (text: string) => string {
  const asKeys = [...numbers].map(([name, number]) => [keyOf(USER, name).slice(USER.length + 1), number] as const);
  const all = new Map([...numbers, ...asKeys]);
  const lengths = [...new Set([...all.keys()].map(({ length }) => length))].sort((a, b) => b - a);
  const found = (text: string, at: number) =>
    lengths.find((length) => all.has(text.slice(at, at + length)) && !INSIDE.test(text[at + length] ?? ""));
  return (text) => {
    let [said, at] = ["", 0];
    while (at < text.length) {
      const length = at > 0 && INSIDE.test(text[at - 1]!) ? undefined : found(text, at);
      said += length === undefined ? text[at]! : all.get(text.slice(at, at + length))!;
      at += length ?? 1;
    }
    return said;
  };
}

/** What a User document says is about one person, all of it. */
const hidden = (spec: object): object => Object.fromEntries(Object.keys(spec).map((name) => [name, "not shown"]));

/** For reading: its digest is that of the plan with names. */
export function withoutPeople(plan: Plan): Plan {
  const hide = hiding(numbersOf(plan));
  const changes = plan.changes.map((change) => {
    if (!isUser(change)) return change;
    const { before, after } = change;
    return {
      ...change,
      ...(before === undefined ? {} : { before: hidden(before) }),
      ...(after === undefined ? {} : { after: hidden(after) }),
    };
  });
  // Of commits the ids are left: who wrote them, and of whom they say something, are people.
  const commits = plan.commits?.map((commit) => ({ ...commit, author: "", subject: "" }));
  return mapTexts({ ...plan, changes, ...(commits === undefined ? {} : { commits }) }, hide) as Plan;
}
