/** A config source that reads a folder of a commit, touching no file of the work tree. */
import type { SimpleGit } from "simple-git";
import { type ConfigSource, normalPath, type SourceFile, type SourceText } from "../config/source.ts";
import { IoError } from "../io-error.ts";

interface Entry {
  readonly id: string;
  readonly size: number;
  readonly link: boolean;
}

/** Links that lead to links are followed so far. */
const LINKS = 8;

/** Larger blobs are fetched when they are asked for, with the reader's own limit. */
const PREFETCHED = 1024 * 1024;

const YAML = /\.ya?ml$/;

/** Blobs below a folder at a commit, by their path relative to the folder; none where it is not there. */
async function listTree(git: SimpleGit, commit: string, folder: string): Promise<ReadonlyMap<string, Entry>> {
  // The folder is named as a tree, not as a pathspec, in which some characters would mean something.
  const tree = folder === "." ? `${commit}^{tree}` : `${commit}:${folder}`;
  const entries = new Map<string, Entry>();
  const listing = await git.raw(["ls-tree", "-r", "-z", "-l", "--full-tree", tree]).catch(async (error: unknown) => {
    // A folder that the commit does not have has no files; any other failure is one.
    const there = await git.raw(["rev-parse", "--verify", "--quiet", tree]).catch(() => "");
    if (there.trim() === "") return "";
    throw error;
  });
  for (const line of listing.split("\0")) {
    // `100644 blob <id> <size>\t<path>`; submodules are commits and have no size.
    const match = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(line);
    if (match === null) continue;
    const [, mode, id = "", size, path = ""] = match;
    entries.set(path, { id, size: Number(size), link: mode === "120000" });
  }
  return entries;
}

function isConfigFile(path: string): boolean {
  const parts = path.split("/");
  return YAML.test(path) && parts.slice(0, -1).every((part) => !part.startsWith(".") && part !== "node_modules");
}

/** Blobs by their ids, shared by the commits of one run: most files are the same in all of them. */
export type Blobs = Map<string, Uint8Array>;

/** Ids that one call of git gets as arguments. */
const IDS_A_CALL = 500;

/** Fetches blobs that are not there yet: `git show` prints them one after the other, and their sizes are known. */
async function fetchBlobs(git: SimpleGit, wanted: readonly Entry[], blobs: Blobs): Promise<void> {
  const missing = [...new Map(wanted.filter(({ id }) => !blobs.has(id)).map((entry) => [entry.id, entry])).values()];
  for (let start = 0; start < missing.length; start += IDS_A_CALL) {
    const part = missing.slice(start, start + IDS_A_CALL);
    const bytes = await git.showBuffer(["--no-textconv", ...part.map(({ id }) => id)]);
    const total = part.reduce((sum, { size }) => sum + size, 0);
    if (bytes.length !== total) throw new IoError(`git printed ${bytes.length} bytes for blobs of ${total}`);
    let at = 0;
    for (const { id, size } of part) {
      blobs.set(id, bytes.subarray(at, at + size));
      at += size;
    }
  }
}

/** `folder` is relative to the top of the repository, `.` for the top itself; `commit` is a full id. */
export function commitSource(git: SimpleGit, commit: string, folder: string, blobs: Blobs): ConfigSource {
  let tree: Promise<ReadonlyMap<string, Entry>> | undefined;
  const entries = () => (tree ??= listTree(git, commit, folder));
  const read = async (path: string, limit: number, links: number): Promise<SourceText> => {
    const normal = normalPath(path);
    if (normal === undefined) return { problem: "outside" };
    const entry = (await entries()).get(normal);
    if (entry === undefined) return { problem: "absent" };
    if (entry.size > limit) return { problem: "too-large", size: entry.size };
    await fetchBlobs(git, [entry], blobs);
    const bytes = blobs.get(entry.id) ?? new Uint8Array();
    if (!entry.link) return { bytes };
    // The blob of a link holds where it leads, from where it stands.
    const target = `${normal.replace(/[^/]*$/, "")}${new TextDecoder().decode(bytes)}`;
    return links === 0 ? { problem: "absent" } : read(target, limit, links - 1);
  };
  return {
    list: async () => {
      const files: SourceFile[] = [];
      const wanted: Entry[] = [];
      for (const [path, entry] of await entries()) {
        if (!isConfigFile(path)) continue;
        files.push(entry.link ? { path, size: 0, link: "inside" } : { path, size: entry.size });
        if (!entry.link && entry.size <= PREFETCHED) wanted.push(entry);
      }
      await fetchBlobs(git, wanted, blobs);
      return files;
    },
    read: (path, limit) => read(path, limit, LINKS),
  };
}
