/**
 * The text renderer: a view as lines for a terminal or a log.
 *
 * In: `View` and whether to colour. Out: text, each line ending in a newline. Invariant: foreign values come out with
 * control, bidirectional and zero-width characters and spaces at their ends made visible, and without colour; no line is
 * a command to a CI runner. Example: a value `a\u202eb` is printed as `a<U+202E>b`.
 */
import { harmless, harmlessJson } from "../core/base/harmless.ts";
import { visibleJson } from "../core/base/visible.ts";
import { type Span, seen, type Tone, type View } from "./view.ts";

export interface TextOptions {
  readonly color: boolean;
  /** Width in columns at whose end asides stand; default 100. */
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

/** Takes two columns of a terminal: East Asian wide characters and most emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6c5}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/gu;

/** Columns of a terminal that a text takes; marks stand on the letter before them. */
export function columnsOf(text: string): number {
  const drawn = text.replace(/\p{M}/gu, "");
  return [...drawn].length + (drawn.match(WIDE)?.length ?? 0);
}

const paint = (text: string, tone: Tone, color: boolean): string =>
  color && ANSI[tone] !== "" && text !== "" ? `\u001b[${ANSI[tone]}m${text}\u001b[0m` : text;

function renderSpans(spans: readonly Span[], color: boolean): { text: string; width: number } {
  let text = "";
  let width = 0;
  for (const span of spans) {
    const plain = span.type === "word" ? span.text : seen(span);
    width += columnsOf(plain);
    text += span.type === "word" ? paint(plain, span.tone, color) : plain;
  }
  return { text, width };
}

/** The view as text. */
export function renderText(view: View, options: TextOptions): string {
  const columns = options.columns ?? 100;
  let text = "";
  for (const block of view.flatMap((one) => (one.type === "fold" ? one.lines : one))) {
    if (block.type === "blank") {
      text += "\n";
    } else if (block.type === "heading") {
      text += `${paint(block.text, "strong", options.color)}\n`;
    } else if (block.type === "line") {
      const { depth, spans, aside } = block.line;
      const main = renderSpans(spans, options.color);
      const side = renderSpans(aside, options.color);
      const room = columns - depth * 2 - main.width - side.width;
      const gap = side.width === 0 ? "" : " ".repeat(Math.max(room, 2));
      text += `${"  ".repeat(depth)}${main.text}${gap}${side.text}\n`;
    }
  }
  return harmless(text);
}

/** JSON for people and machines: characters that a terminal or a CI runner obeys, or a reader cannot see, are written as `\\uXXXX`. */
export function renderJson(content: unknown): string {
  return `${harmlessJson(visibleJson(JSON.stringify(content, null, 2)))}\n`;
}
