/** A pull request that is made without a clone: files, a commit, a branch of our own. */
import { asking, type GitHub, isStatus } from "./client.ts";
import { openPulls } from "./pull-request.ts";
import { type Repository, whereOf } from "./runner.ts";

export interface Proposal {
  readonly repository: Repository;
  /** What it is to be merged into, and the commit that it begins at. */
  readonly base: string;
  readonly commit: string;
  /** A branch of our own: what it had before is written over. */
  readonly branch: string;
  /** Paths from the top of the repository; `text` undefined: it goes. */
  readonly files: readonly { readonly path: string; readonly text: string | undefined }[];
  readonly title: string;
  readonly body: string;
}

export interface Proposed {
  readonly number: number;
  readonly url: string;
}

/** The id of the tree that a commit's is with these files. */
export async function treeOn(
  commit_sha: string,
  { repository, files }: Pick<Proposal, "repository" | "files">,
  github: GitHub,
): Promise<string> {
  const where = whereOf(repository);
  const { data: begin } = await github.rest.git.getCommit({ ...where, commit_sha });
  const tree = files.map(({ path, text }) => {
    const entry = { path, mode: "100644" as const, type: "blob" as const };
    return text === undefined ? { ...entry, sha: null } : { ...entry, content: text };
  });
  return (await github.rest.git.createTree({ ...where, base_tree: begin.tree.sha, tree })).data.sha;
}

async function commitOf(proposal: Proposal, github: GitHub): Promise<string> {
  const { repository, commit, title } = proposal;
  const tree = await treeOn(commit, proposal, github);
  const said = { message: title, tree, parents: [commit] };
  return (await github.rest.git.createCommit({ ...whereOf(repository), ...said })).data.sha;
}

async function branchAt(sha: string, { repository, branch }: Proposal, github: GitHub): Promise<void> {
  const where = whereOf(repository);
  try {
    await github.rest.git.createRef({ ...where, ref: `refs/heads/${branch}`, sha });
  } catch (error) {
    if (!isStatus(error, 422)) throw error;
    await github.rest.git.updateRef({ ...where, ref: `heads/${branch}`, sha, force: true });
  }
}

/** The open one from that branch, or a new one. */
async function pullOf({ repository, branch, base, title, body }: Proposal, github: GitHub): Promise<Proposed> {
  const where = whereOf(repository);
  const [open] = await openPulls(`${repository.owner}:${branch}`, repository, github);
  const found = open ?? (await github.rest.pulls.create({ ...where, head: branch, base, title, body })).data;
  return { number: found.number, url: found.html_url };
}

export const propose = (proposal: Proposal, github: GitHub): Promise<Proposed> =>
  asking("open a pull request", async () => {
    await branchAt(await commitOf(proposal, github), proposal, github);
    return pullOf(proposal, github);
  });

/** What a pull request of GitHub's own token does not begin by itself. */
export const dispatch = (workflow_id: string, ref: string, repository: Repository, github: GitHub) =>
  asking("begin the workflow that plans", () =>
    github.rest.actions.createWorkflowDispatch({ ...whereOf(repository), workflow_id, ref }),
  );
