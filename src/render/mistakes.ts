/** What is wrong with a config, as Markdown has it: a terminal has it on standard error. */
import type { Diagnostic } from "../core/document/diagnostics.ts";
import type { Privacy } from "../core/model/config.ts";
import { type Block, line, lineWithAside, place, sentence, word } from "./view.ts";

/** Of a diagnostic, what is told. */
export type Mistake = Pick<Diagnostic, "severity" | "summary" | "hint"> & {
  readonly at?: { readonly file: string; readonly line: number } | undefined;
};

/** Where it is, and nothing else: words may name anybody. */
const withoutWords = ({ severity, at }: Mistake): Mistake => ({ severity, at, summary: "" });

/** Below names, only where they are. */
export const toldMistakes = (found: readonly Mistake[], privacy: Privacy): readonly Mistake[] =>
  privacy === "names" ? found : found.map(withoutWords);

/** What a command failed of, as a mistake of no line. */
export const failureMistake = (summary: string, hint?: string): Mistake => ({
  ...{ severity: "error", summary },
  ...(hint === undefined ? {} : { hint }),
});

export const mistakeBlocks = (found: readonly Mistake[]): readonly Block[] =>
  found.flatMap(({ severity, summary, hint, at }) => [
    lineWithAside(
      1,
      at === undefined ? [] : [place(at)],
      word(summary === "" ? severity : `${severity}: `, severity === "error" ? "error" : "warn"),
      sentence(summary),
    ),
    ...(hint === undefined ? [] : [line(3, sentence(hint))]),
  ]);
