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
    const tree_sha = await treeAt(data.tree.sha, folder === "." ? [] : folder.split("/"), where, github);
    if (tree_sha === undefined) return { base, files: new Map() };
    const tree = await github.rest.git.getTree({ ...where, tree_sha, recursive: "1" });
    if (tree.data.truncated) return "the config folder has more files than GitHub lists";
    const files = tree.data.tree.filter(({ type }) => type !== "tree");
    return { base, files: new Map(files.map(({ path, sha, mode, size = 0 }) => [path, { id: sha, mode, size }])) };
  });
}

export function blobOf(id: string, repository: Repository, github: GitHub): Promise<Uint8Array> {
  return asking("read a file of the pull request", async () => {
    const { data } = await github.rest.git.getBlob({ ...whereOf(repository), file_sha: id });
    return Buffer.from(data.content, "base64");
  });
}
