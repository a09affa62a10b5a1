/** A config source that reads a folder of a commit, touching no file of the work tree. */
import type { SimpleGit } from "simple-git";
import { type ConfigSource, normalPath, type SourceFile, type SourceText } from "../config/source.ts";

interface Entry {
  readonly id: string;
  readonly size: number;
  readonly link: boolean;
}

const YAML = /\.ya?ml$/;

/** Blobs below a folder at a commit, by their path relative to the folder. */
async function listTree(git: SimpleGit, commit: string, folder: string): Promise<ReadonlyMap<string, Entry>> {
  const prefix = folder === "." ? "" : `${folder}/`;
  const args = ["ls-tree", "-r", "-z", "-l", "--full-tree", commit];
  const listing = await git.raw(prefix === "" ? args : [...args, "--", `${prefix}`]);
  const entries = new Map<string, Entry>();
  for (const line of listing.split("\0")) {
    // `100644 blob <id> <size>\t<path>`; submodules are commits and have no size.
    const match = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(line);
    if (match === null) continue;
    const [, mode, id = "", size, path = ""] = match;
    entries.set(path.slice(prefix.length), { id, size: Number(size), link: mode === "120000" });
  }
  return entries;
}

function isConfigFile(path: string): boolean {
  const parts = path.split("/");
  return YAML.test(path) && parts.slice(0, -1).every((part) => !part.startsWith(".") && part !== "node_modules");
}

/** `folder` is relative to the top of the repository, `.` for the top itself; `commit` is a full id. */
export function commitSource(git: SimpleGit, commit: string, folder: string): ConfigSource {
  let tree: Promise<ReadonlyMap<string, Entry>> | undefined;
  const entries = () => (tree ??= listTree(git, commit, folder));
  return {
    list: async () => {
      const files: SourceFile[] = [];
      for (const [path, { size, link }] of await entries()) {
        if (isConfigFile(path)) files.push(link ? { path, size: 0, link: "inside" } : { path, size });
      }
      return files;
    },
    read: async (path, limit): Promise<SourceText> => {
      const normal = normalPath(path);
      if (normal === undefined) return { problem: "outside" };
      const entry = (await entries()).get(normal);
      if (entry === undefined) return { problem: "absent" };
      if (entry.link) return { problem: "no-file" };
      if (entry.size > limit) return { problem: "too-large", size: entry.size };
      return { bytes: await git.binaryCatFile(["blob", entry.id]) };
    },
  };
}
