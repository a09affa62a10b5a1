/** What a commit holds below a folder: names, ids and links, without the bytes. */
import { normalPath } from "../../core/base/normal-path.ts";
import { isConfig, isSearched } from "../config/source.ts";
import { IoError } from "../io-error.ts";
import { type Git, INCOMPLETE, literally } from "./git.ts";

export interface Entry {
  readonly id: string;
  readonly link: boolean;
}

/** By path relative to the folder. */
export type Tree<Kind extends Entry = Entry> = ReadonlyMap<string, Kind>;

/** Links that lead to links are followed so far. */
const LINKS = 8;

/** `folder` is relative to the top of the repository, `.` for the top itself; `commit` is a full id. */
function treeName(commit: string, folder: string): string {
  // The folder is named as a tree, not as a pathspec, in which some characters would mean something.
  return folder === "." ? `${commit}^{tree}` : `${commit}:${folder}`;
}

/** Blobs below a folder at a commit; none where it is not there. With sizes git opens each of them. */
async function printTree(git: Git, commit: string, folder: string, sizes: boolean): Promise<string> {
  const tree = treeName(commit, folder);
  try {
    return await git.ask("ls-tree", ["-r", "-z", ...(sizes ? ["-l"] : []), "--full-tree", tree]);
  } catch (error) {
    if (await isNoFolder(git, commit, tree)) return "";
    throw error;
  }
}

/** A folder that the commit does not have has no files; that git cannot read it (a partial clone) is a failure. */
async function isNoFolder(git: Git, commit: string, tree: string): Promise<boolean> {
  const idOf = (name: string) =>
    git.ask("rev-parse", ["--verify", "--quiet", name]).then(
      (id) => id.trim(),
      () => undefined,
    );
  if ((await idOf(`${commit}^{tree}`)) === undefined) return false;
  const id = await idOf(tree);
  if (id === undefined) return true;
  const kind = await git.ask("cat-file", ["-t", id]).catch(() => "tree");
  return kind.trim() !== "tree";
}

export async function listTree(git: Git, commit: string, folder: string): Promise<Tree> {
  return entriesOf(await printTree(git, commit, folder, false));
}

/** Those of some paths from the top that a commit has. */
export async function listPaths(git: Git, commit: string, paths: readonly string[]): Promise<Tree> {
  return paths.length === 0
    ? new Map()
    : entriesOf(await git.ask("ls-tree", ["-z", "--full-tree", commit, "--", ...paths.map(literally)]));
}

function entriesOf(printed: string): Tree {
  const entries = new Map<string, Entry>();
  for (const line of printed.split("\0")) {
    // `100644 blob <id>\t<path>`; submodules are commits.
    const match = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line);
    if (match === null) continue;
    const [, mode, id = "", path = ""] = match;
    entries.set(path, { id, link: mode === "120000" });
  }
  return entries;
}

export interface SizedEntry extends Entry {
  readonly size: number;
}

export async function listSizedTree(git: Git, commit: string, folder: string): Promise<Tree<SizedEntry>> {
  const entries = new Map<string, SizedEntry>();
  for (const line of (await printTree(git, commit, folder, true)).split("\0")) {
    // `100644 blob <id> <size>\t<path>`; submodules are commits, and a blob that cannot be read has BAD for its size.
    const match = /^(\d+) blob ([0-9a-f]+) +(\w+)\t(.*)$/s.exec(line);
    if (match === null) continue;
    const [, mode, id = "", size = "", path = ""] = match;
    if (!/^\d+$/.test(size)) throw new IoError(`git cannot read ${path} of commit ${commit}`, { hint: INCOMPLETE });
    entries.set(path, { id, link: mode === "120000", size: Number(size) });
  }
  return entries;
}

const isInSearched = (path: string): boolean => path.split("/").slice(0, -1).every(isSearched);

export function isConfigFile(path: string): boolean {
  return isConfig(path) && isInSearched(path);
}

/** A file of ignore rules that has a say in which config files are read. */
export function isIgnoreFile(path: string): boolean {
  return (path === ".gitignore" || path.endsWith("/.gitignore")) && isInSearched(path);
}

/** Where a path leads, through links of the commit; nothing where it leads out of the folder, or nowhere. */
export async function followLinks<Kind extends Entry>(
  tree: Tree<Kind>,
  path: string,
  targetOf: (link: Kind) => Promise<string>,
): Promise<Kind | "outside" | undefined> {
  let at = normalPath(path);
  for (let left = LINKS; at !== undefined; left--) {
    const parts: readonly string[] = at.split("/");
    const above = parts.findIndex((_, index) => tree.get(parts.slice(0, index + 1).join("/"))?.link === true);
    if (above < 0) return tree.get(at);
    if (left === 0) return undefined;
    const target = await targetOf(tree.get(parts.slice(0, above + 1).join("/"))!);
    // From where the link stands.
    at = target.startsWith("/")
      ? undefined
      : normalPath([...parts.slice(0, above), target, ...parts.slice(above + 1)].join("/"));
  }
  return "outside";
}
