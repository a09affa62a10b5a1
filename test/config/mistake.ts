import type { Code } from "../../src/core/document/diagnostics.ts";
import { SETTINGS } from "./fixture.ts";

export interface Mistake {
  readonly code: Code;
  /** What is wrong, for the name of the test. */
  readonly why: string;
  /** With the mark at the place where the diagnostic is expected; no mark where it has no place. */
  readonly files: Readonly<Record<string, string>>;
  /** A part of the hint. */
  readonly hint?: string;
  /** A part of the summary. */
  readonly summary?: string;
}

type Said = Pick<Mistake, "hint" | "summary">;

/** A mistake in one file beside valid Settings. */
export function mistake(code: Code, why: string, text: string, said: Said = {}): Mistake {
  return { code, why, files: { "idc.yaml": SETTINGS, "config.yaml": text }, ...said };
}

/** A mistake in files of its own. */
export function mistakeIn(code: Code, why: string, files: Mistake["files"], said: Said = {}): Mistake {
  return { code, why, files, ...said };
}

/** A mistake in Settings, given the lines after the name. */
export function settingsMistake(code: Code, why: string, lines: string, said: Said = {}, others = ""): Mistake {
  return { code, why, files: { "idc.yaml": `${SETTINGS}${lines}`, "others.yaml": others }, ...said };
}
