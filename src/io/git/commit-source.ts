/** A config source that reads a folder of a commit, touching no file of the work tree. */
import type { ConfigSource, SourceFile, SourceText } from "../config/source.ts";
import { IoError } from "../io-error.ts";
import { type Entry, followLinks, isConfigFile, listSizedTree, type SizedEntry, type Tree } from "./commit-tree.ts";
import { type Git, INCOMPLETE } from "./git.ts";

/** Larger blobs are fetched when they are asked for, with the reader's own limit. */
const PREFETCHED = 1024 * 1024;

/** Blobs by their ids, shared by the commits of one run: most files are the same in all of them. */
export type Blobs = Map<string, Uint8Array>;

/** Blobs that one call of git prints: they are in memory twice for a moment. */
const BLOBS_A_CALL = 500;

const LINE_END = 10;

/** Fetches blobs that are not there yet. */
export async function fetchBlobs(git: Git, wanted: readonly Entry[], blobs: Blobs): Promise<void> {
  const missing = [...new Set(wanted.map(({ id }) => id).filter((id) => !blobs.has(id)))];
  for (let start = 0; start < missing.length; start += BLOBS_A_CALL) {
    const part = missing.slice(start, start + BLOBS_A_CALL);
    const printed = await git.objects(part.map((id) => `${id}\n`).join(""));
    let at = 0;
    for (const id of part) {
      // `<id> blob <size>`, the bytes, and the end of a line.
      const end = printed.indexOf(LINE_END, at);
      const head = new TextDecoder().decode(printed.subarray(at, Math.max(at, end)));
      const [name, kind, size = ""] = head.split(" ");
      const from = end + 1;
      const to = from + Number(size);
      if (name !== id || kind !== "blob" || printed[to] !== LINE_END) {
        throw new IoError(`git cannot read blob ${id}`, { hint: INCOMPLETE });
      }
      blobs.set(id, printed.subarray(from, to));
      at = to + 1;
    }
  }
}

/** `folder` is relative to the top of the repository, `.` for the top itself; `commit` is a full id. */
export function commitSource(git: Git, commit: string, folder: string, blobs: Blobs): ConfigSource {
  let tree: Promise<Tree<SizedEntry>> | undefined;
  const entries = () => (tree ??= listSizedTree(git, commit, folder));
  const bytesOf = async (entry: SizedEntry): Promise<Uint8Array> => {
    await fetchBlobs(git, [entry], blobs);
    return blobs.get(entry.id)!;
  };
  // The blob of a link holds where it leads.
  const targetOf = async (link: SizedEntry) => new TextDecoder().decode(await bytesOf(link));
  return {
    list: async () => {
      const files: SourceFile[] = [];
      const wanted: SizedEntry[] = [];
      for (const [path, entry] of await entries()) {
        if (!isConfigFile(path)) continue;
        files.push(entry.link ? { path, size: 0, link: "inside" } : { path, size: entry.size });
        if (!entry.link && entry.size <= PREFETCHED) wanted.push(entry);
      }
      await fetchBlobs(git, wanted, blobs);
      return files;
    },
    read: async (path, limit): Promise<SourceText> => {
      const entry = await followLinks(await entries(), path, targetOf);
      if (entry === "outside") return { problem: "outside" };
      if (entry === undefined) return { problem: "absent" };
      if (entry.size > limit) return { problem: "too-large", size: entry.size };
      return { bytes: await bytesOf(entry) };
    },
  };
}
