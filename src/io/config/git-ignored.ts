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

/** What `git check-ignore --verbose -z` says of each path: where the pattern stands, its line, the pattern, the path. */
const FIELDS = 4;

/** A file that is tracked is not ignored, whatever a pattern says. */
export async function ignoredAmong(root: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (paths.length === 0 || !(await isInWorkTree(root))) return new Set();
  return new Set(await askIgnored(root, paths));
}

async function askIgnored(root: string, paths: readonly string[]): Promise<readonly string[]> {
  // All paths are named, each with its pattern if it has one: simple-git waits a while for the words of a silent command.
  const ask = ["check-ignore", "--verbose", "--non-matching", "-z", "--stdin"];
  const input = () => paths.map((path) => `./${path}\0`).join("");
  try {
    const fields = (await simpleGit(root, { input }).raw(ask)).split("\0");
    return paths.filter((path, index) => {
      const [source, , pattern, asked] = fields.slice(index * FIELDS, (index + 1) * FIELDS);
      // A git that ends without a word has said of nothing that it is not ignored.
      if (asked !== `./${path}`) throw new Error(`it says nothing of ${path}`);
      return source !== "" && !pattern!.startsWith("!");
    });
  } catch (cause) {
    const hint = "a config folder in a git work tree is read with git's help";
    throw new IoError(`git cannot say which files it ignores in ${root}`, { hint, cause });
  }
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
