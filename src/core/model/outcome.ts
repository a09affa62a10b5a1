/**
 * The outcome of applying: what became of every change.
 *
 * In: nothing (these are the nouns). Out: `Outcome`. Invariant: every change of the plan is in exactly one state, and the
 * exit code says the worst. Example: `{key: "AccountAssignment/…", state: "failed", reason: "…"}`.
 */

import type { Key } from "../base/key.ts";
import type { Action } from "./change.ts";
import type { Override } from "./override.ts";
import type { Source } from "./resource.ts";

/** What became of a change. Only `done` was seen to be so. */
export type ResultState =
  /** Made, and seen by a re-read. */
  | "done"
  /** AWS refused it, or a re-read does not show it. */
  | "failed"
  /** AWS accepted it, and nobody could look whether it is there. */
  | "unknown"
  /** Not to be made without a person, refused, withheld, or planned on what somebody else has changed since. */
  | "held"
  /** Depends on something that failed or is held, or the run was interrupted. */
  | "not-attempted";

/**
 * What became of one change of a plan: set by `io/apply`, printed and saved. `wrote` counts calls that AWS accepted, so
 * that a failed change may still have left something.
 */
export interface Result {
  readonly key: Key;
  readonly action: Action;
  readonly state: ResultState;
  /** The IAM action that the caller lacks. */
  readonly denied?: string;
  /** Whether AWS accepted at least one call of it. */
  readonly wrote: boolean;
  readonly reason?: string;
  readonly hint?: string;
  /** The AWS operation and request that failed. */
  readonly operation?: string;
  readonly requestId?: string;
  readonly sources: readonly Source[];
}

/**
 * What a run of apply did. Whether it was enough is for `exitCodeOf`; counts of `results` alone do not tell, since what
 * was unknown is in none of them.
 */
export interface Outcome {
  readonly format: "idc-outcome";
  readonly version: 1;
  readonly results: readonly Result[];
  /** Objects that are left as they are because something needed is unknown. */
  readonly unknown: number;
  readonly interrupted: boolean;
  /** Whether the instance now remembers this commit, and why not. */
  readonly pointer: {
    readonly advanced: boolean;
    readonly reason?: string;
    /** What left the config is still there: nothing may be removed before this is put right. */
    readonly holdsRemovals?: true;
    /** A person has to apply this commit. */
    readonly needsPerson?: true;
    /** A guardrail refuses what it does beside changes of the plan. */
    readonly refused?: true;
  };
  /** Keys of results that are held since only the management account may make them, or what they need; absent where there are none. */
  readonly needsManagement?: readonly Key[];
  /** How many changes --only left to another run: they are not left by this one. Absent where nothing was chosen. */
  readonly notChosen?: number;
  /** Marks (idc's own tags on permission sets) that were written; absent where there are none. They are no changes. */
  readonly marks?: number;
  /** Guards that a person overruled and that would have held something; absent where there are none. */
  readonly overrides?: readonly Override[];
  /** For so many minutes sessions may live on that were begun under what was revoked. */
  readonly sessionMinutes?: number;
  readonly names: { readonly accounts: Readonly<Record<string, string>> };
}

/** The exit code of an apply that got as far as having an outcome (`cli.md`). */
export function exitCodeOf(outcome: Outcome): number {
  const left = outcome.results.filter((result) => result.state !== "done");
  const wrote = outcome.results.some((result) => result.wrote);
  const { holdsRemovals, needsPerson, refused } = outcome.pointer;
  const held = holdsRemovals === true || needsPerson === true || refused === true;
  // Nobody else may be left to notice that access stays which was to go.
  const elsewhere = new Set(outcome.needsManagement);
  if (left.some(({ key, action }) => action === "delete" && elsewhere.has(key))) return 5;
  if (wrote && (left.length > 0 || outcome.unknown > 0 || outcome.interrupted || held)) return 5;
  if (outcome.interrupted) return 130;
  if (left.some((result) => result.denied !== undefined)) return 4;
  if (outcome.unknown > 0 || left.some((result) => result.state === "failed")) return 1;
  return left.length > 0 || held ? 3 : 0;
}
