/**
 * What a pull request would make of a folder, by the merge that GitHub tries: names, ids and bytes, asked for one by one. Nothing of it is
 * checked out, and nothing is written here.
 */
import { treeAt } from "./branch-tip.ts";
import { asking, type GitHub } from "./client.ts";
import { type Repository, whereOf } from "./runner.ts";

/** What a tree has: `100644` is a file, `120000` a link, `160000` a submodule. */
export interface TreeFile {
  readonly id: string;
  readonly mode: string;
  /** In bytes; 0 where GitHub does not say. */
  readonly size: number;
}

export interface MergeTree {
  /** The commit of the branch that it is merged into. */
  readonly base: string;
  /** By path relative to the folder. */
  readonly files: ReadonlyMap<string, TreeFile>;
}

interface Asked {
  readonly merge: string;
  /** The newest commit of the pull request. */
  readonly head: string;
  /** From the top of the repository, `.` for the top itself. */
  readonly folder: string;
}

type Where = ReturnType<typeof whereOf>;

/** Files of a folder of a tree, by path relative to it; or why nobody knows. */
async function filesIn(tree: string, folder: string, where: Where, github: GitHub) {
  const tree_sha = await treeAt(tree, folder === "." ? [] : folder.split("/"), where, github);
  if (tree_sha === undefined) return new Map<string, TreeFile>();
  const { data } = await github.rest.git.getTree({ ...where, tree_sha, recursive: "1" });
  if (data.truncated) return "the config folder has more files than GitHub lists";
  const files = data.tree.filter(({ type }) => type !== "tree");
  return new Map(files.map(({ path, sha, mode, size = 0 }): [string, TreeFile] => [path, { id: sha, mode, size }]));
}

/** Files of a folder of a commit, by path relative to it; or why nobody knows. */
export function folderAt(commit: string, folder: string, repository: Repository, github: GitHub) {
  const where = whereOf(repository);
  return asking("look at the files of a commit", async () => {
    const { data } = await github.rest.git.getCommit({ ...where, commit_sha: commit });
    return filesIn(data.tree.sha, folder, where, github);
  });
}

/** Or why nobody knows. */
export function mergeTreeOf(
  { merge, head, folder }: Asked,
  repository: Repository,
  github: GitHub,
): Promise<MergeTree | string> {
  const where = whereOf(repository);
  return asking("look at the files of the pull request", async () => {
    const { data } = await github.rest.git.getCommit({ ...where, commit_sha: merge });
    const [base, other, ...more] = data.parents.map(({ sha }) => sha);
    if (base === undefined || other !== head || more.length > 0)
      return "GitHub has no merge of its newest commit: does it conflict?";
    const files = await filesIn(data.tree.sha, folder, where, github);
    return typeof files === "string" ? files : { base, files };
  });
}

export function blobOf(id: string, repository: Repository, github: GitHub): Promise<Uint8Array> {
  return asking("read a file of the pull request", async () => {
    const { data } = await github.rest.git.getBlob({ ...whereOf(repository), file_sha: id });
    return Buffer.from(data.content, "base64");
  });
}
