/**
 * Diagnostics as a view, and as plain JSON.
 *
 * In: diagnostics in their order, and how their files are called. Out: `View`, or a JSON value. Invariant: one line begins with
 * `file:line:col` for each diagnostic, which editors and CI logs turn into links; a summary may quote what a person wrote, so it is a value, not a word.
 * Example: `groups/dev.yaml:3:1  error  unknown-key  Group has no key descripton`.
 */

import type { Json } from "../core/base/json.ts";
import { type Diagnostic, placeText, type Severity } from "../core/document/diagnostics.ts";
import { type Block, blank, count, line, type Span, sentence, type Tone, type View, value, word } from "./view.ts";

const TONES: Readonly<Record<Severity, Tone>> = { error: "error", warning: "warn", note: "dim" };
const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** What a file of the config folder is called. */
export type Called = (file: string) => string;

const AS_IN_THE_FOLDER: Called = (file) => file;

/** One line or two for each diagnostic, and their counts. */
export function diagnosticsView(diagnostics: readonly Diagnostic[], called: Called = AS_IN_THE_FOLDER): View {
  if (diagnostics.length === 0) return [];
  return [...diagnostics.flatMap((one) => linesOf(one, called)), blank, countsLine(diagnostics)];
}

/** The summary, with the other place that it names called as the first is. */
export function saidOf({ summary, also }: Diagnostic, called: Called): string {
  if (also === undefined) return summary;
  return summary.replace(placeText(also), () => placeText({ file: called(also.file), line: also.line }));
}

function linesOf(diagnostic: Diagnostic, called: Called): readonly Block[] {
  const { at, severity, code, hint } = diagnostic;
  const place: readonly Span[] =
    at === undefined ? [] : [value(`${called(at.file)}:${at.line}:${at.column}`), word("  ")];
  const main = line(
    0,
    ...place,
    word(severity, TONES[severity]),
    word("  "),
    word(code, "dim"),
    ...(diagnostic.summary === "" ? [] : [word("  "), sentence(saidOf(diagnostic, called))]),
  );
  return hint === undefined ? [main] : [main, line(2, sentence(hint))];
}

function countsLine(diagnostics: readonly Diagnostic[]): Block {
  const spans = SEVERITIES.flatMap((severity): readonly Span[] => {
    const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return number === 0 ? [] : [word(count(number, severity), TONES[severity])];
  });
  return line(0, ...spans.flatMap((span, index) => (index === 0 ? [span] : [word(", "), span])));
}

/** A diagnostic with nothing that depends on how it is shown. */
export function diagnosticJson(diagnostic: Diagnostic, called: Called = AS_IN_THE_FOLDER): Json {
  const { code, severity, hint, offers, at } = diagnostic;
  return {
    code,
    severity,
    summary: saidOf(diagnostic, called),
    ...(hint === undefined ? {} : { hint }),
    ...(offers === undefined ? {} : { offers }),
    ...(at === undefined ? {} : { at: { file: called(at.file), line: at.line, column: at.column } }),
  };
}
