/**
 * Folders: where a config stood, now and in past commits.
 *
 * In: the memory's hash of a path, and history. Out: folders to look in, the one at hand first. Invariant: another folder is
 * followed only where the config there has our name and is gone from there now: two folders with one name are two configs.
 * Example: `access` was moved to `iam/access`: both, since past commits have it in the former.
 */
import type { History } from "./history.ts";
import { type Memory, newestOf } from "./memory.ts";
import type { HashOfFolder } from "./tags.ts";

const isBelow = (folder: string, above: string): boolean => above === "." || folder.startsWith(`${above}/`);

/** Whether the commit at hand has no config of that name in the former folder any more. */
async function isGone(history: History, former: string, name: string): Promise<boolean> {
  const { commit, path } = history;
  if (!(await history.foldersAt(commit)).includes(former)) return true;
  const left = await history.configAt(commit, former);
  if (!isBelow(path, former)) return left === undefined || left.settings.name !== name;
  // A folder above the one at hand is read with all that is in it: then it is the same Settings that are read, or there are two.
  const inside = former === "." ? path : path.slice(former.length + 1);
  return left?.settings.at.file.startsWith(`${inside}/`) === true;
}

/** Undefined where the memory is of another folder that cannot be followed. */
export async function formerFoldersOf(
  history: History,
  memory: Memory,
  name: string,
  hashOfFolder: HashOfFolder,
): Promise<readonly string[] | undefined> {
  const { path } = history;
  if (memory.folderHash === hashOfFolder(path)) return [path];
  const commit = newestOf(memory);
  // No commit was ever written from: nothing stands anywhere.
  if (commit === undefined) return [path];
  if (!(await history.has(commit))) return undefined;
  const former = (await history.foldersAt(commit)).find((folder) => hashOfFolder(folder) === memory.folderHash);
  if (former === undefined) return undefined;
  const config = await history.configAt(commit, former);
  if (config?.settings.name !== name || !(await isGone(history, former, name))) return undefined;
  return [path, former];
}
