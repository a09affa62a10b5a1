/**
 * Command answer of the action: boxes of the issue of drift that an edit ticked. Obeyed are those of a person who may, that still are ticked,
 * of rows that still are as they were shown: by one fresh look at AWS, and by the issue's text as it is after that look.
 */
import type { DriftReport } from "../../core/drift/report.ts";
import { asking } from "../../io/github/client.ts";
import { mayAnswer } from "../../io/github/may-answer.ts";
import { setOutputs } from "../../io/github/run-files.ts";
import { whereOf } from "../../io/github/runner.ts";
import { IoError } from "../../io/io-error.ts";
import type { Prepared } from "../../pipeline.ts";
import { codeSpan } from "../../render/markdown.ts";
import { count } from "../../render/view.ts";
import { shownAs, tellReport } from "../github/drift.ts";
import { checkedConfig } from "../plan.ts";
import { sayBeside } from "../say.ts";
import { proposeAnswers } from "./answer-propose.ts";
import { revertRows } from "./answer-revert.ts";
import type { AnswerEnd, Answered, Answering, Asked } from "./answering.ts";
import { askedIn, rowsOf, standingOf, takenBackText } from "./asked.ts";
import type { OnBranch } from "./branch.ts";
import { defaultBranch, reportIn } from "./drift.ts";
import type { Inputs } from "./inputs.ts";
import { type Action, drifted, roleVariables } from "./ran.ts";
import { delimiterOf } from "./tell.ts";

/** What became of it, on the issue; the login of whoever ticked calls nobody. */
async function say(lines: readonly string[], { issue: issue_number, login }: Asked, { repository, github }: OnBranch) {
  const where = { ...whereOf(repository), issue_number };
  const body = `Ticked by ${codeSpan(login)}.\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`;
  await asking("answer on the issue of drift", () => github.rest.issues.createComment({ ...where, body }));
}

/** What was reverted is looked at again; what is proposed is as it was. */
async function tellAgain(before: DriftReport, { asked, branch, inputs, action }: Answering): Promise<void> {
  const isReverted = inputs.answer === "revert";
  const report = isReverted ? reportIn(await drifted(inputs, action), inputs, action) : before;
  if (report === undefined) return;
  const shown = shownAs(report, branch.repository, inputs.privacy, action.world);
  await tellReport(report, shown, { ...branch, obeyed: asked.ticks });
}

/** A run that GitHub was asked to begin once more. */
const isAgain = ({ world }: Pick<Action, "world">): boolean => (world.environment.GITHUB_RUN_ATTEMPT ?? "1") !== "1";

/**
 * Before anything is begun that a person has to let in, or that others wait for: which jobs have something to obey. Each of them looks for
 * itself again; one that is started again says what has become of it.
 */
async function look(asked: Asked, branch: OnBranch, { world }: Action): Promise<number> {
  const standing = await standingOf(asked, branch);
  const ticks = isAgain({ world }) ? asked.ticks : standing.ticks;
  if (ticks.length === 0) {
    await say(takenBackText(standing, asked), asked, branch);
    return 0;
  }
  const [revert, propose] = [true, false].map((is) => ticks.some(({ answer }) => (answer === "revert") === is));
  const outputs = { revert: String(revert), propose: String(propose) };
  await setOutputs(world.environment.GITHUB_OUTPUT, outputs, delimiterOf("", world));
  return 0;
}

/** What fails is said, too: no run comes back to a box that is left ticked. */
async function tried(
  answered: readonly Answered[],
  at: Answering,
): Promise<AnswerEnd & { readonly failure?: unknown }> {
  if (answered.length === 0) return { lines: [], exitCode: 0 };
  try {
    return await (at.inputs.answer === "revert" ? revertRows : proposeAnswers)(answered, at);
  } catch (failure) {
    const line = `${count(answered.length, "box", "boxes")} not obeyed, or not wholly: the log of the run says why.`;
    return { lines: [line], exitCode: 1, failure };
  }
}

async function obey(asked: Asked, branch: OnBranch, inputs: Inputs, action: Action): Promise<number> {
  action.setVariables(await roleVariables(inputs, action));
  let prepared: Prepared | undefined;
  const ran = await drifted(inputs, action, (seen) => {
    prepared = seen;
  });
  const report = reportIn(ran, inputs, action);
  if (report === undefined || prepared === undefined) {
    await say(["Not obeyed: it could not be looked at what is live. The log of the run says why."], asked, branch);
    return ran.exitCode;
  }
  const shown = shownAs(report, branch.repository, inputs.privacy, action.world);
  const { answered, said } = rowsOf(asked, await standingOf(asked, branch), report, shown, isAgain(action));
  const at = { asked, branch, inputs, action, prepared, report, shown };
  const { lines, exitCode, failure } = await tried(answered, at);
  try {
    await say([...lines, ...said], asked, branch);
  } finally {
    // What was done is to be seen in the issue, though it could not be said.
    await tellAgain(report, at);
  }
  if (failure !== undefined) throw failure;
  return exitCode;
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
  return inputs.answer === "look" ? look(asked, branch, action) : obey(asked, branch, inputs, action);
}
