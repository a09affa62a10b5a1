/** The history of a config folder, as git tells it, with the configs of its commits. */
import { Bug } from "../../core/base/bug.ts";
import { type History, MissingObjects } from "../../core/memory/history.ts";
import type { Config } from "../../core/model/config.ts";
import type { ConfigSource } from "../config/source.ts";
import { type Blobs, commitSource } from "./commit-source.ts";
import { ancestryPath, firstParentCommits } from "./history.ts";
import { hasCommit, isAncestor, isShallow, type Repository, remoteBranchesHold } from "./repository.ts";

/** Reads and checks the config of a source; undefined where it is broken. */
export type ReadPast = (source: ConfigSource) => Promise<Config | undefined>;

export function historyOf(repository: Repository & { readonly commit: string }, readPast: ReadPast): History {
  const { git, commit, path, clean } = repository;
  const blobs: Blobs = new Map();
  const without = (to: string, commits: readonly string[]) => commits.filter((one) => one !== to);
  return {
    ...{ commit, path, clean },
    has: (one) => hasCommit(repository, one),
    isAncestor: (one, other) => isAncestor(repository, one, other),
    firstParents: async (from, to, folders) => without(to, await firstParentCommits(repository, from, to, folders)),
    ancestryPath: async (from, to, folders) => without(to, await ancestryPath(repository, from, to, folders)),
    configAt: async (one, folder) => {
      try {
        return await readPast(commitSource(git, one, folder, blobs));
      } catch (cause) {
        if (cause instanceof Bug) throw cause;
        throw new MissingObjects(one, { cause });
      }
    },
    foldersAt: async (one) => {
      const listing = await git.ask("ls-tree", ["-r", "-d", "-z", "--name-only", "--full-tree", one]);
      return [".", ...listing.split("\0").filter((name) => name !== "")];
    },
    published: (one) => remoteBranchesHold(repository, one),
    // A commit without parents in between is where a shallow clone was cut, or where another history was merged.
    isCut: async (from, to) => {
      if (!(await isShallow(repository))) return false;
      return (await git.ask("rev-list", ["--max-parents=0", `${from}..${to}`])).trim() !== "";
    },
  };
}
