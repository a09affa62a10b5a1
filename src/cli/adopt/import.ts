/** `idc import [DIR]`: a config for what exists. Writes files, nothing to AWS. */
import { readdir } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { spelled } from "../../core/adopt/names.ts";
import type { Config } from "../../core/model/config.ts";
import { type Snapshot, snapshotOf } from "../../core/model/snapshot.ts";
import { folderSource } from "../../io/config/folder-source.ts";
import type { ConfigSource } from "../../io/config/source.ts";
import { exists, isFolder, pathsBelow, writeNewFiles } from "../../io/config/written-files.ts";
import { findRepository } from "../../io/git/find-repository.ts";
import { IoError } from "../../io/io-error.ts";
import { check } from "../../pipeline.ts";
import { importView } from "../../render/import-view.ts";
import { renderJson, renderText } from "../../render/text.ts";
import { type Imported, importLive } from "../../stages/import.ts";
import { openSnapshot } from "../offline-plan.ts";
import { parserOf } from "../parsing/parser.ts";
import { reportDiagnostics } from "../plan.ts";
import { readWhole, type WholeOptions } from "../snapshot.ts";
import { momentOf, type World } from "../world.ts";

export interface ImportOptions extends WholeOptions {
  readonly dir: string;
  /** A snapshot in place of AWS. */
  readonly live?: string;
  /** What the config is called, where there is none yet. */
  readonly name?: string;
  readonly includeUsers: boolean;
  /** Whose the directory is; where nobody says so, what it looks like. */
  readonly identitySource?: "directory" | "external" | "active-directory";
  readonly format: "text" | "json";
}

/** Days for which assignments to users are left alone. */
const GRACE = 30;

const NOWHERE: ConfigSource = { list: async () => [], read: async () => ({ problem: "absent" }) };

/** The config that is there: none where no file of it is. Undefined where it has mistakes, which are then told. */
async function existingIn(dir: string, options: ImportOptions, ports: Parameters<typeof check>[1], world: World) {
  if (!(await isFolder(dir))) return { source: NOWHERE };
  const source = folderSource(dir);
  if ((await source.list()).length === 0) return { source };
  const { config, diagnostics } = await check(source, ports);
  if (config !== undefined) return { source, config };
  await reportDiagnostics(diagnostics, options.dir, world);
  return undefined;
}

async function snapshotFor(options: ImportOptions, world: World): Promise<Snapshot> {
  if (options.live !== undefined) return openSnapshot(options.live, world);
  const made = momentOf(world);
  return snapshotOf(await readWhole(options, world), made);
}

interface Into {
  readonly dir: string;
  readonly name: string;
  /** Whether a config was there. */
  readonly added: boolean;
}

function told(imported: Imported, { dir, name, added }: Into, options: ImportOptions, world: World): string {
  const { draft, plan } = imported;
  const changes = plan?.changes.length ?? 0;
  if (options.format === "json") {
    const { files, ...said } = draft;
    return renderJson({ format: "idc-import", version: 1, files: files.map(({ path }) => path), ...said, changes });
  }
  const view = importView({ draft, name, folder: relative(world.cwd, dir), added, changes });
  return renderText(view, { color: world.outColor, columns: world.columns });
}

/** Where the config folder is in its repository; it may be yet to be made. */
async function folderIn(dir: string): Promise<string> {
  if (dir !== dirname(dir) && !(await isFolder(dir))) {
    const above = await folderIn(dirname(dir));
    return above === "." ? basename(dir) : `${above}/${basename(dir)}`;
  }
  const found = await findRepository(dir).catch(() => undefined);
  return found?.path ?? ".";
}

/**
 * What a config is called that nobody named. A folder at the top of a repository is called access or config, which tells it from nothing:
 * the repository's name does, unless the repository has another config.
 */
async function nameAt(dir: string): Promise<string> {
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

/** Of a config that is there, Settings say whose the directory is. */
function expectSameSource({ identitySource }: ImportOptions, config: Config | undefined): void {
  const said = config?.settings.identitySource ?? identitySource;
  if (identitySource === undefined || said === identitySource) return;
  const hint = "leave out --identity-source, or change Settings first";
  throw new IoError(`Settings say identitySource: ${said}, and --identity-source ${identitySource}`, { hint });
}

/** Exit code: 0 where a plan of what was written changes nothing, else 1. */
export async function runImport(options: ImportOptions, world: World): Promise<number> {
  const dir = resolve(world.cwd, options.dir);
  const ports = { today: world.today(), parse: parserOf(dir, world), sha256: world.sha256, kinds: world.kinds };
  const existing = await existingIn(dir, options, ports, world);
  if (existing === undefined) return 1;
  const { config, source } = existing;
  expectSameSource(options, config);
  const [paths, folder] = [await pathsBelow(dir), await folderIn(dir)];
  const snapshot = await snapshotFor(options, world);
  const { includeUsers, identitySource } = options;
  const name = config?.settings.name ?? (options.name || (await nameAt(dir)));
  const imported = await importLive(
    {
      ...{ snapshot, source, existing: config, paths, folder, includeUsers, identitySource, name },
      until: world.dayAhead(GRACE),
    },
    ports,
  );
  if (imported.plan === undefined) {
    await reportDiagnostics(imported.diagnostics, options.dir, world);
    return 1;
  }
  await writeNewFiles(dir, imported.draft.files);
  world.out(told(imported, { dir, name, added: config !== undefined }, options, world));
  return imported.plan.changes.length === 0 && snapshot.unknown.length === 0 ? 0 : 1;
}
