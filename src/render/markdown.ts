/**
 * The Markdown renderer: a view for a pull request, an issue or a job summary.
 *
 * In: `View`. Out: GitHub-flavoured Markdown. Invariant: a foreign value is always a code span, in which nothing is a
 * mention, a link, HTML or Markdown; characters that cannot be seen are made visible; no line is a command to a CI runner.
 * Example: the value `@everyone` pings nobody.
 */
import { harmless } from "../core/base/harmless.ts";
import { largest } from "../core/base/lists.ts";
import { visibleWhole } from "../core/base/visible.ts";
import { type Block, type Line, type Place, type Span, seen, type Tone, type View } from "./view.ts";

/** A value as a code span: its fence is longer than any run of backticks in it. */
export const codeSpan = (text: string): string => fenced(visibleWhole(text));

function fenced(plain: string): string {
  if (plain === "") return "";
  const longest = largest([...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const padding = /^[`\s]|[`\s]$/.test(plain) ? " " : "";
  return `${fence}${padding}${plain}${padding}${fence}`;
}

/** What Markdown depends on beside the view. */
export interface MarkdownOptions {
  /** Of headings: 4 where absent. */
  readonly level?: number;
  /** Only signs, warnings and errors are bold. */
  readonly quiet?: boolean;
  /** Where a place of the config can be looked at; absent, or without an answer: nowhere. */
  readonly link?: (place: Place) => string | undefined;
}

const BOLD: ReadonlySet<Tone> = new Set(["add", "remove", "change", "warn", "error", "strong", "ok"]);
const LOUD: ReadonlySet<Tone> = new Set(["warn", "error"]);

/** A list begins by a sign, which would begin another list within it if it were plain. */
const isSign = (text: string): boolean => /^[+~−=?!]$/.test(text.trim());

const isBold = (text: string, tone: Tone, { quiet = false }: MarkdownOptions): boolean =>
  BOLD.has(tone) && (!quiet || LOUD.has(tone) || isSign(text));

/** Our own words keep their spaces outside of what makes them bold. */
function wordText(text: string, tone: Tone, options: MarkdownOptions): string {
  const match = /^(\s*)(.*?)(\s*)$/s.exec(text);
  if (match === null || match[2] === "" || !isBold(text, tone, options)) return text;
  return `${match[1]}**${match[2]}**${match[3]}`;
}

/** A value is a code span; a place is one inside of a link, where it can be followed. */
function valueText(span: Extract<Span, { type: "value" }>, { link }: MarkdownOptions): string {
  const text = fenced(seen(span));
  const url = span.place === undefined ? undefined : link?.(span.place);
  return url === undefined ? text : `[${text}](${url})`;
}

export const spansText = (spans: readonly Span[], options: MarkdownOptions = {}): string =>
  spans
    .map((span) => (span.type === "word" ? wordText(span.text, span.tone, options) : valueText(span, options)))
    .join("");

function lineText({ depth, spans, aside }: Line, options: MarkdownOptions): string {
  const side = aside.length === 0 ? "" : ` — ${spansText(aside, options)}`;
  const text = `${spansText(spans, options)}${side}`;
  if (depth === 0) return text;
  return `${depth > 1 ? "  " : ""}- ${text}`;
}

/** Blocks of different sorts need an empty line between them, lines of a list do not. */
function sortOf(block: Block): "heading" | "paragraph" | "list" | "blank" {
  if (block.type === "fold") return "paragraph";
  if (block.type !== "line") return block.type;
  return block.line.depth === 0 ? "paragraph" : "list";
}

/** A dash alone below an entry would make a heading of it. */
const isBareDash = (block: Block): boolean =>
  block.type === "line" &&
  block.line.depth > 1 &&
  [...block.line.spans, ...block.line.aside].every(({ text }) => text.trim() === "");

/** Empty lines let what is inside be Markdown. */
const foldText = ({ summary, lines }: Extract<Block, { type: "fold" }>, options: MarkdownOptions): string =>
  `<details><summary>${summary}</summary>\n\n${renderMarkdown(lines, options)}\n</details>\n`;

/** The view as Markdown. */
export function renderMarkdown(view: View, options: MarkdownOptions = {}): string {
  let text = "";
  let before: ReturnType<typeof sortOf> = "blank";
  for (const block of view) {
    const sort = sortOf(block);
    if (sort === "blank" || isBareDash(block)) continue;
    if (text !== "" && !(sort === "list" && before === "list")) text += "\n";
    text += block.type === "heading" ? `${"#".repeat(options.level ?? 4)} ${block.text}\n` : "";
    text += block.type === "line" ? `${lineText(block.line, options)}\n` : "";
    text += block.type === "fold" ? foldText(block, options) : "";
    before = sort;
  }
  return harmless(text);
}
