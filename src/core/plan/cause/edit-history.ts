/**
 * What git tells of edits: the commits after the last completed one, behind a port, so that tests can make some up.
 *
 * In: nothing (these are the nouns). Out: `EditHistory`. Invariant: it never writes; commits are whole ids, newest first; what cannot be
 * read throws. Example: `history.blame("access/web.yaml", [{first: 3, last: 6}])`.
 */
import type { Commit } from "../../model/cause/commit.ts";
import type { Config } from "../../model/config.ts";

/** Lines of a file, counted from one; without a last one up to its end. */
export interface Region {
  readonly first: number;
  readonly last?: number;
}

/** A line as the commit at hand has it, and the commit that it is of: one from before, where it did not change since. */
export interface BlamedLine {
  readonly line: number;
  readonly commit: string;
  readonly text: string;
}

/** The commits after one up to the one at hand that changed the config folder. */
export interface EditHistory {
  /** All of them, whoever descends from whom. */
  readonly all: readonly string[];
  /** First parents alone: what the folder held, one after the other. */
  line(): Promise<readonly string[]>;
  /** `file` is relative to the config folder. */
  blame(file: string, regions: readonly Region[]): Promise<readonly BlamedLine[]>;
  /** Undefined where it is broken, or none. */
  configAt(commit: string): Promise<Config | undefined>;
  /** The one commit that a merge brought, and its parent; undefined where it brought several, or is no merge. */
  brought(commit: string): Promise<{ readonly commit: string; readonly parent: string } | undefined>;
  about(commits: readonly string[]): Promise<readonly Commit[]>;
}
