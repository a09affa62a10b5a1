/** What a pull request is made of without a clone: files, a commit, a branch of our own. */
import { asking, type GitHub } from "./client.ts";
import { type Repository, whereOf } from "./runner.ts";

export interface Proposal {
  readonly repository: Repository;
  /** What it is to be merged into, and the commit that it begins at. */
  readonly base: string;
  readonly commit: string;
  /** A branch of our own. */
  readonly branch: string;
  /** Paths from the top of the repository; `text` undefined: it goes. */
  readonly files: readonly { readonly path: string; readonly text: string | undefined }[];
  readonly title: string;
  readonly body: string;
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

/** What a pull request of GitHub's own token does not begin by itself. */
export const dispatch = (workflow_id: string, ref: string, repository: Repository, github: GitHub) =>
  asking("begin the workflow that plans", () =>
    github.rest.actions.createWorkflowDispatch({ ...whereOf(repository), workflow_id, ref }),
  );
