/**
 * What became of an account, where access comes or goes by it.
 *
 * In: nothing (these are the nouns). Out: `AccountCause`. Invariant: plain JSON; it is what a lock and the organization of today say, and
 * no guess. Example: `{id, name: "sandbox", changes: [{what: "moved", was: "/Dev", is: "/Prod"}]}`.
 */

/** One thing that became of an account. `was` and `is` are OU paths, names, states or tags (`team=web, tier=1`). */
export interface AccountStep {
  readonly what: "joined" | "left" | "renamed" | "moved" | "tagged" | "state";
  readonly was?: string;
  readonly is?: string;
}

/** Why a change is nobody's edit and no drift: the rules say the same, and the account is another. */
export interface AccountCause {
  readonly id: string;
  /** Of today, or where it is not there any more, as the lock has it. */
  readonly name: string;
  readonly changes: readonly AccountStep[];
}
