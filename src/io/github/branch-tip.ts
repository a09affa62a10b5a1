/** Where a commit stands on its branch: its newest, one whose config a newer one changed, or none of it. */
import { asking, type GitHub } from "./client.ts";
import { type Repository, whereOf } from "./runner.ts";

export type Standing =
  | { readonly is: "newest" }
  /** A newer commit has another config: a run of its own applies both. */
  | { readonly is: "superseded"; readonly by: string }
  | { readonly is: "elsewhere"; readonly newest: string };

type Where = ReturnType<typeof whereOf>;

interface Asked {
  readonly branch: string;
  readonly commit: string;
  /** The config folder, from the top of the repository. */
  readonly folder: string;
}

/** The id of the tree that a path leads to; undefined where there is none. */
export async function treeAt(
  tree_sha: string,
  [part, ...rest]: readonly string[],
  where: Where,
  github: GitHub,
): Promise<string | undefined> {
  if (part === undefined) return tree_sha;
  const { data } = await github.rest.git.getTree({ ...where, tree_sha });
  const inside = data.tree.find(({ path, type }) => path === part && type === "tree");
  return inside === undefined ? undefined : treeAt(inside.sha, rest, where, github);
}

/** The id of a folder's tree in a commit. */
async function treeOf(commit: string, folder: string, where: Where, github: GitHub) {
  const { data } = await github.rest.git.getCommit({ ...where, commit_sha: commit });
  return treeAt(data.tree.sha, folder === "." ? [] : folder.split("/"), where, github);
}

const newestOf = async (branch: string, where: Where, github: GitHub): Promise<string> =>
  (await github.rest.git.getRef({ ...where, ref: `heads/${branch}` })).data.object.sha;

/** The newest commit of a branch. */
export const newestCommit = (branch: string, repository: Repository, github: GitHub): Promise<string> =>
  asking("look at the newest commit", () => newestOf(branch, whereOf(repository), github));

/** How the second commit lies to the first: `ahead` where it descends from it. */
export async function compared(from: string, to: string, where: Where, github: GitHub): Promise<string> {
  const asked = { ...where, basehead: `${from}...${to}`, per_page: 1 };
  return (await github.rest.repos.compareCommitsWithBasehead(asked)).data.status;
}

/** Whether one commit comes after another on the branch. */
export function isBetween(
  { branch, commit, later }: Pick<Asked, "branch" | "commit"> & { readonly later: string },
  repository: Repository,
  github: GitHub,
): Promise<boolean> {
  const where = whereOf(repository);
  return asking("look for newer commits", async () => {
    if ((await compared(commit, later, where, github)) !== "ahead") return false;
    const toNewest = await compared(later, await newestOf(branch, where, github), where, github);
    return toNewest === "ahead" || toNewest === "identical";
  });
}

export function standingOf(asked: Asked, repository: Repository, github: GitHub): Promise<Standing> {
  const { branch, commit, folder } = asked;
  const where = whereOf(repository);
  return asking("look for newer commits", async () => {
    const newest = await newestOf(branch, where, github);
    if (newest === commit) return { is: "newest" };
    if ((await compared(commit, newest, where, github)) !== "ahead") return { is: "elsewhere", newest };
    const [ours, theirs] = await Promise.all([commit, newest].map((one) => treeOf(one, folder, where, github)));
    return ours !== undefined && ours === theirs ? { is: "newest" } : { is: "superseded", by: newest };
  });
}
