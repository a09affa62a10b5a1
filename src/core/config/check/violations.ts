/**
 * Violations of a schema in words, one way of saying for each keyword.
 *
 * In: an error of the validator with its path and place. Out: a diagnostic. Invariant: no word of the validator reaches a
 * person; what cannot be said better is said as a wrong type, never dropped.
 * Example: `additionalProperties` at `descripton` of a Group is `unknown-key`, "did you mean description?".
 */
import { describeValue } from "../../base/describe-value.ts";
import { nearest } from "../../base/suggest.ts";
import { type Document, keyPlaceOf, type Path, type Position } from "../../document/document.ts";
import { offer } from "../../document/messages/message.ts";
import type { Report } from "../../document/report.ts";
import type { SchemaError } from "../../generated/validate.js";
import { nounOf, withArticle } from "../../model/vocabulary.ts";
import type { Names } from "./names.ts";
import { rewritten } from "./rewritten.ts";
import { hintForType, typeInWords } from "./type-hints.ts";
import { VALUE_RULES, type ValueRule } from "./value-rules.ts";

/** One violation, with what is needed to speak of it. */
interface Violation {
  readonly error: SchemaError;
  readonly path: Path;
  readonly at: Position;
  /** What the value is called. */
  readonly what: string;
  /** The declared name that the value was perhaps meant to be. */
  readonly near: string | undefined;
}

/** What is said of violations depends on the document, and on what others declare. */
export interface Surroundings {
  readonly document: Document;
  readonly names: Names;
}

/** Says what is wrong with the value at a path. */
export function sayViolation(error: SchemaError, path: Path, at: Position, around: Surroundings, report: Report): void {
  const what = nameOf(error, path, around.document);
  const violation: Violation = { error, path, at, what, near: declaredNear(error, path, around.names) };
  (SAY[error.keyword] ?? sayWrongType)(violation, report, around.document);
}

/** A value of the title `GroupName` that is no name itself refers to a declared group, and may be near to its name. */
function declaredNear({ data, parentSchema: { title } }: SchemaError, path: Path, names: Names): string | undefined {
  if (title === undefined || typeof data !== "string" || path.length < 2) return undefined;
  return names.near(title.replace(/Name$/, ""), data);
}

export function knownKeys(error: SchemaError): readonly string[] {
  return Object.keys(error.parentSchema.properties ?? {});
}

/** The keys of which a map has to have exactly one. */
export function alternatives(error: SchemaError): readonly string[] {
  const branches = error.parentSchema.oneOf as readonly { readonly required: readonly string[] }[];
  return branches.map((branch) => branch.required[0]!);
}

/** The words for a value; of one that only its kind knows they stand in its schema, as title and description. */
function ruleOf({ parentSchema: { title, pattern, description } }: SchemaError): ValueRule | undefined {
  if (title === undefined) return undefined;
  const own = Object.hasOwn(VALUE_RULES, title) ? VALUE_RULES[title] : undefined;
  if (own !== undefined || typeof pattern !== "string" || typeof description !== "string") return own;
  return { what: withArticle(nounOf(new Map(), title)), rule: description };
}

/** What the value is called: by its schema's title, by its key, or by the kind of the document. */
function nameOf(error: SchemaError, path: Path, document: Document): string {
  const known = ruleOf(error)?.what;
  if (known !== undefined) return known;
  const key = path.at(-1);
  if (typeof key === "number") return `an entry of ${String(path.at(-2) ?? document.kind)}`;
  return key ?? document.kind;
}

type Say = (violation: Violation, report: Report, document: Document) => void;

const sayWrongType = ({ error, what, at }: Violation, report: Report): void => {
  const expected = typeInWords(error.params.type);
  report("wrong-type", { what, expected, found: describeValue(error.data), hint: hintForType(error) }, at);
};

const sayPattern: Say = ({ error, what, at, near }, report) => {
  const { rule = "", characters, examples = [] } = ruleOf(error) ?? {};
  const value = String(error.propertyName ?? error.data);
  const allowed = new RegExp(String(error.params.pattern), "u");
  const wrong = characters ? [...new Set(value)].filter((character) => !allowed.test(character)) : [];
  if (wrong.length > 0)
    report("bad-characters", { what, value, characters: wrong.map(quoteCharacter), rule, near }, at);
  else {
    const hint =
      rewritten(error.parentSchema.title, value) ?? (examples.length === 0 ? rule : offer(rule, ...examples));
    report("bad-form", { what: what.replace(/^an? /, ""), value, rule: hint, near }, at);
  }
};

function quoteCharacter(character: string): string {
  return character === " " ? "a space" : character === "\t" ? "a tab" : character === "\n" ? "a line end" : character;
}

const sayRange: Say = ({ error, what, at }, report) => {
  const { minimum, maximum } = error.parentSchema;
  report("out-of-range", { what, value: String(error.data), range: `${minimum} to ${maximum}` }, at);
};

const sayUnknownValue = ({ error, what, at }: Violation, allowed: readonly string[], report: Report): void => {
  const { data } = error;
  // Allowed are the texts of what may also be a number or true: the text itself is then one in quotes.
  const quoted = typeof data === "string" && allowed.includes(data);
  const value = quoted ? `"${data}"` : typeof data === "string" && data !== "" ? data : describeValue(data);
  const near = typeof data === "string" ? nearest(data, allowed) : undefined;
  const hint = quoted ? { text: "take the quotes off", offers: [data] } : undefined;
  report("unknown-value", { what, value, allowed, near, hint }, at);
};

const sayMissing = ({ what, at }: Violation, fields: readonly string[], report: Report): void =>
  report("missing-field", { owner: what, fields }, at);

/** Keys that say of one document what another, or another tool, calls otherwise: a rule `expires`, an ignore rule ends `until`. */
const ENDS: readonly string[] = ["expires", "until", "expiry", "expiresAt", "expires_at"];

const elsewhere = (key: string, known: readonly string[]): string | undefined =>
  ENDS.includes(key) ? known.find((one) => ENDS.includes(one)) : undefined;

const SAY: Readonly<Record<string, Say>> = {
  type: sayWrongType,
  pattern: sayPattern,
  minimum: sayRange,
  maximum: sayRange,
  enum: (violation, report) =>
    sayUnknownValue(violation, (violation.error.params.allowedValues as unknown[]).map(String), report),
  const: (violation, report) => sayUnknownValue(violation, [String(violation.error.params.allowedValue)], report),
  minLength: ({ what, at }, report) => report("empty-text", { what }, at),
  maxLength: ({ error, what, at, near }, report) => {
    const value = String(error.propertyName ?? error.data);
    report("too-long", { what, limit: Number(error.params.limit), length: [...value].length, near }, at);
  },
  minItems: ({ error, path, what, at }, report) => {
    if (error.parentSchema.title === "Accounts") report("empty-selector", { what: `${String(path.at(-1))}` }, at);
    else report("empty-list", { what }, at);
  },
  required: (violation, report) => sayMissing(violation, [String(violation.error.params.missingProperty)], report),
  oneOf: (violation, report, document) => {
    const keys = alternatives(violation.error);
    const { passingSchemas } = violation.error.params;
    if (passingSchemas === null) return sayMissing(violation, keys, report);
    const written = Object.keys(violation.error.data as object).filter((key) => keys.includes(key));
    report(
      "conflicting-keys",
      { owner: violation.what, keys: written },
      keyPlaceOf(document, [...violation.path, written[1]!]),
    );
  },
  minProperties: (violation, report) => sayMissing(violation, knownKeys(violation.error), report),
  maxProperties: ({ error, what, path, at }, report, document) => {
    const keys = Object.keys(error.data as object);
    const [limit, count] = [Number(error.params.limit), keys.length];
    if (error.parentSchema.title === "Tags")
      report("too-many", { what: `${what} beside the mark of idc`, limit, count }, at);
    else report("conflicting-keys", { owner: what, keys }, keyPlaceOf(document, [...path, keys[1]!]));
  },
  additionalProperties: (violation, report, document) => {
    const key = String(violation.error.params.additionalProperty);
    const known = knownKeys(violation.error);
    const payload = { key, owner: violation.what, known, near: nearest(key, known) ?? elsewhere(key, known) };
    report("unknown-key", payload, keyPlaceOf(document, [...violation.path, key]));
  },
};
