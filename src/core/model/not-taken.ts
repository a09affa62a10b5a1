/**
 * Files that are not taken: a saved plan or snapshot that is damaged, too old, or of another format.
 *
 * In: nothing (these are the nouns). Out: `NotTaken`. Invariant: it says what is wrong, and what to do. Example: `is damaged`.
 */

/** Why a file is not taken, for the sentence `the plan file …` and the hint below it. */
export interface NotTaken {
  /** Continues "the plan file …". */
  readonly problem: string;
  readonly hint: string;
}
