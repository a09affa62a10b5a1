/**
 * A line that is longer than the screen, as rows.
 *
 * In: the spans of a line, how wide the screen is and how far rows are indented. Out: rows of painted words. Invariant: rows break
 * at spaces alone, so a word that is longer than a row (an ARN, a path) stays whole; but for spaces, what is printed is the same at
 * every width; and no row is longer than the screen unless one word is. Example: `a long line` is `a long` and `  line` at eight.
 */
import { harmlessWithin } from "../core/base/harmless.ts";
import { pushAll } from "../core/base/lists.ts";
import { columnsOf } from "./columns.ts";
import { type Span, seen, type Tone } from "./view.ts";

export type Paint = (text: string, tone: Tone) => string;

/** What is printed of a span before it is painted; a value as it stands there in the end, since its width counts. */
export const textOf = (span: Span): string => (span.type === "word" ? span.text : harmlessWithin(seen(span)));

const toneOf = (span: Span): Tone => (span.type === "word" ? span.tone : "plain");

interface Piece {
  text: string;
  readonly tone: Tone;
}

/** What is not broken: pieces without a space where a row may end, and how many spaces stand before them. */
interface Chunk {
  plain: string;
  readonly pieces: Piece[];
  width: number;
  readonly gap: number;
  /** Those of one group stay together where a row has room for all of them. */
  readonly group: number;
}

export interface Room {
  /** Columns of the screen. */
  readonly columns: number;
  /** Spaces before the first row, and before those that go on. */
  readonly first: number;
  readonly next: number;
}

/** Shorter than that our words are an expression, `+5 grants`, which is read as one. */
const EXPRESSION = 24;

/** Names and expressions stay together where they take no more than half of a row; sentences are broken between any words. */
function staysTogether(span: Span, rowWidth: number): boolean {
  if (span.type === "value" && span.sentence === true) return false;
  return columnsOf(textOf(span).trim()) <= (span.type === "word" ? Math.min(EXPRESSION, rowWidth / 2) : rowWidth / 2);
}

const SEPARATOR = "·";

/** The words of a line; those without a space between them are one. */
class Chunks {
  readonly made: Chunk[] = [];
  private groups = 0;
  private gap = 0;

  newGroup(): number {
    this.groups += 1;
    return this.groups;
  }

  /** Without a group each word is one of its own. What has no space before it belongs to what it stands at. */
  add(span: Span, group: number | undefined): void {
    let own = group;
    for (const part of textOf(span).split(/( +)/u)) {
      if (part.startsWith(" ")) this.gap += part.length;
      else if (part === SEPARATOR) this.addWord({ text: part, tone: toneOf(span) }, this.newGroup());
      else if (part !== "") own = this.addWord({ text: part, tone: toneOf(span) }, own ?? this.newGroup());
      if (group === undefined) own = undefined;
    }
  }

  /** Gives the group that the word has come to. */
  private addWord(piece: Piece, group: number): number {
    const [width, last] = [columnsOf(piece.text), this.made.at(-1)];
    if (this.gap === 0 && last !== undefined) {
      last.plain += piece.text;
      last.pieces.push(piece);
      last.width += width;
      return last.group;
    }
    this.made.push({ plain: piece.text, pieces: [piece], width, gap: this.gap, group });
    this.gap = 0;
    return group;
  }

  addGap(columns: number): void {
    this.gap = columns;
  }
}

/** What points at the next, or is a sign of it. */
const POINTS = new Set(["→", "+", "−", "~", "!"]);

/** Columns of a chunk, with all of its group where it begins one. */
function wholeWidth(chunks: readonly Chunk[], index: number): { width: number; end: number } {
  const { group, width } = chunks[index]!;
  const whole = { width, end: index + 1 };
  if (chunks[index - 1]?.group === group) return whole;
  for (; chunks[whole.end]?.group === group; whole.end++) {
    whole.width += chunks[whole.end]!.gap + chunks[whole.end]!.width;
  }
  return whole;
}

/** How much has to have room where a chunk stands: a separator behind it too, or what it is the sign of. */
function needOf(chunks: readonly Chunk[], index: number): number {
  const { width, end } = wholeWidth(chunks, index);
  const next = chunks[end];
  if (next?.plain === SEPARATOR) return width + next.gap + next.width;
  if (next === undefined || !POINTS.has(chunks[index]!.plain)) return width;
  return width + next.gap + wholeWidth(chunks, end).width;
}

/** What has one colour is painted at once, with the spaces in it. */
function paintedRow(pieces: readonly Piece[], paint: Paint): string {
  const runs: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = runs.at(-1);
    const isBetween = piece.text.trim() === "" && pieces[index + 1]?.tone === last?.tone;
    if (last !== undefined && (isBetween || last.tone === piece.tone)) last.text += piece.text;
    else runs.push({ ...piece });
  }
  return runs.map(({ text, tone }) => paint(text, tone)).join("");
}

function rowsOf(chunks: readonly Chunk[], { columns, first, next }: Room): readonly (readonly Piece[])[] {
  const blanks = (width: number): Piece => ({ text: " ".repeat(width), tone: "plain" });
  const rows: Piece[][] = [[blanks(first)]];
  let width = first;
  for (const [index, chunk] of chunks.entries()) {
    const fits = width + chunk.gap + needOf(chunks, index) <= columns;
    const alone = next + needOf(chunks, index) <= columns;
    // What would not fit in a row of its own either, goes on where its first word fits. After a sign a new row would not begin before it.
    const breaks = alone || width + chunk.gap + chunk.width > columns;
    const isNew = index > 0 && !fits && breaks && next < width + chunk.gap;
    if (isNew) {
      rows.push([blanks(next)]);
      width = next;
    }
    const gap = isNew ? 0 : chunk.gap;
    pushAll(rows.at(-1)!, [blanks(gap), ...chunk.pieces]);
    width += gap + chunk.width;
  }
  return rows;
}

/** Blanks between a line and what stands beside it, at least. */
export const GAP = 2;

/** The rows of a line that is too long, or has no room for what stands beside it, which then follows at its end. */
export function wrapped(main: readonly Span[], aside: readonly Span[], room: Room, paint: Paint): readonly string[] {
  const rowWidth = room.columns - room.next;
  const chunks = new Chunks();
  for (const span of main) chunks.add(span, staysTogether(span, rowWidth) ? chunks.newGroup() : undefined);
  if (aside.length > 0) chunks.addGap(GAP);
  // What stands beside a line is read as one.
  const beside = chunks.newGroup();
  for (const span of aside) chunks.add(span, beside);
  return rowsOf(chunks.made, room).map((pieces) => paintedRow(pieces, paint));
}
