/**
 * YAML text to plain values with places, document by document.
 *
 * In: the text of one file. Out: `Parsed` documents and diagnostics. Invariant: the syntax tree of one document is dropped
 * before the next one is built, so memory follows the largest document, not the file.
 */
import { Composer, type CST, Parser } from "yaml";
import { type Code, type Diagnostic, diagnose } from "../../core/document/diagnostics.ts";
import type { Position } from "../../core/document/document.ts";
import { Reporter } from "../../core/document/report.ts";
import { Lines } from "./lines.ts";
import { tooDeepToken } from "./nesting.ts";
import { yamlDiagnostic } from "./yaml-errors.ts";
import { convertNode, NESTING } from "./yaml-values.ts";

/** What is wrong, but leaves no doubt what was meant: an unquoted account id is kept as the text that it stands for. */
const HARMLESS = new Set<string>(["unquoted-account-id", "yaml-version", "more-of-the-same"] satisfies Code[]);

export interface Parsed {
  readonly value: unknown;
  readonly positions: Uint32Array;
  /** Where the document's value begins. */
  readonly at: Position;
  /** Whether something in it is wrong, so that its values are not all what was meant. */
  readonly damaged: boolean;
}

export interface ParsedFile {
  readonly documents: readonly Parsed[];
  readonly diagnostics: readonly Diagnostic[];
}

/** More documents than this are a slip of a program, such as a million of --- in a row. */
export const DOCUMENTS = 100_000;

/** All documents of a file that are not empty; those behind one that nests too deep are not read. */
export function parseYaml(file: string, text: string): ParsedFile {
  const lines = new Lines(file, text);
  const documents: Parsed[] = [];
  const diagnostics: Diagnostic[] = [];
  const tokens = untilTooDeep(new Parser().parse(text), (token) => {
    diagnostics.push(diagnose("too-deep", { limit: NESTING }, lines.at(token.offset)));
  });
  // Duplicate keys are looked for while converting: the parser compares every key with every other.
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, resolveKnownTags: false, logLevel: "error" });
  let count = 0;
  for (const composed of composer.compose(tokens)) {
    if (++count > DOCUMENTS) {
      diagnostics.push(diagnose("too-many-documents", { limit: DOCUMENTS }, lines.at(composed.range[0])));
      break;
    }
    const reporter = new Reporter();
    const { explicit, version } = composed.directives.yaml;
    if (explicit && version !== "1.2") reporter.report("yaml-version", { version }, lines.at(0));
    const broken = yamlDiagnostic(composed, text, lines);
    if (broken) reporter.take(broken);
    const { value, positions } = convertNode(composed.contents, lines, reporter);
    const found = reporter.all().filter((one) => !followsFrom(broken, one));
    for (const diagnostic of found) diagnostics.push(diagnostic);
    if (value === null && found.length === 0) continue;
    const at = lines.at(composed.contents?.range[0] ?? 0);
    documents.push({ value, positions, at, damaged: found.some(({ code }) => !HARMLESS.has(code)) });
  }
  return { documents, diagnostics };
}

/** Behind the place where YAML went wrong its parser guesses: odd keys are of its making. */
function followsFrom(broken: Diagnostic | undefined, one: Diagnostic): boolean {
  if (broken?.at === undefined || one.at === undefined) return false;
  return (one.code === "key-not-text" || one.code === "duplicate-key") && one.at.line >= broken.at.line;
}

function* untilTooDeep(tokens: Iterable<CST.Token>, refuse: (token: CST.Token) => void): Generator<CST.Token> {
  for (const token of tokens) {
    const deep = token.type === "document" ? tooDeepToken(token.value, NESTING) : undefined;
    if (deep !== undefined) return refuse(deep);
    yield token;
  }
}
