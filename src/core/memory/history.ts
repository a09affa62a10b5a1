/**
 * The history of a config folder, as far as memory asks for it: what git says, behind a port, so that laws and chaos can make
 * up histories of their own.
 *
 * In: nothing (these are the nouns). Out: `History`. Invariant: commits are whole ids; a commit that is not there is an answer,
 * and an object that is missing from one that is there throws `MissingObjects`. Example: `history.isAncestor(before, now)`.
 */
import type { Config } from "../model/config.ts";

/** What a clone does not have, though its history speaks of it: a partial or a shallow one. */
export class MissingObjects extends Error {
  override readonly name = "MissingObjects";
}

/**
 * The port to a repository: the commit at hand and what it descends from. `io/git` implements it, tests have one in
 * memory. It never writes, and never runs anything that a repository names.
 */
export interface History {
  /** The commit at hand. */
  readonly commit: string;
  /** The config folder in its repository, `.` at the top. */
  readonly path: string;
  /** Whether the folder is as the commit at hand has it. */
  readonly clean: boolean;
  has(commit: string): Promise<boolean>;
  /** Whether the one is an ancestor of the other, or the same. Both are there. */
  isAncestor(ancestor: string, commit: string): Promise<boolean>;
  /**
   * First-parent commits after `from` up to and without `to` that changed one of the folders; newest first. Without `from` the
   * last fifty.
   */
  firstParents(from: string | undefined, to: string, folders: readonly string[]): Promise<readonly string[]>;
  /** Commits after `from` up to and without `to` that descend from `from` and changed one of the folders; newest first. */
  ancestryPath(from: string, to: string, folders: readonly string[]): Promise<readonly string[]>;
  /** The config of a folder of a commit; undefined where it is none, or a broken one. */
  configAt(commit: string, folder: string): Promise<Config | undefined>;
  /** Folders of a commit, of all depths, `.` among them. */
  foldersAt(commit: string): Promise<readonly string[]>;
  /** Whether a branch of a remote has a commit; `none` where no branch of any remote is known. */
  published(commit: string): Promise<"yes" | "no" | "none">;
  /** Whether the clone may lack commits between these two: a shallow one. */
  isCut(from: string, to: string): Promise<boolean>;
}
