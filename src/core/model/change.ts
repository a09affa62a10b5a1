/**
 * Changes: what separates what is from what should be.
 *
 * In: nothing (these are the nouns). Out: `Change`. Invariant: plain JSON, so that it survives a round trip; `before` and
 * `after` are whole specs. Example: an `update` of `PermissionSet/Developer` with `fields: ["sessionDuration"]`.
 */
import type { Key } from "../base/key.ts";
import type { Anew } from "./anew.ts";
import type { AccountCause } from "./cause/account.ts";
import type { Source } from "./resource.ts";
import { redefines } from "./specs.ts";
import type { Step } from "./step.ts";

/** What is done to an object. There is no "replace": that is a deletion and a creation, each a change of its own (`Anew`). */
export type Action = "create" | "update" | "delete";

/**
 * Why something changes: config was edited; what is live is not as the config has said all along, since it was changed outside of git
 * (`outside`), or for a reason that nobody knows; its rule expired; its account is another one than by the lock; or there is no last
 * applied config to tell (the first run).
 */
export type Cause = "edit" | "drift" | "expiry" | "account" | "adoption";

/**
 * `allow` is done without asking; `ask` needs a person; `deny` is not done; `withheld` is not done because of the mode.
 */
export type Verdict = "allow" | "ask" | "deny" | "withheld";

/** The stricter, the higher; from `withheld` on a change is not made. */
const SEVERITY: Readonly<Record<Verdict, number>> = { allow: 0, ask: 1, withheld: 2, deny: 3 };

export const isStricter = (verdict: Verdict, than: Verdict): boolean => SEVERITY[verdict] > SEVERITY[than];

/** Whether a person may let it be made: `allow` or `ask`. */
export const mayBeMade = (verdict: Verdict): boolean => !isStricter(verdict, "ask");

/** `refused` or `withheld`: what became of a change that is not made. */
export const closedWord = (verdict: Verdict): string => (verdict === "deny" ? "refused" : "withheld");

/** A change before it is judged and before its calls are known. */
export interface Difference {
  readonly key: Key;
  readonly kind: string;
  readonly action: Action;
  readonly before?: object;
  readonly after?: object;
  /** Names of fields that differ, in the order of the kind; of an update only. */
  readonly fields: readonly string[];
  readonly cause: Cause;
  /**
   * Of drift: idc saw it otherwise, in the run that completed the last applied commit. Absent where nobody knows: the run that wrote
   * it failed, an account came (back), another config gives it.
   */
  readonly outside?: true;
  /** Of the cause `account`, and of no other. */
  readonly account?: AccountCause;
  /** Where the config says so, or used to; empty where nobody declared it. */
  readonly sources: readonly Source[];
  readonly anew?: Anew;
  /** Of a deletion: what hangs on the object and is not this config's to remove, and would go with it. */
  readonly heldBy?: readonly Key[];
}

/** Objects of one kind that the config declares for the first time, and that were there already: no changes. */
export interface Adopted {
  readonly kind: string;
  readonly keys: readonly Key[];
}

/**
 * A difference that was judged. The judge sets `verdict` and `reasons`, the descriptor of the kind `steps`. Shown,
 * saved and counted; `apply` re-plans and makes the calls anew, so steps are not for sending.
 */
export interface Change extends Difference {
  readonly verdict: Verdict;
  /** Sentences: why the verdict is not `allow`, and what else is worth knowing of a change that may be made. */
  readonly reasons: readonly string[];
  /** The AWS calls, for reading: `apply` makes them anew. */
  readonly steps: readonly Step[];
  /** Accounts that a definition is provisioned to anew. */
  readonly reaches?: number;
  /** Of an edit: the commit that made it, one of `Plan.commits`; absent where git does not tell. */
  readonly commit?: string;
  /** It is an edit that no commit has. */
  readonly uncommitted?: true;
  /** Of a permission set that is renamed: its names, and the accounts in which the role gets another ARN. */
  readonly renamed?: { readonly from: string; readonly to: string; readonly accounts: number };
}

/** Whether a change will be made if a person agrees. */
export const isOpen = ({ verdict }: Pick<Change, "verdict">): boolean => mayBeMade(verdict);

/** Whether a difference may take something from somebody: what is deleted, and a definition that changes. */
export const mayTakeAway = (difference: Pick<Difference, "kind" | "action">): boolean =>
  difference.action === "delete" || redefines(difference);
