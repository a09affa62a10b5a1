/** `idc drift --adopt` and `--ignore`: what somebody did outside git is written into the config, or left to its owner. Writes files, nothing to AWS. */
import { relative, resolve } from "node:path";
import { isAdoptable } from "../../core/adopt/drift/adopted.ts";
import { chooseRows } from "../../core/adopt/drift/choose.ts";
import { nearestAmong } from "../../core/base/suggest.ts";
import { isDate } from "../../core/config/check/dates.ts";
import { type Diagnostic, diagnose } from "../../core/document/diagnostics.ts";
import { isBlind } from "../../core/drift/blind.ts";
import { driftOf } from "../../core/drift/drift-of.ts";
import type { DriftReport, DriftRow } from "../../core/drift/report.ts";
import type { FileEdit } from "../../io/config/edits/folder-files.ts";
import { writeEdits } from "../../io/config/edits/write-edits.ts";
import { folderSource } from "../../io/config/folder-source.ts";
import { pathsBelow } from "../../io/config/written-files.ts";
import { driftEditJson, driftEditView, nextSteps } from "../../render/drift/drift-edit-view.ts";
import { renderJson, renderText } from "../../render/text.ts";
import { unifiedDiff } from "../../render/unified-diff.ts";
import { line, word } from "../../render/view.ts";
import { adoptDrift, type Edited, type EditOutcome, ignoreDrift } from "../../stages/edit-config.ts";
import { printDiff } from "../adopt/fmt.ts";
import { expectRead } from "../adopt/import-folder.ts";
import { toldDiagnostics } from "../discretion.ts";
import { parserOf } from "../parsing/parser.ts";
import { fromHere, fromTop } from "../places.ts";
import { type PlanOptions, prepare } from "../plan.ts";
import { vocabularyIn } from "../vocabulary.ts";
import type { World } from "../world.ts";

export interface DriftEditOptions extends Pick<PlanOptions, "dir" | "readBy" | "region" | "requestsPerSecond" | "aws"> {
  readonly format: "text" | "json";
  /** Keys or ids of rows, or globs of them. */
  readonly names: readonly string[];
  /** Absent: they are adopted. */
  readonly ignore?: { readonly until: string; readonly owner: string };
}

/** Longer than that nobody remembers why. */
const MOST_DAYS = 366;

function dayProblem({ ignore }: DriftEditOptions, world: World): Diagnostic | undefined {
  if (ignore === undefined) return undefined;
  const { until: date } = ignore;
  if (!isDate(date)) return diagnose("ignore-day", { date, problem: "is no day" });
  if (date <= world.today()) return diagnose("ignore-day", { date, problem: "is not after today" });
  if (date > world.dayAhead(MOST_DAYS))
    return diagnose("ignore-day", { date, problem: "is more than a year away, by when nobody knows what it was for" });
  return undefined;
}

function chosenIn({ rows }: DriftReport, { names, ignore }: DriftEditOptions) {
  const isUseful = (row: DriftRow) => ignore !== undefined || isAdoptable(row);
  const chosen = chooseRows(rows, names, isUseful);
  const keys = [...new Set(rows.filter(isUseful).map(({ key }) => key))].sort();
  const near = nearestAmong(chosen.unmatched.length === 0 ? [] : keys);
  const problems = chosen.unmatched.map((name) => diagnose("no-such-row", { name, keys, near: near(name) }));
  return { rows: chosen.rows, problems };
}

async function refused(problems: readonly Diagnostic[], { dir }: DriftEditOptions, world: World): Promise<number> {
  world.report?.diagnostics(problems, await fromTop(dir, world));
  const isNothing = problems.every(({ code }) => code === "no-such-row");
  world.report?.refusal({
    code: isNothing ? "nothing-chosen" : "refused",
    text: "nothing was written into the config.",
  });
  const view = [
    ...toldDiagnostics(problems, fromHere(dir, world), world.discretion),
    line(0, word("Nothing was written.")),
  ];
  world.err(renderText(view, { color: world.errColor, columns: world.errColumns }));
  return 1;
}

/** What is new is read by the next plan, or it is not written. */
async function write(folder: string, files: readonly FileEdit[], world: World): Promise<void> {
  const made = files.filter(({ before }) => before === undefined).map(({ path }) => path);
  await expectRead(folder, made);
  const interrupt = world.catchInterrupts(async () => 130);
  await writeEdits(folder, files, interrupt);
}

/** `named`: the rows that a person named. */
function told(
  edited: Edited,
  report: DriftReport,
  named: readonly DriftRow[],
  options: DriftEditOptions,
  world: World,
): void {
  const { dir, format, ignore } = options;
  const here = fromHere(dir, world);
  const files = edited.files.map((file) => ({ ...file, path: here(file.path) }));
  const isNamed = (row: DriftRow) => named.includes(row);
  const made = { ...edited, files, report, isNamed, ...(ignore === undefined ? {} : { ignore }) };
  if (format === "json") {
    world.out(renderJson(driftEditJson(made, unifiedDiff(files))));
    return;
  }
  const shown = { color: world.outColor, columns: world.columns };
  const folder = relative(world.cwd, resolve(world.cwd, dir));
  world.out(renderText(driftEditView(made, vocabularyIn(world)), shown));
  printDiff(files, world);
  world.out(renderText(nextSteps(made, folder), shown));
}

/** Exit code: 0 where it is written; 1 where nothing is. */
export async function runDriftEdit(options: DriftEditOptions, world: World): Promise<number> {
  const badDay = dayProblem(options, world);
  if (badDay !== undefined) return refused([badDay], options, world);
  const { format: _, names: __, ignore, ...reached } = options;
  const prepared = await prepare({ ...reached, asCommitted: true, sinceApplied: true }, world);
  if (prepared === undefined) return 1;
  const report = driftOf(prepared);
  if (isBlind(report)) return refused([diagnose("drift-not-told", { state: report.config.state })], options, world);
  const unread = [...report.unknown.map(({ pattern }) => pattern), ...report.blocked];
  if (ignore !== undefined && unread.length > 0)
    return refused([diagnose("ignore-unread", { unread })], options, world);
  const { rows, problems } = chosenIn(report, options);
  if (problems.length > 0) return refused(problems, options, world);
  const folder = resolve(world.cwd, options.dir);
  const input = { prepared, rows, all: report.rows, source: folderSource(folder), paths: await pathsBelow(folder) };
  const ports = { today: world.today(), parse: parserOf(folder, world), kinds: world.kinds };
  const outcome: EditOutcome = await (ignore === undefined
    ? adoptDrift(input, ports)
    : ignoreDrift(input, ignore, ports));
  if ("refused" in outcome) return refused(outcome.refused, options, world);
  await write(folder, outcome.files, world);
  told(outcome, report, rows, options, world);
  return 0;
}
