/**
 * A draft: files of a config as import writes them.
 *
 * In: nothing (these are the nouns). Out: `Draft`. Invariant: values are what a parser reads back; notes and heads are for people and
 * mean nothing. Example: `{ id: "111122223333", note: "payments-prod" }` becomes `- "111122223333" # payments-prod`.
 */

import type { DraftValue } from "../config/document-draft.ts";
import type { Config } from "../model/config.ts";

/** A document, its members in order. */
export interface DraftDocument {
  /** Lines for people above it. */
  readonly head?: readonly string[];
  readonly members: { readonly [key: string]: DraftValue };
}

/** A file to be written. */
export interface DraftFile {
  /** Relative to the config folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** What stays as it is without being declared, and why. */
export interface LeftOut {
  /** Several of a kind: `assignment`, `permission set`. */
  readonly kind: string;
  /** Names, sorted; of assignments none. */
  readonly names: readonly string[];
  readonly count: number;
  /** A sentence without its end. */
  readonly why: string;
}

/** What import would write, and what it leaves. */
export interface Draft {
  /** Whose the directory is taken to be. */
  readonly identitySource: Config["settings"]["identitySource"];
  readonly files: readonly DraftFile[];
  /** Assignments that rules yield, and the rules. */
  readonly assignments: number;
  readonly rules: number;
  /** Sets that are somebody else's, or cannot be declared as they are: only their assignments are. */
  readonly external: readonly { readonly name: string; readonly owner: string; readonly why?: string }[];
  readonly leftOut: readonly LeftOut[];
  /** Rules for `ignore` in Settings that a person wrote, each on a line: import does not rewrite them. */
  readonly ignore: readonly string[];
}
