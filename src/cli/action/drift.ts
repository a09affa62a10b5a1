/** Command drift of the action: the nightly look, the one issue that says what it found, and what it proposes. It obeys no tick. */
import type { DriftReport } from "../../core/drift/report.ts";
import { addSummary, setOutputs } from "../../io/github/run-files.ts";
import { IoError } from "../../io/io-error.ts";
import type { Prepared } from "../../pipeline.ts";
import { mistakeAnnotations, workflowCommands } from "../../render/github/annotations.ts";
import { driftBody } from "../../render/github/drift-issue.ts";
import { failureMistake, toldMistakes } from "../../render/mistakes.ts";
import { readDriftReport } from "../drift/saved-report.ts";
import { driftTold, shownAs, tellReport } from "../github/drift.ts";
import { failureIn } from "../json/failure-in.ts";
import { branchOf, type OnBranch } from "./branch.ts";
import type { Inputs } from "./inputs.ts";
import { proposeNight } from "./night.ts";
import { NOTHING } from "./outputs.ts";
import { type Action, drifted, type Ran, roleVariables } from "./ran.ts";
import { delimiterOf } from "./tell.ts";

/** Of a branch that is not the default one nothing is live. */
export async function defaultBranch(inputs: Inputs, { world }: Action, what = "drift"): Promise<OnBranch> {
  const branch = await branchOf(inputs.token, world);
  if (branch.isDefault) return branch;
  const hint = `on: schedule, issues or workflow_dispatch, of the branch ${branch.branch}`;
  throw new IoError(`${what} is of the default branch alone`, { hint, exitCode: 3 });
}

/** What drift says is what was read: without a report, nothing is said of drift. */
export function reportIn({ text }: Ran, inputs: Inputs, { world, runner }: Action): DriftReport | undefined {
  const report = readDriftReport(text);
  if (!("problem" in report)) return report;
  const { summary, hint, diagnostics } = failureIn(text) ?? { summary: report.problem, diagnostics: [] };
  const found = [failureMistake(summary, hint), ...diagnostics];
  runner(workflowCommands(mistakeAnnotations(toldMistakes(found, world.discretion?.privacy ?? inputs.privacy))));
  return undefined;
}

/** By the exit code of a run that has a report. */
const VERDICTS: Readonly<Record<number, string>> = { 0: "none", 2: "drift" };

/** Drift is no failure of the run: the issue says it. What could not be read is one. */
const codeOf = (exitCode: number): number => (exitCode === 2 ? 0 : exitCode);

export async function driftCommand(inputs: Inputs, action: Action): Promise<number> {
  const { world } = action;
  const branch = await defaultBranch(inputs, action);
  action.setVariables(await roleVariables(inputs, action));
  let prepared: Prepared | undefined;
  const ran = await drifted(inputs, action, (seen) => {
    prepared = seen;
  });
  const report = reportIn(ran, inputs, action);
  const env = world.environment;
  const verdict = report === undefined ? "failed" : (VERDICTS[ran.exitCode] ?? "incomplete");
  const outputs = { ...NOTHING, verdict, changes: String(report?.rows.length ?? 0) };
  await setOutputs(env.GITHUB_OUTPUT, outputs, delimiterOf(ran.text, world));
  if (report === undefined) return ran.exitCode;
  const { repository, github } = branch;
  const shown = shownAs(report, repository, inputs.privacy, world);
  await addSummary(env.GITHUB_STEP_SUMMARY, driftBody(report, { ...shown, boxless: true }));
  if (inputs.comment) driftTold(await tellReport(report, shown, { repository, github }), "text", world);
  if (inputs.pullRequest && prepared !== undefined) await proposeNight({ prepared, report, branch, inputs, action });
  return codeOf(ran.exitCode);
}
