/**
 * Whether a folder is as its commit has it: what was read of it is, name for name and byte for byte, what reading the commit
 * gives.
 *
 * In: what was read, and the commit. Out: yes or no. git is asked for names and ids of the commit, and for the few objects whose
 * line ends may be all that differs; no index, filter or ignore rule has a part, so that nothing can hide a change: a file
 * that git was told not to look at, one that is not checked out, one that changed while it was read.
 */
import { join } from "node:path";
import { type Blobs, fetchBlobs } from "./commit-source.ts";
import { type Entry, followLinks, isConfigFile, isIgnoreFile, listPaths, listTree, type Tree } from "./commit-tree.ts";
import { type Fingerprint, fingerprint } from "./fingerprint.ts";
import type { Git } from "./git.ts";
import { fingerprintOf, type Reading } from "./recorded-source.ts";
import type { Opened } from "./repository.ts";

interface Pair {
  /** "unread" is the same as nothing: what it holds is not known. */
  readonly found: Fingerprint | "unread" | undefined;
  readonly committed: Entry | undefined;
}

type At = Pick<Opened, "git" | "path" | "top"> & { readonly commit: string };

export async function isClean({ git, commit, path, top }: Opened, reading: Reading): Promise<boolean> {
  if (commit === undefined || [...reading.read.values()].includes("refused")) return false;
  const tree = await listTree(git, commit, path);
  const above = await pairsAbove({ git, commit, path, top });
  const blobs: Blobs = new Map();
  if (!(await allSame(git, [...listedPairs(reading, tree), ...ignorePairs(reading, tree), ...above], blobs)))
    return false;
  return allSame(git, await policyPairs(git, reading, tree, blobs), blobs);
}

/** YAML files and links of either side. A folder with a repository of its own is read by neither. */
function listedPairs({ files, read, links }: Reading, tree: Tree): readonly Pair[] {
  const names = new Set([...tree.keys()].filter(isConfigFile));
  for (const { path, repository } of files.values()) if (repository === undefined) names.add(path);
  return [...names].map((name) => {
    const file = files.get(name);
    const text = read.get(name);
    const found = file?.link === undefined ? (text === "refused" ? undefined : text) : links.get(name);
    return { found: file === undefined ? undefined : (found ?? "unread"), committed: tree.get(name) };
  });
}

/** Ignore rules decide what is read. */
function ignorePairs({ ignoreFiles }: Reading, tree: Tree): readonly Pair[] {
  const names = new Set([...ignoreFiles.keys(), ...[...tree.keys()].filter(isIgnoreFile)]);
  return [...names].map((name) => ({ found: ignoreFiles.get(name), committed: tree.get(name) }));
}

/** The same of the folders above, up to the top of the repository. */
async function pairsAbove({ git, commit, path, top }: At): Promise<readonly Pair[]> {
  const parts = path === "." ? [] : path.split("/");
  const names = parts.map((_, index) => [...parts.slice(0, index), ".gitignore"].join("/"));
  const committed = await listPaths(git, commit, names);
  return Promise.all(
    names.map(async (name) => ({
      found: await fingerprintOf(join(top, name), commit),
      committed: committed.get(name),
    })),
  );
}

/** What was read beside the listed files, wherever links of the commit lead. */
async function policyPairs(git: Git, { files, read }: Reading, tree: Tree, blobs: Blobs): Promise<readonly Pair[]> {
  const targetOf = async (link: Entry) => {
    await fetchBlobs(git, [link], blobs);
    return new TextDecoder().decode(blobs.get(link.id));
  };
  const pairs: Pair[] = [];
  for (const [path, found] of read) {
    if (files.has(path) && files.get(path)?.link === undefined) continue;
    const committed = await followLinks(tree, path, targetOf);
    pairs.push({
      found: found === "refused" ? undefined : found,
      committed: committed === "outside" ? undefined : committed,
    });
  }
  return pairs;
}

/** Only where neither id is the same are the commit's own bytes fetched: its line ends may be the odd ones. */
async function allSame(git: Git, pairs: readonly Pair[], blobs: Blobs): Promise<boolean> {
  const doubtful: { readonly found: Fingerprint; readonly committed: Entry }[] = [];
  for (const { found, committed } of pairs) {
    if (found === undefined && committed === undefined) continue;
    if (found === undefined || found === "unread" || committed === undefined || found.link !== committed.link)
      return false;
    if (found.id === committed.id || found.lines === committed.id) continue;
    if (found.link) return false;
    doubtful.push({ found, committed });
  }
  // The first alone: mostly something was changed, and the first that differs is all there is to know.
  for (const part of [doubtful.slice(0, 1), doubtful.slice(1)]) {
    const ids = part.map(({ committed }) => committed);
    await fetchBlobs(git, ids, blobs);
    if (!part.every(({ found, committed }) => fingerprint(blobs.get(committed.id)!, found.id).lines === found.lines)) {
      return false;
    }
  }
  return true;
}
