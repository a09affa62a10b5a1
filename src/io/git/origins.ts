/**
 * Where lines of a config come from: what git tells of it.
 *
 * In: a repository, the commit at hand, what a config means. Out: `OriginHistory`. Only commits are read, never the folder.
 */
import pLimit from "p-limit";
import type { Config } from "../../core/model/config.ts";
import type { OriginHistory } from "../../core/plan/cause/origins.ts";
import type { PastConfig } from "../../core/plan/cause/pasts.ts";
import { type Blobs, commitSource } from "./commit-source.ts";
import type { ReadPast } from "./config-history.ts";
import { blamedLines, saysNothing } from "./edits.ts";
import { literally } from "./git.ts";
import { isShallow, type Repository } from "./repository.ts";

/** So many gits at once. */
const AT_ONCE = 4;

interface Given {
  readonly repository: Repository & { readonly commit: string };
  readonly readPast: ReadPast;
  /** What the config of a commit grants of what is asked for. */
  readonly grounds: (config: Config) => PastConfig["grounds"];
}

/** All commits from the one at hand on, newest first, each with its rank and its parents; asked once. */
function lineage({ git, commit }: Given["repository"]) {
  let asked: Promise<ReadonlyMap<string, { readonly rank: number; readonly parents: readonly string[] }>> | undefined;
  const ask = async () => {
    const printed = await git.ask("rev-list", ["--topo-order", "--parents", commit]);
    const lines = printed.split("\n").filter((line) => line !== "");
    return new Map(
      lines.map((line, rank) => {
        const [id = "", ...parents] = line.split(" ");
        return [id, { rank, parents }] as const;
      }),
    );
  };
  return () => (asked ??= ask());
}

export function originHistoryOf({ repository, readPast, grounds }: Given): OriginHistory {
  const { git, commit, path, clean } = repository;
  const [limit, commits] = [pLimit(AT_ONCE), lineage(repository)];
  const blobs: Blobs = new Map();
  let shallow: Promise<boolean> | undefined;
  return {
    head: commit,
    clean,
    blame: async (at, file, moved) => {
      const asked = limit(() => git.blame(at, path === "." ? file : `${path}/${file}`, [], { moved }));
      return blamedLines(await asked.catch(saysNothing));
    },
    newestFirst: async (some) => {
      if (some.length < 2) return some;
      const ranks = await commits();
      const rankOf = (one: string) => ranks.get(one)?.rank ?? Number.POSITIVE_INFINITY;
      return [...some].sort((one, other) => rankOf(one) - rankOf(other));
    },
    parentOf: async (one) => {
      const [parent] = (await commits()).get(one)?.parents ?? [];
      if (parent !== undefined) return parent;
      shallow ??= isShallow(repository);
      return (await shallow) ? "unknown" : undefined;
    },
    changesUpTo: async (one) => {
      const where = path === "." ? [] : ["--", literally(path)];
      const printed = await git.ask("rev-list", ["--first-parent", one, ...where]);
      return printed.split("\n").filter((line) => line !== "");
    },
    mergedInto: async (one) => (await commits()).get(one)?.parents.slice(1) ?? [],
    configAt: async (one) => {
      const source = commitSource(git, one, path, blobs);
      if ((await source.list()).length === 0) return "none";
      const config = await readPast(source);
      return config === undefined ? "broken" : { config, grounds: grounds(config) };
    },
  };
}
