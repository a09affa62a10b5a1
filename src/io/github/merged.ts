/** Pull requests by which commits came into a branch. */
import { asking, type GitHub } from "./client.ts";
import { type Repository, whereOf } from "./runner.ts";

export interface Merged {
  readonly number: number;
  /** The newest commit of its branch when it was merged. */
  readonly head: string;
}

/** Pull requests that were merged into a branch and brought a commit. */
export async function mergedWith(commit: string, branch: string, repository: Repository, github: GitHub) {
  const asked = { ...whereOf(repository), commit_sha: commit, per_page: 100 };
  const { data } = await asking("find the merged pull requests", () =>
    github.rest.repos.listPullRequestsAssociatedWithCommit(asked),
  );
  return data.filter(({ merged_at, base }) => merged_at !== null && base.ref === branch);
}

/** The merged ones that any of the commits is of, each once; by number. */
export async function mergedBy(
  commits: readonly string[],
  branch: string,
  repository: Repository,
  github: GitHub,
): Promise<readonly Merged[]> {
  const found = new Map<number, Merged>();
  for (const commit of commits)
    for (const { number, head } of await mergedWith(commit, branch, repository, github))
      found.set(number, { number, head: head.sha });
  return [...found.values()].sort((a, b) => a.number - b.number);
}

/** Those that brought all of the commits; undefined where one of them came without any. */
export async function broughtBy(
  commits: readonly string[],
  branch: string,
  repository: Repository,
  github: GitHub,
): Promise<readonly { readonly number: number; readonly login: string }[] | undefined> {
  const found = new Map<number, { number: number; login: string }>();
  for (const commit of commits) {
    const merged = await mergedWith(commit, branch, repository, github);
    if (merged.length === 0 || merged.some(({ user }) => user === null)) return undefined;
    for (const { number, user } of merged) found.set(number, { number, login: user!.login });
  }
  return [...found.values()];
}
