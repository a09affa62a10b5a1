/**
 * Whether a repository belongs to us: git's own check, which a git that is told its directory leaves out.
 *
 * In: the paths of a repository. Out: nothing, or an `IoError`. What is in a repository of another user is that user's word,
 * and in a folder where all may write, as /tmp, anybody can put one above ours.
 */
import { lstat, realpath } from "node:fs/promises";
import { IoError } from "../io-error.ts";
import { safeDirectories } from "./git.ts";

/** User ids that are us; none on Windows, where files have no such owner and there is no check. */
export type Us = readonly number[] | undefined;

/** The effective user; for root also who called sudo. */
export function us(): Us {
  const user = process.geteuid?.();
  if (user === undefined) return undefined;
  const { SUDO_UID = "" } = process.env;
  return user === 0 && /^\d+$/.test(SUDO_UID) ? [0, Number(SUDO_UID)] : [user];
}

export async function expectOurs(workTree: string, paths: readonly string[], users: Us): Promise<void> {
  if (users === undefined) return;
  for (const path of [workTree, ...paths]) {
    const { uid } = await lstat(path);
    if (users.includes(uid)) continue;
    if (await isSafe(workTree, await safeDirectories())) return;
    throw new IoError(`the git repository in ${workTree} belongs to another user (${path} is of user ${uid})`, {
      hint: `if you trust who can write there: git config --global --add safe.directory '${workTree}'`,
    });
  }
}

/** An entry names the work tree, or with `/*` at its end every one below a folder; `*` names all. */
async function isSafe(workTree: string, entries: readonly string[]): Promise<boolean> {
  for (const entry of entries) {
    if (entry === "*" || entry === workTree) return true;
    const above = entry.endsWith("/*") ? entry.slice(0, -2) : undefined;
    const real = await realpath(above ?? entry).catch(() => undefined);
    if (real === undefined) continue;
    if (above === undefined ? real === workTree : workTree.startsWith(`${real.replace(/\/$/, "")}/`)) return true;
  }
  return false;
}
