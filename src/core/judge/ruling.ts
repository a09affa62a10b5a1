/**
 * Rulings: what one rule of the judge says about one difference.
 *
 * In: nothing (these are the nouns). Out: `JudgeRule`, `Context`. Invariant: a rule sees the whole, and rules on one
 * difference. Example: `deny("Settings protects it")`.
 */

import type { LiveAccess } from "../access/live-access.ts";
import type { LiveHolders, Tally } from "../access/tally.ts";
import type { Key } from "../base/key.ts";
import type { Owned } from "../desired/ownership.ts";
import type { ManagementRole } from "../diff/management.ts";
import type { Rename } from "../diff/rename.ts";
import type { Compared } from "../lock/compared.ts";
import type { Difference, Verdict } from "../model/change.ts";
import type { Config } from "../model/config.ts";
import type { Registry } from "../model/kind.ts";
import type { Override } from "../model/override.ts";
import type { Base } from "../model/plan.ts";
import type { Live, Pending } from "../model/resource.ts";
import type { Step } from "../model/step.ts";

/**
 * What one rule says of one difference. The strictest of all rulings becomes the verdict; reasons of laxer ones are not
 * told.
 */
export interface Ruling {
  readonly verdict: Verdict;
  readonly reason: string;
}

/** What commits hold, where a run is of what no commit has (`uncommitted.ts`). */
export interface Uncommitted {
  /** Names of permission sets that commits held exclusively. */
  readonly heldSets: ReadonlySet<string>;
  /** Groups whose members commits stated. */
  readonly groups: ReadonlySet<string>;
}

/** Changes that guards refuse, with why. */
export type Refused = ReadonlyMap<Key, readonly string[]>;

/** What rules look at beside the differences. */
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
  /** Keys of what is to go and was there before the config declared it. */
  readonly thereBefore?: ReadonlySet<Key> | undefined;
  /** What is live, compared with `idc.lock.yaml`; absent where there is none. */
  readonly locked?: Compared | undefined;
  /** A run has written from the commit at hand before: what it gives is no edit any more. */
  readonly atHandBefore?: true | undefined;
  /** The day of the last completed run, `YYYY-MM-DD` in UTC; absent where nobody knows it. */
  readonly completedOn?: string | undefined;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** A run of what no commit has: what it may make is what it can be known by later. */
  readonly uncommitted?: Uncommitted;
  /** The role for what only the management account may do. */
  readonly managementRole: ManagementRole;
  readonly live: Live;
  readonly access: LiveAccess;
  /** Who has access as things are, where that is counted already. */
  readonly holders?: LiveHolders;
  readonly kinds: Registry;
  readonly differences: readonly Difference[];
  readonly steps: ReadonlyMap<Key, readonly Step[]>;
  /** Grants that wait for a principal. */
  readonly pending: readonly Pending[];
  readonly renames?: readonly Rename[];
  /** Changes after which somebody is without access for a moment, in words (see `meanwhile.ts`). */
  readonly meanwhile?: ReadonlyMap<Key, readonly string[]>;
  /** Changes that nobody named in this run, each with the one for whose sake it is made. */
  readonly along?: ReadonlyMap<Key, Difference>;
}

/** What rules may ask once it is known which changes are refused for their own sake. */
export interface Whole extends Context {
  readonly tally: Tally;
  /** Whether a change may still be made. */
  readonly isOpen: (key: Key) => boolean;
}

/** A rule: given a difference and its calls, what it says of it; undefined where it says nothing. */
export type JudgeRule = (difference: Difference, steps: readonly Step[]) => Ruling | readonly Ruling[] | undefined;

export const deny = (reason: string): Ruling => ({ verdict: "deny", reason });
export const ask = (reason: string): Ruling => ({ verdict: "ask", reason });
/** Said beside whatever is ruled, as long as the change may be made. */
export const note = (reason: string): Ruling => ({ verdict: "allow", reason });
