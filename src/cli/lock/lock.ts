/** `idc lock [DIR]`: writes `idc.lock.yaml`, what names are bound to and where accounts stand. Writes nothing to AWS. */
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { checkConfig } from "../../core/config/check.ts";
import { isLockFile, lockBeside, lockIn } from "../../core/config/lock.ts";
import { Reporter } from "../../core/document/report.ts";
import { isChanged, type LockChanges, lockChanges } from "../../core/lock/lock-changes.ts";
import { lockText } from "../../core/lock/lock-text.ts";
import type { Config } from "../../core/model/config.ts";
import type { Lock } from "../../core/model/lock/lock.ts";
import { folderSource } from "../../io/config/folder-source.ts";
import { FILE_BYTES, readConfig } from "../../io/config/read-config.ts";
import { IoError } from "../../io/io-error.ts";
import { replaceWhole, writeWhole } from "../../io/whole-file.ts";
import { lock } from "../../pipeline.ts";
import { lockView } from "../../render/lock-view.ts";
import { renderJson, renderText } from "../../render/text.ts";
import { knownKinds } from "../../stages/known-kinds.ts";
import { parserOf } from "../parsing/parser.ts";
import { fromHere } from "../places.ts";
import { awsOf, type PlanOptions, reportDiagnostics } from "../plan.ts";
import { startProgress } from "../progress/progress.ts";
import type { World } from "../world.ts";

export interface LockOptions extends Pick<PlanOptions, "dir" | "region" | "requestsPerSecond" | "aws"> {
  readonly format: "text" | "json";
  /** Nothing is written. */
  readonly check: boolean;
}

interface AtHand {
  readonly config: Config;
  /** What the file said, as far as it is a lock. */
  readonly former: Lock | undefined;
}

/** The config whatever its lock is like: that one is written over. */
async function atHand(options: LockOptions, world: World): Promise<AtHand | undefined> {
  const dir = resolve(world.cwd, options.dir);
  const { locks = [], ...input } = await readConfig(folderSource(dir), parserOf(dir, world));
  const others = input.diagnostics.filter(({ at }) => at === undefined || !isLockFile(at.file));
  const { config, diagnostics } = checkConfig(
    { ...input, diagnostics: others },
    world.today(),
    knownKinds(world).documents,
  );
  await reportDiagnostics(diagnostics, options.dir, world);
  if (config === undefined) return undefined;
  const beside = lockBeside(config.settings.at.file);
  const own = locks.find(({ file }) => file === beside);
  return { config, former: own === undefined ? undefined : lockIn(own, new Reporter().report) };
}

async function read(config: Config, options: LockOptions, world: World): Promise<Omit<Lock, "at">> {
  const progress = startProgress(world);
  try {
    const ports = { aws: awsOf(options, world), kinds: world.kinds, stage: progress.stage };
    const { lock: found, unread } = await lock(config, ports);
    const [first] = unread;
    if (first === undefined) return found;
    const more = unread.length === 1 ? "" : ` (and ${unread.length - 1} more)`;
    throw new IoError(`nothing was written: ${first.what} is not known: ${first.reason}${more}`);
  } finally {
    progress.stop();
  }
}

const textOf = (path: string): Promise<string | undefined> =>
  readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw new IoError(`cannot read ${path} (${error.code})`, { cause: error });
  });

async function write(path: string, before: string | undefined, text: string): Promise<void> {
  // No plan would read it: better none than one that stops them all.
  if (Buffer.byteLength(text) > FILE_BYTES)
    throw new IoError(
      `nothing was written: the lock would be larger than the ${FILE_BYTES} bytes that are read of a file`,
    );
  if (before === undefined) await writeWhole(path, text, { noun: "lock", mode: 0o644 });
  else await replaceWhole(path, before, text, "lock");
}

const json = (file: string, written: boolean, isCurrent: boolean, changes: LockChanges): string =>
  renderJson({ format: "idc-lock", version: 1, file, written, current: isCurrent, ...changes });

/** Exit code: 0 where the file is up to date now, else 1. */
export async function runLock(options: LockOptions, world: World): Promise<number> {
  const found = await atHand(options, world);
  if (found === undefined) return 1;
  const now = await read(found.config, options, world);
  const file = lockBeside(found.config.settings.at.file);
  const path = join(resolve(world.cwd, options.dir), file);
  // git may check a file out with other ends of lines.
  const [before, text] = [await textOf(path), lockText(now)];
  const [isCurrent, changes] = [before?.replaceAll("\r\n", "\n") === text, lockChanges(found.former, now)];
  const written = !isCurrent && !options.check;
  if (written) await write(path, before, text);
  const called = fromHere(options.dir, world)(file);
  if (options.format === "json") world.out(json(called, written, isCurrent, changes));
  else {
    const isOther = isChanged(changes);
    const view = lockView({ file: called, written, isCurrent, isOther, isNew: before === undefined, now, changes });
    world.out(renderText(view, { color: world.outColor, columns: world.columns }));
  }
  return isCurrent || written ? 0 : 1;
}
