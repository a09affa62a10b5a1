/**
 * The repository around a folder, found by ourselves.
 *
 * In: a folder. Out: where git finds its things, or nothing where no repository is. git's own search takes a folder that
 * holds `HEAD`, `objects` and `refs` for a repository, and any commit can hold such files; no commit can hold a `.git`.
 * Invariant: what is found has a `.git` that is a folder, or a file whose other end points back; all of it belongs to us; and
 * it is on one file system with the folder. What has a `.git` and is not so is an `IoError`: nothing above it is meant.
 */
import type { Stats } from "node:fs";
import { lstat, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { IoError } from "../io-error.ts";
import { noFolder } from "../no-folder.ts";
import { type Place, readSetting } from "./git.ts";
import { expectOurs, type Us, us } from "./ownership.ts";

export interface Found extends Place {
  /** The folder's path from the top of the work tree, with `/`; `.` for the top itself. */
  readonly path: string;
}

const POINTER_BYTES = 4096;

/** Who we are, and which file system a folder is on. */
export interface Looking {
  readonly users: Us;
  readonly deviceOf: (path: string) => Promise<number>;
}

const OURS = (): Looking => ({ users: us(), deviceOf: async (path) => (await stat(path)).dev });

export async function findRepository(dir: string, { users, deviceOf } = OURS()): Promise<Found | undefined> {
  const folder = await folderOf(dir);
  const device = await deviceOf(folder);
  for (let at = folder; ; at = dirname(at)) {
    if ((await deviceOf(at)) !== device) return undefined;
    const there = await lookAt(join(at, ".git"));
    if (there !== undefined) return placeAt(at, folder, there, users);
    if (dirname(at) === at) return undefined;
  }
}

async function folderOf(dir: string): Promise<string> {
  try {
    return await realpath(dir);
  } catch (cause) {
    throw await noFolder(dir, cause);
  }
}

async function lookAt(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new IoError(`cannot look at ${path}`, { cause });
  }
}

async function placeAt(workTree: string, folder: string, there: Stats, users: Us): Promise<Found> {
  const dotGit = join(workTree, ".git");
  if (!there.isDirectory() && !there.isFile()) throw refusal(dotGit, "it is a link");
  // Before anything in it is believed.
  await expectOurs(workTree, [dotGit], users);
  const { gitDir, others } = there.isFile() ? await followPointer(dotGit) : await ordinary(dotGit);
  await expectOurs(workTree, [gitDir, ...others], users);
  const path = relative(workTree, folder).split(sep).join("/");
  return { gitDir, workTree, path: path === "" ? "." : path };
}

function refusal(dotGit: string, why: string, cause?: unknown): IoError {
  return new IoError(`${dotGit} is not the repository of the folder it stands in: ${why}`, {
    hint: "idc reads a clone with a .git folder, a worktree of git worktree, or a submodule: clone anew, or move it away",
    cause,
  });
}

async function ordinary(gitDir: string) {
  if ((await lookAt(join(gitDir, "commondir"))) !== undefined) {
    throw refusal(gitDir, "its file commondir says that its objects are elsewhere");
  }
  return { gitDir, others: [] };
}

/** What stands in a file of one line, without the line's end; nothing where there is none. */
async function lineOf(path: string): Promise<string | undefined> {
  const there = await lookAt(path);
  if (there === undefined || !there.isFile() || there.size > POINTER_BYTES) return undefined;
  return (await readFile(path, "utf8")).replace(/[\r\n]+$/, "");
}

async function samePlace(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((path) => realpath(path).catch(() => undefined)));
  return first !== undefined && first === second;
}

/** `gitdir: PATH`, and what is there must be of this very `.git`: a worktree names it, a submodule names its folder. */
async function followPointer(dotGit: string) {
  const pointer = /^gitdir: (.+)$/.exec((await lineOf(dotGit)) ?? "")?.[1];
  if (pointer === undefined) throw refusal(dotGit, "it is a file that does not say gitdir: and a path");
  const gitDir = await realpath(resolve(dirname(dotGit), pointer)).catch((cause: unknown) => {
    throw refusal(dotGit, `it points to ${pointer}, where nothing is`, cause);
  });
  const common = await lineOf(join(gitDir, "commondir"));
  const others =
    common === undefined ? await expectSubmodule(dotGit, gitDir) : await expectWorktree(dotGit, gitDir, common);
  return { gitDir, others };
}

async function expectWorktree(dotGit: string, gitDir: string, common: string): Promise<readonly string[]> {
  const back = await lineOf(join(gitDir, "gitdir"));
  if (back === undefined || !(await samePlace(resolve(gitDir, back), dotGit))) {
    throw refusal(dotGit, `it points to ${gitDir}, which is the worktree of another folder (git worktree repair)`);
  }
  const shared = await realpath(resolve(gitDir, common)).catch(() => undefined);
  if (shared === undefined || join(shared, "worktrees", basename(gitDir)) !== gitDir) {
    throw refusal(dotGit, `it points to ${gitDir}, which is none of the worktrees of ${common}`);
  }
  return [shared];
}

async function expectSubmodule(dotGit: string, gitDir: string): Promise<readonly string[]> {
  for (const name of ["config.worktree", "config"]) {
    const file = join(gitDir, name);
    if (!(await lookAt(file))?.isFile()) continue;
    const back = await readSetting(file, "core.worktree").catch((cause: unknown) => {
      throw refusal(dotGit, `git cannot read ${file}`, cause);
    });
    if (back !== undefined && (await samePlace(resolve(gitDir, back), dirname(dotGit)))) return [];
  }
  throw refusal(dotGit, `it points to ${gitDir}, which does not point back`);
}
