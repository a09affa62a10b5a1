/** Writing a file whole or not at all: whoever reads it at any moment reads the old one or the new one. */
import { randomBytes } from "node:crypto";
import { chmod, open, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { codeOf, IoError } from "./io-error.ts";

interface Writing {
  /** How the file is called: `plan file`. */
  readonly noun: string;
  readonly mode: number;
  /** Asked at the last moment. */
  readonly ready?: () => Promise<void>;
}

export async function writeWhole(path: string, text: string, { noun, mode, ready }: Writing): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}`);
  try {
    const opened = await open(beside, "wx", 0o600);
    try {
      await opened.writeFile(text);
      await opened.sync();
    } finally {
      await opened.close();
    }
    // What a file is opened with, a mask of the process narrows.
    await chmod(beside, mode);
    await ready?.();
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true });
    if (cause instanceof IoError) throw cause;
    throw new IoError(`cannot write the ${noun} ${path} (${codeOf(cause)})`, { cause });
  }
}

/** What a person may do with the file stays as it is; what somebody else wrote since it was read is not written over. */
export async function replaceWhole(path: string, before: string, text: string, noun: string): Promise<void> {
  const { mode } = await stat(path);
  const ready = async () => {
    if ((await readFile(path, "utf8")) === before) return;
    throw new IoError(`${path} has changed meanwhile`, { hint: "run again" });
  };
  await writeWhole(path, text, { noun, mode: mode & 0o7777, ready });
}
