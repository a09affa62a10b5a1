/**
 * The issue that all drift of a config is in: each row with what may be answered.
 *
 * In: `DriftReport`, and boxes that people ticked before. Out: a title and Markdown. Invariant: never longer than GitHub takes, and what is
 * left out is said; the worst rows come first; below names nobody and nothing is named. Example: `### Drift: 3 rows (1 high, 2 low)`.
 */
import {
  type Answer,
  answersTo,
  boxText,
  markOf,
  readText,
  setText,
  type Tick,
} from "../../core/adopt/drift/answers.ts";
import { harmless } from "../../core/base/harmless.ts";
import { visible } from "../../core/base/visible.ts";
import type { DriftReport, DriftRow, DriftSeverity } from "../../core/drift/report.ts";
import type { Privacy } from "../../core/model/config.ts";
import { nounOf, type Vocabulary } from "../../core/model/vocabulary.ts";
import { rowBlocks } from "../drift/drift-rows.ts";
import { driftHeadline } from "../drift/drift-view.ts";
import { codeSpan, renderMarkdown, spansText } from "../markdown.ts";
import { agoWords, momentWords } from "../moment.ts";
import { COMMENT_LIMIT } from "../tiers.ts";
import { count, line, word } from "../view.ts";
import type { CommentPlace } from "./comment.ts";
import { commitsText, runText } from "./comment.ts";
import { permalink } from "./permalink.ts";

/** By this line, and by its author, the issue is found again. */
export const driftMarker = (id: string): string => `<!-- idc:drift:${id} -->`;

/** The issue's label. */
export const DRIFT_LABEL = "idc-drift";

export interface DriftIssueOptions {
  readonly place: CommentPlace;
  readonly privacy: Privacy;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly vocabulary: Vocabulary;
  readonly sha256: (text: string) => string;
  /** Boxes that stay ticked, where they still are what they were. */
  readonly ticks?: readonly Tick[];
}

const TITLE = 100;

export const driftTitle = ({ config, rows }: DriftReport): string =>
  harmless(
    `Drift of ${visible(config.name).slice(0, TITLE)}${rows.length === 0 ? "" : `: ${count(rows.length, "row")}`}`,
  );

const WORDS: Readonly<Record<Answer, string>> = { revert: "Revert", adopt: "Adopt", ignore: "Ignore 30 days" };

const SEVERITIES: readonly (readonly [DriftSeverity, string])[] = [
  ["high", "High"],
  ["medium", "Medium"],
  ["low", "Low"],
];

function saidOf(row: DriftRow, report: DriftReport, { privacy, vocabulary, place }: DriftIssueOptions): string {
  if (privacy !== "names") {
    const { one } = nounOf(vocabulary, row.kind);
    return renderMarkdown([line(1, word(`${one}: ${row.what}`))], { quiet: true }).trimEnd();
  }
  const { page, head } = place;
  const folder = report.config.path ?? ".";
  const linked = page === undefined || head === undefined ? undefined : { page, commit: head, folder };
  const links = linked === undefined ? {} : { link: (at: { file: string; line: number }) => permalink(linked, at) };
  return renderMarkdown(rowBlocks([row], report, { vocabulary }), { quiet: true, ...links }).trimEnd();
}

function rowText(row: DriftRow, report: DriftReport, options: DriftIssueOptions): string {
  const { ticks = [], sha256 } = options;
  const mark = markOf(row, sha256);
  const isTicked = (answer: Answer) => ticks.some((tick) => tick.mark === mark && tick.answer === answer);
  const boxes = answersTo(row).map((answer) => `  ${boxText(WORDS[answer], { mark, answer }, isTicked(answer))}`);
  return `${[saidOf(row, report, options), ...boxes].join("\n")}\n`;
}

const HOW = [
  "Tick a box, and the run that this begins does it, for those who maintain this repository: **Revert** has apply put it right, **Adopt**",
  "and **Ignore** open a pull request. A row that has changed since is not touched.",
].join(" ");

const foot = (report: DriftReport, { place, now }: DriftIssueOptions): string => {
  const read = `live data of ${momentWords(report.made)}, ${agoWords(report.made, now)} when this was written`;
  return `<sub>${[...commitsText(place), read, ...runText(place)].join(" · ")}</sub>`;
};

/** Rows by severity, as many as there is room for. */
function sections(report: DriftReport, options: DriftIssueOptions, room: number): { text: string; left: number } {
  let [text, left] = ["", 0];
  for (const [severity, title] of SEVERITIES) {
    const rows = report.rows.filter((row) => row.severity === severity);
    if (rows.length > 0) text += `#### ${title}\n\n`;
    for (const row of rows) {
      const more = rowText(row, report, options);
      if (left > 0 || text.length + more.length > room) left += 1;
      else text += more;
    }
    if (rows.length > 0) text += "\n";
  }
  return { text, left };
}

/** What is around the rows has its room. */
const AROUND = 4000;

export function driftBody(report: DriftReport, options: DriftIssueOptions): string {
  const { place, sha256 } = options;
  const head = [driftMarker(place.id), setText(report.rows, sha256), readText(report.made)].join("\n");
  const title = `### ${report.rows.length === 0 ? "✅" : "⚠️"} idc ${codeSpan(report.config.name.slice(0, TITLE))}: ${spansText(driftHeadline(report), { quiet: true })}`;
  const { text, left } = sections(report, options, COMMENT_LIMIT - AROUND);
  const shortened =
    left === 0 ? [] : [`> [!WARNING]\n> **Shortened:** ${count(left, "row")} more: \`idc drift\` shows all of it.`];
  const how = report.rows.length === 0 ? [] : [HOW];
  const parts = [title, ...shortened, ...how, text.trimEnd(), foot(report, options)].filter((part) => part !== "");
  return harmless(`${head}\n${parts.join("\n\n")}\n`);
}

/** What became of the rows, where they are other ones: the only thing that people are told of by a comment. */
export function driftChange(before: number | undefined, { rows }: DriftReport): string {
  const was = before === undefined ? "" : `, where there ${before === 1 ? "was 1" : `were ${before}`} before`;
  if (rows.length === 0) return "No drift any more.";
  const high = rows.filter(({ severity }) => severity === "high").length;
  return `Other rows now: ${count(rows.length, "row")}${high === 0 ? "" : ` (${high} high)`}${was}.`;
}
