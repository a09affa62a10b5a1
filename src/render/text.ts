/**
 * The text renderer: a view as lines for a terminal or a log.
 *
 * In: `View`, whether to colour, and how wide the screen is. Out: text, each line ending in a newline. Invariant: foreign values
 * come out with control, bidirectional and zero-width characters and spaces at their ends made visible, and without colour; no
 * line is a command to a CI runner; where there is no screen, a line is never broken. Example: a value `a\u202eb` is printed as
 * `a<U+202E>b`.
 */
import { harmless, harmlessJson } from "../core/base/harmless.ts";
import { visibleJson } from "../core/base/visible.ts";
import { asideColumns, type Measured } from "./asides.ts";
import { columnsOf } from "./columns.ts";
import { type Line, type Span, type Tone, type View, word } from "./view.ts";
import { GAP, type Paint, textOf, wrapped } from "./wrap.ts";

export interface TextOptions {
  readonly color: boolean;
  /** Columns of the screen, to which lines are broken between words; left out, there is none. */
  readonly columns?: number;
}

const ANSI: Readonly<Record<Tone, string>> = {
  plain: "",
  strong: "1",
  dim: "2",
  add: "32",
  remove: "31",
  change: "33",
  warn: "33",
  error: "31;1",
  ok: "32",
};

const painter = (color: boolean): Paint =>
  color
    ? (text, tone) => (ANSI[tone] !== "" && text !== "" ? `\u001b[${ANSI[tone]}m${text}\u001b[0m` : text)
    : (text) => text;

/** What goes on is indented further than what it goes on from, as what follows a sign is. */
const CONTINUED = 2;

const painted = (spans: readonly Span[], paint: Paint): string =>
  spans.map((span) => (span.type === "word" ? paint(span.text, span.tone) : textOf(span))).join("");

const widthOf = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + columnsOf(textOf(span)), 0);

function measured(line: Line): Measured {
  return { main: line.depth * 2 + widthOf(line.spans), aside: widthOf(line.aside) };
}

/** `at`: the column where the aside stands; undefined where there is no room for all in one row. */
function lineText(line: Line, { main, aside }: Measured, at: number, columns: number, paint: Paint): string {
  const first = line.depth * 2;
  const end = aside === 0 ? main : Math.max(at, main + GAP) + aside;
  // Deeper than half of the screen nothing could be read.
  const indent = Math.min(first, Math.floor(columns / 2));
  if (end > columns) {
    const room = { columns, first: indent, next: indent + CONTINUED };
    return wrapped(line.spans, line.aside, room, paint).join("\n");
  }
  const gap = aside === 0 ? "" : " ".repeat(Math.max(at - main, GAP));
  return `${" ".repeat(first)}${painted(line.spans, paint)}${gap}${painted(line.aside, paint)}`;
}

/** A block as a line: a heading stands at the margin, a blank has nothing in it. */
function lineOf(block: View[number]): Line {
  if (block.type === "line") return block.line;
  return { depth: 0, spans: block.type === "heading" ? [word(block.text, "strong")] : [], aside: [] };
}

/** The view as text. */
export function renderText(view: View, options: TextOptions): string {
  const columns = options.columns ?? Number.POSITIVE_INFINITY;
  const paint = painter(options.color);
  const blocks = view.flatMap((one) => (one.type === "fold" ? one.lines : one));
  const lines = blocks.map(lineOf);
  const sizes = lines.map(measured);
  const ends = blocks.map(({ type }) => type !== "line");
  const at = asideColumns(sizes, ends, columns);
  const texts = lines.map((line, index) => `${lineText(line, sizes[index]!, at[index]!, columns, paint)}\n`);
  return harmless(texts.join(""));
}

/** JSON for people and machines: characters that a terminal or a CI runner obeys, or a reader cannot see, are written as `\\uXXXX`. */
export function renderJson(content: unknown): string {
  return `${harmlessJson(visibleJson(JSON.stringify(content, null, 2)))}\n`;
}
