/**
 * Plans that runs of a pull request left behind as artifacts. Whoever can push a branch can leave any file behind: texts are handed on
 * as they are, and nothing in them is believed here. What a fork's run left behind is no plan: it has no credentials to make one with.
 */
import { compareText } from "../../core/base/key.ts";
import { artifactText, isOfOurs, LARGEST } from "./artifact.ts";
import { asking, type GitHub } from "./client.ts";
import type { Repository } from "./runner.ts";

/** Of one commit; the newest count. */
const MOST = 5;

/** The name begins so, and the attempt of the run follows. */
const prefixOf = (head: string): string => `idc-plan-${head}-`;

interface Kept {
  readonly id: number;
  readonly created: string;
}

async function keptFor(head: string, repository: Repository, github: GitHub): Promise<readonly Kept[]> {
  const { owner, name: repo } = repository;
  const asked = { owner, repo, head_sha: head, event: "pull_request", per_page: 100 };
  const runs = await github.rest.actions.listWorkflowRunsForRepo(asked);
  const kept: Kept[] = [];
  for (const { id: run_id } of runs.data.workflow_runs.filter((run) => isOfOurs(run, repository))) {
    const { data } = await github.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id, per_page: 100 });
    for (const { id, name, expired, size_in_bytes, created_at } of data.artifacts) {
      if (name.startsWith(prefixOf(head)) && !expired && size_in_bytes <= LARGEST)
        kept.push({ id, created: created_at ?? "" });
    }
  }
  return kept.sort((a, b) => compareText(b.created, a.created) || b.id - a.id).slice(0, MOST);
}

/** What was kept of the runs of a commit, the newest first. */
export function keptPlans(head: string, repository: Repository, github: GitHub): Promise<readonly string[]> {
  return asking("fetch the plans of merged pull requests", async () => {
    const texts: string[] = [];
    for (const { id } of await keptFor(head, repository, github)) {
      const text = await artifactText(id, repository, github);
      if (text !== undefined) texts.push(text);
    }
    return texts;
  });
}
