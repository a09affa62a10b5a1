/** Ticks of an edit of the issue of drift: whose they are, and which still stand. What is read in the issue names rows, and nothing else. */
import { answersTo, isAmong, isOfRow, markOf, newTicks, type Tick } from "../../core/adopt/drift/answers.ts";
import { allTicksIn } from "../../core/adopt/drift/told.ts";
import { asText, isObject } from "../../core/base/json.ts";
import { isWhole } from "../../core/drift/blind.ts";
import type { DriftReport } from "../../core/drift/report.ts";
import { asking } from "../../io/github/client.ts";
import { hasOtherEdits } from "../../io/github/issue-edits.ts";
import { hasLine } from "../../io/github/own-issues.ts";
import { isOwn, ownLogin } from "../../io/github/own-login.ts";
import { gitHubEvent, textIn, whereOf } from "../../io/github/runner.ts";
import { type DriftIssueOptions, driftMarker, showsRow } from "../../render/github/drift-issue.ts";
import { count } from "../../render/view.ts";
import { driftIdOf } from "../github/drift.ts";
import type { Answered, Asked } from "./answering.ts";
import type { OnBranch } from "./branch.ts";
import type { Inputs } from "./inputs.ts";
import type { Action } from "./ran.ts";

/** What this job answers: the others are of other rights. The job that looks answers nothing, and is told of all. */
const isOfJob = ({ answer }: Tick, inputs: Inputs): boolean =>
  inputs.answer === "look" || (inputs.answer === "revert") === (answer === "revert");

/** What an edit of our own issue ticked; undefined where it is another issue, or nothing was ticked. */
export async function askedIn(inputs: Inputs, { github }: OnBranch, { world }: Action): Promise<Asked | undefined> {
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
  const at = textIn(event, "issue", "updated_at");
  return { issue, login: asText(textIn(event, "sender", "login")), body, ticks, ...(at === "" ? {} : { at }) };
}

const CLOSED = "Not obeyed: the issue was closed before the run began.";
/** A tick that was taken back, and that somebody else has put there again, is not theirs. */
const EDITED = "Not obeyed: somebody else has edited the issue since. Tick the box again, if it still is meant.";
const AGAIN = "the run was started again. Tick the box again, if it still is meant";
const TAKEN_BACK = "it is not ticked any more";

/** Ticks that stand in the issue at this moment; a night that wrote it anew keeps those of rows that are as they were. */
export interface Standing {
  readonly ticks: readonly Tick[];
  /** Why none of them counts. */
  readonly withdrawn?: string;
}

/** A tick is of one moment, of whoever ticked then, and for as long as it is there. */
export async function standingOf(
  { issue: issue_number, ticks, login, at }: Asked,
  { repository, github }: OnBranch,
): Promise<Standing> {
  const where = { ...whereOf(repository), issue_number };
  const { data } = await asking("look at the issue of drift", () => github.rest.issues.get(where));
  if (data.state !== "open") return { ticks: [], withdrawn: CLOSED };
  const isEdited = at !== undefined && (await hasOtherEdits({ issue: issue_number, login, at }, repository, github));
  if (isEdited === true) return { ticks: [], withdrawn: EDITED };
  const body = (data.body ?? "").replaceAll("\r\n", "\n");
  const ticked = allTicksIn(body);
  return { ticks: ticks.filter((tick) => isAmong(ticked, tick)) };
}

const notObeyed = (many: number, why: string): readonly string[] =>
  many === 0 ? [] : [`${count(many, "box", "boxes")} not obeyed: ${why}.`];

/** Where none stands any more there is nothing to look at. */
export const takenBackText = ({ withdrawn }: Standing, { ticks }: Asked): readonly string[] =>
  withdrawn === undefined ? notObeyed(ticks.length, TAKEN_BACK) : [withdrawn];

function goneText(gone: number, report: DriftReport): readonly string[] {
  if (gone === 0) return [];
  const why = isWhole(report)
    ? "what is live there is as git says"
    : "it is not to be seen, since not all could be read";
  return [`${count(gone, "row")} no drift any more, and nothing was done: ${why}.`];
}

/** Rows that still are what was ticked and what the text shows there, with ticks that stand; and what is said of the others. */
export function rowsOf(
  { body, ticks }: Asked,
  standing: Standing,
  report: DriftReport,
  shown: DriftIssueOptions,
  isAgain: boolean,
): { readonly answered: readonly Answered[]; readonly said: readonly string[] } {
  const now = new Map(report.rows.map((row) => [markOf(row, shown.sha256), row]));
  const isThere = ({ mark }: Tick) => report.rows.some((row) => isOfRow(mark, row, shown.sha256));
  const there = ticks.filter(isThere);
  const stand = there.filter((tick) => standing.ticks.includes(tick));
  const answered = stand.flatMap((tick): readonly Answered[] => {
    const row = now.get(tick.mark);
    const isSame = row !== undefined && answersTo(row).includes(tick.answer) && showsRow(body, row, report, shown);
    return isSame ? [{ ...tick, row }] : [];
  });
  const gone = goneText(ticks.length - there.length, report);
  if (isAgain) return { answered: [], said: [...gone, ...notObeyed(there.length, AGAIN)] };
  if (standing.withdrawn !== undefined) return { answered: [], said: [...gone, standing.withdrawn] };
  const stale = notObeyed(stand.length - answered.length, "what was ticked has changed since");
  return { answered, said: [...gone, ...notObeyed(there.length - stand.length, TAKEN_BACK), ...stale] };
}
