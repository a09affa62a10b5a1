/**
 * What a folder of the work tree holds that may be config: YAML files, guardrails, links, and repositories of their own.
 *
 * In: the folder. Out: `SourceFile`s in any order, those that git ignores among them. Invariant: nothing that looks like
 * config is passed over in silence, save in folders that are never searched: dot-folders and `node_modules`.
 */
import type { Dirent } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { IoError } from "../io-error.ts";
import { noFolder } from "../no-folder.ts";
import { linkAt } from "./links.ts";
import { isConfig, isSearched, type SourceFile } from "./source.ts";

export interface FolderList {
  readonly files: SourceFile[];
  /** `.gitignore` files in the folders that were searched, by path: they say what is left out. */
  readonly ignoreFiles: string[];
}

export async function listFolder(root: string): Promise<FolderList> {
  const list: FolderList = { files: [], ignoreFiles: [] };
  for (const entry of await readFolder(root)) await listEntry(root, entry.name, entry, list);
  return list;
}

async function listEntry(root: string, path: string, entry: Dirent, list: FolderList): Promise<void> {
  const { files, ignoreFiles } = list;
  if (entry.name === ".gitignore" && !entry.isDirectory()) ignoreFiles.push(path);
  if (entry.isSymbolicLink()) {
    const link = await linkAt(root, path, entry.name);
    if (link !== undefined) files.push(link);
  } else if (entry.isDirectory()) {
    if (isSearched(entry.name)) await listInner(root, path, list);
  } else if (isConfig(path)) {
    const special = specialOf(entry);
    if (special === undefined) files.push({ path, size: (await lstat(join(root, path))).size });
    else files.push({ path, size: 0, special });
  }
}

function specialOf(entry: Dirent): string | undefined {
  if (entry.isFile()) return undefined;
  if (entry.isFIFO()) return "a FIFO";
  if (entry.isSocket()) return "a socket";
  return entry.isBlockDevice() || entry.isCharacterDevice() ? "a device" : "of a sort that is not known";
}

async function listInner(root: string, folder: string, list: FolderList): Promise<void> {
  const entries = await readFolder(join(root, folder));
  // A repository inside of the folder (a submodule) is no part of any commit of the one around it.
  const repository = entries.some(({ name }) => name === ".git");
  const found: FolderList = repository ? { files: [], ignoreFiles: [] } : list;
  for (const entry of entries) await listEntry(root, `${folder}/${entry.name}`, entry, found);
  if (repository && found.files.length > 0) list.files.push({ path: folder, size: 0, repository: true });
}

async function readFolder(path: string): Promise<Dirent[]> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOTDIR") {
      const hint = "name the config folder that it is in: a config is checked as a whole";
      throw new IoError(`this is a file, and no folder: ${path}`, { hint, cause });
    }
    if (code === "ENOENT") throw await noFolder(path, cause);
    throw new IoError(`cannot read the folder ${path}`, { cause });
  }
}
