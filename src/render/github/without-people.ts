/**
 * A plan that names no people: below `privacy: names`, comments and reports say who by a number.
 *
 * In: `Plan`. Out: the same plan, for reading only. Invariant: no user name of the plan's is left in it, nor anything that a User
 * document or a commit says, or that people wrote beside a rule, nor an e-mail address in a sentence, tag or description; one person
 * has one number throughout. Example: `alice@acme.io` is `person-3` in keys, reasons and bindings.
 */
import { asText, isObject } from "../../core/base/json.ts";
import { compareText, keyOf, nameOf, parseKey } from "../../core/base/key.ts";
import { assignmentIn, isAssignment } from "../../core/model/assignment.ts";
import type { AccountCause } from "../../core/model/cause/account.ts";
import type { Change } from "../../core/model/change.ts";
import type { Privacy } from "../../core/model/config.ts";
import { membershipIn } from "../../core/model/membership.ts";
import type { Plan } from "../../core/model/plan.ts";
import { waitsForPrincipal } from "../../core/model/resource.ts";
import { isUser, USER } from "../../core/model/specs.ts";
import { accessWithout, HIDDEN, policiesWithout } from "./without-parts.ts";
import { reasonWithout, withoutAddresses } from "./without-words.ts";

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

/** Who was perhaps meant, with why: a name that no key has. What people write beside a rule, and who it is of, may be anybody's. */
const LEFT_OUT: ReadonlySet<string> = new Set(["near", "hint"]);

/** What is ours, or of one form, whoever is called so: a user `ask` must not make anything of a verdict. */
const OURS: ReadonlySet<string> = new Set([
  ...["action", "cause", "fields", "kind", "principalType", "severity", "turn", "type", "verdict", "what", "why"],
  ...["account", "accounts", "admin", "inactiveAccounts", "mode", "now", "overrides", "role", "state", "unseen"],
  ...["becomes", "until", "was"],
  ...["commit", "date", "digest", "expires", "format", "id", "made", "operation", "service", "wait", "Effect"],
]);
/** Objects whose members are called after something, and not by us. */
const NAMED: ReadonlySet<string> = new Set(["bindings", "members", "tags"]);

const isText = (value: unknown): boolean => typeof value === "string" || (Array.isArray(value) && value.every(isText));

/** The same value with other texts. */
function mapTexts(value: unknown, other: (text: string) => string, called = ""): unknown {
  if (OURS.has(called) && isText(value)) return value;
  if (typeof value === "string") return other(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, other));
  if (!isObject(value)) return value;
  const shown = Object.entries(value).filter(([name]) => !LEFT_OUT.has(name));
  const nameIn = (name: string) => (NAMED.has(called) ? other(name) : name);
  return Object.fromEntries(
    shown.map(([name, member]) => [nameIn(name), mapTexts(member, other, NAMED.has(called) ? "" : name)]),
  );
}

/** A number for each person, in the order of their names. */
function numbersOf(plan: Plan): ReadonlyMap<string, string> {
  const names = new Set<string>();
  eachText(plan, (text) => {
    const name = personIn(text);
    if (name !== undefined && name !== "" && name !== "*") names.add(name);
  });
  const waitedFor = plan.pending.flatMap((one) => (waitsForPrincipal(one) ? one.principal : []));
  for (const { type, name } of [...waitedFor, ...(plan.remade ?? []).map(({ principal }) => principal)])
    if (type === "USER" && name !== "") names.add(name);
  for (const name of [...(plan.access?.rows.flatMap(({ people }) => people) ?? []), ...(plan.access?.lockedOut ?? [])])
    if (name !== "") names.add(name);
  const numbers = new Map([...names].sort(compareText).map((name, index) => [name, `person-${index + 1}`]));
  for (const change of plan.changes.filter(isUser)) {
    for (const spec of [change.before, change.after] as readonly (Readonly<Record<string, unknown>> | undefined)[]) {
      const number = numbers.get(asText(spec?.userName)) ?? numbers.get(nameOf(change.key));
      for (const text of [asText(spec?.email), asText(spec?.displayName)])
        if (text !== "" && number !== undefined) numbers.set(text, number);
    }
  }
  return numbers;
}

/** What a name may be a part of, so that `ann` is not found in `annual`. */
const INSIDE = /[\p{L}\p{N}_@+-]/u;

/** Of which sort a principal is. */
const SORT = /^(?:user|group):/;

const kindsOf = ({ changes, leftAlone, adopts = [] }: Plan): ReadonlySet<string> =>
  new Set([USER, ...[...changes, ...leftAlone, ...adopts].map(({ kind }) => kind)]);

/** How much of what begins here is no part of a name: the kind of a key, or what a principal is. */
function structureAt(text: string, at: number, kinds: ReadonlySet<string>): number {
  const end = at === 0 ? text.indexOf("/") : -1;
  if (end > 0 && kinds.has(text.slice(0, end))) return end + 1;
  return at === 0 || text[at - 1] === "/" ? (SORT.exec(text.slice(at, at + PART.length + 1))?.[0].length ?? 0) : 0;
}

/** A function of texts that puts numbers in the place of names, the longest first. */
function hiding(numbers: ReadonlyMap<string, string>, kinds: ReadonlySet<string>): (text: string) => string {
  const asKeys = [...numbers].map(([name, number]) => [keyOf(USER, name).slice(USER.length + 1), number] as const);
  const all = new Map([...numbers, ...asKeys]);
  const lengths = [...new Set([...all.keys()].map(({ length }) => length))].sort((a, b) => b - a);
  const found = (text: string, at: number) =>
    lengths.find((length) => all.has(text.slice(at, at + length)) && !INSIDE.test(text[at + length] ?? ""));
  return (text) => {
    let [said, at] = ["", 0];
    while (at < text.length) {
      const structure = structureAt(text, at, kinds);
      said += text.slice(at, at + structure);
      at += structure;
      const length = at > 0 && INSIDE.test(text[at - 1]!) ? undefined : found(text, at);
      said += length === undefined ? (text[at] ?? "") : all.get(text.slice(at, at + length))!;
      at += length ?? 1;
    }
    return said;
  };
}

/** What a User document says is about one person, all of it. */
const hidden = (spec: object): object => Object.fromEntries(Object.keys(spec).map((name) => [name, HIDDEN]));

/** What objects are described by may name anybody; whom assignments and memberships name, their keys say. */
function changeWithout(change: Change): Change {
  const { before, after, sources, account } = change;
  const spec = (object: object) => {
    if (isUser(change)) return hidden(object);
    return isAssignment(change) || membershipIn(change.key) !== undefined ? object : mapTexts(object, withoutAddresses);
  };
  return {
    ...change,
    ...(before === undefined ? {} : { before: spec(before) as object }),
    ...(after === undefined ? {} : { after: spec(after) as object }),
    ...(account === undefined ? {} : { account: mapTexts(account, withoutAddresses) as AccountCause }),
    reasons: change.reasons.map(reasonWithout),
    sources: sources.map(({ owner: _, reason: __, ticket: ___, ...source }) => source),
  };
}

/** What is told beside changes. */
function restWithout(plan: Plan): Plan {
  const {
    config,
    access,
    accessTests: tests,
    policies,
    pending,
    unknown,
    leftAlone,
    administrators,
    names,
    marks,
  } = plan;
  const { writer, ...head } = config;
  return {
    ...plan,
    config: { ...head, ...(writer === undefined ? {} : { writer: writer.split(" ")[0]! }) },
    pending: pending.map((one) => (waitsForPrincipal(one) ? one : { ...one, owner: HIDDEN })),
    ...(access === undefined ? {} : { access: accessWithout(access) }),
    ...(policies === undefined ? {} : { policies: policiesWithout(policies) }),
    ...(tests === undefined ? {} : { accessTests: { ...tests, failing: tests.failing.map(() => HIDDEN) } }),
    unknown: unknown.map((one) => ({ ...one, reason: withoutAddresses(one.reason) })),
    names: { ...names, accounts: mapTexts(names.accounts, withoutAddresses) as Plan["names"]["accounts"] },
    marks: mapTexts(marks, withoutAddresses) as Plan["marks"],
    leftAlone: leftAlone.map((one) => (one.owner === undefined ? one : { ...one, owner: HIDDEN })),
    ...(administrators === undefined
      ? {}
      : {
          administrators: administrators.map((one) =>
            one.unread === undefined ? one : { ...one, unread: withoutAddresses(one.unread) },
          ),
        }),
  };
}

/** For reading: its digest is that of the plan with names. */
export function withoutPeople(plan: Plan): Plan {
  const hide = hiding(numbersOf(plan), kindsOf(plan));
  // Of commits the ids are left: who wrote them, and of whom they say something, are people.
  const commits = plan.commits?.map((commit) => ({ ...commit, author: "", subject: "" }));
  const told = mapTexts({ ...plan, ...(commits === undefined ? {} : { commits }) }, hide) as Plan;
  return restWithout({ ...told, changes: told.changes.map(changeWithout) });
}

/** What may be told of people. */
export const planFor = (privacy: Privacy, plan: Plan): Plan => (privacy === "names" ? plan : withoutPeople(plan));
