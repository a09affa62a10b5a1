/**
 * What git leaves out of its commits below a folder of a work tree.
 *
 * In: the folder and paths relative to it, none of them through a symbolic link or into another repository. Out: those that
 * git ignores; none outside of a work tree, where git is not asked and need not be there. Rules are those of `.gitignore` and
 * of the clone's own `.git/info/exclude`, not of the user's settings: the same clone is read the same by everybody.
 */
import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { findRepository } from "../git/find-repository.ts";
import { gitAt } from "../git/git.ts";
import { IoError } from "../io-error.ts";

/** What `git check-ignore --verbose -z` says of each path: where the pattern stands, its line, the pattern, the path. */
const FIELDS = 4;

/** A file that is tracked is not ignored, whatever a pattern says. */
export async function ignoredAmong(root: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const found = paths.length === 0 ? undefined : await findRepository(root);
  if (found === undefined) return new Set();
  // From the top, where git goes when it is told of a work tree.
  const asked = paths.map((path) => `./${found.path === "." ? "" : `${found.path}/`}${path}`);
  // All paths are named, each with its pattern if it has one: a git that says nothing has not said that nothing is ignored.
  const ask = ["--verbose", "--non-matching", "-z", "--stdin"];
  try {
    const fields = (await gitAt(found).ask("check-ignore", ask, `${asked.join("\0")}\0`)).split("\0");
    const ignored = paths.filter((path, index) => {
      const [source, , pattern, name] = fields.slice(index * FIELDS, (index + 1) * FIELDS);
      if (name !== asked[index]) throw new Error(`it says nothing of ${path}`);
      return source !== "" && !pattern!.startsWith("!");
    });
    return new Set(ignored);
  } catch (cause) {
    if (cause instanceof IoError) throw cause;
    const hint = "a config folder in a git work tree is read with git's help";
    throw new IoError(`git cannot say which files it ignores in ${root}`, { hint, cause });
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
