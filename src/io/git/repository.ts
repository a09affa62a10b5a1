/** The git repository that holds a config: the only memory idc has, besides tags on the instance. */
import { findRepository } from "./find-repository.ts";
import { type Git, GitFailure, gitAt, gitVersion } from "./git.ts";

export interface Repository {
  readonly git: Git;
  /** The commit at hand, whole id; undefined in a repository without one. */
  readonly commit: string | undefined;
  /** The config folder's path inside the repository, with `/`; `.` at its top. */
  readonly path: string;
  /** Whether what was read of the config folder is what reading the commit gives (`clean.ts`); until that is known, not. */
  readonly clean: boolean;
}

export interface Opened extends Repository {
  /** Whole path of the top of the work tree. */
  readonly top: string;
}

const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

async function attempt<Value>(ask: Promise<Value>): Promise<Value | undefined> {
  try {
    return await ask;
  } catch {
    return undefined;
  }
}

/** The top folder of the repository around a folder; undefined where there is none. */
export async function repositoryTop(dir: string): Promise<string | undefined> {
  return (await findRepository(dir))?.workTree;
}

/**
 * The repository around a folder, or undefined where there is none. Throws an `IoError` where git is missing, or cannot read
 * the repository.
 */
export async function openRepository(dir: string): Promise<Opened | undefined> {
  const found = await findRepository(dir);
  if (found === undefined) {
    // Whoever has no git is to hear of it before the first commit.
    await gitVersion();
    return undefined;
  }
  const git = gitAt(found);
  const commit = await headOf(git);
  return { git, commit, path: found.path, top: found.workTree, clean: false };
}

/** The commit at hand; nothing where there is none yet, which is not where there is one that cannot be read. */
async function headOf(git: Git): Promise<string | undefined> {
  const ask = (name: string) => git.ask("rev-parse", ["--verify", "--quiet", name]);
  try {
    return (await ask("HEAD^{commit}")).trim();
  } catch (error) {
    const { cause } = error as { cause?: unknown };
    const saysNo = cause instanceof GitFailure && cause.exitCode === 1;
    if (saysNo && (await attempt(ask("HEAD"))) === undefined) return undefined;
    throw error;
  }
}

/** Whether one commit is an ancestor of another (or the same). Both must be full ids. */
export async function isAncestor({ git }: Repository, ancestor: string, commit: string): Promise<boolean> {
  if (!FULL_ID.test(ancestor) || !FULL_ID.test(commit)) return false;
  const common = await attempt(git.ask("merge-base", [ancestor, commit]));
  return common?.trim() === ancestor;
}

/** Whether the repository has a commit of that full id. */
export async function hasCommit({ git }: Repository, commit: string): Promise<boolean> {
  if (!FULL_ID.test(commit)) return false;
  return (await attempt(git.ask("rev-parse", ["--verify", "--quiet", `${commit}^{commit}`])))?.trim() === commit;
}

/** Whether history ends somewhere because it was not fetched. */
export async function isShallow({ git }: Repository): Promise<boolean> {
  // A git that does not know the question says it again.
  return (await git.ask("rev-parse", ["--is-shallow-repository"])).trim() !== "false";
}

/** Whether a remote-tracking branch contains the commit; "none" where there is no such branch. */
export async function remoteBranchesHold({ git }: Repository, commit: string): Promise<"none" | "yes" | "no"> {
  // `refs/remotes/origin/HEAD` is another name of one of them.
  const list = async (...filter: readonly string[]) => {
    const printed = await git.ask("for-each-ref", ["--format=%(symref) %(refname)", ...filter, "refs/remotes/"]);
    return printed.split("\n").filter((line) => line.startsWith(" "));
  };
  if ((await list()).length === 0) return "none";
  return (await list(`--contains=${commit}`)).length === 0 ? "no" : "yes";
}

/**
 * The full id of the commit that a person names: by its id, whole or its beginning, or by a branch. A branch with the name of
 * another commit's id is not believed.
 */
export async function resolveCommit({ git }: Repository, text: string): Promise<string | undefined> {
  if (text === "" || text.startsWith("-")) return undefined;
  const isId = /^[0-9a-f]{4,64}$/.test(text);
  const names = isId || text === "HEAD" ? [text] : [`refs/heads/${text}`, `refs/remotes/${text}`];
  for (const name of names) {
    const asked = ["--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
    const id = (await attempt(git.ask("rev-parse", asked)))?.trim();
    if (id !== undefined && FULL_ID.test(id) && (!isId || id.startsWith(text))) return id;
  }
  return undefined;
}
