/** Drift in words: the first line can be read alone; then what was gained, changed, lost and else, each with the rule it breaks. */
import { isAdoptable } from "../../core/adopt/drift/adopted.ts";
import { figure } from "../../core/base/figure.ts";
import { groupBy } from "../../core/base/lists.ts";
import { isBlind } from "../../core/drift/blind.ts";
import type { DriftAccess, DriftReport, DriftRow, DriftSeverity } from "../../core/drift/report.ts";
import type { Vocabulary } from "../../core/model/vocabulary.ts";
import { ADMINISTRATORS, administratorsBlocks } from "../plan/administrators.ts";
import { baseRemark, problemBlocks } from "../plan/base.ts";
import { headerLine } from "../plan/headline.ts";
import { unknownSection } from "../plan/remarks.ts";
import { type Block, blank, count, heading, line, type Span, sentence, type View, word } from "../view.ts";
import { rowBlocks } from "./drift-rows.ts";
import { ENDED, ENDING, endedBlocks, endingBlocks, endingText } from "./ends.ts";
import { alikeWho, trailLines } from "./who.ts";

const TITLES: Readonly<Record<DriftAccess, string>> = {
  gained: "Access that was gained",
  changed: "Permission sets that were changed",
  lost: "Access that was lost",
  none: "Other drift",
};

const SEVERITIES: readonly DriftSeverity[] = ["high", "medium", "low"];
const TONES = { high: "error", medium: "warn", low: "change" } as const;

/** `3 high and 1 low`. */
function counts(rows: readonly DriftRow[]): readonly Span[] {
  const spans = SEVERITIES.flatMap((severity) => {
    const number = rows.filter((row) => row.severity === severity).length;
    return number === 0 ? [] : [word(`${figure(number)} ${severity}`, TONES[severity])];
  });
  return spans.flatMap((span, index) => (index === 0 ? [span] : [word(", "), span]));
}

const whyBlind = ({ config }: DriftReport): string =>
  config.state === "uncommitted-changes"
    ? "the folder is not as its commit has it"
    : "what earlier runs did is not known here";

/** What can be read alone. */
export function driftHeadline(report: DriftReport): readonly Span[] {
  const { rows, unknown, untold = 0 } = report;
  const gaps = unknown.length > 0 ? [word(` · ${count(unknown.length, "thing")} could not be read`, "warn")] : [];
  const ending = endingText(report);
  const after = [...gaps, ...(ending === "" ? [] : [word(` · ${ending}`, "warn")])];
  if (isBlind(report)) return [word(`Drift cannot be told: ${whyBlind(report)}`, "warn"), ...after];
  if (rows.length === 0 && untold > 0) return [word(`Drift cannot be told: ${untoldText(untold)}`, "warn"), ...after];
  if (rows.length === 0) return [word("No drift", gaps.length === 0 ? "ok" : "plain"), ...after];
  const more = untold === 0 ? [] : [word(` · ${untoldText(untold)}`, "warn")];
  return [word(`Drift: ${count(rows.length, "row")} (`), ...counts(rows), word(")"), ...more, ...after];
}

/** Goes on in a line. */
export const untoldText = (untold: number): string =>
  `${count(untold, "difference")} between git and AWS, no run has completed, and edits cannot be told from drift`;

function untoldLines({ untold = 0 }: DriftReport): readonly Block[] {
  if (untold === 0) return [];
  const why =
    "In mode observe no run completes. idc plan shows each difference; mode additive or full, and a run, tell them apart";
  return [line(0, word("→ ", "dim"), word(why))];
}

function notDriftLines({ notDrift, rolesUnseen, config }: DriftReport): readonly Block[] {
  const { edits, expired, ignored, pending } = notDrift;
  const waits = config.state === "first-run" ? "no run has completed" : "of the config that no run has made yet";
  const parts = [
    ...(edits === 0 ? [] : [`${count(edits, "change")} ${waits}`]),
    ...(expired === 0 ? [] : [`${count(expired, "grant")} that expired`]),
    ...(pending === 0 ? [] : [`${figure(pending)} waiting for somebody who does not exist yet`]),
    ...(ignored === 0 ? [] : [`${figure(ignored)} ignored`]),
  ];
  return [
    ...(parts.length === 0 ? [] : [line(0, word(`Not drift: ${parts.join(" · ")}`, "dim"))]),
    ...(rolesUnseen === undefined
      ? []
      : [line(0, word("Not looked for: roles without an assignee: ", "dim"), sentence(rolesUnseen))]),
  ];
}

/** What to do about it. */
function wayOut({ rows, config }: DriftReport): readonly Block[] {
  if (!rows.some((row) => row.revert !== undefined || isAdoptable(row))) return [];
  const apply =
    config.mode === "observe"
      ? "idc apply puts nothing right in mode observe"
      : "idc apply puts right what git says otherwise";
  const others = "--adopt KEY writes what is live into the config, --ignore KEY leaves it to its owner (-v shows keys)";
  return [line(0, word("→ ", "dim"), word(`${apply}; ${others}`))];
}

export interface DriftViewOptions {
  readonly vocabulary: Vocabulary;
  /** Every account, and all that is known of a row. */
  readonly verbose?: boolean;
}

const section = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks, blank];

export function driftView(report: DriftReport, options: DriftViewOptions): View {
  const remark = baseRemark(report);
  const undeclared = administratorsBlocks(report, options.verbose === true);
  const sections = (["gained", "changed", "lost", "none"] as const).flatMap((access) => {
    const rows = report.rows.filter((row) => row.access === access);
    return section(TITLES[access], rowsOf(rows, report, options));
  });
  const unread = unknownSection(report);
  const { ending = [], ended = [] } = report;
  return [
    line(0, ...driftHeadline(report)),
    blank,
    headerLine(report),
    ...problemBlocks(report),
    ...(remark === undefined ? [] : [line(0, sentence(remark))]),
    blank,
    ...sections,
    ...section(
      ENDING,
      ending.flatMap((grant) => endingBlocks(grant, report, options.verbose)),
    ),
    ...section(ENDED, ended.flatMap(endedBlocks)),
    ...section(ADMINISTRATORS, undeclared),
    ...section("Unknown, so no drift is told of it", unread),
    ...trailLines(report),
    ...notDriftLines(report),
    ...untoldLines(report),
    ...wayOut(report),
  ];
}

/** Rows that differ in nothing but the account, in one. */
function rowsOf(rows: readonly DriftRow[], report: DriftReport, options: DriftViewOptions): readonly Block[] {
  const alike = ({ key, ...row }: DriftRow) =>
    JSON.stringify([
      ...[row.what, row.why, row.severity, row.account?.changes, row.sources, row.revert],
      ...[alikeWho(row), withoutAccount(key, row)],
    ]);
  return groupBy(rows, alike).flatMap((group) => rowBlocks(group, report, options));
}

const withoutAccount = (key: string, { declared, live }: Pick<DriftRow, "declared" | "live">) => {
  const { account, ...rest } = { ...(live ?? declared) } as { readonly account?: string };
  return account === undefined ? key : rest;
};
