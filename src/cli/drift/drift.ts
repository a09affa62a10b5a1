/** `idc drift [DIR]`: the plan read the other way, what is live and not as git says. Reads only. */
import { isBlind } from "../../core/drift/blind.ts";
import { driftOf } from "../../core/drift/drift-of.ts";
import type { DriftReport } from "../../core/drift/report.ts";
import { driftSarif } from "../../render/drift/drift-sarif.ts";
import { driftView } from "../../render/drift/drift-view.ts";
import { renderMarkdown } from "../../render/markdown.ts";
import { renderJson, renderText } from "../../render/text.ts";
import { fromTop } from "../places.ts";
import { type PlanOptions, prepare } from "../plan.ts";
import { hasErrors } from "../refusal.ts";
import { vocabularyIn } from "../vocabulary.ts";
import type { World } from "../world.ts";

export interface DriftOptions extends Pick<PlanOptions, "dir" | "readBy" | "region" | "requestsPerSecond" | "aws"> {
  readonly format: "text" | "markdown" | "json" | "sarif";
  readonly verbose?: boolean;
  /** Of this program: SARIF names it. */
  readonly version: string;
}

/** Incomplete 1, drift 2, else 0 (`cli.md`): what could not be read is no drift, and no proof that there is none. */
export function driftExitCode(report: DriftReport): number {
  const { unknown, blocked, rows } = report;
  if (hasErrors(report) || unknown.length + blocked.length > 0 || isBlind(report)) return 1;
  return rows.length > 0 ? 2 : 0;
}

async function shown(report: DriftReport, settings: string, options: DriftOptions, world: World): Promise<string> {
  const { format, verbose = false, dir, version } = options;
  const vocabulary = vocabularyIn(world);
  if (format === "json") return renderJson(report);
  if (format === "sarif")
    return renderJson(driftSarif(report, { vocabulary, version, settings, called: await fromTop(dir, world) }));
  const view = driftView(report, { vocabulary, verbose });
  if (format === "markdown") return renderMarkdown(view);
  return renderText(view, { color: world.outColor, columns: world.columns });
}

export async function runDrift(options: DriftOptions, world: World): Promise<number> {
  const prepared = await prepare(options, world);
  if (prepared === undefined) return 1;
  const report = driftOf(prepared);
  world.out(await shown(report, prepared.config.settings.at.file, options, world));
  return driftExitCode(report);
}
