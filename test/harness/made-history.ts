/** Histories made up in memory: commits with parents, each with configs in folders, as git would tell of them. */

import { guardsOf, type Past } from "../../src/core/desired/past-configs.ts";
import { type History, MissingObjects } from "../../src/core/memory/history.ts";
import type { Config } from "../../src/core/model/config.ts";

/** Configs of a completed commit first, then of those that were written from. */
export function pastOf(configs: readonly Config[]): Past {
  const [completed, ...written] = configs;
  if (completed === undefined) return { written, unwritten: [], guards: [] };
  return { completed, written, unwritten: [], guards: guardsOf([completed]) };
}

export interface MadeCommit {
  readonly parents: readonly string[];
  /** By folder; undefined: broken. */
  readonly configs: Readonly<Record<string, Config | undefined>>;
}

export interface MadeRepository {
  readonly commits: ReadonlyMap<string, MadeCommit>;
  readonly head: string;
  readonly path?: string;
  readonly clean?: boolean;
  /** Commits whose objects are not there. */
  readonly hollow?: ReadonlySet<string>;
  readonly published?: "yes" | "no" | "none";
  /** A shallow clone: commits without parents may have some elsewhere. */
  readonly shallow?: boolean;
}

function ancestorsOf(commits: MadeRepository["commits"], from: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(commits.get(next)?.parents ?? []));
  }
  return seen;
}

export function madeHistory(repository: MadeRepository): History {
  const { commits, head, path = ".", clean = true, hollow, published = "none", shallow = false } = repository;
  const isAncestor = (one: string, other: string) => ancestorsOf(commits, other).has(one);
  return {
    ...{ commit: head, path, clean },
    has: async (commit) => commits.has(commit),
    isAncestor: async (one, other) => isAncestor(one, other),
    firstParents: async (from, to) => {
      const known = from === undefined ? new Set<string>() : ancestorsOf(commits, from);
      const found: string[] = [];
      for (let at = commits.get(to)?.parents[0]; at !== undefined && !known.has(at); at = commits.get(at)?.parents[0]) {
        found.push(at);
      }
      return found;
    },
    ancestryPath: async (from, to) => {
      const before = ancestorsOf(commits, to);
      return [...before].filter((one) => one !== to && one !== from && isAncestor(from, one)).reverse();
    },
    configAt: async (commit, folder) => {
      if (hollow?.has(commit) === true) throw new MissingObjects(commit);
      return commits.get(commit)?.configs[folder];
    },
    foldersAt: async (commit) => [".", ...Object.keys(commits.get(commit)?.configs ?? {})],
    published: async () => published,
    isCut: async (from, to) => {
      const before = ancestorsOf(commits, from);
      const since = [...ancestorsOf(commits, to)].filter((one) => !before.has(one));
      return shallow && since.some((one) => commits.get(one)?.parents.length === 0);
    },
  };
}

/** One commit after the other, the last one given at hand. */
export function lineOf(ids: readonly string[], configs: readonly Config[], at: number): History {
  const commits = ids.map((id, index): [string, MadeCommit] => [
    id,
    { parents: index === 0 ? [] : [ids[index - 1]!], configs: { ".": configs[index] } },
  ]);
  return madeHistory({ commits: new Map(commits), head: ids[at]! });
}
