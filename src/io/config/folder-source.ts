/** A config source that reads a folder of the work tree. */

import { readFile, realpath, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { normalPath } from "../../core/base/normal-path.ts";
import { findRepository } from "../git/find-repository.ts";
import { IoError } from "../io-error.ts";
import { type FolderList, listFolder } from "./folder-list.ts";
import { ignoredAmong, isInNestedRepository } from "./git-ignored.ts";
import { pathBelow } from "./links.ts";
import type { ConfigSource, SourceText } from "./source.ts";
import { expectWayInside } from "./way-in.ts";

export interface FolderSource extends ConfigSource {
  /** `.gitignore` files of the folder as it was listed last, by path, without those that are ignored themselves. */
  ignoreFiles(): readonly string[];
}

export function folderSource(dir: string): FolderSource {
  const root = resolve(dir);
  let ignoreFiles: readonly string[] = [];
  return {
    list: async () => {
      const listed = await listCommittable(root);
      ignoreFiles = listed.ignoreFiles;
      return listed.files;
    },
    ignoreFiles: () => ignoreFiles,
    read: (path, limit) => readInside(root, path, limit),
    uncommittable: (paths) => findUncommittable(root, paths),
  };
}

/** What there is without what git ignores; a link to what it ignores leads to what is not read. */
async function listCommittable(root: string): Promise<FolderList> {
  await expectWayInside(root);
  const { files, ignoreFiles } = await listFolder(root);
  const targets = files.flatMap(({ link, target }) => (link === "inside" && target !== undefined ? [target] : []));
  const asked = new Set([...files.map(({ path }) => path), ...targets, ...ignoreFiles]);
  const ignored = await ignoredAmong(root, [...asked]);
  return {
    files: files
      .filter(({ path }) => !ignored.has(path))
      .map((file) => (file.target !== undefined && ignored.has(file.target) ? { ...file, link: "unread" } : file)),
    ignoreFiles: ignoreFiles.filter((path) => !ignored.has(path)),
  };
}

async function readInside(root: string, path: string, limit: number): Promise<SourceText> {
  const normal = normalPath(path);
  if (normal === undefined) return { problem: "outside" };
  const real = await realpath(join(root, normal)).catch(absentOr(path));
  if (real === undefined) return { problem: "absent" };
  if (pathBelow(await realpath(root), real) === undefined) return { problem: "outside-by-link" };
  const found = await stat(real);
  if (!found.isFile()) return { problem: "no-file" };
  if (found.size > limit) return { problem: "too-large", size: found.size };
  const bytes = await readFile(real).catch(absentOr(path));
  return bytes === undefined ? { problem: "absent" } : { bytes };
}

/** A file that is not there is an answer; one that may not be read is a failure of the world. */
function absentOr(path: string): (cause: NodeJS.ErrnoException) => undefined {
  return (cause) => {
    if (["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG"].includes(cause.code ?? "")) return undefined;
    throw new IoError(`cannot read ${path}`, { cause });
  };
}

async function findUncommittable(
  root: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, "ignored" | "nested">> {
  const found = new Map<string, "ignored" | "nested">();
  if ((await findRepository(root)) === undefined) return found;
  // By their real places: git says nothing of what lies behind a link.
  const realRoot = await realpath(root);
  const written = new Map<string, string[]>();
  for (const path of paths) {
    const real = await realpath(join(root, path)).catch(absentOr(path));
    const below = real === undefined ? undefined : pathBelow(realRoot, real);
    if (below === undefined) continue;
    if (await isInNestedRepository(realRoot, below)) found.set(path, "nested");
    else written.set(below, [...(written.get(below) ?? []), path]);
  }
  for (const below of await ignoredAmong(realRoot, [...written.keys()])) {
    for (const path of written.get(below) ?? []) found.set(path, "ignored");
  }
  return found;
}
