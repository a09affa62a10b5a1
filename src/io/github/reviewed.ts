/** Whether a person let this run into an environment: GitHub holds a job for that only where the environment has reviewers. */
import { asking, type GitHub } from "./client.ts";
import type { Repository } from "./runner.ts";

export type Review = { readonly by: readonly string[] } | { readonly missing: string };

interface Asked {
  readonly environment: string;
  /** The id of the run. */
  readonly run: number;
}

async function hasReviewers({ environment }: Asked, { owner, name: repo }: Repository, github: GitHub) {
  const { data } = await github.rest.repos.getEnvironment({ owner, repo, environment_name: environment });
  return (data.protection_rules ?? []).some(({ type }) => type === "required_reviewers");
}

/** Throws where GitHub does not say. */
export function reviewOf(asked: Asked, repository: Repository, github: GitHub): Promise<Review> {
  const { environment, run: run_id } = asked;
  const { owner, name: repo } = repository;
  return asking("see who approved this run", async () => {
    if (!(await hasReviewers(asked, repository, github)))
      return { missing: `the environment ${environment} has no required reviewers, so nobody was asked` };
    const { data } = await github.rest.actions.getReviewsForRun({ owner, repo, run_id });
    const same = (name: string | undefined) => name?.toLowerCase() === environment.toLowerCase();
    const approvals = data.filter(
      ({ state, environments }) => state === "approved" && environments.some(({ name }) => same(name)),
    );
    if (approvals.length === 0) return { missing: `nobody approved this run for the environment ${environment}` };
    return { by: [...new Set(approvals.map(({ user }) => user.login))] };
  });
}
