/**
 * Tasks: changes as a schedule sees them.
 *
 * In: nothing (these are the nouns). Out: `Task`, `TaskNode`. Invariant: a node is in one state, and leaves it forwards only.
 * Example: `{key, locks: ["account/111122223333"], careful: false, asynchronous: true}`.
 */
import type { Key } from "../base/key.ts";

/** One change, as the schedule sees it; made from a `Change` and forgotten with the run. */
export interface Task {
  readonly key: Key;
  /** What no other change under way may hold. */
  readonly locks: readonly string[];
  /** Takes something away: what it needs must have been seen, not only accepted. */
  readonly careful: boolean;
  /** Ends in an asynchronous operation: these are limited in number. */
  readonly asynchronous: boolean;
}

/** How far a task has come; `seen` is `made` and found by a re-read. */
export type State = "waiting" | "ready" | "running" | "made" | "seen" | "failed";

/** A task with what it waits for. The schedule alone changes it. */
export interface TaskNode {
  readonly task: Task;
  readonly place: number;
  /** Lists that are not satisfied yet. */
  blocking: number;
  state: State;
  readonly needed: Need[];
  readonly followed: Follow[];
}

/** Changes that others need, all of them. */
export interface Need {
  unmade: number;
  unseen: number;
  readonly waitForMade: TaskNode[];
  readonly waitForSeen: TaskNode[];
}

/** Changes that others follow: each of these waits for those with an earlier place. */
export interface Follow {
  readonly places: readonly number[];
  /** Index of the first place that is still open. */
  open: number;
  /** By place. */
  readonly waiters: TaskNode[];
  /** How many of the waiters have been let go. */
  gone: number;
}
