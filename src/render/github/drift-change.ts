/**
 * What people are told of by a comment on the issue of drift: other rows than before, and what has come to end soon.
 *
 * In: `DriftReport`, the text that was there before, comments since then. Out: a comment, or none. Invariant: nothing is told as gone that nobody
 * could look at; what was told is not told again, though the text that remembers it was never written. Example: `No drift any more.`
 */
import { APART, freshRows, readIn, readSeconds, toldAfter, toldIn, toldText } from "../../core/adopt/drift/told.ts";
import { isWhole } from "../../core/drift/blind.ts";
import type { DriftReport, DriftRow } from "../../core/drift/report.ts";
import { count } from "../view.ts";
import { type DriftIssueOptions, endingOptions } from "./drift-issue.ts";
import { endingChange, endingSection } from "./ending.ts";

const rowsWords = (rows: readonly DriftRow[]): string => {
  const high = rows.filter(({ severity }) => severity === "high").length;
  return `${count(rows.length, "row")}${high === 0 ? "" : ` (${high} high)`}`;
};

/** All rows, where that is all there is. */
function allWords({ rows }: DriftReport, before: number | undefined): string {
  if (rows.length === 0) return "No drift any more.";
  const was = before === undefined ? "" : `, where there ${before === 1 ? "was 1" : `were ${before}`} before`;
  return `Other rows now: ${rowsWords(rows)}${was}.`;
}

/** What became of the rows since a text. */
function rowsChange(before: string, report: DriftReport, { sha256 }: DriftIssueOptions): string | undefined {
  const told = toldIn(before);
  if (isWhole(report))
    return told?.mark === toldAfter(told, report, sha256).mark ? undefined : allWords(report, told?.rows);
  const fresh = freshRows(told, report, sha256);
  return fresh.length === 0 ? undefined : `New: ${rowsWords(fresh)}. Not all could be read.`;
}

/** What people know once they have been told. */
function toldMark(before: string, report: DriftReport, options: DriftIssueOptions): string {
  const { sha256 } = options;
  const { head } = endingSection(report, before, endingOptions(report, options));
  return sha256(`${toldText(toldAfter(toldIn(before), report, sha256))}\n${head}`).slice(0, 16);
}

const TOLD = /^<!-- idc:told:(\d{1,12}):([0-9a-f]{16}) -->\r?$/m;

/** What comments told last, of a later look than the text is: then a run failed before it wrote the text. */
function lastTold(before: string, comments: readonly string[], now: number): string | undefined {
  const last = comments.findLast((body) => TOLD.test(body)) ?? "";
  const [, read = "0", mark] = TOLD.exec(last) ?? [];
  return Number(read) > readIn(before) && Number(read) <= now / 1000 + APART ? mark : undefined;
}

/** A comment, with a line that nobody sees; undefined where nobody is to be told of anything. */
export function driftChange(
  before: string,
  comments: readonly string[],
  report: DriftReport,
  options: DriftIssueOptions,
): string | undefined {
  const mark = toldMark(before, report, options);
  const told = lastTold(before, comments, options.now);
  if (told === mark) return undefined;
  const ending = endingChange(before, report, endingOptions(report, options));
  const changes = [rowsChange(before, report, options), ending].filter((one) => one !== undefined);
  // A comment said otherwise meanwhile, and all is as the text still has it.
  const again = told === undefined ? [] : [allWords(report, undefined)];
  const said = changes.length > 0 ? changes : isWhole(report) ? again : [];
  return said.length === 0 ? undefined : `${said.join(" ")}\n\n<!-- idc:told:${readSeconds(report.made)}:${mark} -->\n`;
}
