/**
 * What became of ticks: on the issue, and in the pull request that they make.
 *
 * In: rows, and why some were left out. Out: lines of Markdown. Invariant: below names nobody and nothing is named; what an ignore rule covers
 * beyond its row is said wherever the rule is. Example: `1 row proposed in #90.`
 */
import { harmless } from "../../core/base/harmless.ts";
import type { Diagnostic } from "../../core/document/diagnostics.ts";
import type { DriftRow } from "../../core/drift/report.ts";
import type { Privacy } from "../../core/model/config.ts";
import { codeSpan } from "../markdown.ts";
import { count } from "../view.ts";
import { reachWords } from "./box-words.ts";

/** Rows that are ignored, and the day on which they are drift again. */
export interface IgnoredRows {
  readonly rows: readonly DriftRow[];
  readonly until: string;
}

/** A row that is not proposed, and why. */
export interface NotProposed {
  readonly item: DriftRow;
  readonly why: readonly Diagnostic[];
}

/** Of these, each is told by itself. */
const TOLD = 20;

/** Rules say sets and groups, and neither accounts nor people: till they end they hide more than the rows. */
export function reachLines({ rows, until }: IgnoredRows): readonly string[] {
  const words = [...new Set(rows.flatMap((row) => reachWords(row) ?? []))];
  return words.map((all) => `Ignored until ${until}, whatever comes of it: ${all}.`);
}

export function leftLines(left: readonly NotProposed[], privacy: Privacy): readonly string[] {
  if (left.length === 0) return [];
  const many = `${count(left.length, "row")} not proposed`;
  if (privacy !== "names") return [`${many}: \`idc drift --adopt\` and \`--ignore\` say why.`];
  const told = left.slice(0, TOLD).map(({ item, why }) => {
    const said = why.map(({ summary }) => codeSpan(summary)).join(", ");
    return `Not proposed: ${codeSpan(item.id)}: ${said}.`;
  });
  return left.length > TOLD ? [...told, `${many} in all.`] : told;
}

/** `rows`: how many are answered. */
export function answersText(
  issue: number,
  rows: number,
  more: readonly string[],
): { readonly title: string; readonly body: string } {
  const listed = more.map((one) => `- ${one}`).join("\n");
  const said = `What the boxes of #${issue} say that were ticked. The plan of this pull request says what it comes to.`;
  return {
    title: `Answer ${count(rows, "row")} of drift`,
    body: harmless(`${said}\n${listed === "" ? "" : `\n${listed}\n`}`),
  };
}
