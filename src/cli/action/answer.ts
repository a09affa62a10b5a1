/**
 * Command answer of the action: boxes of the issue of drift that an edit ticked. Obeyed are those of a person who may, of rows that still
 * are as they were shown; what is read in the issue names rows of a fresh look, and nothing else.
 */
import { answersTo, markOf, newTicks, type Tick } from "../../core/adopt/drift/answers.ts";
import { asText, isObject } from "../../core/base/json.ts";
import type { DriftReport } from "../../core/drift/report.ts";
import { asking } from "../../io/github/client.ts";
import { mayAnswer } from "../../io/github/may-answer.ts";
import { hasLine } from "../../io/github/own-issues.ts";
import { isOwn, ownLogin } from "../../io/github/own-login.ts";
import { gitHubEvent, textIn, whereOf } from "../../io/github/runner.ts";
import { IoError } from "../../io/io-error.ts";
import { type DriftIssueOptions, driftMarker, showsRow } from "../../render/github/drift-issue.ts";
import { codeSpan } from "../../render/markdown.ts";
import { count } from "../../render/view.ts";
import { driftIdOf, shownAs, tellReport } from "../github/drift.ts";
import { checkedConfig } from "../plan.ts";
import { sayBeside } from "../say.ts";
import { proposeAnswers } from "./answer-propose.ts";
import { revertRows } from "./answer-revert.ts";
import type { Answered, Answering, Asked } from "./answering.ts";
import type { OnBranch } from "./branch.ts";
import { defaultBranch, reportIn } from "./drift.ts";
import type { Inputs } from "./inputs.ts";
import { type Action, drifted, roleVariables } from "./ran.ts";

/** What this job answers: the other one is of other rights. */
const isOfJob = ({ answer }: Tick, inputs: Inputs): boolean => (inputs.answer === "revert") === (answer === "revert");

/** What an edit of our own issue ticked; undefined where it is another issue, or nothing was ticked. */
async function askedIn(inputs: Inputs, { github }: OnBranch, { world }: Action): Promise<Asked | undefined> {
  const event = await gitHubEvent(world.environment.GITHUB_EVENT_PATH);
  const body = textIn(event, "issue", "body").replaceAll("\r\n", "\n");
  const marker = driftMarker(driftIdOf(inputs.config, world));
  const isOurs = hasLine(body, marker) && isOwn(textIn(event, "issue", "user", "login"), await ownLogin(github));
  const isEdit = textIn(event, "action") === "edited" && isObject(event.changes) && isObject(event.changes.body);
  if (!isOurs || !isEdit || textIn(event, "issue", "state") !== "open") return undefined;
  const ticks = newTicks(textIn(event, "changes", "body", "from"), body).filter((tick) => isOfJob(tick, inputs));
  const isPerson = textIn(event, "sender", "type").toLowerCase() === "user";
  if (ticks.length === 0 || !isPerson) return undefined;
  const issue = Number(textIn(event, "issue", "number"));
  return { issue, login: asText(textIn(event, "sender", "login")), body, ticks };
}

/** Rows that still are what was ticked, and are what the text shows there; and how many are not. */
function rowsOf({ body, ticks }: Asked, report: DriftReport, shown: DriftIssueOptions) {
  const now = new Map(report.rows.map((row) => [markOf(row, shown.sha256), row]));
  const answered = ticks.flatMap((tick): readonly Answered[] => {
    const row = now.get(tick.mark);
    const isSame = row !== undefined && answersTo(row).includes(tick.answer) && showsRow(body, row, report, shown);
    return isSame ? [{ ...tick, row }] : [];
  });
  return { answered, stale: ticks.length - answered.length };
}

const staleText = (stale: number): readonly string[] =>
  stale === 0 ? [] : [`${count(stale, "box", "boxes")} not obeyed: what was ticked has changed since, or is gone.`];

/** Why a tick counts no more: it is of one moment, and of whoever ticked then. */
async function withdrawnBy(
  { issue: issue_number }: Asked,
  { repository, github }: OnBranch,
  { world }: Action,
): Promise<string | undefined> {
  if ((world.environment.GITHUB_RUN_ATTEMPT ?? "1") !== "1")
    return "Not obeyed: the run was started again. Tick the box again, if it still is meant.";
  const where = { ...whereOf(repository), issue_number };
  const { data } = await asking("look at the issue of drift", () => github.rest.issues.get(where));
  return data.state === "open" ? undefined : "Not obeyed: the issue was closed before the run began.";
}

/** What became of it, on the issue; the login of whoever ticked calls nobody. */
async function say(lines: readonly string[], { issue: issue_number, login }: Asked, { repository, github }: OnBranch) {
  const where = { ...whereOf(repository), issue_number };
  const body = `Ticked by ${codeSpan(login)}.\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`;
  await asking("answer on the issue of drift", () => github.rest.issues.createComment({ ...where, body }));
}

/** What was reverted is looked at again; what is proposed is as it was, but in the folder here. */
async function tellAgain(before: DriftReport, { asked, branch, inputs, action }: Answering): Promise<void> {
  const isReverted = inputs.answer === "revert";
  const report = isReverted ? reportIn(await drifted(inputs, action), inputs, action) : before;
  if (report === undefined) return;
  const shown = shownAs(report, branch.repository, inputs.privacy, action.world);
  await tellReport(report, shown, { ...branch, obeyed: asked.ticks });
}

export async function answerCommand(inputs: Inputs, action: Action): Promise<number> {
  const { world } = action;
  const branch = await defaultBranch(inputs, action);
  const asked = await askedIn(inputs, branch, action);
  if (asked === undefined) {
    sayBeside(world, "note: this edit ticks nothing that is for this job");
    return 0;
  }
  const listed = (await checkedConfig({ dir: inputs.config }, world))?.settings.driftAnswers ?? [];
  if (!(await mayAnswer(asked.login, listed, branch.repository, branch.github))) {
    await say(["Not obeyed: that is for those who maintain this repository."], asked, branch);
    throw new IoError("whoever ticked may not answer for this repository", { exitCode: 3 });
  }
  const withdrawn = await withdrawnBy(asked, branch, action);
  if (withdrawn !== undefined) {
    await say([withdrawn], asked, branch);
    return 3;
  }
  action.setVariables(await roleVariables(inputs, action));
  const ran = await drifted(inputs, action);
  const report = reportIn(ran, inputs, action);
  if (report === undefined) {
    await say(["Not obeyed: it could not be looked at what is live. The log of the run says why."], asked, branch);
    return ran.exitCode;
  }
  const shown = shownAs(report, branch.repository, inputs.privacy, world);
  const { answered, stale } = rowsOf(asked, report, shown);
  const answer = inputs.answer === "revert" ? revertRows : proposeAnswers;
  const at = { asked, branch, inputs, action, report };
  const { lines, exitCode } = answered.length === 0 ? { lines: [], exitCode: 0 } : await answer(answered, at);
  await say([...lines, ...staleText(stale)], asked, branch);
  await tellAgain(report, at);
  return exitCode;
}
