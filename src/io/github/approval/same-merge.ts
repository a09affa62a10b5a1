/**
 * Whether what came into the branch is what was approved: the config folder as the pull request has it, merged with what was there. Whoever may push
 * to the branch can say of anything that it is a merge.
 */

import { asking, type GitHub } from "../client.ts";
import { blobOf, folderAt, type TreeFile } from "../merge-tree.ts";
import { type Repository, whereOf } from "../runner.ts";
import { mergedLines } from "./merged-lines.ts";

/** Of a file in each of them; undefined where it is not there. */
type At = Readonly<Record<"base" | "ours" | "theirs" | "result", TreeFile | undefined>>;

const same = (a: TreeFile | undefined, b: TreeFile | undefined): boolean => a?.id === b?.id && a?.mode === b?.mode;

/** What of a file was merged line by line; then its text has to be looked at. */
function isTakenWhole({ base, ours, theirs, result }: At): boolean | "both changed it" {
  if (same(base, theirs)) return same(result, ours);
  if (same(base, ours) || same(ours, theirs)) return same(result, theirs);
  return "both changed it";
}

/** Both have the file, and neither made anything else of it. */
function isText({ base, ours, theirs, result }: At): boolean {
  return [ours, theirs, result].every((one) => one !== undefined && one.mode === base?.mode && one.mode !== "160000");
}

/** Line by line, where both have changed other lines. */
async function mergesTo(
  { base, ours, theirs, result }: At,
  blob: (id: string) => Promise<Uint8Array>,
): Promise<boolean> {
  const texts = [];
  for (const one of [base, ours, theirs, result]) texts.push(Buffer.from(await blob(one!.id)).toString("latin1"));
  const [from, a, b, to] = texts as [string, string, string, string];
  return mergedLines(from, a, b) === to;
}

interface Merge {
  /** What was there, and what is there now. */
  readonly before: string;
  readonly after: string;
  /** The newest commit of the pull request. */
  readonly head: string;
  /** The config folder, from the top of the repository. */
  readonly folder: string;
}

/** Why it is not; undefined where it is. */
export async function otherThanMerged(
  { before, after, head, folder }: Merge,
  repository: Repository,
  github: GitHub,
): Promise<string | undefined> {
  const compared = { ...whereOf(repository), basehead: `${before}...${head}`, per_page: 1 };
  const { data } = await asking("look at what was merged", () =>
    github.rest.repos.compareCommitsWithBasehead(compared),
  );
  const commits = [data.merge_base_commit.sha, before, head, after];
  const folders = [];
  for (const commit of commits) {
    const found = await folderAt(commit, folder, repository, github);
    if (typeof found === "string") return found;
    folders.push(found);
  }
  const [base, ours, theirs, result] = folders;
  const bytes = (id: string) => blobOf(id, repository, github);
  for (const path of new Set(folders.flatMap((one) => [...one.keys()]))) {
    const at = { base: base!.get(path), ours: ours!.get(path), theirs: theirs!.get(path), result: result!.get(path) };
    const whole = isTakenWhole(at);
    const isSame = whole === "both changed it" ? isText(at) && (await mergesTo(at, bytes)) : whole;
    if (!isSame) return `${folder}/${path} is not what was approved`;
  }
  return undefined;
}
