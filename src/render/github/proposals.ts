/**
 * What a nightly pull request says of itself: what it writes into the config, and what it cannot.
 *
 * In: what is proposed. Out: a title and Markdown. Invariant: the same proposal has the same text, whatever day it is; below names nobody and
 * nothing is named. Example: `Adopt drift of acme: 3 rows`.
 */
import { harmless } from "../../core/base/harmless.ts";
import { visible } from "../../core/base/visible.ts";
import type { Diagnostic } from "../../core/document/diagnostics.ts";
import type { EndedLine } from "../../core/drift/ended.ts";
import type { DriftReport, DriftRow } from "../../core/drift/report.ts";
import type { Privacy } from "../../core/model/config.ts";
import type { Vocabulary } from "../../core/model/vocabulary.ts";
import { admins, decided } from "../drift/drift-edit-view.ts";
import { endedBlocks } from "../drift/ends.ts";
import { codeSpan, renderMarkdown } from "../markdown.ts";
import { COMMENT_LIMIT } from "../tiers.ts";
import { count, line, sentence, type View } from "../view.ts";
import { rowSaid } from "./drift-issue.ts";
import { rowSections, shortenedText } from "./row-sections.ts";

export interface ProposalOptions {
  readonly privacy: Privacy;
  readonly vocabulary: Vocabulary;
}

interface Said {
  readonly title: string;
  readonly body: string;
}

/** What is left out, by what was said of it. */
type Why = readonly Diagnostic[];

const NAME = 100;
/** Of what is left out: rows have the rest. */
const LEFT_ROOM = 12_000;
const AROUND = 4000;
/** Of lines that have ended, so many are named. */
const LINES = 100;

const nameIn = ({ config }: DriftReport): string => config.name.slice(0, NAME);

const KEPT = [
  "<sub>Written anew each night, until a commit that is not idc's own is on its branch: from then on it is left to you. Closed by a person, it is",
  "not proposed again until it is something else; closed by idc, nothing is left to propose.</sub>",
].join(" ");

const quiet = (view: View): string => renderMarkdown(view, { quiet: true }).trimEnd();

/** Why not all is proposed; below names only how much. */
function leftText(title: string, left: readonly Why[], { privacy }: ProposalOptions): readonly string[] {
  if (left.length === 0) return [];
  const many = `${count(left.length, "is", "are")} not in this pull request`;
  if (privacy !== "names") return [`#### ${title}\n\n${many}: \`idc drift\` shows them.`];
  let [text, more] = ["", 0];
  for (const why of left) {
    const said = why.flatMap(({ summary, hint }) => [
      line(1, sentence(summary)),
      ...(hint === undefined ? [] : [line(3, sentence(hint))]),
    ]);
    const next = `${quiet(said)}\n`;
    if (more > 0 || text.length + next.length > LEFT_ROOM) more += 1;
    else text += next;
  }
  return [`#### ${title}\n\n${text.trimEnd()}`, ...(more === 0 ? [] : [`${count(more, "more", "more")}.`])];
}

const bodyOf = (parts: readonly string[]): string =>
  harmless(`${[...parts, KEPT].filter((part) => part !== "").join("\n\n")}\n`);

export function adoptionText(
  { rows, left }: { readonly rows: readonly DriftRow[]; readonly left: readonly Why[] },
  report: DriftReport,
  options: ProposalOptions,
): Said {
  const shown = { ...options, place: { id: "" } };
  const textOf = (row: DriftRow) => `${rowSaid(decided(row), report, shown)}\n`;
  const sections = rowSections(rows, textOf, COMMENT_LIMIT - AROUND - LEFT_ROOM);
  const warned = quiet(admins({ rows }));
  const body = bodyOf([
    `What is live of ${codeSpan(nameIn(report))} and not as git says, written into the config. Once this is merged, git says what is live: it grants for good what is listed here as gained, and apply no longer takes it away. Whoever would rather have it put right closes this, and ticks Revert in the issue of drift, or runs \`idc apply\`.`,
    warned === "" ? "" : `> [!WARNING]\n> ${warned}`,
    ...shortenedText(sections.left),
    sections.text.trimEnd(),
    ...leftText("Not adopted", left, options),
  ]);
  return { title: harmless(`Adopt drift of ${visible(nameIn(report))}: ${count(rows.length, "row")}`), body };
}

export function deletionText(
  { lines, left }: { readonly lines: readonly EndedLine[]; readonly left: readonly Why[] },
  report: DriftReport,
  options: ProposalOptions,
): Said {
  const named = options.privacy === "names" ? quiet(lines.slice(0, LINES).flatMap(endedBlocks)) : "";
  const more = named === "" || lines.length <= LINES ? "" : `${count(lines.length - LINES, "more", "more")}.`;
  const body = bodyOf([
    `Lines of ${codeSpan(nameIn(report))} that have ended, and of which nothing is left in AWS. Without them a plan is the same plan.`,
    ...[named, more],
    ...leftText("Not deleted", left, options),
  ]);
  return {
    title: harmless(`Delete what has ended in ${visible(nameIn(report))}: ${count(lines.length, "rule")}`),
    body,
  };
}
