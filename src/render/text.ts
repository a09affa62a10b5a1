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

/**
 * What cannot be seen, or told from a plain space: controls, formats (bidirectional and zero-width ones), halves of surrogate
 * pairs, separators, spaces of other sorts, and letters that are drawn as nothing (Hangul fillers, which AWS takes in names).
 */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]/gu;

/** The head of what `visible` writes. */
const NAMED = /<(?=U\+[0-9A-F]{4,6}>)/g;

/** Takes two columns of a terminal: East Asian wide characters and most emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6c5}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/gu;

/** Columns of a terminal that a text takes; marks stand on the letter before them. */
export function columnsOf(text: string): number {
  const drawn = text.replace(/\p{M}/gu, "");
  return [...drawn].length + (drawn.match(WIDE)?.length ?? 0);
}

/** Makes characters that a reader cannot see, or that a terminal obeys, visible as `<U+202E>`. */
export function visible(text: string): string {
  const named = (char: string) => `<U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
  // A text that has such a name in it is not to be taken for one with the character.
  return text.replace(NAMED, named).replace(UNSEEN, named);
}

const paint = (text: string, tone: Tone, color: boolean): string =>
  color && ANSI[tone] !== "" && text !== "" ? `\u001b[${ANSI[tone]}m${text}\u001b[0m` : text;

function renderSpans(spans: readonly Span[], color: boolean): { text: string; width: number } {
  let text = "";
  let width = 0;
  for (const span of spans) {
    const plain = span.type === "word" ? span.text : visible(span.text);
    width += columnsOf(plain);
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

/** JSON for people and machines: characters that a terminal obeys or a reader cannot see are written as `\\uXXXX`. */
export function renderJson(content: unknown): string {
  const escaped = (char: string) =>
    [...Array(char.length).keys()].map((at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
  return `${JSON.stringify(content, null, 2).replace(UNSEEN, (char) => (char === "\n" ? char : escaped(char)))}\n`;
}
