/**
 * A text that two have changed, where they changed other lines.
 *
 * In: what it was, and what both made of it. Out: what is merged. Invariant: where both touched the same lines, or lines beside each other, nothing is.
 * Example: one adds a line at the top, the other takes one out at the end.
 */
import { diffArrays } from "diff";
import { pushAll } from "../../../core/base/lists.ts";

/** In place of the lines from `start` up to `end`. */
interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** With their ends. */
const linesOf = (text: string): string[] => text.split(/(?<=\n)/);

function hunksOf(base: string[], other: string[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let at = 0;
  let open: { start: number; end: number; lines: string[] } | undefined;
  for (const { added, removed, value } of diffArrays(base, other)) {
    if (!added && !removed) {
      if (open !== undefined) hunks.push(open);
      open = undefined;
      at += value.length;
      continue;
    }
    open ??= { start: at, end: at, lines: [] };
    if (added) for (const line of value) open.lines.push(line);
    else {
      at += value.length;
      open.end = at;
    }
  }
  if (open !== undefined) hunks.push(open);
  return hunks;
}

/** Undefined where they changed the same. */
export function mergedLines(base: string, ours: string, theirs: string): string | undefined {
  const lines = linesOf(base);
  const hunks = [...hunksOf(lines, linesOf(ours)), ...hunksOf(lines, linesOf(theirs))];
  hunks.sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: string[] = [];
  let at = 0;
  for (const [index, { start, end, lines: own }] of hunks.entries()) {
    if (index > 0 && start <= hunks[index - 1]!.end) return undefined;
    pushAll(merged, lines.slice(at, start));
    pushAll(merged, own);
    at = end;
  }
  return [...merged, ...lines.slice(at)].join("");
}
