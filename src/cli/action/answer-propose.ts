/**
 * Adopt and Ignore: the config says it, or leaves it to its owner for a time, once a pull request that says so is merged. Written from the
 * look in which the rows were found to be as they were ticked: nothing is looked at again that could be another thing by then.
 */
import { resolve } from "node:path";
import { diagnose } from "../../core/document/diagnostics.ts";
import type { DriftRow } from "../../core/drift/report.ts";
import { PROPOSALS } from "../../core/setup/trust.ts";
import type { FileEdit } from "../../io/config/edits/folder-files.ts";
import { folderSource } from "../../io/config/folder-source.ts";
import { pathsBelow } from "../../io/config/written-files.ts";
import { type Kept, keepProposal } from "../../io/github/kept-proposal.ts";
import { dispatch } from "../../io/github/propose.ts";
import { IoError } from "../../io/io-error.ts";
import { answersText, leftLines, type NotProposed, reachLines } from "../../render/github/answer-text.ts";
import { codeSpan } from "../../render/markdown.ts";
import { count } from "../../render/view.ts";
import { answerRows } from "../../stages/answers.ts";
import { expectRead } from "../adopt/import-folder.ts";
import { parserOf } from "../parsing/parser.ts";
import type { AnswerEnd, Answered, Answering } from "./answering.ts";
import { filesFromTop } from "./night.ts";

/** Days for which a row is ignored. */
const DAYS = 30;

interface Written {
  readonly files: readonly FileEdit[];
  readonly left: readonly NotProposed[];
}

/** While something could not be read, nobody can tell what else a rule would cover. */
const unreadIn = ({ report }: Answering) => [...report.unknown.map(({ pattern }) => pattern), ...report.blocked];

const rowsFor = (answered: readonly Answered[], answer: Answered["answer"]): readonly DriftRow[] =>
  answered.filter((one) => one.answer === answer).map(({ row }) => row);

async function written(answered: readonly Answered[], until: string, at: Answering): Promise<Written> {
  const { prepared, report, inputs, action, asked } = at;
  const { world } = action;
  const folder = resolve(world.cwd, inputs.config);
  const input = { prepared, all: report.rows, source: folderSource(folder), paths: await pathsBelow(folder) };
  const ports = { today: world.today(), parse: parserOf(folder, world), kinds: world.kinds };
  const unread = unreadIn(at);
  const [adopt, ignore] = [rowsFor(answered, "adopt"), rowsFor(answered, "ignore")];
  const whose = { until, owner: `${asked.login}, issue ${asked.issue}` };
  const made = await answerRows({ adopt, ignore: unread.length > 0 ? [] : ignore }, whose, input, ports);
  await expectRead(
    folder,
    made.files.filter(({ before }) => before === undefined).map(({ path }) => path),
  );
  const unsure = unread.length > 0 ? ignore : [];
  const why = [diagnose("ignore-unread", { unread })];
  return { files: made.files, left: [...made.left, ...unsure.map((item) => ({ item, why }))] };
}

/** A branch for each set of rows: who ticks again gets the same one. */
const branchFor = ({ asked, action }: Answering, answered: readonly Answered[]): string => {
  const marks = answered.map(({ mark, answer }) => `${mark}:${answer}`).sort();
  return `${PROPOSALS}drift-${asked.issue}-${action.world.sha256(marks.join()).slice(0, 8)}`;
};

async function keep(
  files: readonly FileEdit[],
  answered: readonly Answered[],
  more: readonly string[],
  at: Answering,
): Promise<Kept & { readonly from: string }> {
  const { branch, action, inputs, asked, report } = at;
  const { repository, github } = branch;
  const { commit } = report.config;
  if (commit === undefined) throw new IoError("the config is of no commit");
  const from = branchFor(at, answered);
  const said = answersText(asked.issue, answered.length, more);
  const kept = await keepProposal(
    {
      ...{ repository, base: branch.branch, commit, branch: from, ...said, sha256: action.world.sha256 },
      ...{ files: filesFromTop(files, report), closing: "", isAsked: true },
    },
    github,
  );
  if (kept.action !== "held" && inputs.planWorkflow !== undefined)
    await dispatch(inputs.planWorkflow, from, repository, github);
  return { ...kept, from };
}

export async function proposeAnswers(answered: readonly Answered[], at: Answering): Promise<AnswerEnd> {
  const until = at.action.world.dayAhead(DAYS);
  const { files, left } = await written(answered, until, at);
  const done = answered.filter(({ row }) => !left.some(({ item }) => item === row));
  const notDone = leftLines(left, at.shown.privacy);
  if (files.length === 0) return { lines: notDone, exitCode: left.length > 0 ? 1 : 0 };
  const reach = reachLines({ rows: rowsFor(done, "ignore"), until });
  const { number, action, from } = await keep(files, done, [...reach, ...notDone], at);
  if (action === "held") {
    const where = number === undefined ? codeSpan(from) : `${codeSpan(from)} (#${number})`;
    const held = `Not proposed: somebody else has written to the branch ${where}, or proposes from it. It is left to them.`;
    return { lines: [held, ...notDone], exitCode: 1 };
  }
  const proposed = `${count(done.length, "row")} proposed in #${number}.`;
  return { lines: [proposed, ...reach, ...notDone], exitCode: left.length > 0 ? 1 : 0 };
}
