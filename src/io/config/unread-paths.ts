/**
 * Files that are yet to be written and that nobody would read as config again: git ignores them, or the way to them leads through a link or
 * into another repository.
 *
 * In: a config folder, which need not be there yet, and paths below it. Out: those of them. Example: `access/` in a `.gitignore` keeps
 * `access/devs.yaml` out of every commit, and so out of every plan.
 */
import { lstat, realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { ignoredAmong, isInNestedRepository } from "./git-ignored.ts";
import { exists } from "./written-files.ts";

/** The nearest folder above that is there, and the way from it. */
async function nearest(dir: string): Promise<{ readonly root: string; readonly way: readonly string[] }> {
  if (dir === dirname(dir) || (await exists(dir))) return { root: await realpath(dir), way: [] };
  const { root, way } = await nearest(dirname(dir));
  return { root, way: [...way, basename(dir)] };
}

async function leadsThroughLink(root: string, path: string): Promise<boolean> {
  const folders = path.split("/").slice(0, -1);
  for (const index of folders.keys()) {
    const found = await lstat(join(root, ...folders.slice(0, index + 1))).catch(() => undefined);
    if (found?.isSymbolicLink()) return true;
  }
  return false;
}

export async function unreadAmong(dir: string, paths: readonly string[]): Promise<readonly string[]> {
  const { root, way } = await nearest(dir);
  const fromRoot = (path: string) => [...way, path].join("/");
  const unread = new Set<string>();
  const asked: string[] = [];
  for (const path of paths) {
    const full = fromRoot(path);
    if ((await leadsThroughLink(root, full)) || (await isInNestedRepository(root, full))) unread.add(full);
    else asked.push(full);
  }
  for (const path of await ignoredAmong(root, asked)) unread.add(path);
  return paths.filter((path) => unread.has(fromRoot(path)));
}
