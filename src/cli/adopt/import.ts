/** `idc import [DIR]`: a config for what exists. Writes files, nothing to AWS. */
import { relative, resolve } from "node:path";
import { CODE_OWNERS_DRAFT } from "../../core/adopt/code-owners.ts";
import type { Draft, DraftFile } from "../../core/adopt/draft.ts";
import { compareText, type Key } from "../../core/base/key.ts";
import { isDeniedAny } from "../../core/base/need.ts";
import type { Position } from "../../core/document/document.ts";
import type { Config } from "../../core/model/config.ts";
import { type Snapshot, snapshotOf } from "../../core/model/snapshot.ts";
import { firstSeenIn } from "../../core/plan/open/first-seen.ts";
import { pathsBelow, writeNewFiles } from "../../io/config/written-files.ts";
import { IoError } from "../../io/io-error.ts";
import { importView } from "../../render/import-view.ts";
import { handoverView } from "../../render/terraform/handover-view.ts";
import { renderJson, renderText } from "../../render/text.ts";
import { type Imported, importLive } from "../../stages/import.ts";
import { importState, type StateImported } from "../../stages/import-state.ts";
import { openSnapshot } from "../offline-plan.ts";
import { parserOf } from "../parsing/parser.ts";
import { reportDiagnostics } from "../plan.ts";
import { readWhole, type WholeOptions } from "../snapshot.ts";
import { momentOf, type World } from "../world.ts";
import { existingIn, expectRead, folderIn, nameAt } from "./import-folder.ts";
import { type StateOptions, stateIn, writeRemoved } from "./import-state.ts";

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
  /** What a state of Terraform manages, and no more than that. */
  readonly state?: StateOptions;
}

/** Days for which assignments to users are left alone. */
const GRACE = 30;

async function snapshotFor(options: ImportOptions, world: World): Promise<Snapshot> {
  if (options.live !== undefined) return openSnapshot(options.live, world);
  const made = momentOf(world);
  return snapshotOf(await readWhole(options, world), made);
}

interface Done {
  readonly draft: Draft;
  /** Changes that a plan of what was written has. */
  readonly changes: number;
  /** What a later run would remove, having seen it before. */
  readonly undeclared: readonly Key[];
  readonly snapshot: Snapshot;
  readonly dir: string;
  readonly name: string;
  /** Whether Settings were there. */
  readonly added: boolean;
  /** Rules that leave assignments of users alone, where these were asked for: whoever wrote them is to take them out. */
  readonly ignored: readonly Position[];
  /** Of a state of Terraform. */
  readonly handed?: Handed;
}

/** What Terraform lets go of, and the file that says so. */
interface Handed extends Pick<StateImported, "lettingGo" | "shared"> {
  readonly removed: string | undefined;
}

function handedJson({ lettingGo, shared, removed }: Handed) {
  return { terraform: { removed: removed ?? null, ...lettingGo, shared } };
}

function told({ dir, handed, ...done }: Done, options: ImportOptions, world: World): string {
  const { draft, snapshot, changes, undeclared } = done;
  if (options.format === "json") {
    const { files, ...said } = draft;
    const { unknown } = snapshot;
    const paths = files.map(({ path }) => path);
    const more = handed === undefined ? {} : handedJson(handed);
    return renderJson({
      format: "idc-import",
      version: 1,
      files: paths,
      ...said,
      unknown,
      undeclared,
      changes,
      ...more,
    });
  }
  const all = { ...done, folder: relative(world.cwd, dir) };
  const view = handed === undefined ? importView(all) : handoverView({ ...all, ...handed });
  return renderText(view, { color: world.outColor, columns: world.columns });
}

const userRulesIn = (config: Config | undefined): readonly Position[] =>
  (config?.settings.ignore ?? []).flatMap(({ principalType, at }) => (principalType === "USER" ? [at] : []));

/** Of a config that is there, Settings say whose the directory is. */
function expectSameSource({ identitySource }: ImportOptions, config: Config | undefined): void {
  const said = config?.settings.identitySource ?? identitySource;
  if (identitySource === undefined || said === identitySource) return;
  const hint = "leave out --identity-source, or change Settings first";
  throw new IoError(`Settings say identitySource: ${said}, and --identity-source ${identitySource}`, { hint });
}

/** Whoever interrupts it finds nothing written; whoever does so twice, perhaps a part. */
async function write(dir: string, files: readonly DraftFile[], world: World): Promise<void> {
  await expectRead(
    dir,
    files.map(({ path }) => path).filter((path) => path !== CODE_OWNERS_DRAFT),
  );
  const interrupt = world.catchInterrupts(async () => 130);
  await writeNewFiles(dir, files, interrupt);
}

/** The config first: what Terraform lets go of is to be there. Of a state that gives nothing no config is made. */
async function written(
  dir: string,
  { draft, lettingGo, shared = [] }: Imported & Partial<StateImported>,
  { state }: ImportOptions,
  world: World,
): Promise<{ readonly draft: Draft; readonly handed?: Handed }> {
  if (lettingGo?.taken.length === 0)
    return { draft: { ...draft, files: [] }, handed: { lettingGo, shared, removed: undefined } };
  await write(dir, draft.files, world);
  if (state === undefined || lettingGo === undefined) return { draft };
  return { draft, handed: { lettingGo, shared, removed: await writeRemoved(state, lettingGo, world) } };
}

function exitCodeOf({ changes, undeclared, handed, snapshot: { unknown } }: Done): number {
  if (changes + undeclared.length > 0 || handed?.lettingGo.taken.length === 0) return 1;
  if (isDeniedAny(unknown)) return 4;
  return unknown.length === 0 ? 0 : 1;
}

/** Exit code: 0 where a plan of what was written changes nothing and all was read; 4 where AWS denied a part of it. */
export async function runImport(options: ImportOptions, world: World): Promise<number> {
  const dir = resolve(world.cwd, options.dir);
  const ports = { today: world.today(), parse: parserOf(dir, world), sha256: world.sha256, kinds: world.kinds };
  const existing = await existingIn(dir, options.dir, ports, world);
  if (existing === undefined) return 1;
  const { config, source } = existing;
  expectSameSource(options, config);
  const state = options.state && (await stateIn(options.state, world));
  const [paths, folder] = [await pathsBelow(dir), await folderIn(dir)];
  const snapshot = await snapshotFor(options, world);
  const { includeUsers, identitySource } = options;
  const name = config?.settings.name ?? (options.name || (await nameAt(dir)));
  const input = { snapshot, source, existing: config, paths, folder, identitySource, name };
  const imported: Imported & Partial<StateImported> =
    state === undefined
      ? await importLive({ ...input, includeUsers, until: world.dayAhead(GRACE) }, ports)
      : await importState({ ...input, state }, ports);
  if (imported.plan === undefined) {
    await reportDiagnostics(imported.diagnostics, options.dir, world);
    return 1;
  }
  const { draft, handed } = await written(dir, imported, options, world);
  const done: Done = {
    ...{ draft, snapshot, dir, name, added: config !== undefined, changes: imported.plan.changes.length },
    undeclared: [...firstSeenIn(imported.plan)].sort(compareText),
    ignored: includeUsers ? userRulesIn(config) : [],
    ...(handed === undefined ? {} : { handed }),
  };
  world.out(told(done, options, world));
  return exitCodeOf(done);
}
