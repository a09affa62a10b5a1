/**
 * Rows of drift by severity, as many as there is room for.
 *
 * In: rows, their texts, characters. Out: Markdown, and which rows it shows. Invariant: never longer than the room; the worst rows come
 * first, and what there is room for is there. Example: `#### High`, two rows, `#### Low`, one.
 */
import type { DriftRow, DriftSeverity } from "../../core/drift/report.ts";
import { count } from "../view.ts";

const SEVERITIES: readonly (readonly [DriftSeverity, string])[] = [
  ["high", "High"],
  ["medium", "Medium"],
  ["low", "Low"],
];

export interface RowSections {
  readonly text: string;
  readonly shown: readonly DriftRow[];
  /** How many there is no room for. */
  readonly left: number;
}

/** One that is too long for what room there is hides no other. */
export function rowSections(all: readonly DriftRow[], textOf: (row: DriftRow) => string, room: number): RowSections {
  const shown: DriftRow[] = [];
  let text = "";
  for (const [severity, title] of SEVERITIES) {
    let section = `${text === "" ? "" : "\n"}#### ${title}\n\n`;
    for (const row of all) {
      if (row.severity !== severity) continue;
      const more = textOf(row);
      if (text.length + section.length + more.length > room) continue;
      text += section + more;
      section = "";
      shown.push(row);
    }
  }
  return { text, shown, left: all.length - shown.length };
}

/** Nothing where nothing is left out. */
export const shortenedText = (left: number): readonly string[] =>
  left === 0 ? [] : [`> [!WARNING]\n> **Shortened:** ${count(left, "row")} more: \`idc drift\` shows all of it.`];
