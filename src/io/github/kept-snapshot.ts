/**
 * The newest snapshot that a run of the default branch left behind. Whoever can push a branch can have any workflow run there, and leave
 * any file behind by any name: only runs that GitHub says are of the workflow, the branch and this repository count.
 */
import { artifactText, isOfOurs, LARGEST } from "./artifact.ts";
import { asking, type GitHub, isStatus } from "./client.ts";
import { type Repository, whereOf } from "./runner.ts";

/** The name begins so, and the attempt of the run follows. */
const PREFIX = "idc-snapshot-";

/** One of 60,000 assignments and 100,000 memberships has about 80 MiB. */
const SNAPSHOT_BYTES = 256 * 1024 * 1024;

/** As many runs are looked at: one of a week ago is of no use any more. */
const RUNS = 10;

/** What begins a run of the branch as it is. */
const EVENTS: readonly string[] = ["schedule", "workflow_dispatch"];

/** Whoever keeps no snapshots need not have the workflow. */
function noWorkflow(error: unknown) {
  if (isStatus(error, 404)) return { data: { workflow_runs: [] } };
  throw error;
}

/** `workflow`: its file, as `idc-snapshot.yml`. Undefined where none is kept. */
export function keptSnapshot(
  { workflow, branch }: { readonly workflow: string; readonly branch: string },
  repository: Repository,
  github: GitHub,
): Promise<string | undefined> {
  const where = whereOf(repository);
  return asking("fetch the snapshot", async () => {
    const asked = { ...where, workflow_id: workflow, branch, status: "success" as const, per_page: RUNS };
    const { data } = await github.rest.actions.listWorkflowRuns(asked).catch(noWorkflow);
    const own = data.workflow_runs.filter(
      (run) => EVENTS.includes(run.event) && run.head_branch === branch && isOfOurs(run, repository),
    );
    for (const { id: run_id } of own) {
      const found = await github.rest.actions.listWorkflowRunArtifacts({ ...where, run_id, per_page: 100 });
      const kept = found.data.artifacts.filter(
        ({ name, expired, size_in_bytes }) => name.startsWith(PREFIX) && !expired && size_in_bytes <= LARGEST,
      );
      // A later attempt has the higher number.
      const newest = kept.sort((a, b) => b.id - a.id)[0];
      if (newest !== undefined) return artifactText(newest.id, repository, github, SNAPSHOT_BYTES);
    }
    return undefined;
  });
}
