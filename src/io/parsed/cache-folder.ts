/**
 * Whether a folder may hold what earlier runs have parsed: it is the user's own, where nobody else writes.
 *
 * In: the folder, and folders that are read. Out: why not, in words without names; or nothing. Invariant: nothing that a clone of
 * a repository brings along is ever taken for what was parsed: a folder in any repository is not used, nor one in what is read.
 */
import { existsSync, lstatSync, mkdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { pathBelow } from "../config/links.ts";

/** Permissions of a group and of all others to write. */
const OTHERS_WRITE = 0o022;

/** The user that files have to be of; undefined on Windows, where they say no such thing. */
export const user = (): number | undefined => process.geteuid?.();

/** The real path of a folder that may not be there yet. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
  }
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isInRepository(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (isThere(join(at, ".git"))) return true;
    if (dirname(at) === at) return false;
  }
}

/** Why a folder is not used; one that is not there yet may be all right. */
export function whyNotUsed(folder: string, read: readonly string[]): string | undefined {
  try {
    return whyUnsafe(folder, read);
  } catch {
    return "the cache folder cannot be looked at";
  }
}

function whyUnsafe(folder: string, read: readonly string[]): string | undefined {
  if (!isAbsolute(folder)) return "the cache folder is not an absolute path";
  const real = realPath(folder);
  if (isInRepository(real)) return "the cache folder lies in a git repository";
  if (read.some((one) => pathBelow(realPath(resolve(one)), real) !== undefined)) {
    return "the cache folder lies in a folder that is read";
  }
  const found = statSync(real, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  if (!found.isDirectory()) return "the cache folder is no folder";
  const owner = user();
  if (owner === undefined) return undefined;
  if (found.uid !== owner) return "the cache folder belongs to another user";
  return (found.mode & OTHERS_WRITE) === 0 ? undefined : "others may write into the cache folder";
}

/**
 * Makes the folder where it is not there, for the user alone. Not by `recursive`, which tries without end where a file system
 * takes no folders, and says that there is none above (`/proc`).
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another run may have made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
