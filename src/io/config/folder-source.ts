/** A config source that reads a folder of the work tree. */
import type { Dirent } from "node:fs";
import { lstat, readdir, readFile, realpath, stat } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { simpleGit } from "simple-git";
import { IoError } from "../io-error.ts";
import { type ConfigSource, normalPath, type SourceFile, type SourceText } from "./source.ts";

const YAML_NAME = /\.ya?ml$/;
/** `git check-ignore` gets its paths as arguments, so a long list goes in parts. */
const PATHS_A_CALL = 500;

export function folderSource(dir: string): ConfigSource {
  const root = resolve(dir);
  return {
    list: async () => {
      const files: SourceFile[] = [];
      await listFolder(root, "", files);
      return withoutIgnored(root, files);
    },
    read: (path, limit) => readInside(root, path, limit),
  };
}

async function listFolder(root: string, folder: string, files: SourceFile[]): Promise<void> {
  const entries = await readFolder(join(root, folder));
  // A repository inside of the folder (a submodule) is no part of any commit of the one around it.
  if (folder !== "" && entries.some(({ name }) => name === ".git")) return;
  for (const entry of entries) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!entry.name.startsWith(".") && entry.name !== "node_modules") await listFolder(root, path, files);
    } else if (YAML_NAME.test(entry.name)) {
      if (entry.isFile()) files.push({ path, size: (await lstat(join(root, path))).size });
      else if (entry.isSymbolicLink()) files.push({ path, size: 0, link: await whereLeads(root, path) });
    }
  }
}

async function readFolder(path: string): Promise<Dirent[]> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const problem =
      code === "ENOENT" ? "there is no folder" : code === "ENOTDIR" ? "this is no folder:" : "cannot read the folder";
    throw new IoError(`${problem} ${path}`, { cause });
  }
}

/** A link that leads nowhere leads nowhere else either. */
async function whereLeads(root: string, path: string): Promise<"inside" | "outside"> {
  const target = await realpath(join(root, path)).catch(() => undefined);
  return target === undefined || isInside(await realpath(root), target) ? "inside" : "outside";
}

function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

async function readInside(root: string, path: string, limit: number): Promise<SourceText> {
  const normal = normalPath(path);
  if (normal === undefined) return { problem: "outside" };
  const real = await realpath(join(root, normal)).catch(absentOr(path));
  if (real === undefined) return { problem: "absent" };
  if (!isInside(await realpath(root), real)) return { problem: "outside-by-link" };
  const found = await stat(real);
  if (!found.isFile()) return { problem: "no-file" };
  if (found.size > limit) return { problem: "too-large", size: found.size };
  const bytes = await readFile(real).catch(absentOr(path));
  return bytes === undefined ? { problem: "absent" } : { bytes };
}

/** A file that is not there is an answer; one that may not be read is a failure of the world. */
function absentOr(path: string): (cause: NodeJS.ErrnoException) => undefined {
  return (cause) => {
    if (cause.code === "ENOENT" || cause.code === "ENOTDIR" || cause.code === "ELOOP") return undefined;
    throw new IoError(`cannot read ${path}`, { cause });
  };
}

async function withoutIgnored(root: string, files: readonly SourceFile[]): Promise<readonly SourceFile[]> {
  if (files.length === 0 || !(await isInWorkTree(root))) return files;
  const ignored = new Set<string>();
  for (let start = 0; start < files.length; start += PATHS_A_CALL) {
    const paths = files.slice(start, start + PATHS_A_CALL).map((file) => file.path);
    for (const path of await askIgnored(root, paths)) ignored.add(path);
  }
  return files.filter((file) => !ignored.has(file.path));
}

/** Those of the paths that git ignores. A file that is tracked is not ignored, whatever a pattern says. */
async function askIgnored(root: string, paths: readonly string[]): Promise<readonly string[]> {
  const ask = ["-c", "core.quotePath=false", "check-ignore", "--", ...paths.map((path) => `./${path}`)];
  try {
    const answer = await simpleGit(root).raw(ask);
    return answer.split("\n").flatMap((line) => (line === "" ? [] : [unquote(line).replace(/^\.\//, "")]));
  } catch (cause) {
    const hint = "a config folder in a git work tree is read with git's help";
    throw new IoError(`git cannot say which files it ignores in ${root}`, { hint, cause });
  }
}

/** Git puts a path with quotes or backslashes in it in quotes, escaped as in JSON. */
function unquote(line: string): string {
  return /^"(?:[^"\\]|\\["\\bfnrt])*"$/.test(line) ? (JSON.parse(line) as string) : line;
}

/** Looks for `.git` on the way up, so that git is not asked, and need not be there, outside of a work tree. */
async function isInWorkTree(root: string): Promise<boolean> {
  for (let folder = root; ; folder = dirname(folder)) {
    if (await lstat(join(folder, ".git")).catch(() => undefined)) return true;
    if (dirname(folder) === folder) return false;
  }
}
