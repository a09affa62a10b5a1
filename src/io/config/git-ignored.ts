/**
 * What git leaves out of its commits below a folder of a work tree.
 *
 * In: the folder and paths relative to it, none of them through a symbolic link or into another repository. Out: those that
 * git ignores; none outside of a work tree, where git is not asked and need not be there.
 */
import { lstat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { simpleGit } from "simple-git";
import { IoError } from "../io-error.ts";

/** `git check-ignore` gets its paths as arguments, so a long list goes in parts. */
const PATHS_A_CALL = 500;

/** A file that is tracked is not ignored, whatever a pattern says. */
export async function ignoredAmong(root: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const ignored = new Set<string>();
  if (paths.length === 0 || !(await isInWorkTree(root))) return ignored;
  for (let start = 0; start < paths.length; start += PATHS_A_CALL) {
    for (const path of await askIgnored(root, paths.slice(start, start + PATHS_A_CALL))) ignored.add(path);
  }
  return ignored;
}

async function askIgnored(root: string, paths: readonly string[]): Promise<readonly string[]> {
  const ask = ["-c", "core.quotePath=false", "check-ignore", "--", ...paths.map((path) => `./${path}`)];
  try {
    const answer = await simpleGit(root).raw(ask);
    return answer.split("\n").flatMap((line) => (line === "" ? [] : [unquote(line).replace(/^\.\//, "")]));
  } catch (cause) {
    const hint = "a config folder in a git work tree is read with git's help";
    throw new IoError(`git cannot say which files it ignores in ${root}`, { hint, cause });
  }
}

/** Git puts a path with quotes or backslashes in it in quotes, escaped as in JSON. */
function unquote(line: string): string {
  return /^"(?:[^"\\]|\\["\\bfnrt])*"$/.test(line) ? (JSON.parse(line) as string) : line;
}

/** Looks for `.git` on the way up. */
export async function isInWorkTree(root: string): Promise<boolean> {
  for (let folder = root; ; folder = dirname(folder)) {
    if (await isRepository(folder)) return true;
    if (dirname(folder) === folder) return false;
  }
}

/** Whether a folder on the way down to a path is a repository of its own, as a submodule is. */
export async function isInNestedRepository(root: string, path: string): Promise<boolean> {
  const parts = path.split("/").slice(0, -1);
  for (const [index] of parts.entries()) {
    if (await isRepository(join(root, ...parts.slice(0, index + 1)))) return true;
  }
  return false;
}

async function isRepository(folder: string): Promise<boolean> {
  return (await lstat(join(folder, ".git")).catch(() => undefined)) !== undefined;
}
