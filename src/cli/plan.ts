/** `idc plan`: what would change, for whom, at what cost. Writes nothing. */
import { resolve } from "node:path";
import type { Diagnostic } from "../core/diagnostics.ts";
import type { Override } from "../core/guard/override.ts";
import type { Plan } from "../core/plan.ts";
import { parseOnce } from "../io/config/parse-once.ts";
import { checkTarget, PLAN_FILE, writeSavedFile } from "../io/saved-file.ts";
import { checkCommitted, type Ports, type Prepared, plan } from "../pipeline.ts";
import { diagnosticsView } from "../render/diagnostics-view.ts";
import { planMarkdown } from "../render/plan/plan-markdown.ts";
import { planView } from "../render/plan/plan-view.ts";
import { renderJson, renderText, visible } from "../render/text.ts";
import { startProgress } from "./progress.ts";
import type { AwsOverride, World } from "./world.ts";

export interface PlanOptions {
  readonly dir: string;
  readonly format: "text" | "markdown" | "json";
  /** All accounts, all places, all calls. */
  readonly verbose?: boolean;
  readonly detailedExitcode: boolean;
  readonly overrides?: readonly Override[];
  /** The file to save the plan in, beside whatever is printed. */
  readonly output?: string;
  readonly region?: string;
  readonly requestsPerSecond?: number;
  readonly aws?: AwsOverride;
}

export function hasErrors(made: Plan): boolean {
  return made.diagnostics.some(({ severity }) => severity === "error");
}

/** The exit code of a plan: incomplete 1, refused 3, changes 2 where that was asked for, else 0 (`cli.md`). */
export function planExitCode(made: Plan, detailed: boolean): number {
  if (hasErrors(made) || made.unknown.length + made.blocked.length > 0) return 1;
  if (made.changes.some((change) => change.verdict === "deny")) return 3;
  return detailed && made.changes.length > 0 ? 2 : 0;
}

export function reportDiagnostics(diagnostics: readonly Diagnostic[], world: World): void {
  if (diagnostics.length === 0) return;
  world.err(renderText(diagnosticsView(diagnostics), { color: world.errColor, columns: world.columns }));
}

interface Reach extends Pick<PlanOptions, "dir" | "overrides" | "region" | "requestsPerSecond" | "aws"> {
  /** A plan file that may lie in the config folder, and is no change of it. */
  readonly aside?: string;
  /** For a run that writes. */
  readonly settled?: true;
}

function portsOf(options: Reach, world: World): Omit<Ports, "stage"> {
  return {
    today: world.today(),
    now: `${world.instant().slice(0, 19)}Z`,
    parse: parseOnce(),
    sha256: world.sha256,
    ...(options.overrides === undefined ? {} : { overrides: options.overrides }),
    ...(options.settled === undefined ? {} : { settled: options.settled }),
    aws: {
      pacing: world,
      ...(options.region === undefined ? {} : { region: options.region }),
      ...(options.requestsPerSecond === undefined ? {} : { requestsPerSecond: options.requestsPerSecond }),
      ...(options.aws ?? {}),
    },
  };
}

/** Reads, checks and plans, with progress; undefined where the config has errors, which are then printed. */
export async function prepare(options: Reach, world: World): Promise<Prepared | undefined> {
  const dir = resolve(world.cwd, options.dir);
  const ports = portsOf(options, world);
  const { config, diagnostics, repository } = await checkCommitted(dir, ports, options.aside);
  reportDiagnostics(diagnostics, world);
  if (config === undefined) return undefined;
  const settled = config.settings.region;
  if (options.region !== undefined && settled !== undefined && options.region !== settled) {
    world.err(`warning: --region ${visible(options.region)} comes before region ${settled} of Settings\n`);
  }
  const progress = startProgress(world);
  try {
    const prepared = await plan(config, repository, { ...ports, stage: progress.stage });
    progress.stop();
    reportDiagnostics(prepared.plan.diagnostics, world);
    return prepared;
  } finally {
    progress.stop();
  }
}

export function planText(made: Plan, world: World, options: { color?: boolean; verbose?: boolean } = {}): string {
  const { color = world.outColor, verbose = false } = options;
  return renderText(planView(made, { verbose }), { color, columns: world.columns });
}

/** What a saved plan is good for. */
function useOf(made: Plan, file: string): string {
  if (hasErrors(made) || made.config.mode === "observe") return "it is for reading, apply refuses it.";
  return `idc apply ${file} performs this plan, and at most this, for 24 hours.`;
}

export async function runPlan(options: PlanOptions, world: World): Promise<number> {
  const file = options.output === undefined ? undefined : resolve(world.cwd, options.output);
  if (file !== undefined) await checkTarget(file, PLAN_FILE);
  const prepared = await prepare({ ...options, ...(file === undefined ? {} : { aside: file }) }, world);
  if (prepared === undefined) return 1;
  const { verbose = false } = options;
  if (file !== undefined) {
    await writeSavedFile(file, renderJson(prepared.plan), PLAN_FILE);
    world.err(`Saved: ${visible(useOf(prepared.plan, options.output ?? ""))}\n`);
  }
  if (options.format === "json") world.out(renderJson(prepared.plan));
  else if (options.format === "markdown") world.out(planMarkdown(prepared.plan));
  else world.out(planText(prepared.plan, world, { verbose }));
  return planExitCode(prepared.plan, options.detailedExitcode);
}
