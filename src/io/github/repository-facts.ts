/** What GitHub says of the repository: an event of a schedule does not say it. */
import { asking, type GitHub } from "./client.ts";
import type { Repository } from "./runner.ts";

export interface RepositoryFacts {
  readonly defaultBranch: string;
  /** Not everybody may read it, and with it its artifacts. */
  readonly isPrivate: boolean;
}

export async function repositoryFacts({ owner, name }: Repository, github: GitHub): Promise<RepositoryFacts> {
  const { data } = await asking("look at the repository", () => github.rest.repos.get({ owner, repo: name }));
  return { defaultBranch: data.default_branch, isPrivate: data.private };
}
