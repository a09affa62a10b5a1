/**
 * What a config folder held at a moment, by the dates of commits.
 *
 * In: a repository, a commit, a moment. Out: the commits that were the newest ones then. A date is what whoever made the commit says:
 * nothing may be allowed by it.
 */
import { Bug } from "../../core/base/bug.ts";
import { once } from "../../core/base/once.ts";
import type { ConfigsThen } from "../../core/desired/there-before.ts";
import type { Config } from "../../core/model/config.ts";
import { isYaml } from "../config/source.ts";
import { type Blobs, commitSource } from "./commit-source.ts";
import { listTree } from "./commit-tree.ts";
import type { ReadPast } from "./config-history.ts";
import { literally } from "./git.ts";
import { isShallow, type Repository } from "./repository.ts";

/** More branches than this that were open at one time are not looked into. */
const TIPS = 20;

interface Dated {
  readonly commit: string;
  /** Seconds since 1970, as its committer says. */
  readonly time: number;
  /** Those that changed the folder last before it. */
  readonly parents: readonly string[];
}

/** Commits that changed the folder, up to and with `to`: descendants before their ancestors. */
async function datedCommits({ git, path }: Repository, to: string): Promise<readonly Dated[]> {
  const within = path === "." ? [] : ["--full-history", "--", literally(path)];
  const printed = await git.ask("rev-list", ["--topo-order", "--timestamp", "--parents", to, ...within]);
  return printed.split("\n").flatMap((line) => {
    const [time, commit, ...parents] = line.split(" ");
    return commit === undefined ? [] : [{ commit, time: Number(time), parents }];
  });
}

/** Those of a time that no other one of it descends from. */
function tipsAt(commits: readonly Dated[], time: number): readonly string[] {
  const covered = new Set<string>();
  return commits.flatMap((one) => {
    const isTip = one.time <= time && !covered.has(one.commit);
    if (isTip || covered.has(one.commit)) for (const parent of one.parents) covered.add(parent);
    return isTip ? [one.commit] : [];
  });
}

/** Whether the folder came from elsewhere: a file of its first commit was there before by another name. */
async function cameFromElsewhere({ git, path }: Repository, commits: readonly Dated[]): Promise<boolean> {
  if (path === ".") return false;
  for (const { commit } of commits.filter(({ parents }) => parents.length === 0)) {
    const files = [...(await listTree(git, commit, path))].filter(([name]) => isYaml(name));
    const ids = new Set(files.map(([, { id }]) => id));
    const [, ...parents] = (await git.ask("rev-list", ["--parents", "--max-count=1", commit])).trim().split(" ");
    for (const parent of parents) {
      for (const { id } of (await listTree(git, parent, ".")).values()) if (ids.has(id)) return true;
    }
  }
  return false;
}

/** By moment: configs of the commits that were the newest ones then, among those that `commit` descends from. */
export function configsThenOf(repository: Repository, commit: string, readPast: ReadPast): ConfigsThen {
  const blobs: Blobs = new Map();
  const configs = new Map<string, Promise<Config | undefined>>();
  const commits = once(() => datedCommits(repository, commit));
  const isCut = once(() => isShallow(repository));
  const isMoved = once(async () => cameFromElsewhere(repository, await commits()));
  const configOf = (one: string) => {
    const known = configs.get(one) ?? readPast(commitSource(repository.git, one, repository.path, blobs));
    configs.set(one, known);
    return known;
  };
  const then: ConfigsThen = async (moment) => {
    const tips = tipsAt(await commits(), Date.parse(moment) / 1000);
    if (tips.length === 0) return (await isCut()) || (await isMoved()) ? undefined : [];
    if (tips.length > TIPS) return undefined;
    const all = await Promise.all(tips.map(configOf));
    // What cannot be read may have declared anything.
    return all.every((one) => one !== undefined) ? all : undefined;
  };
  return (moment) =>
    then(moment).catch((cause: unknown) => {
      if (cause instanceof Bug) throw cause;
      // A clone that lacks something plans without what this would say.
      return undefined;
    });
}
