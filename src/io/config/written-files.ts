/** Writing new files into a config folder: all of them, or none; what is there is never written over. */
import { randomBytes } from "node:crypto";
import { link, lstat, mkdir, readdir, realpath, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { codeOf, IoError } from "../io-error.ts";

export interface NewFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Paths of everything below a folder, with `/`; none where there is no folder. */
export async function pathsBelow(dir: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(dir, { recursive: true, withFileTypes: true });
    return entries
      .filter(({ parentPath, name }) => !isHidden(relative(dir, join(parentPath, name))))
      .map(({ parentPath, name }) => relative(dir, join(parentPath, name)).split(sep).join("/"));
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return [];
    throw new IoError(`cannot read the folder ${dir} (${codeOf(cause)})`, { cause });
  }
}

const isHidden = (path: string): boolean => path.split(sep).some((part) => part === ".git" || part === "node_modules");

/** A folder to write in: no link leads out of where the config is. */
async function expectInside(dir: string, path: string): Promise<void> {
  const root = await realpath(dir);
  let folder = dirname(path);
  while (folder !== ".") {
    const real = await realpath(join(dir, folder)).catch(() => undefined);
    if (real !== undefined && real !== root && !real.startsWith(root + sep)) {
      throw new IoError(`${folder} leads out of the config folder`, { hint: "put a folder in place of the link" });
    }
    folder = dirname(folder);
  }
}

/** A file that is whole as soon as it is there, and that was not there before. */
async function writeNew(target: string, text: string): Promise<void> {
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}`);
  try {
    await writeFile(beside, text, { flag: "wx" });
    // A link never takes the place of a file that has come into being just now.
    await link(beside, target).catch(async (cause) => {
      if (codeOf(cause) === "EEXIST") throw cause;
      // Some file systems have no links.
      await writeFile(target, "", { flag: "wx" });
      await rename(beside, target);
    });
  } finally {
    await rm(beside, { force: true });
  }
}

/** Folders that are made, the deepest first. */
async function makeFolder(folder: string): Promise<readonly string[]> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return [];
  const made: string[] = [];
  for (let at = folder; at.length >= first.length; at = dirname(at)) made.push(at);
  return made;
}

const INTERRUPTED = "interrupted while files were written: those that were are gone again";

/** What was written is taken away again where the rest cannot be, or where somebody interrupts it. */
export async function writeNewFiles(dir: string, files: readonly NewFile[], interrupt?: AbortSignal): Promise<void> {
  const [written, folders]: [string[], (readonly string[])[]] = [[], []];
  try {
    folders.push(await makeFolder(dir));
    for (const file of files) {
      if (interrupt?.aborted) throw new IoError(INTERRUPTED, { exitCode: 130 });
      const target = join(dir, file.path);
      await expectInside(dir, file.path);
      folders.push(await makeFolder(dirname(target)));
      await writeNew(target, file.text);
      written.push(target);
    }
  } catch (cause) {
    for (const path of written) await rm(path, { force: true });
    // A folder in which somebody else has written meanwhile stays.
    for (const folder of folders.reverse().flat()) await rmdir(folder).catch(() => {});
    if (cause instanceof IoError) throw cause;
    const at = files[written.length]?.path ?? "";
    const hint = "nothing was written: name another folder, or make room there";
    throw new IoError(`cannot write ${join(dir, at)} (${codeOf(cause)})`, { hint, cause });
  }
}

/** Whether there is such a folder. */
export async function isFolder(dir: string): Promise<boolean> {
  return lstat(dir).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Whether there is anything, a link that leads nowhere included. */
export async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
