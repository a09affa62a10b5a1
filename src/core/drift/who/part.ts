/**
 * A part of a row: one thing that one call can have made, and what an event says of it.
 *
 * In: nothing (these are the nouns). Out: `Part`. Invariant: an event that has nothing to do with it says nothing. Example: of a grant that
 * was added there is one part; a CreateAccountAssignment of it says `sure`, a DeleteAccountAssignment `undone`.
 */
import type { Key } from "../../base/key.ts";
import type { TrailEvent } from "./trail-event.ts";

/**
 * How well an event fits: `sure`, by the ids of all that it is of and by what it says; `perhaps`, by some, where a call may have had no
 * such effect; `guess`: by nothing but its sort, so that it counts only where there is no other of that sort.
 */
export type Fit = "sure" | "perhaps" | "guess";

/** `undone`: after such a call it was otherwise, so that what explains it came later. */
export type Said = Fit | "undone";

/** One thing that one call can have made: what an event says of it. */
export type Part = (event: TrailEvent) => Said | undefined;

/** What can have made a row. */
export interface Suspects {
  /** Names of calls, as CloudTrail has them. */
  readonly calls: readonly string[];
  /** Others that tell what the ids in these were of. */
  readonly beside?: readonly string[];
  readonly parts: readonly Part[];
  /** What its calls do shows in no event: the newest has the say, and else the first that has left it as it is. */
  readonly hidden?: true;
  /** What one call has made all of; default: the row by itself. */
  readonly whole?: Key;
}
