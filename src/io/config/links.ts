/** Symbolic links in a config folder: where they lead, and whether that is read at its own place. */
import { realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { isInNestedRepository } from "./git-ignored.ts";
import { isConfig, isOfCedar, isSearched, type SourceFile } from "./source.ts";

/** The link at a path, or nothing where no config would be looked for under its name. */
export async function linkAt(root: string, path: string, name: string): Promise<SourceFile | undefined> {
  const real = await realpath(join(root, path)).catch(() => undefined);
  if (real === undefined) return isConfig(path) || isOfCedar(path) ? { path, size: 0, link: "broken" } : undefined;
  const folder = (await stat(real)).isDirectory();
  if (folder ? !isSearched(name) : !isConfig(path)) return undefined;
  const kind = folder ? ({ folder } as const) : {};
  const realRoot = await realpath(root);
  const target = pathBelow(realRoot, real);
  if (target === undefined) return { path, size: 0, link: "outside", ...kind };
  // Guardrails are read below `policies`, and nowhere else.
  const isLost = folder && isOfCedar(path) && !isOfCedar(target);
  const link = !isLost && (await isReadAt(realRoot, target, folder)) ? "inside" : "unread";
  return { path, size: 0, link, target, ...kind };
}

async function isReadAt(root: string, path: string, folder: boolean): Promise<boolean> {
  if (path === "") return true;
  const folders = folder ? path.split("/") : path.split("/").slice(0, -1);
  if (!folders.every(isSearched) || !(folder || isConfig(path))) return false;
  return !(await isInNestedRepository(root, folder ? `${path}/` : path));
}

/** The path relative to a folder that holds it, with `/`; empty for the folder itself. */
export function pathBelow(root: string, path: string): string | undefined {
  const prefix = root.endsWith(sep) ? root : root + sep;
  if (path !== root && !path.startsWith(prefix)) return undefined;
  return relative(root, path).split(sep).join("/");
}
