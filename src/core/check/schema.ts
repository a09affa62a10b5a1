/**
 * What JSON Schema finds, said as our diagnostics.
 *
 * In: a document. Out: diagnostics, one for each mistake, and whether there were any. Invariant: no word of the validator
 * reaches a person; what cannot be said better is said as a wrong type, never dropped.
 * Example: `descripton: x` in a Group is `unknown-key` at that key, "did you mean description?".
 */
import { describeValue } from "../describe-value.ts";
import { type Document, keyPlaceOf, type Path, type Position, placeOf } from "../document.ts";
import type { SchemaError, Validate } from "../generated/validate.js";
import { nearest } from "../suggest.ts";
import type { Report } from "./report.ts";
import { hintForType, typeInWords } from "./type-hints.ts";
import { VALUE_RULES } from "./value-rules.ts";

/** One violation, with what is needed to speak of it. */
interface Violation {
  readonly error: SchemaError;
  readonly path: Path;
  readonly at: Position;
  /** What the value is called. */
  readonly what: string;
}

/** A document with more mistakes than this has one mistake, made many times; finding each place takes a walk. */
const MISTAKES = 500;

/** Whether the document has the shape of its kind; if not, says why. */
export function checkSchema(document: Document, validate: Validate, report: Report): boolean {
  if (validate(document.value)) return true;
  const all = (validate.errors ?? []).filter(isMistake);
  const errors = all.slice(0, MISTAKES);
  if (all.length > MISTAKES) report("more-mistakes", { count: all.length - MISTAKES }, placeOf(document));
  const told = new Set<string>();
  for (const error of errors) {
    const once = isAboutMembers(error)
      ? JSON.stringify([error.instancePath, error.keyword, error.params])
      : valueId(error);
    if (told.has(once) || isSaidBetter(error, errors)) continue;
    told.add(once);
    const path = pathOf(document, error);
    const at =
      error.propertyName === undefined ? placeOf(document, path) : keyPlaceOf(document, [...path, error.propertyName]);
    SAY[error.keyword]?.({ error, path, at, what: nameOf(error, path, document) }, report, document);
    if (SAY[error.keyword] === undefined)
      sayWrongType({ error, path, at, what: nameOf(error, path, document) }, report);
  }
  return false;
}

/** Errors that only say that other errors count. */
function isMistake(error: SchemaError): boolean {
  return error.keyword !== "if" && error.keyword !== "propertyNames" && !error.schemaPath.includes("/oneOf/");
}

function isAboutMembers(error: SchemaError): boolean {
  return ["required", "additionalProperties", "oneOf", "minProperties", "maxProperties"].includes(error.keyword);
}

/** A value is wrong once, however many keywords it violates. */
function valueId(error: SchemaError): string {
  return JSON.stringify([error.instancePath, error.propertyName ?? null]);
}

/** A missing key is not worth a word where a mistyped one stands in its place. */
function isSaidBetter(error: SchemaError, errors: readonly SchemaError[]): boolean {
  const missing =
    error.keyword === "required"
      ? [String(error.params.missingProperty)]
      : error.keyword === "oneOf" && error.params.passingSchemas === null
        ? alternatives(error)
        : [];
  return errors.some(
    (other) =>
      other.keyword === "additionalProperties" &&
      other.instancePath === error.instancePath &&
      missing.includes(nearest(String(other.params.additionalProperty), knownKeys(other)) ?? ""),
  );
}

function knownKeys(error: SchemaError): readonly string[] {
  return Object.keys(error.parentSchema.properties ?? {});
}

/** The keys of which a map has to have exactly one. */
function alternatives(error: SchemaError): readonly string[] {
  const branches = error.parentSchema.oneOf as readonly { readonly required: readonly string[] }[];
  return branches.map((branch) => branch.required[0]!);
}

/** JSON Pointer to path: a step into a list is a number. */
function pathOf(document: Document, error: SchemaError): Path {
  const path: (string | number)[] = [];
  let node: unknown = document.value;
  for (const part of error.instancePath.split("/").slice(1)) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(node) ? Number(name) : name;
    path.push(step);
    node = (node as Record<string | number, unknown>)[step];
  }
  return path;
}

/** What the value is called: by its schema's title, by its key, or by the kind of the document. */
function nameOf(error: SchemaError, path: Path, document: Document): string {
  const known = error.parentSchema.title === undefined ? undefined : VALUE_RULES[error.parentSchema.title];
  if (known !== undefined) return known.what;
  const key = path.at(-1);
  if (typeof key === "number") return `an entry of ${String(path.at(-2) ?? document.kind)}`;
  return key ?? document.kind;
}

/** What a map is called, for keys that it lacks or should not have. */
function ownerOf(violation: Violation, document: Document): string {
  return violation.path.length === 0 ? document.kind : nameOf(violation.error, violation.path, document);
}

type Say = (violation: Violation, report: Report, document: Document) => void;

const sayWrongType = ({ error, what, at }: Violation, report: Report): void => {
  const expected = typeInWords(error.params.type);
  report("wrong-type", { what, expected, found: describeValue(error.data), hint: hintForType(error) }, at);
};

const sayPattern: Say = ({ error, what, at }, report) => {
  const { rule, characters } = VALUE_RULES[error.parentSchema.title ?? ""] ?? {};
  const value = String(error.propertyName ?? error.data);
  const allowed = new RegExp(String(error.params.pattern), "u");
  const wrong = characters ? [...new Set(value)].filter((character) => !allowed.test(character)) : [];
  if (wrong.length > 0) report("bad-characters", { what, characters: wrong.map(quoteCharacter), rule: rule ?? "" }, at);
  else report("bad-form", { what: what.replace(/^an? /, ""), value, rule: rule ?? "" }, at);
};

function quoteCharacter(character: string): string {
  return character === " " ? "a space" : character === "\t" ? "a tab" : character === "\n" ? "a line end" : character;
}

const sayRange: Say = ({ error, what, at }, report) => {
  const { minimum, maximum } = error.parentSchema;
  report("out-of-range", { what, value: String(error.data), range: `${minimum} to ${maximum}` }, at);
};

const sayUnknownValue = ({ error, what, at }: Violation, allowed: readonly string[], report: Report): void => {
  const value = typeof error.data === "string" ? error.data : describeValue(error.data);
  report("unknown-value", { what, value, allowed, near: nearest(value, allowed) }, at);
};

const sayMissing = (violation: Violation, fields: readonly string[], report: Report, document: Document): void =>
  report("missing-field", { owner: ownerOf(violation, document), fields }, violation.at);

const SAY: Readonly<Record<string, Say>> = {
  type: sayWrongType,
  pattern: sayPattern,
  minimum: sayRange,
  maximum: sayRange,
  enum: (violation, report) =>
    sayUnknownValue(violation, (violation.error.params.allowedValues as unknown[]).map(String), report),
  const: (violation, report) => sayUnknownValue(violation, [String(violation.error.params.allowedValue)], report),
  minLength: ({ what, at }, report) => report("empty-text", { what }, at),
  maxLength: ({ error, what, at }, report) => {
    const value = String(error.propertyName ?? error.data);
    report("too-long", { what, limit: Number(error.params.limit), length: [...value].length }, at);
  },
  minItems: ({ error, path, what, at }, report) => {
    if (error.parentSchema.title === "Accounts") report("empty-selector", { what: `${String(path.at(-1))}` }, at);
    else report("empty-list", { what }, at);
  },
  required: (violation, report, document) =>
    sayMissing(violation, [String(violation.error.params.missingProperty)], report, document),
  oneOf: (violation, report, document) => {
    const keys = alternatives(violation.error);
    const { passingSchemas } = violation.error.params;
    if (passingSchemas === null) return sayMissing(violation, keys, report, document);
    const written = Object.keys(violation.error.data as object).filter((key) => keys.includes(key));
    report(
      "conflicting-keys",
      { owner: ownerOf(violation, document), keys: written },
      keyPlaceOf(document, [...violation.path, written[1]!]),
    );
  },
  minProperties: (violation, report, document) => sayMissing(violation, knownKeys(violation.error), report, document),
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
    const owner = ownerOf(violation, document);
    report(
      "unknown-key",
      { key, owner, known, near: nearest(key, known) },
      keyPlaceOf(document, [...violation.path, key]),
    );
  },
};
