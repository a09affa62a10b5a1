/**
 * A folder that is read, and of which it is remembered what it gave: what is compared with a commit is what was read, not
 * what the folder holds before or after.
 */
import { lstat, readFile, readlink } from "node:fs/promises";
import { join } from "node:path";
import type { FolderSource } from "../config/folder-source.ts";
import type { ConfigSource, SourceFile } from "../config/source.ts";
import { type Fingerprint, fingerprint } from "./fingerprint.ts";

export interface Reading {
  /** What was listed. */
  readonly files: Map<string, SourceFile>;
  /** What was read, by path as it was asked for; `undefined` for what was not there, "refused" for what is no one thing. */
  readonly read: Map<string, Fingerprint | "refused" | undefined>;
  /** Links that were listed, by what they say. */
  readonly links: Map<string, Fingerprint>;
  /** Files of ignore rules in the folder. */
  readonly ignoreFiles: Map<string, Fingerprint>;
}

export interface RecordedSource extends ConfigSource {
  readonly reading: Reading;
}

/** `like` is an id of the repository; without one there is nothing to compare with. */
export function recorded(source: FolderSource, root: string, like = ""): RecordedSource {
  const reading: Reading = { files: new Map(), read: new Map(), links: new Map(), ignoreFiles: new Map() };
  return {
    ...source,
    reading,
    list: async () => {
      const files = await source.list();
      for (const file of files) {
        reading.files.set(file.path, file);
        if (file.link === undefined) continue;
        const target = await fingerprintOf(join(root, file.path), like);
        if (target?.link === true) reading.links.set(file.path, target);
      }
      for (const path of source.ignoreFiles()) {
        const found = await fingerprintOf(join(root, path), like);
        if (found !== undefined) reading.ignoreFiles.set(path, found);
      }
      return files;
    },
    read: async (path, limit) => {
      const text = await source.read(path, limit);
      const absent = "problem" in text && text.problem === "absent";
      const found = "bytes" in text ? fingerprint(text.bytes, like) : absent ? undefined : "refused";
      // What is read twice must be the same both times.
      const before = reading.read.get(path);
      reading.read.set(path, reading.read.has(path) && idOf(before) !== idOf(found) ? "refused" : found);
      return text;
    },
  };
}

function idOf(found: Fingerprint | "refused" | undefined): string | undefined {
  return typeof found === "object" ? found.id : found;
}

/** A file, or a link by what it says; nothing where there is neither. */
export async function fingerprintOf(path: string, like: string): Promise<Fingerprint | undefined> {
  try {
    const there = await lstat(path);
    if (there.isSymbolicLink()) return fingerprint(await readlink(path, "buffer"), like, true);
    return there.isFile() ? fingerprint(await readFile(path), like) : undefined;
  } catch {
    return undefined;
  }
}
