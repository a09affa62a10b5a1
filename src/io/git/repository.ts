/** The git repository that holds a config: the only memory idc has, besides tags on the instance. */
import { realpath } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { type SimpleGit, simpleGit } from "simple-git";
import { IoError } from "../io-error.ts";

export interface Repository {
  readonly git: SimpleGit;
  /** The commit at hand; undefined in a repository without one. */
  readonly commit: string | undefined;
  /** The config folder's path inside the repository, with `/`; `.` at its top. */
  readonly path: string;
  /** Whether the config folder is as the commit has it: nothing changed, nothing untracked, nothing left out. */
  readonly clean: boolean;
}

/** A line with the prefix, whatever it holds, and one with the commit where there is one. */
const PREFIX_AND_COMMIT = /^(.*?)\n(?:([0-9a-f]{40,64})\n)?$/s;

async function attempt<Value>(ask: Promise<Value>): Promise<Value | undefined> {
  try {
    return await ask;
  } catch {
    return undefined;
  }
}

async function folderOf(dir: string): Promise<string> {
  try {
    return await realpath(dir);
  } catch (cause) {
    throw new IoError(`there is no folder ${dir}`, { hint: "name the config folder, as in: idc plan access", cause });
  }
}

/** A file as `git status` names it, by its path from the top, wherever links lead; undefined outside of the folder. */
async function statusName(folder: string, prefix: string, file: string): Promise<string | undefined> {
  const parent = await attempt(realpath(dirname(file)));
  if (parent === undefined) return undefined;
  const inside = relative(folder, join(parent, basename(file)))
    .split(sep)
    .join("/");
  return inside.startsWith("../") ? undefined : `${prefix}${inside}`;
}

/** The top folder of the repository around a folder; undefined where there is none. */
export async function repositoryTop(dir: string): Promise<string | undefined> {
  const top = await attempt(simpleGit(await folderOf(dir)).raw(["rev-parse", "--show-toplevel"]));
  return top?.replace(/\n$/, "");
}

async function expectGit(git: SimpleGit): Promise<void> {
  if ((await attempt(git.raw(["--version"]))) !== undefined) return;
  throw new IoError("git is not installed", {
    hint: "idc needs git on the PATH: it is its memory of what it may remove",
  });
}

/**
 * The repository around a folder, or undefined where there is none. Throws an `IoError` where git itself is missing. `aside`
 * is a file that may lie in the folder untracked and says nothing about it: the plan that is being saved or applied.
 */
export async function openRepository(dir: string, aside?: string): Promise<Repository | undefined> {
  const folder = await folderOf(dir);
  const git = simpleGit(folder);
  // One process for both: starting them is what takes time. Without a commit only the first line is printed.
  const where = await attempt(git.raw(["rev-parse", "--show-prefix", "--verify", "--quiet", "HEAD^{commit}"]));
  if (where === undefined) {
    await expectGit(git);
    return undefined;
  }
  const [, inside = "", commit] = PREFIX_AND_COMMIT.exec(where) ?? [];
  const path = inside.replace(/\/$/, "");
  // Files that git was told not to look at (a sparse checkout, assume-unchanged) may be anything.
  const unwatched = (await git.raw(["ls-files", "-v", "--", "."])).split("\n").some((line) => /^([a-z]|S) /.test(line));
  const status = await git.raw([
    "status",
    "--porcelain",
    "-z",
    // Its line is left out below: simple-git waits a while for the words of a silent command.
    "--branch",
    "--no-ahead-behind",
    "--untracked-files=all",
    "--ignore-submodules=none",
    "--",
    ".",
  ]);
  const name = aside === undefined ? undefined : await statusName(folder, inside, aside);
  const entries = status
    .split("\0")
    .filter((entry) => entry !== "" && !entry.startsWith("## ") && entry !== `?? ${name}`);
  return {
    git,
    commit,
    path: path === "" ? "." : path,
    clean: entries.length === 0 && !unwatched,
  };
}

/**
 * Whether one commit is an ancestor of another (or the same). Both must be full ids. Asked by what is printed and not by an
 * exit code: a command that fails without a word is no failure to simple-git.
 */
export async function isAncestor({ git }: Repository, ancestor: string, commit: string): Promise<boolean> {
  const common = await attempt(git.raw(["merge-base", ancestor, commit]));
  return common?.trim() === ancestor;
}

/** Whether the repository has a commit of that full id. */
export async function hasCommit({ git }: Repository, commit: string): Promise<boolean> {
  return (await attempt(git.raw(["rev-parse", "--verify", "--quiet", `${commit}^{commit}`])))?.trim() === commit;
}

/** First-parent commits after `from`, up to and without `to`, that changed the config folder; newest first. */
export async function commitsBetween({ git, path }: Repository, from: string, to: string): Promise<readonly string[]> {
  const range = ["log", "--first-parent", "--format=%H", `${from}..${to}`];
  // A commit that turns back what the one before it did must not be simplified away: what that one declared was declared.
  const folder = path === "." ? [] : ["--full-history", "--", `:(top,literal)${path}`];
  const log = await git.raw([...range, ...folder]);
  return log.split("\n").filter((line) => line !== "" && line !== to);
}
