/** Who wrote the commits that changed a config folder, as these say: e-mail addresses, which nobody proves. */
import { literally } from "./git.ts";
import { isShallow, type Repository } from "./repository.ts";

async function hasFolder({ git, path }: Pick<Repository, "git" | "path">, commit: string): Promise<boolean> {
  const listed = await git.ask("ls-tree", ["-d", "-z", "--full-tree", "--name-only", commit, "--", literally(path)]);
  return listed !== "";
}

/**
 * After `from`, up to and with the commit at hand; without `from`, of all its history. Sorted. Undefined where a part of it is not here, and where the
 * folder came after `from`: who wrote what was moved there shows at another place. What `.mailmap` says is not asked: a commit may bring it.
 */
export async function authorsSince(
  repository: Repository & { readonly commit: string },
  from: string | undefined,
): Promise<readonly string[] | undefined> {
  const { git, commit, path } = repository;
  if (await isShallow(repository)) return undefined;
  if (from !== undefined && path !== "." && !(await hasFolder(repository, from))) return undefined;
  const range = from === undefined ? commit : `${from}..${commit}`;
  const within = path === "." ? [] : ["--full-history", "--", literally(path)];
  const printed = await git.ask("rev-list", ["--format=%x00%ae", range, ...within]);
  const found = printed.split("\n").flatMap((line) => (line.startsWith("\0") ? [line.slice(1)] : []));
  return [...new Set(found)].sort();
}
