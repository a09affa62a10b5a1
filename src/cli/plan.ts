/** `idc plan`: what would change, for whom, at what cost. Writes nothing. */
import { resolve } from "node:path";
import type { Diagnostic } from "../core/document/diagnostics.ts";
import type { Override } from "../core/model/override.ts";
import type { Asked, Plan } from "../core/model/plan.ts";
import type { ReadingReport } from "../core/model/reading-assignments.ts";
import { refusedBeside } from "../core/plan/open/beside.ts";
import { IoError } from "../io/io-error.ts";
import { checkTarget, PLAN_FILE, writeSavedFile } from "../io/saved-file.ts";
import { checkCommitted, gitMemory, type Ports, type Prepared, plan } from "../pipeline.ts";
import { readingText } from "../render/reading.ts";
import { renderJson, renderText } from "../render/text.ts";
import { toldDiagnostics } from "./discretion.ts";
import { STDOUT } from "./options/option-values.ts";
import { parserOf } from "./parsing/parser.ts";
import { fromHere, fromTop } from "./places.ts";
import { nowOf, type PlanFormat, type PlanTextOptions, planIn } from "./plan-text.ts";
import { startProgress } from "./progress/progress.ts";
import { hasErrors, useOf } from "./refusal.ts";
import { sayBeside } from "./say.ts";
import { type AwsOverride, momentOf, type World } from "./world.ts";

export interface PlanOptions extends Pick<PlanTextOptions, "verbose" | "privacy"> {
  readonly dir: string;
  /** A snapshot that stands for AWS: nothing is called. */
  readonly live?: string;
  readonly format: PlanFormat;
  /** Of this program: SARIF names it. */
  readonly version?: string | undefined;
  readonly detailedExitcode: boolean;
  readonly overrides?: readonly Override[];
  /** The commit whose memory a person sets aside: its id, or at least seven digits of it. */
  readonly supersede?: string;
  readonly narrowed?: Asked;
  /** Revoke what is left of users and groups that are gone. */
  readonly purgeOrphans?: true;
  /** The file to save the plan in, beside whatever is printed; `-` is standard output. */
  readonly output?: string;
  readonly region?: string;
  readonly requestsPerSecond?: number;
  /** How to read assignments; left out, the way with the fewest calls. */
  readonly readBy?: "pairs" | "principals";
  readonly aws?: AwsOverride;
}

/** So many calls take half a minute and more: a person wants to know why. */
const LONG = 500;

/** The exit code of a plan: incomplete 1, refused 3, changes 2 where that was asked for, else 0 (`cli.md`). */
export function planExitCode(made: Plan, detailed: boolean): number {
  if (hasErrors(made) || made.unknown.length + made.blocked.length > 0) return 1;
  if (made.changes.some((change) => change.verdict === "deny") || refusedBeside(made).length > 0) return 3;
  return detailed && made.changes.length > 0 ? 2 : 0;
}

/** What is wrong with the config in a folder. */
export async function reportDiagnostics(found: readonly Diagnostic[], dir: string, world: World): Promise<void> {
  if (found.length === 0) return;
  world.report?.diagnostics(found, await fromTop(dir, world));
  const view = toldDiagnostics(found, fromHere(dir, world), world.discretion);
  world.err(renderText(view, { color: world.errColor, columns: world.errColumns }));
}

interface Reach extends Omit<PlanOptions, "live" | "format" | "version" | "detailedExitcode" | "output"> {
  /** For a run that writes. */
  readonly settled?: true;
  /** What a run that writes already is interrupted by. */
  readonly interrupt?: AbortSignal;
  /** A run of what no commit has. */
  readonly uncommitted?: true;
  /** What is not committed is planned as if it were: for who writes nothing to AWS. */
  readonly asCommitted?: true;
  /** What the last completed commit says of what is live is planned, too. */
  readonly sinceApplied?: true;
}

export function portsOf(options: Reach, world: World): Omit<Ports, "stage"> {
  return {
    today: world.today(),
    now: momentOf(world),
    parse: parserOf(resolve(world.cwd, options.dir), world),
    sha256: world.sha256,
    ...{ kinds: world.kinds, approvals: world.approvals, pulls: world.pulls },
    ...(options.overrides === undefined ? {} : { overrides: options.overrides }),
    ...(options.supersede === undefined ? {} : { supersede: options.supersede }),
    ...(options.uncommitted === undefined ? {} : { uncommitted: options.uncommitted }),
    ...(options.narrowed === undefined ? {} : { narrowed: options.narrowed }),
    ...(options.sinceApplied === undefined ? {} : { sinceApplied: options.sinceApplied }),
    ...(options.purgeOrphans === undefined ? {} : { purgeOrphans: options.purgeOrphans }),
    ...(options.readBy === undefined ? {} : { readBy: options.readBy }),
    ...(options.settled === undefined ? {} : { settled: options.settled }),
    ...(options.interrupt === undefined ? {} : { interrupt: options.interrupt }),
    aws: awsOf(options, world),
  };
}

/** How AWS is reached, as far as the command line says it. */
export function awsOf(
  { region, requestsPerSecond, aws }: Pick<PlanOptions, "region" | "requestsPerSecond" | "aws">,
  world: World,
): Ports["aws"] {
  return {
    pacing: world,
    ...(world.debug === undefined ? {} : { trace: { write: world.debug, now: world.now } }),
    ...(region === undefined ? {} : { region }),
    ...(requestsPerSecond === undefined ? {} : { requestsPerSecond }),
    ...(aws ?? {}),
  };
}

/** Reads and checks the config, and says what is wrong with it. */
async function checkAndTell(options: Reach, ports: Omit<Ports, "stage">, world: World) {
  const dir = resolve(world.cwd, options.dir);
  const { config, diagnostics, privacy, repository } = await checkCommitted(dir, ports);
  world.discretion?.hear(privacy);
  await reportDiagnostics(diagnostics, options.dir, world);
  return { config, repository };
}

/** The config that a folder has, with what is wrong with it said; undefined where it has errors. */
export const checkedConfig = async (options: Reach, world: World) =>
  (await checkAndTell(options, portsOf(options, world), world)).config;

/** Reads, checks and plans, with progress; undefined where the config has errors, which are then printed. */
export async function prepare(options: Reach, world: World): Promise<Prepared | undefined> {
  const ports = portsOf(options, world);
  const { config, repository } = await checkAndTell(options, ports, world);
  if (config === undefined) return undefined;
  const settled = config.settings.region;
  if (options.region !== undefined && settled !== undefined && options.region !== settled) {
    sayBeside(world, `warning: --region ${options.region} comes before region ${settled} of Settings`);
  }
  const progress = startProgress(world);
  try {
    const tell = (report: ReadingReport) => {
      if (options.verbose === true || report.dearer !== undefined || report.ways[0].calls >= LONG)
        progress.say(readingText(report));
    };
    const held = repository !== undefined && options.asCommitted === true ? { ...repository, clean: true } : repository;
    const prepared = await plan(config, gitMemory(held, ports), { ...ports, stage: progress.stage, tell });
    progress.stop();
    world.discretion?.hear(prepared.plan.config.privacy);
    await reportDiagnostics(prepared.plan.diagnostics, options.dir, world);
    return prepared;
  } finally {
    progress.stop();
  }
}

/** The same from a snapshot, which is looked at first: the config may take longer. */
async function prepareOffline(options: Reach, file: string, world: World) {
  const { openSnapshot, planOffline } = await import("./offline-plan.ts");
  const snapshot = await openSnapshot(file, world);
  const ports = portsOf(options, world);
  const { config, repository } = await checkAndTell(options, ports, world);
  if (config === undefined) return undefined;
  const planned = await planOffline(config, repository, { snapshot, file }, ports);
  await reportDiagnostics(planned.plan.diagnostics, options.dir, world);
  return { ...planned, config };
}

/** From AWS, or from a snapshot that stands for it. */
export const preparedFrom = (live: string | undefined, options: Reach, world: World) =>
  live === undefined ? prepare(options, world) : prepareOffline(options, live, world);

/** Where `-o` writes to, looked at first: the reading may take minutes. */
async function targetOf({ output, live }: PlanOptions, world: World): Promise<string | undefined> {
  if (output === undefined || output === STDOUT) return undefined;
  const file = resolve(world.cwd, output);
  if (live !== undefined && file === resolve(world.cwd, live)) {
    throw new IoError(`${live} is the snapshot, and -o would write the plan over it`);
  }
  await checkTarget(file, PLAN_FILE);
  return file;
}

/** With `-o -` standard output is the plan's, as JSON and once; people read it on the other one. */
function print(made: Plan, { format, output, privacy, version, verbose = false }: PlanOptions, world: World): void {
  if (output !== STDOUT) {
    world.out(planIn(format, made, world, { verbose, privacy, version }));
    return;
  }
  world.out(renderJson(made));
  if (format !== "json")
    world.err(planIn(format, made, world, { verbose, version, color: world.errColor, columns: world.errColumns }));
}

export async function runPlan(options: PlanOptions, world: World): Promise<number> {
  const file = await targetOf(options, world);
  const { live } = options;
  const prepared = await preparedFrom(live, options, world);
  if (prepared === undefined) return 1;
  if (file !== undefined) {
    await writeSavedFile(file, renderJson(prepared.plan), PLAN_FILE);
    sayBeside(world, `Saved: ${useOf(prepared.plan, options.output ?? "", nowOf(world))}`);
  }
  print(prepared.plan, options, world);
  world.notice?.({ plan: prepared.plan });
  return planExitCode(prepared.plan, options.detailedExitcode);
}
