/** Plan files: written whole or not at all, and for nobody else to read. */
import { randomBytes } from "node:crypto";
import { open, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { IoError } from "./io-error.ts";

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? "unknown error";

/** Where a path leads, links followed; undefined where nothing is there. */
async function kindOf(path: string): Promise<"file" | "folder" | "other" | undefined> {
  try {
    const found = await stat(path);
    return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
  } catch {
    return undefined;
  }
}

export async function isPlanFile(path: string): Promise<boolean> {
  return (await kindOf(path)) === "file";
}

export async function readPlanFile(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new IoError(`cannot read the plan file ${path} (${codeOf(cause)})`, { cause });
  }
}

/** Throws where a plan file cannot be written: better told before the reading than after it. */
export async function checkPlanTarget(path: string): Promise<void> {
  const kind = await kindOf(path);
  if (kind === "folder") throw new IoError(`${path} is a folder`, { hint: "-o names the file to write" });
  // A pipe or device would be replaced by the file.
  if (kind === "other") {
    throw new IoError(`${path} is no regular file`, { hint: "--format json prints what -o writes" });
  }
  if ((await kindOf(dirname(path))) !== "folder") throw new IoError(`there is no folder ${dirname(path)} to write to`);
}

/** Whoever reads the file at any moment reads the old one or the new one. */
export async function writePlanFile(path: string, text: string): Promise<void> {
  await checkPlanTarget(path);
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}`);
  try {
    const file = await open(beside, "wx", 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true });
    throw new IoError(`cannot write the plan file ${path} (${codeOf(cause)})`, { cause });
  }
}
