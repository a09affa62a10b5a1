/**
 * What is remembered: the nouns of remembering.
 *
 * In: nothing (these are the nouns). Out: `Remembering`, `Remembered`. Invariant: whoever plans needs `base` and `past`, whoever
 * writes needs `basis`. Example: `remembered.base.state`.
 */

import type { Past } from "../desired/past-configs.ts";
import type { Config } from "../model/config.ts";
import { type Base, isForgetful } from "../model/plan.ts";
import type { History } from "./history.ts";
import type { Memory } from "./memory.ts";
import type { HashOfFolder } from "./tags.ts";

/** What it takes to know what earlier runs did. */
export interface Remembering {
  /** Undefined where there is no repository, or no commit. */
  readonly history: History | undefined;
  /** Why there is no history. */
  readonly without?: { readonly state: "no-repository" | "no-commit"; readonly path?: string };
  readonly settings: Pick<Config["settings"], "name" | "previously">;
  /** Undefined where they may not be read. */
  readonly tags: Readonly<Record<string, string>> | undefined;
  readonly hashOfFolder: HashOfFolder;
  /** The commit whose memory a person sets aside: its id, or the beginning of it. */
  readonly supersede?: string;
  /** Access alone is to be taken away: where tags may not be read, a person decides on what any earlier commit declared. */
  readonly brake?: boolean;
  /** A person goes on where Settings of written commits cannot be read. */
  readonly overrideSettings?: boolean;
}

/** What the next run writes its memory over. */
export interface Basis {
  readonly memory: Memory;
  /** The memories that this run sets aside: two, where an older version went another way. */
  readonly setAside?: readonly Memory[];
}

/**
 * What earlier runs did, as far as tags and history agree. `base` says how far that is; nothing here is to be believed
 * without it.
 */
export interface Remembered {
  readonly base: Base;
  readonly past: Past;
  readonly basis: Basis;
  /** Whether a branch of a remote has the commit; `none`: no branch of any remote is known. Absent where it was not asked. */
  readonly published?: "yes" | "no" | "none";
}

/** Whether permission sets are looked for that bear our mark though nobody declares them. */
export const looksForMarks = ({ base, basis }: Remembered): boolean => isForgetful(base) || basis.memory.uncommitted;
