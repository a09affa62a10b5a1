/** The folder that import writes into: what config is there, and whether what is to be written would be read there. */
import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { spelled } from "../../core/adopt/names.ts";
import { fewNames } from "../../core/base/few-names.ts";
import type { Diagnostic } from "../../core/document/diagnostics.ts";
import type { Config } from "../../core/model/config.ts";
import { folderSource } from "../../io/config/folder-source.ts";
import type { ConfigSource } from "../../io/config/source.ts";
import { unreadAmong } from "../../io/config/unread-paths.ts";
import { exists, isFolder } from "../../io/config/written-files.ts";
import { findRepository } from "../../io/git/find-repository.ts";
import { IoError } from "../../io/io-error.ts";
import { check } from "../../pipeline.ts";
import { count } from "../../render/view.ts";
import { reportDiagnostics } from "../plan.ts";
import { errorText } from "../say.ts";
import type { World } from "../world.ts";

const NOWHERE: ConfigSource = { list: async () => [], read: async () => ({ problem: "absent" }) };

interface Existing {
  readonly source: ConfigSource;
  readonly config?: Config;
}

/** YAML that is all somebody else's makes no config of a folder. */
const isNoConfig = (found: readonly Diagnostic[]): boolean =>
  found.every(({ severity, code }) => severity !== "error" || code === "empty-folder");

/** The config that is there: none where no document of it is. Undefined where it has mistakes, which are then told. */
export async function existingIn(
  dir: string,
  named: string,
  ports: Parameters<typeof check>[1],
  world: World,
): Promise<Existing | undefined> {
  if (!(await isFolder(dir))) return { source: NOWHERE };
  const source = folderSource(dir);
  const { config, diagnostics } = await check(source, ports);
  if (config !== undefined) return { source, config };
  if (isNoConfig(diagnostics)) return { source };
  await reportDiagnostics(diagnostics, named, world);
  if (diagnostics.some(({ code }) => code === "no-settings")) world.err(errorText(...NO_SETTINGS, world.errColumns));
  return undefined;
}

const NO_SETTINGS = [
  "import adds to a config by its Settings, and there are none",
  "write them first, or import into a new folder and take from there what is missing here",
] as const;

/** Where the config folder is in its repository; it may be yet to be made. */
export async function folderIn(dir: string): Promise<string> {
  if (dir !== dirname(dir) && !(await isFolder(dir))) {
    const above = await folderIn(dirname(dir));
    return above === "." ? basename(dir) : `${above}/${basename(dir)}`;
  }
  const found = await findRepository(dir).catch(() => undefined);
  return found?.path ?? ".";
}

/** A plan reads what a commit can hold: of a config of which it reads a part, it would take away what the rest says. */
export async function expectRead(dir: string, paths: readonly string[]): Promise<void> {
  const unread = await unreadAmong(dir, paths);
  if (unread.length === 0) return;
  throw new IoError(
    `a plan would not read ${count(unread.length, "file")} of those that are to be written, since git ignores them, or the way to them leads through a link or into another repository: ${fewNames(unread)}`,
    { hint: "nothing was written: change what git ignores (git check-ignore -v says where), or name another folder" },
  );
}

/**
 * What a config is called that nobody named. A folder at the top of a repository is called access or config, which tells it from nothing:
 * the repository's name does, unless the repository has another config.
 */
export async function nameAt(dir: string): Promise<string> {
  const above = dirname(dir);
  const repository = await findRepository(above).catch(() => undefined);
  const isOnly = repository?.path === "." && !(await hasConfig(above, basename(dir)));
  return spelled(basename(isOnly ? above : dir)) || "main";
}

/** Whether a config is in a folder, or in one that it holds, but for one of these. */
async function hasConfig(folder: string, butIn: string): Promise<boolean> {
  const places = await readdir(folder, { withFileTypes: true });
  const folders = places.filter((place) => place.isDirectory() && place.name !== butIn).map(({ name }) => name);
  const found = await Promise.all([".", ...folders].map((name) => exists(join(folder, name, "idc.yaml"))));
  return found.includes(true);
}
