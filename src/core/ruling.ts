/**
 * Rulings: what one rule of the judge says about one difference.
 *
 * In: nothing (these are the nouns). Out: `JudgeRule`, `Context`. Invariant: a rule sees the whole, and rules on one
 * difference. Example: `deny("Settings protects it")`.
 */
import type { Difference, Verdict } from "./change.ts";
import type { Config } from "./config.ts";
import type { Override } from "./guard/override.ts";
import type { Key } from "./key.ts";
import type { Registry } from "./kind.ts";
import type { LiveAccess } from "./live-access.ts";
import type { Owned } from "./ownership.ts";
import type { Base } from "./plan.ts";
import type { Rename } from "./rename.ts";
import type { Live, Pending } from "./resource.ts";
import type { Step } from "./step.ts";
import type { LiveHolders, Tally } from "./tally.ts";
import type { Uncommitted } from "./uncommitted.ts";

export interface Ruling {
  readonly verdict: Verdict;
  readonly reason: string;
}

export interface Context {
  readonly config: Config;
  /** What git and the instance's memory say. */
  readonly base: Base;
  readonly owned: Owned;
  /** Settings that guard beside those at hand: what they protect is protected in this run too. */
  readonly guards: readonly Config[];
  /** Guards that a person overrules. */
  readonly overrides: readonly Override[];
  /** Keys of what only commits declared that no run ever wrote from. */
  readonly unwritten: ReadonlySet<Key>;
  /** A run of what no commit has: what it may make is what it can be known by later. */
  readonly uncommitted?: Uncommitted;
  readonly live: Live;
  readonly access: LiveAccess;
  /** Who has access as things are, where that is counted already. */
  readonly holders?: LiveHolders;
  readonly kinds: Registry;
  readonly differences: readonly Difference[];
  readonly steps: ReadonlyMap<Key, readonly Step[]>;
  /** Grants that wait for a principal. */
  readonly pending: readonly Pending[];
  /** Changes that guards refuse, and why. */
  readonly refused?: ReadonlyMap<Key, readonly string[]>;
  readonly renames?: readonly Rename[];
  /** Changes after which somebody is without access for a moment, in words (see `meanwhile.ts`). */
  readonly meanwhile?: ReadonlyMap<Key, readonly string[]>;
  /** Changes that need one which is not asked for in this run, and which. */
  readonly leftOut?: ReadonlyMap<Key, Key>;
}

/** What rules may ask once it is known which changes are refused for their own sake. */
export interface Whole extends Context {
  readonly tally: Tally;
  /** Whether a change may still be made. */
  readonly isOpen: (key: Key) => boolean;
}

export type JudgeRule = (difference: Difference, steps: readonly Step[]) => Ruling | readonly Ruling[] | undefined;

export const deny = (reason: string): Ruling => ({ verdict: "deny", reason });
export const ask = (reason: string): Ruling => ({ verdict: "ask", reason });
/** Said beside whatever is ruled, as long as the change may be made. */
export const note = (reason: string): Ruling => ({ verdict: "allow", reason });

export interface Row {
  readonly permissionSet: string;
  readonly principalType: "USER" | "GROUP";
  readonly principal: string;
  readonly account: string;
}

export const rowOf = (difference: Difference): Row | undefined =>
  difference.kind === "AccountAssignment" ? ((difference.after ?? difference.before) as Row) : undefined;

/** `1 assignment`, `3 assignments`: as reasons say it. */
export const assignments = (count: number): string => `${count} assignment${count === 1 ? "" : "s"}`;
