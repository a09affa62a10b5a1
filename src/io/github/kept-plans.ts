/**
 * Plans that runs of a pull request left behind as artifacts. Whoever can push a branch can leave any file behind: texts are handed on
 * as they are, and nothing in them is believed here.
 */
import { strFromU8, type UnzipFileInfo, unzip } from "fflate";
import { compareText } from "../../core/base/key.ts";
import { asking, type GitHub } from "./client.ts";
import type { Repository } from "./runner.ts";

/** A plan of 60,000 changes has about 40 MiB. */
const LARGEST = 64 * 1024 * 1024;
/** Of one commit; the newest count. */
const MOST = 5;

/** The name begins so, and the attempt of the run follows. */
const prefixOf = (head: string): string => `idc-plan-${head}-`;

interface Kept {
  readonly id: number;
  readonly created: string;
}

async function keptFor(head: string, { owner, name: repo }: Repository, github: GitHub): Promise<readonly Kept[]> {
  const asked = { owner, repo, head_sha: head, event: "pull_request", per_page: 100 };
  const runs = await github.rest.actions.listWorkflowRunsForRepo(asked);
  const kept: Kept[] = [];
  for (const { id: run_id } of runs.data.workflow_runs) {
    const { data } = await github.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id, per_page: 100 });
    for (const { id, name, expired, size_in_bytes, created_at } of data.artifacts) {
      if (name.startsWith(prefixOf(head)) && !expired && size_in_bytes <= LARGEST)
        kept.push({ id, created: created_at ?? "" });
    }
  }
  return kept.sort((a, b) => compareText(b.created, a.created) || b.id - a.id).slice(0, MOST);
}

/** The one file of an archive; undefined where it is no archive of one file, or a larger one. */
function onlyFile(archive: Uint8Array): Promise<string | undefined> {
  let files = 0;
  const filter = ({ originalSize }: UnzipFileInfo): boolean => {
    files += 1;
    return files === 1 && originalSize <= LARGEST;
  };
  return new Promise((resolve) => {
    try {
      unzip(archive, { filter }, (error, found) => {
        const [file] = error === null ? Object.values(found) : [];
        resolve(file === undefined || files !== 1 ? undefined : strFromU8(file));
      });
    } catch {
      resolve(undefined);
    }
  });
}

/** What was kept of the runs of a commit, the newest first. */
export function keptPlans(head: string, repository: Repository, github: GitHub): Promise<readonly string[]> {
  return asking("fetch the plans of merged pull requests", async () => {
    const texts: string[] = [];
    for (const { id } of await keptFor(head, repository, github)) {
      const { owner, name: repo } = repository;
      const where = { owner, repo, artifact_id: id, archive_format: "zip" };
      const { data } = await github.rest.actions.downloadArtifact(where);
      const text = await onlyFile(new Uint8Array(data as ArrayBuffer));
      if (text !== undefined) texts.push(text);
    }
    return texts;
  });
}
