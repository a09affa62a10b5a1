/**
 * Effects that are no change of a plan: what a commit, or somebody else, does beside what AWS is told.
 *
 * In: nothing (these are the nouns). Out: `Beside`. Invariant: nothing of a plan hangs on one but that its commit is remembered as completed. Example:
 * that Settings protect one grant less.
 */
import type { Effect } from "./policy.ts";

/** An effect that is no change. */
export interface Beside {
  readonly effect: Effect;
  /** What happens, for people: all of it, on one line. */
  readonly what: string;
}
