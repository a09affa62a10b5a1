/**
 * The text renderer: a view as lines for a terminal or a log.
 *
 * In: `View` and whether to colour. Out: text, each line ending in a newline. Invariant: foreign values come out with
 * control, bidirectional and zero-width characters made visible, and without colour. Example: a value `a\u202eb` is
 * printed as `a<U+202E>b`.
 */
import type { Span, Tone, View } from "./view.ts";

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

/** Controls (C0, DEL, C1), bidirectional marks and overrides, zero-width characters, line and paragraph separators, tag characters. */
const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Makes characters that a reader cannot see, or that a terminal obeys, visible as `<U+202E>`. */
export function visible(text: string): string {
  return text.replace(
    UNSEEN,
    (char) => `<U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`,
  );
}

const paint = (text: string, tone: Tone, color: boolean): string =>
  color && ANSI[tone] !== "" && text !== "" ? `\u001b[${ANSI[tone]}m${text}\u001b[0m` : text;

function renderSpans(spans: readonly Span[], color: boolean): { text: string; width: number } {
  let text = "";
  let width = 0;
  for (const span of spans) {
    const plain = span.type === "word" ? span.text : visible(span.text);
    width += [...plain].length;
    text += span.type === "word" ? paint(plain, span.tone, color) : plain;
  }
  return { text, width };
}

/** The view as text. */
export function renderText(view: View, options: TextOptions): string {
  const columns = options.columns ?? 100;
  let text = "";
  for (const block of view) {
    if (block.type === "blank") {
      text += "\n";
    } else if (block.type === "heading") {
      text += `${paint(block.text, "strong", options.color)}\n`;
    } else {
      const { depth, spans, aside } = block.line;
      const main = renderSpans(spans, options.color);
      const side = renderSpans(aside, options.color);
      const room = columns - depth * 2 - main.width - side.width;
      const gap = side.width === 0 ? "" : " ".repeat(Math.max(room, 2));
      text += `${"  ".repeat(depth)}${main.text}${gap}${side.text}\n`;
    }
  }
  return text;
}
