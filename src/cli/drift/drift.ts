/** `idc drift [DIR]`: the plan read the other way, what is live and not as git says. Reads only. */
import { isBlind } from "../../core/drift/blind.ts";
import { driftOf } from "../../core/drift/drift-of.ts";
import type { DriftReport } from "../../core/drift/report.ts";
import { callsToLookUp, firstDay, whoDid } from "../../core/drift/who/told.ts";
import { lookUp } from "../../io/trail/look-up.ts";
import type { Prepared } from "../../pipeline.ts";
import { driftSarif } from "../../render/drift/drift-sarif.ts";
import { driftView } from "../../render/drift/drift-view.ts";
import { renderMarkdown } from "../../render/markdown.ts";
import { renderJson, renderText } from "../../render/text.ts";
import { fromTop } from "../places.ts";
import { type PlanOptions, prepare } from "../plan.ts";
import { startProgress } from "../progress/progress.ts";
import { hasErrors } from "../refusal.ts";
import { vocabularyIn } from "../vocabulary.ts";
import type { World } from "../world.ts";

/** CloudTrail's event history goes back so far. */
const DAYS_KEPT = 90;

export interface DriftOptions extends Pick<PlanOptions, "dir" | "readBy" | "region" | "requestsPerSecond" | "aws"> {
  readonly format: "text" | "markdown" | "json" | "sarif";
  readonly verbose?: boolean;
  /** Look up in CloudTrail who did it. */
  readonly who?: boolean;
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

/** Nothing is asked for where nothing drifted. */
async function toldIn(report: DriftReport, prepared: Prepared, world: World): Promise<DriftReport> {
  const { live, connection } = prepared;
  const [calls, since] = [callsToLookUp(report, live), firstDay(report, live, world.dayAhead(-DAYS_KEPT))];
  const progress = startProgress(world);
  try {
    progress.stage("looking up in CloudTrail who did it", () => connection.measure());
    return whoDid(report, live, await lookUp(connection, calls, Date.parse(`${since}T00:00:00Z`)), since);
  } finally {
    progress.stop();
  }
}

export async function runDrift(options: DriftOptions, world: World): Promise<number> {
  const prepared = await prepare({ ...options, sinceApplied: true }, world);
  if (prepared === undefined) return 1;
  const found = driftOf(prepared);
  const report = options.who === true ? await toldIn(found, prepared, world) : found;
  world.out(await shown(report, prepared.config.settings.at.file, options, world));
  return driftExitCode(report);
}
