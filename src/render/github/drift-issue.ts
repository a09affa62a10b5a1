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
  isAmong,
  markOf,
  type Tick,
  unticked,
} from "../../core/adopt/drift/answers.ts";
import { hiddenTicks, keptText, readText, toldAfter, toldIn, toldText } from "../../core/adopt/drift/told.ts";
import { harmless } from "../../core/base/harmless.ts";
import { canonicalJson } from "../../core/base/json.ts";
import { visible } from "../../core/base/visible.ts";
import { isBlind, isWhole } from "../../core/drift/blind.ts";
import type { DriftReport, DriftRow } from "../../core/drift/report.ts";
import type { Privacy } from "../../core/model/config.ts";
import { nounOf, type Vocabulary } from "../../core/model/vocabulary.ts";
import { rowBlocks } from "../drift/drift-rows.ts";
import { driftHeadline } from "../drift/drift-view.ts";
import { endingText } from "../drift/ends.ts";
import { codeSpan, type MarkdownOptions, renderMarkdown, spansText } from "../markdown.ts";
import { agoWords, momentWords } from "../moment.ts";
import { COMMENT_LIMIT } from "../tiers.ts";
import { count, line, type Place, word } from "../view.ts";
import { boxWords } from "./box-words.ts";
import type { CommentPlace } from "./comment.ts";
import { commitsText, runText } from "./comment.ts";
import { endingSection } from "./ending.ts";
import { permalink } from "./permalink.ts";
import { rowSections, shortenedText } from "./row-sections.ts";

/** By this line, wherever it stands, and by its author the issue is found again. */
export const driftMarker = (id: string): string => `<!-- idc:drift:${id} -->`;

/** By this line it is found again where the folder of its config has another name. */
export const configMarker = ({ config, instance }: DriftReport, sha256: (text: string) => string): string =>
  `<!-- idc:config:${sha256(canonicalJson([config.name, instance.arn])).slice(0, 20)} -->`;

/** The issue's label. */
export const DRIFT_LABEL = "idc-drift";

export interface DriftIssueOptions {
  readonly place: CommentPlace;
  readonly privacy: Privacy;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly vocabulary: Vocabulary;
  /** Of marks: nobody can try names by them (`core/drift/seal.ts`). */
  readonly sha256: (text: string) => string;
  /** The text that is there. */
  readonly before?: string;
  /** Boxes that stay ticked, where they still are what they were. */
  readonly ticks?: readonly Tick[];
  /** Where nobody can tick one: the summary of a run. */
  readonly boxless?: true;
}

const TITLE = 100;

export function driftTitle(report: DriftReport): string {
  const { config, rows, ending = [] } = report;
  const parts = [
    ...(rows.length === 0 ? [] : [count(rows.length, "row")]),
    ...(ending.length === 0 ? [] : [endingText(report)]),
  ];
  const gaps = isWhole(report)
    ? []
    : [isBlind(report) || report.untold !== undefined ? "cannot be told" : "not all could be read"];
  const said = parts.length === 0 ? gaps : parts;
  const what = said.length === 0 ? "" : `: ${said.join(", ")}`;
  return harmless(`Drift of ${visible(config.name).slice(0, TITLE)}${what}`);
}

/** How places are links. */
export function linksIn({ config }: DriftReport, { page, head }: CommentPlace): Pick<MarkdownOptions, "link"> {
  if (page === undefined || head === undefined) return {};
  const linked = { page, commit: head, folder: config.path ?? "." };
  return { link: (at: Place) => permalink(linked, at) };
}

/** One row, without its boxes; below names no more than what sort of row it is. */
export function rowSaid(
  row: DriftRow,
  report: DriftReport,
  options: Omit<DriftIssueOptions, "now" | "sha256">,
): string {
  const { privacy, vocabulary, place } = options;
  if (privacy !== "names") {
    const { one } = nounOf(vocabulary, row.kind);
    return renderMarkdown([line(1, word(`${one}: ${row.what}`))], { quiet: true }).trimEnd();
  }
  const how = { quiet: true, ...linksIn(report, place) };
  return renderMarkdown(rowBlocks([row], report, { vocabulary }), how).trimEnd();
}

function rowText(row: DriftRow, report: DriftReport, options: DriftIssueOptions): string {
  const { ticks = [], sha256 } = options;
  const mark = markOf(row, sha256);
  const isTicked = (answer: Answer) => isAmong(ticks, { mark, answer });
  const answers = options.boxless === true ? [] : answersTo(row);
  const boxes = answers.map((answer) => `  ${boxText(boxWords(row, answer), { mark, answer }, isTicked(answer))}`);
  return `${[rowSaid(row, report, options), ...boxes].join("\n")}\n`;
}

/** Where a link leads depends on the newest commit, and says nothing of the row. */
const withoutTargets = (text: string): string => text.replace(/\]\([^()\s]*\)/g, "]");

/** Whether a text shows a row as it is now, and its boxes right below it: whoever ticked one saw that. */
export function showsRow(body: string, row: DriftRow, report: DriftReport, options: DriftIssueOptions): boolean {
  const now = harmless(rowText(row, report, { ...options, ticks: [] }));
  return withoutTargets(unticked(body)).includes(`\n${withoutTargets(now)}`);
}

const HOW = [
  "Tick a box, and the run that this begins does it, for those who maintain this repository: **Revert** has apply put it right, **Adopt**",
  "and **Ignore** open a pull request. A row that has changed since is not touched.",
].join(" ");

const foot = (report: DriftReport, { place, now }: DriftIssueOptions): string => {
  const read = `live data of ${momentWords(report.made)}, ${agoWords(report.made, now)} when this was written`;
  return `<sub>${[...commitsText(place), read, ...runText(place)].join(" · ")}</sub>`;
};

/** What is around the rows has its room. */
const AROUND = 4000;

/** That all is well is said only where all was seen. */
const signOf = (report: DriftReport): string => {
  const { rows, ending = [] } = report;
  if (rows.length > 0 || !isWhole(report)) return "⚠️";
  return ending.length > 0 ? "⏳" : "✅";
};

export const endingOptions = (report: DriftReport, { privacy, sha256, place }: DriftIssueOptions) => ({
  ...{ privacy, sha256 },
  ...linksIn(report, place),
});

/** Lines that nobody sees: what a text remembers. */
function headOf(report: DriftReport, shown: readonly DriftRow[], ending: string, options: DriftIssueOptions): string {
  const { place, sha256, before = "", ticks = [] } = options;
  if (report.unsealed === true) return `${driftMarker(place.id)}\n${readText(report.made)}`;
  const lines = [
    driftMarker(place.id),
    configMarker(report, sha256),
    toldText(toldAfter(toldIn(before), report, sha256)),
    readText(report.made),
    ending,
    keptText(hiddenTicks(ticks, shown, report, sha256)),
  ];
  return lines.filter((one) => one !== "").join("\n");
}

export function driftBody(report: DriftReport, options: DriftIssueOptions): string {
  const { rows } = report;
  const ending = endingSection(report, options.before ?? "", endingOptions(report, options));
  const title = `### ${signOf(report)} idc ${codeSpan(report.config.name.slice(0, TITLE))}: ${spansText(driftHeadline(report), { quiet: true })}`;
  const hidden = headOf(report, [], ending.head, options).length;
  const room = COMMENT_LIMIT - AROUND - hidden - ending.text.length;
  const { text, shown, left } = rowSections(rows, (row) => rowText(row, report, options), room);
  const how = rows.length === 0 || options.boxless === true ? [] : [HOW];
  const parts = [
    title,
    ...shortenedText(left),
    ...how,
    text.trimEnd(),
    ending.text.trimEnd(),
    foot(report, options),
  ].filter((part) => part !== "");
  return harmless(`${headOf(report, shown, ending.head, options)}\n${parts.join("\n\n")}\n`);
}
