/** What lies between two commits, newest first. All ids are full ones. */
import { literally } from "./git.ts";
import type { Repository } from "./repository.ts";

type Between = Pick<Repository, "git" | "path">;

function linesOf(printed: string): readonly string[] {
  return printed.split("\n").filter((line) => line !== "");
}

/** First-parent commits after `from`, up to and with `to`, that changed the config folder, or one of several folders. */
export async function firstParentCommits(
  { git, path }: Between,
  from: string | undefined,
  to: string,
  folders: readonly string[] = [path],
): Promise<readonly string[]> {
  const range = from === undefined ? ["--max-count=50", to] : [`${from}..${to}`];
  // A commit that turns back what the one before it did must not be simplified away: what that one declared was declared.
  const within = folders.includes(".") ? [] : ["--full-history", "--", ...folders.map(literally)];
  return linesOf(await git.ask("rev-list", ["--first-parent", ...range, ...within]));
}

/** Commits after `from`, up to and with `to`, of all lines, that changed the config folder; descendants before their ancestors. */
export async function folderCommits({ git, path }: Between, from: string, to: string): Promise<readonly string[]> {
  const within = path === "." ? [] : ["--full-history", "--", literally(path)];
  return linesOf(await git.ask("rev-list", ["--topo-order", `${from}..${to}`, ...within]));
}

/**
 * Commits after `from`, up to and with `to`, that descend from `from` and whose folder is not as in all of their parents; `to`
 * in any case. Descendants before their ancestors.
 */
export async function ancestryPath(
  { git, path }: Between,
  from: string,
  to: string,
  folders: readonly string[] = [path],
): Promise<readonly string[]> {
  const printed = await git.ask("rev-list", ["--topo-order", "--ancestry-path", "--parents", `${from}..${to}`]);
  const lines = linesOf(printed).map((line) => line.split(" "));
  // Compared by ourselves: git leaves out a merge that is as any one of its parents, which may be none that is listed here.
  const all = [...new Set([...lines.flat(), to])];
  const trees = await Promise.all(folders.map((folder) => folderIds({ git, path: folder }, all)));
  const changed = lines.filter(([commit = "", ...parents]) => {
    return commit === to || parents.some((parent) => trees.some((ids) => ids.get(parent) !== ids.get(commit)));
  });
  const commits = changed.map(([commit = ""]) => commit);
  return commits.includes(to) ? commits : [to, ...commits];
}

/** The id of the folder's tree in each commit, or what git says where it has none. */
async function folderIds({ git, path }: Between, commits: readonly string[]): Promise<ReadonlyMap<string, string>> {
  // Such a name cannot be asked for line by line: each commit is then its own.
  if (path.includes("\n")) return new Map(commits.map((commit) => [commit, commit]));
  const trees = commits.map((commit) => (path === "." ? `${commit}^{tree}` : `${commit}:${path}`));
  const format = "--batch-check=%(objectname)";
  const said = (await git.ask("cat-file", [format], trees.map((tree) => `${tree}\n`).join(""))).split("\n");
  return new Map(commits.map((commit, index) => [commit, said[index]!.endsWith(" missing") ? "none" : said[index]!]));
}
