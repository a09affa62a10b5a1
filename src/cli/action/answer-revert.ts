/** Revert: apply puts rows right, and does nothing else. Only what needs no person, within the limits, as in any unattended run. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { sameJson } from "../../core/base/json.ts";
import type { DriftRow } from "../../core/drift/report.ts";
import type { Change } from "../../core/model/change.ts";
import { keepRunFile } from "../../io/github/run-files.ts";
import { runnerFolder } from "../../io/github/runner.ts";
import { count } from "../../render/view.ts";
import { saidIn } from "../github/said.ts";
import type { AnswerEnd, Answered, Answering } from "./answering.ts";
import { applied, endedBy, planned, type Ran } from "./ran.ts";

const LOG = "the log of the run says more";

function endOf(ran: Ran): AnswerEnd {
  const ended = endedBy(ran);
  const { exitCode } = ended;
  if ("failed" in ended) return { lines: [`Not reverted: apply refused it; ${LOG}.`], exitCode };
  const { results } = ended.outcome;
  const done = results.filter(({ state }) => state === "done").length;
  const rest = results.length - done;
  const left = rest === 0 ? "" : `; ${count(rest, "change")} not made: ${LOG}`;
  return { lines: [`Reverted: ${count(done, "change")}${left}.`], exitCode };
}

/** Whether a change is what the row says that apply would do, of what is live as the row says it: the plan is of a later look. */
function undoes({ action, verdict, reasons, before, after }: Change, { revert, live, declared }: DriftRow): boolean {
  const isSame = (one: object | undefined, other: object | undefined) => sameJson(one ?? null, other ?? null);
  const isKnown = reasons.every((reason) => revert?.reasons.includes(reason));
  return (
    action === revert?.action &&
    verdict === revert.verdict &&
    isKnown &&
    isSame(before, live) &&
    isSame(after, declared)
  );
}

/** Whatever is changed of a set, it is brought to its accounts. */
const isShown = ({ action, fields }: Change, row: DriftRow): boolean =>
  action !== "update" || fields.every((field) => field === "outdatedAccounts" || row.fields.includes(field));

/** Those of which somebody changed something between the two looks. */
function changedIn(changes: readonly Change[], answered: readonly Answered[]): readonly Answered[] {
  const isOther = (change: Change) => !answered.some(({ row }) => row.key === change.key && undoes(change, row));
  return answered.filter(({ row }) => changes.some((change) => change.key === row.key && isOther(change)));
}

/** What comes along with a row is an edit that waits, or what a row needs: whoever ticked did not see it. */
export async function revertRows(answered: readonly Answered[], at: Answering): Promise<AnswerEnd> {
  const { inputs, action } = at;
  const { world } = action;
  const only = answered.map(({ row }) => row.key);
  const { text, exitCode } = await planned({ ...inputs, only }, action);
  const said = saidIn(text, world);
  if (!("plan" in said)) return { lines: [`Not reverted: there is no plan of it; ${LOG}.`], exitCode: exitCode || 1 };
  const { changes } = said.plan;
  const changed = changedIn(changes, answered);
  if (changed.length > 0) return withoutThese(changed, answered, at);
  const isTicked = (change: Change) => answered.some(({ row }) => row.key === change.key && isShown(change, row));
  const along = changes.filter((change) => !isTicked(change)).length;
  if (along > 0) {
    const what = `${count(along, "other change")} would come along, which nobody ticked`;
    return { lines: [`Not reverted: ${what}. A person may: idc plan --only, then apply.`], exitCode: 3 };
  }
  const file = join(runnerFolder(world.environment), "idc-revert.json");
  await keepRunFile(file, text);
  try {
    return endOf(await applied({ dir: file, autoApprove: false, onlyAllowed: true }, inputs, action));
  } finally {
    await rm(file, { force: true });
  }
}

/** The others are planned anew. */
async function withoutThese(
  some: readonly Answered[],
  answered: readonly Answered[],
  at: Answering,
): Promise<AnswerEnd> {
  const line = `Not reverted: ${count(some.length, "row")} changed since.`;
  const rest = answered.filter((one) => !some.includes(one));
  const { lines, exitCode } = rest.length === 0 ? { lines: [], exitCode: 0 } : await revertRows(rest, at);
  return { lines: [line, ...lines], exitCode: exitCode || 3 };
}
