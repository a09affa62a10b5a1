/**
 * Rows of drift by severity, as many as there is room for.
 *
 * In: rows, their texts, characters. Out: Markdown, and how many rows are left out. Invariant: never longer than the room but for its titles;
 * the worst rows come first. Example: `#### High`, two rows, `#### Low`, one.
 */
import type { DriftRow, DriftSeverity } from "../../core/drift/report.ts";
import { count } from "../view.ts";

const SEVERITIES: readonly (readonly [DriftSeverity, string])[] = [
  ["high", "High"],
  ["medium", "Medium"],
  ["low", "Low"],
];

export function rowSections(
  all: readonly DriftRow[],
  textOf: (row: DriftRow) => string,
  room: number,
): { readonly text: string; readonly left: number } {
  let [text, left] = ["", 0];
  for (const [severity, title] of SEVERITIES) {
    const rows = all.filter((row) => row.severity === severity);
    if (rows.length > 0) text += `#### ${title}\n\n`;
    for (const row of rows) {
      const more = textOf(row);
      if (left > 0 || text.length + more.length > room) left += 1;
      else text += more;
    }
    if (rows.length > 0) text += "\n";
  }
  return { text, left };
}

/** Nothing where nothing is left out. */
export const shortenedText = (left: number): readonly string[] =>
  left === 0 ? [] : [`> [!WARNING]\n> **Shortened:** ${count(left, "row")} more: \`idc drift\` shows all of it.`];
