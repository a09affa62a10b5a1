/**
 * A branch of our own that is written anew, as long as nobody else has written to it: its tip is one commit on the default branch, and says
 * by its message which tree it has. Whatever a person does to it (a commit more, one amended, a merge), the message no longer fits.
 */
import { compared } from "./branch-tip.ts";
import { type GitHub, isStatus } from "./client.ts";
import { type Proposal, treeOn } from "./propose.ts";
import { whereOf } from "./runner.ts";

export interface KeptBranch extends Pick<Proposal, "repository" | "branch" | "commit" | "files" | "title"> {
  readonly sha256: (text: string) => string;
}

/** The newest commit of the branch. */
export interface Tip {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

async function shaOf({ repository, branch }: KeptBranch, github: GitHub): Promise<string | undefined> {
  try {
    return (await github.rest.git.getRef({ ...whereOf(repository), ref: `heads/${branch}` })).data.object.sha;
  } catch (error) {
    if (isStatus(error, 404)) return undefined;
    throw error;
  }
}

/** Undefined where there is no such branch. */
export async function tipOf(kept: KeptBranch, github: GitHub): Promise<Tip | undefined> {
  const sha = await shaOf(kept, github);
  if (sha === undefined) return undefined;
  const { data } = await github.rest.git.getCommit({ ...whereOf(kept.repository), commit_sha: sha });
  const parents = data.parents.map((parent) => parent.sha);
  return { sha, tree: data.tree.sha, parents, message: data.message };
}

function signed(tree: string, parent: string, { branch, sha256 }: KeptBranch): string {
  return `Idc-Proposal: ${sha256([branch, parent, tree].join("\n"))}`;
}

/** Whether idc made it. Who forges that has only their own commit written over. */
export function isMade({ tree, parents, message }: Tip, kept: KeptBranch): boolean {
  const [parent, ...others] = parents;
  return parent !== undefined && others.length === 0 && message.trimEnd().endsWith(`\n${signed(tree, parent, kept)}`);
}

/** Whether it says just this, on a commit of the default branch: by its tree, and not by what it says of itself. */
export async function isSame({ tree, parents }: Tip, kept: KeptBranch, github: GitHub): Promise<boolean> {
  const { commit, repository } = kept;
  const parent = parents[0] ?? "";
  const isBelow = parent === commit || (await compared(parent, commit, whereOf(repository), github)) === "ahead";
  return isBelow && tree === (await treeOn(parent, kept, github));
}

/** False where another one of that name was made meanwhile. GitHub may have made ours and said otherwise: asked again, it is there. */
async function begun(sha: string, kept: KeptBranch, github: GitHub): Promise<boolean> {
  try {
    await github.rest.git.createRef({ ...whereOf(kept.repository), ref: `refs/heads/${kept.branch}`, sha });
    return true;
  } catch (error) {
    const now = isStatus(error, 422) ? await shaOf(kept, github) : undefined;
    if (now === undefined) throw error;
    return now === sha;
  }
}

/** False where somebody else was faster: nothing is written over then. */
export async function pushTo(tip: Tip | undefined, kept: KeptBranch, github: GitHub): Promise<boolean> {
  const { repository, branch, commit, title } = kept;
  const where = whereOf(repository);
  const tree = await treeOn(commit, kept, github);
  const message = `${title}\n\n${signed(tree, commit, kept)}`;
  const { data: made } = await github.rest.git.createCommit({ ...where, message, tree, parents: [commit] });
  if ((await shaOf(kept, github)) !== tip?.sha) return false;
  if (tip === undefined) return begun(made.sha, kept, github);
  await github.rest.git.updateRef({ ...where, ref: `heads/${branch}`, sha: made.sha, force: true });
  return true;
}
