/** Runs of a workflow, by the commit that they are of. */
import { asking, type GitHub } from "./client.ts";
import type { Environment, Repository } from "./runner.ts";

/** The file of the workflow that this run is of, as `.github/workflows/idc-apply.yml`; undefined where the runner does not say. */
export const workflowIn = ({ GITHUB_WORKFLOW_REF = "" }: Environment): string | undefined =>
  /^[^/]+\/[^/]+\/([^@]+)@/.exec(GITHUB_WORKFLOW_REF)?.[1];

/** Whether the workflow has a run of the commit, whatever became of it. */
export const hasRunOf = (workflow: string, commit: string, { owner, name: repo }: Repository, github: GitHub) =>
  asking("look for the run of a newer commit", async () => {
    const asked = { owner, repo, head_sha: commit, per_page: 100 };
    const { data } = await github.rest.actions.listWorkflowRunsForRepo(asked);
    return data.workflow_runs.some(({ path }) => path.split("@")[0] === workflow);
  });
