/**
 * Policies as people read them: statements that come, that go, and what changes inside those that stay.
 *
 * Statements that mean the same are left out, whatever order or form they are written in; the rest are paired by Sid.
 */
import { canonicalJson, isObject } from "../../core/json.ts";
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

/** What changes inside a statement, element by element. */
function elementSpans(before: Statement, after: Statement): Span[][] {
  const elements = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((element) => element !== "Sid");
  return elements.flatMap((element): Span[][] => {
    const [had, has] = [list(before[element]).map(text), list(after[element]).map(text)];
    const gone = had.filter((item) => !has.includes(item)).map((item) => [word("− ", "remove"), value(item)]);
    const come = has.filter((item) => !had.includes(item)).map((item) => [word("+ ", "add"), value(item)]);
    const spans = [...gone, ...come].flatMap((part, index) => (index === 0 ? part : [word("  "), ...part]));
    return spans.length === 0 ? [] : [[value(element), word("  "), ...spans]];
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
