/** Files that idc saves, plans and snapshots: written whole or not at all, and for nobody else to read. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { codeOf, IoError } from "./io-error.ts";
import { writeWhole } from "./whole-file.ts";

/** How a sort of file is called, what writes one, and what can be done where `-o` cannot. */
export interface SavedFile {
  readonly noun: string;
  readonly writtenBy: string;
  readonly instead?: string;
}

export const PLAN_FILE: SavedFile = {
  noun: "plan file",
  writtenBy: "idc plan -o FILE",
  instead: "--format json prints what -o writes",
};
export const SNAPSHOT_FILE: SavedFile = { noun: "snapshot", writtenBy: "idc snapshot -o FILE" };

/** A snapshot of 60,000 assignments and 100,000 memberships has about 80 MiB. */
const LIMIT = 256 * 1024 * 1024;

/** Where a path leads, links followed; undefined where nothing is there. */
async function kindOf(path: string): Promise<"file" | "folder" | "other" | undefined> {
  try {
    const found = await stat(path);
    return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
  } catch {
    return undefined;
  }
}

/** Whether there is anything at all. */
export async function isThere(path: string): Promise<boolean> {
  return (await kindOf(path)) !== undefined;
}

export async function isFile(path: string): Promise<boolean> {
  return (await kindOf(path)) === "file";
}

/** The text of a file, or of a pipe, that is not larger than any file that idc saves. */
export async function readSavedFile(path: string, { noun, writtenBy }: SavedFile, limit = LIMIT): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) break;
      chunks.push(chunk);
    }
  } catch (cause) {
    throw new IoError(`cannot read the ${noun} ${path} (${codeOf(cause)})`, { hint: `${writtenBy} writes one`, cause });
  }
  if (size <= limit) return Buffer.concat(chunks).toString("utf8");
  throw new IoError(`the ${noun} ${path} is larger than ${limit / 1024 / 1024} MiB, and none is`, {
    hint: `is it what ${writtenBy} wrote?`,
  });
}

/** Throws where a file cannot be written: better told before the reading than after it. */
export async function checkTarget(path: string, { instead }: SavedFile): Promise<void> {
  const kind = await kindOf(path);
  if (kind === "folder") throw new IoError(`${path} is a folder`, { hint: "-o names the file to write" });
  // A pipe or device would be replaced by the file.
  if (kind === "other") {
    throw new IoError(`${path} is no regular file`, instead === undefined ? {} : { hint: instead });
  }
  if ((await kindOf(dirname(path))) !== "folder") throw new IoError(`there is no folder ${dirname(path)} to write to`);
}

/** Whoever reads the file at any moment reads the old one or the new one. */
export async function writeSavedFile(path: string, text: string, file: SavedFile): Promise<void> {
  await checkTarget(path, file);
  await writeWhole(path, text, { noun: file.noun, mode: 0o600 });
}
