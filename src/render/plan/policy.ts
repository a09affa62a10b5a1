/**
 * Policies as people read them: statements that come, that go, and what changes inside those that stay.
 *
 * Statements that mean the same are left out, whatever order or form they are written in; the rest are paired by Sid.
 */
import { diffArrays } from "diff";
import { canonicalJson, isObject, sameJson, sortMembers } from "../../core/base/json.ts";
import { canonicalPolicy } from "../../core/iam/policy.ts";
import { type Block, line, type Span, value, word } from "../view.ts";
import { plainText, shown } from "./shown.ts";

type Statement = Readonly<Record<string, unknown>>;

const list = (content: unknown): readonly unknown[] =>
  Array.isArray(content) ? content : content === undefined ? [] : [content];

function statementsOf(policy: unknown): readonly Statement[] {
  return isObject(policy) ? list(policy.Statement).filter(isObject) : [];
}

/** What a statement means, so that two ways of writing it are equal. */
const meaning = (statement: Statement): string =>
  canonicalJson(canonicalPolicy({ Version: "2012-10-17", Statement: [statement] }));

/** What it means, whatever it is called. */
const nameless = ({ Sid: _, ...statement }: Statement): string => meaning(statement);

/** What a text in a list, or in a sentence, could be taken for another by. */
const ODD = /^$|^[" ]| $|, | = | (?:and|if|on) |\(Sid |→/;

const text = (content: unknown): string => (typeof content === "string" ? shown(content, ODD) : canonicalJson(content));

/** `StringEquals aws:RequestedRegion = eu-west-1, eu-central-1`: operators say more than their keys, so they stand with them. */
function conditions(content: unknown, path: readonly string[] = []): readonly (readonly [string, readonly string[]])[] {
  if (!isObject(content) || Object.keys(content).length === 0) return [[path.join(" "), sorted(content)]];
  return Object.entries(sortMembers(content) as object).flatMap(([name, inner]) => conditions(inner, [...path, name]));
}

const clause = ([test, values]: readonly [string, readonly string[]]): string => `${test} = ${values.join(", ")}`;

/** What a statement is called; an empty Sid is no name. */
const sidOf = ({ Sid }: Statement): string | undefined =>
  Sid === undefined || Sid === "" ? undefined : plainText(Sid);

/** `Deny s3:PutObject on * if Bool aws:SecureTransport = false (Sid OnlyTls)`. */
function sentence(statement: Statement): string {
  const { Effect, Sid, Action, NotAction, Resource, NotResource, Condition, ...rest } = statement;
  const all = (content: unknown) => list(content).map(text).join(", ");
  const actions = Action === undefined ? `everything but ${all(NotAction)}` : all(Action);
  const resources = Resource === undefined ? `everything but ${all(NotResource)}` : all(Resource);
  const others = Object.entries(rest).map(([element, content]) => ` ${element} ${canonicalJson(content)}`);
  const tests = Condition === undefined ? "" : ` if ${conditions(Condition).map(clause).join(" and ")}`;
  const sid = sidOf(statement) === undefined ? "" : ` (Sid ${plainText(Sid)})`;
  return `${plainText(Effect)} ${actions} on ${resources}${others.join("")}${tests}${sid}`;
}

interface Part {
  readonly text: string;
  readonly added: boolean;
}

/** Values that come and that go; of a map (Condition) each with the test that it belongs to. */
function changedParts(before: unknown, after: unknown): readonly Part[] {
  const items = (content: unknown): string[] => {
    if (!isObject(content)) return sorted(content);
    return conditions(content).flatMap(([test, values]) => values.map((one) => clause([test, [one]])));
  };
  return diffArrays(items(before), items(after))
    .filter(({ added, removed }) => added === true || removed === true)
    .flatMap(({ value: texts, added }) => texts.map((text): Part => ({ text, added: added === true })));
}

/** The order of actions, resources and values means nothing to IAM. */
const sorted = (content: unknown): string[] => list(content).map(text).sort();

/** What changes inside a statement, element by element. */
function elementSpans(before: Statement, after: Statement): Span[][] {
  const elements = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((element) => element !== "Sid");
  return elements.flatMap((element) => {
    const parts = changedParts(before[element], after[element]);
    const width = parts.reduce((sum, part) => sum + part.text.length + 4, 0);
    const spans = parts.map((part) => [part.added ? word("+ ", "add") : word("− ", "remove"), value(part.text)]);
    const lines = width > WIDE ? spans : spans.length === 0 ? [] : [spans.flatMap(spaced)];
    return lines.map((line): Span[] => [value(element), word("  "), ...line]);
  });
}

const spaced = (spans: readonly Span[], index: number): readonly Span[] =>
  index === 0 ? spans : [word("  "), ...spans];

/** Parts that are longer together stand in a line each. */
const WIDE = 60;

/** A policy, or a text that is none: in a line where none is `none`. */
const whole = (policy: unknown): string => (typeof policy === "string" ? shown(policy) : canonicalJson(policy));

const label = word("inlinePolicy  ");

/** One statement each of what was and of what is, where they are the same one changed. */
interface Pairing {
  readonly pairs: readonly (readonly [Statement, Statement])[];
  readonly gone: readonly Statement[];
  readonly come: readonly Statement[];
}

/** Pairs by Sid, then by what statements mean apart from it; none is in two pairs, so none is left untold. */
function paired(gone: readonly Statement[], come: readonly Statement[]): Pairing {
  const [was, is] = [new Set(gone), new Set(come)];
  const pairs: (readonly [Statement, Statement])[] = [];
  for (const name of [sidOf, nameless]) {
    for (const before of was) {
      const after = [...is].find((other) => name(before) !== undefined && name(before) === name(other));
      if (after === undefined) continue;
      pairs.push([before, after]);
      was.delete(before);
      is.delete(after);
    }
  }
  return { pairs, gone: [...was], come: [...is] };
}

function pairBlocks(depth: number, [before, after]: readonly [Statement, Statement]): readonly Block[] {
  if (before.Sid !== after.Sid) {
    const [was, is] = [before, after].map(({ Sid }) => (Sid === undefined ? word("none") : value(text(Sid))));
    const { Sid: _, ...rest } = after;
    return [line(depth, label, word("Sid "), was!, word(" → "), is!, word(": "), value(sentence(rest)))];
  }
  const spans = elementSpans(before, after);
  // Differences of form that words do not show are shown as they are written.
  if (spans.length === 0) return wholeBlocks(depth, [before], [after], canonicalJson);
  return spans.map((one) => line(depth, label, word("Sid "), value(plainText(after.Sid)), word("  "), ...one));
}

function wholeBlocks(
  depth: number,
  gone: readonly Statement[],
  come: readonly Statement[],
  say: (statement: Statement) => string,
): readonly Block[] {
  return [
    ...gone.map((one) => line(depth, label, word("− ", "remove"), value(say(one)))),
    ...come.map((one) => line(depth, label, word("+ ", "add"), value(say(one)))),
  ];
}

/** What stands beside the statements; a policy that comes or goes is of the version of the other side. */
function otherBlocks(depth: number, before: unknown, after: unknown): readonly Block[] {
  const [was, is] = [elementsOf(before, after), elementsOf(after, before)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].sort().flatMap((element) => {
    if (sameJson(was[element], is[element])) return [];
    const [from, to] = [was, is].map((one) => (one[element] === undefined ? word("none") : value(whole(one[element]))));
    return [line(depth, label, value(element), word("  "), from!, word(" → "), to!)];
  });
}

function elementsOf(policy: unknown, other: unknown): Readonly<Record<string, unknown>> {
  const { Statement: _, ...elements } = withVersion(isObject(policy) ? policy : {});
  const { Version } = withVersion(isObject(other) ? other : {});
  return isObject(policy) ? elements : { Version };
}

/** What names no version is of the oldest. */
const withVersion = (policy: Readonly<Record<string, unknown>>): Record<string, unknown> => ({
  Version: "2008-10-17",
  ...policy,
});

/** Not to be told statement by statement: it is no policy, has no statement, or something else among them. */
const isOdd = (policy: unknown): boolean =>
  policy !== undefined && !(statementsOf(policy).length > 0 && list((policy as Statement).Statement).every(isObject));

/** The statements of two policies that differ; `undefined` is no policy. */
export function policyBlocks(depth: number, before: unknown, after: unknown): readonly Block[] {
  const [had, has] = [statementsOf(before), statementsOf(after)];
  const [hadMeanings, hasMeanings] = [new Set(had.map(meaning)), new Set(has.map(meaning))];
  const { pairs, gone, come } = paired(
    had.filter((statement) => !hasMeanings.has(meaning(statement))),
    has.filter((statement) => !hadMeanings.has(meaning(statement))),
  );
  const blocks = [
    ...(isOdd(before) && has.length > 0 ? [line(depth, label, word("− ", "remove"), value(whole(before)))] : []),
    ...pairs.flatMap((pair) => pairBlocks(depth, pair)),
    ...wholeBlocks(depth, gone, come, sentence),
    ...otherBlocks(depth, before, after),
  ];
  // A live policy that is no JSON, or no policy, has no statements to compare.
  if (blocks.length > 0) return blocks;
  const [was, is] = [before, after].map((one) => (one === undefined ? word("none") : value(whole(one))));
  return [line(depth, label, was!, word(" → "), is!)];
}
