/** `idc drift [DIR]`: the plan read the other way, what is live and not as git says. Reads only. */
import { resolve } from "node:path";
import { isDeniedAny } from "../../core/base/need.ts";
import { isBlind } from "../../core/drift/blind.ts";
import { driftOf } from "../../core/drift/drift-of.ts";
import { withEnds } from "../../core/drift/ends.ts";
import type { DriftReport } from "../../core/drift/report.ts";
import { sealOf } from "../../core/drift/seal.ts";
import type { OwnCalls } from "../../core/drift/who/own-calls.ts";
import { callsToLookUp, firstDay, whoDid } from "../../core/drift/who/told.ts";
import { readJournals } from "../../io/trail/journals.ts";
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
  /** Journals of runs: which calls were idc's own. */
  readonly journals?: readonly string[];
  /** Hears what was read, for whoever goes on from there. */
  readonly seen?: (prepared: Prepared) => void;
  /** Of this program: SARIF names it. */
  readonly version: string;
}

/**
 * Denied 4, incomplete 1, drift 2, else 0 (`cli.md`): what could not be read is no drift, and no proof that there is none. What may be
 * drift and waits for no run counts as drift, as what is withheld does.
 */
export function driftExitCode(report: DriftReport): number {
  const { unknown, blocked, rows, untold = 0 } = report;
  if (isDeniedAny(unknown)) return 4;
  if (hasErrors(report) || unknown.length + blocked.length > 0 || isBlind(report)) return 1;
  return rows.length + untold > 0 ? 2 : 0;
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
async function toldIn(
  report: DriftReport,
  prepared: Prepared,
  runs: OwnCalls["runs"],
  world: World,
): Promise<DriftReport> {
  const { live, connection } = prepared;
  const [calls, since] = [callsToLookUp(report, live), firstDay(report, live, world.dayAhead(-DAYS_KEPT))];
  const progress = startProgress(world);
  try {
    progress.stage("looking up in CloudTrail who did it", () => connection.measure());
    return whoDid(report, live, await lookUp(connection, calls, Date.parse(`${since}T00:00:00Z`)), since, runs);
  } finally {
    progress.stop();
  }
}

export async function runDrift(options: DriftOptions, world: World): Promise<number> {
  // Looked at first: the reading may take minutes.
  const runs = await readJournals((options.journals ?? []).map((file) => resolve(world.cwd, file)));
  const prepared = await prepare({ ...options, sinceApplied: true }, world);
  if (prepared === undefined) return 1;
  options.seen?.(prepared);
  const seal = sealOf(prepared, world.sha256);
  const drift = { ...driftOf(prepared), ...(seal === undefined ? { unsealed: true as const } : { seal }) };
  const found = withEnds(drift, prepared, world.today());
  const report = options.who === true ? await toldIn(found, prepared, runs, world) : found;
  world.out(await shown(report, prepared.config.settings.at.file, options, world));
  world.notice?.({ drift: report });
  return driftExitCode(report);
}
