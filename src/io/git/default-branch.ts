/** Which branch of a repository is the default one, as far as git knows it without asking anybody. */
import { findRepository } from "./find-repository.ts";
import { type Git, gitAt } from "./git.ts";

const ORIGIN = "refs/remotes/origin/";
const LOCAL = "refs/heads/";

const refs = async (git: Git, format: string, pattern: string): Promise<readonly string[]> =>
  (await git.ask("for-each-ref", [`--format=%(${format})`, pattern])).split("\n").filter((line) => line !== "");

/** The branch at hand, with or without a commit; undefined where there is none. */
async function atHand(git: Git): Promise<string | undefined> {
  try {
    const name = (await git.ask("symbolic-ref", ["--quiet", "HEAD"])).trim();
    return name.startsWith(LOCAL) ? name.slice(LOCAL.length) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What `origin/HEAD` leads to. Without it: the one branch of `origin`, and before anything was pushed or fetched the one branch that there
 * is. Undefined where several might be it.
 */
export async function defaultBranch(dir: string): Promise<string | undefined> {
  const found = await findRepository(dir);
  if (found === undefined) return undefined;
  const git = gitAt(found);
  const [head] = await refs(git, "symref", `${ORIGIN}HEAD`);
  if (head?.startsWith(ORIGIN)) return head.slice(ORIGIN.length);
  const remote = await refs(git, "refname", ORIGIN);
  if (remote.length === 1) return remote[0]!.slice(ORIGIN.length);
  const local = await refs(git, "refname", LOCAL);
  return remote.length === 0 && local.length <= 1 ? atHand(git) : undefined;
}
