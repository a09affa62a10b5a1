/** One annotation of a pull request's files. */
import type { Place } from "../view.ts";

/** The worst first. */
export const LEVELS = ["error", "warning", "notice"] as const;
export type Level = (typeof LEVELS)[number];

export interface Annotation {
  readonly level: Level;
  /** From the top of the repository; absent: of no line. */
  readonly at?: Place | undefined;
  /** Lines. */
  readonly message: readonly string[];
}

export const inFolder = (folder: string, at: Place | undefined): Place | undefined =>
  at === undefined || folder === "." ? at : { file: `${folder}/${at.file}`, line: at.line };
