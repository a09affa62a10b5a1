/**
 * What a plan says of names by ids, beside its changes.
 *
 * In: nothing (these are the nouns). Out: `NamesPart`. Invariant: for reading, but for `letsGo`, by which a run is told from one that asks
 * nobody. Example: `letsGo: ["Group/ops"]` where the lock at hand has another id for it than the one of the last completed commit.
 */
import type { Key } from "../../base/key.ts";
import type { Remade } from "../resource.ts";

/** Part of a plan. */
export interface NamesPart {
  readonly remade?: readonly Remade[];
  /** How many names of others' users and groups nobody compared with the ids that they had; absent where none is named. */
  readonly notCompared?: { readonly users: number; readonly groups: number };
  /**
   * Names that the config uses and that no lock would hold back any more once this commit is completed; empty where only the lock went.
   * Absent where nothing is let go. A run in which nobody is asked does not complete such a commit.
   */
  readonly letsGo?: readonly Key[];
}
