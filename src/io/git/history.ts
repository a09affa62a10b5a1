/** The history of a config folder, as git tells it. */
import type { Config } from "../../core/config.ts";
import { type History, MissingObjects } from "../../core/memory/history.ts";
import type { ConfigSource } from "../config/source.ts";
import { type Blobs, commitSource } from "./commit-source.ts";
import { hasCommit, isAncestor, type Repository } from "./repository.ts";

/** Reads and checks the config of a source; undefined where it is broken. */
export type ReadPast = (source: ConfigSource) => Promise<Config | undefined>;

const lines = (text: string): readonly string[] => text.split("\n").filter((line) => line !== "");

/**
 * Folders as pathspecs. A commit that turns back what the one before it did must not be simplified away: what that one
 * declared was declared.
 */
function within(folders: readonly string[]): readonly string[] {
  if (folders.includes(".")) return [];
  return ["--full-history", "--", ...folders.map((folder) => `:(top,literal)${folder}`)];
}

export function historyOf(repository: Repository & { readonly commit: string }, readPast: ReadPast): History {
  const { git, commit, path, clean } = repository;
  const blobs: Blobs = new Map();
  const log = async (range: readonly string[], to: string, folders: readonly string[]) => {
    const found = await git.raw(["log", "--format=%H", ...range, ...within(folders)]);
    return lines(found).filter((one) => one !== to);
  };
  const isShallow = async () => (await git.raw(["rev-parse", "--is-shallow-repository"])).trim() === "true";
  return {
    ...{ commit, path, clean },
    has: (one) => hasCommit(repository, one),
    isAncestor: (one, other) => isAncestor(repository, one, other),
    firstParents: (from, to, folders) =>
      log(["--first-parent", from === undefined ? to : `${from}..${to}`], to, folders),
    ancestryPath: (from, to, folders) => log(["--ancestry-path", `${from}..${to}`], to, folders),
    configAt: async (one, folder) => {
      try {
        return await readPast(commitSource(git, one, folder, blobs));
      } catch (cause) {
        throw new MissingObjects(one, { cause });
      }
    },
    foldersAt: async (one) => {
      const listing = await git.raw(["ls-tree", "-r", "-d", "-z", "--name-only", "--full-tree", one]);
      return [".", ...listing.split("\0").filter((name) => name !== "")];
    },
    published: async (one) => {
      const branches = lines(await git.raw(["for-each-ref", "--count=1", "--format=%(refname)", "refs/remotes"]));
      if (branches.length === 0) return "none";
      const holding = ["for-each-ref", "--count=1", "--format=%(refname)", "--contains", one, "refs/remotes"];
      return lines(await git.raw(holding)).length > 0 ? "yes" : "no";
    },
    // A commit without parents in between is where a shallow clone was cut, or where another history was merged.
    isCut: async (from, to) => {
      if (!(await isShallow())) return false;
      return lines(await git.raw(["rev-list", "--max-parents=0", `${from}..${to}`])).length > 0;
    },
  };
}
