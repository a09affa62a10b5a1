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
import { type Block, type Line, type Span, seen, type Tone, type View } from "./view.ts";

/** A value as a code span: its fence is longer than any run of backticks in it. */
export const codeSpan = (text: string): string => fenced(visibleWhole(text));

function fenced(plain: string): string {
  if (plain === "") return "";
  const longest = largest([...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const padding = /^[`\s]|[`\s]$/.test(plain) ? " " : "";
  return `${fence}${padding}${plain}${padding}${fence}`;
}

const BOLD: ReadonlySet<Tone> = new Set(["add", "remove", "change", "warn", "error", "strong", "ok"]);

/** Our own words keep their spaces outside of what makes them bold. */
function wordText(text: string, tone: Tone): string {
  const match = /^(\s*)(.*?)(\s*)$/s.exec(text);
  if (match === null || match[2] === "" || !BOLD.has(tone)) return text;
  return `${match[1]}**${match[2]}**${match[3]}`;
}

function spansText(spans: readonly Span[]): string {
  return spans.map((span) => (span.type === "word" ? wordText(span.text, span.tone) : fenced(seen(span)))).join("");
}

function lineText({ depth, spans, aside }: Line): string {
  const side = aside.length === 0 ? "" : ` — ${spansText(aside)}`;
  const text = `${spansText(spans)}${side}`;
  if (depth === 0) return text;
  return `${depth > 1 ? "  " : ""}- ${text}`;
}

/** Blocks of different sorts need an empty line between them, lines of a list do not. */
function sortOf(block: Block): "heading" | "paragraph" | "list" | "blank" {
  if (block.type === "fold") return "paragraph";
  if (block.type !== "line") return block.type;
  return block.line.depth === 0 ? "paragraph" : "list";
}

/** Empty lines let what is inside be Markdown. */
const foldText = ({ summary, lines }: Extract<Block, { type: "fold" }>, level: number): string =>
  `<details><summary>${summary}</summary>\n\n${renderMarkdown(lines, level)}\n</details>\n`;

/** The view as Markdown; headings are of the given level. */
export function renderMarkdown(view: View, level = 4): string {
  let text = "";
  let before: ReturnType<typeof sortOf> = "blank";
  for (const block of view) {
    const sort = sortOf(block);
    if (sort === "blank") continue;
    if (text !== "" && !(sort === "list" && before === "list")) text += "\n";
    text += block.type === "heading" ? `${"#".repeat(level)} ${block.text}\n` : "";
    text += block.type === "line" ? `${lineText(block.line)}\n` : "";
    text += block.type === "fold" ? foldText(block, level) : "";
    before = sort;
  }
  return harmless(text);
}
