/**
 * Policies as people read them: statements that come, that go, and what changes inside those that stay.
 *
 * Statements that mean the same are left out, whatever order or form they are written in; the rest are paired by Sid.
 */
import { diffArrays, diffLines } from "diff";
import { canonicalJson, isObject, sortMembers } from "../../core/json.ts";
import { canonicalPolicy } from "../../core/policy.ts";
import { type Block, line, type Span, value, word } from "../view.ts";

type Statement = Readonly<Record<string, unknown>>;

const list = (content: unknown): readonly unknown[] =>
  Array.isArray(content) ? content : content === undefined ? [] : [content];

function statementsOf(policy: unknown): readonly Statement[] {
  return isObject(policy) ? list(policy.Statement).filter(isObject) : [];
}

/** What a statement means, so that two ways of writing it are equal. */
const meaning = (statement: Statement): string =>
  canonicalJson(canonicalPolicy({ Version: "2012-10-17", Statement: [statement] }));

const text = (content: unknown): string => (typeof content === "string" ? content : canonicalJson(content));

/** `Deny secretsmanager:GetSecretValue on * (Sid NoSecrets)`. */
function sentence(statement: Statement): string {
  const { Effect, Sid, Action, NotAction, Resource, NotResource, ...rest } = statement;
  const actions =
    Action === undefined ? `everything but ${list(NotAction).map(text).join(", ")}` : list(Action).map(text).join(", ");
  const resources =
    Resource === undefined
      ? `everything but ${list(NotResource).map(text).join(", ")}`
      : list(Resource).map(text).join(", ");
  const conditions = Object.entries(rest)
    .map(([element, content]) => ` ${element} ${canonicalJson(content)}`)
    .join("");
  return `${String(Effect)} ${actions} on ${resources}${conditions}${Sid === undefined ? "" : ` (Sid ${String(Sid)})`}`;
}

/** Lists show what comes and what goes; a map (Condition) shows the lines of it that differ. */
function changedParts(before: unknown, after: unknown): readonly Change[] {
  if (isObject(before) || isObject(after)) {
    const pretty = (content: unknown) =>
      content === undefined ? "" : `${JSON.stringify(sortMembers(content), null, 1)}\n`;
    const parts = diffLines(pretty(before), pretty(after), { maxEditLength: 2000 });
    if (parts !== undefined) return parts.filter(isChanged).flatMap(linesOf);
    // Too different for a comparison line by line.
    return [
      { text: text(before), added: false },
      { text: text(after), added: true },
    ];
  }
  return diffArrays(sorted(before), sorted(after))
    .filter(isChanged)
    .flatMap(({ value: items, added }) => items.map((item): Change => ({ text: item, added: added === true })));
}

interface Change {
  readonly text: string;
  readonly added: boolean;
}

const isChanged = ({ added, removed }: { added?: boolean; removed?: boolean }) => added === true || removed === true;

/** Lines that hold more than brackets. */
function linesOf(part: { value: string; added?: boolean }): readonly Change[] {
  const lines = part.value.split("\n").map((text) => text.trim().replace(/,$/, ""));
  return lines.filter((text) => /[^\s{}[\],]/.test(text)).map((text) => ({ text, added: part.added === true }));
}

/** The order of actions, resources and values means nothing to IAM. */
const sorted = (content: unknown): string[] => list(content).map(text).sort();

/** What changes inside a statement, element by element. */
function elementSpans(before: Statement, after: Statement): Span[][] {
  const elements = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((element) => element !== "Sid");
  return elements.flatMap((element): Span[][] => {
    const parts = changedParts(before[element], after[element]);
    if (parts.length === 0) return [];
    const spans = parts.flatMap((part, index) => [
      ...(index === 0 ? [] : [word("  ")]),
      part.added ? word("+ ", "add") : word("− ", "remove"),
      value(part.text),
    ]);
    return [[value(element), word("  "), ...spans]];
  });
}

const label = word("inlinePolicy  ");

/** The statements of two policies that differ; `undefined` is no policy. */
export function policyBlocks(depth: number, before: unknown, after: unknown): readonly Block[] {
  const [had, has] = [statementsOf(before), statementsOf(after)];
  const [hadMeanings, hasMeanings] = [new Set(had.map(meaning)), new Set(has.map(meaning))];
  const gone = had.filter((statement) => !hasMeanings.has(meaning(statement)));
  const come = has.filter((statement) => !hadMeanings.has(meaning(statement)));
  const twin = (statement: Statement, others: readonly Statement[]) =>
    statement.Sid === undefined ? undefined : others.find((other) => other.Sid === statement.Sid);
  const blocks: Block[] = [];
  for (const statement of gone) {
    const after = twin(statement, come);
    if (after === undefined) blocks.push(line(depth, label, word("− ", "remove"), value(sentence(statement))));
    else {
      for (const spans of elementSpans(statement, after)) {
        blocks.push(line(depth, label, word("Sid "), value(String(statement.Sid)), word("  "), ...spans));
      }
    }
  }
  for (const statement of come.filter((one) => twin(one, gone) === undefined)) {
    blocks.push(line(depth, label, word("+ ", "add"), value(sentence(statement))));
  }
  const versions = [before, after].map((policy) => (isObject(policy) ? policy.Version : undefined));
  if (before !== undefined && after !== undefined && versions[0] !== versions[1]) {
    blocks.push(
      line(
        depth,
        label,
        word("Version  "),
        value(text(versions[0] ?? "2008-10-17")),
        word(" → "),
        value(text(versions[1] ?? "2008-10-17")),
      ),
    );
  }
  // A live policy that is no JSON, or no policy, has no statements to compare.
  if (blocks.length === 0)
    blocks.push(line(depth, label, value(text(before ?? "none")), word(" → "), value(text(after ?? "none"))));
  return blocks;
}
