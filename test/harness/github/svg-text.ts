/**
 * Text in an SVG. Fonts differ from machine to machine, so each stretch of text is told how wide it is, by the widths of Helvetica: what
 * stands behind or after it fits whichever font is there.
 */
import { escaped } from "../picture.ts";

export const INK = "#1f2328";
const MONO = "ui-monospace, SFMono-Regular, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace";

/** Of Helvetica, in thousandths of its size, from the blank to `~`. */
const WIDTHS =
  "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584"
    .split(" ")
    .map(Number);
const OTHERS: Readonly<Record<string, number>> = { "·": 278, "→": 1000, "—": 1000, "…": 1000, "−": 584, "•": 350 };

export interface Style {
  readonly size: number;
  readonly bold: boolean;
  readonly code: boolean;
  readonly link: boolean;
  readonly fill: string;
}

/** Text of one style, and where it begins in its line. */
export interface Run {
  readonly text: string;
  readonly style: Style;
  readonly x: number;
  readonly width: number;
}

export const PLAIN: Style = { size: 14, bold: false, code: false, link: false, fill: INK };
/** Code is smaller, on a ground that is a bit wider. */
const [CODE, CHIP] = [0.85, 5];

export const rounded = (value: number): number => Math.round(value * 10) / 10;
const isPicture = (text: string): boolean => /\p{Extended_Pictographic}/u.test(text);

function widthOf(text: string, { size, bold, code }: Style): number {
  if (code) return rounded([...text].length * size * CODE * 0.602);
  const sum = [...text].reduce((total, char) => total + (WIDTHS[char.charCodeAt(0) - 32] ?? OTHERS[char] ?? 1250), 0);
  return rounded((sum / 1000) * size * (bold ? 1.06 : 1));
}

export interface Piece {
  readonly text: string;
  readonly style: Style;
}

/** Pieces in lines that are no wider than `room`. */
export function linesOf(pieces: readonly Piece[], room: number): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  let x = 0;
  for (const { text: whole, style } of pieces) {
    const pad = style.code ? 2 * CHIP : 0;
    const wraps = x > 0 && x + widthOf(whole, style) + pad > room;
    if (wraps) lines.push([]);
    if (wraps) x = 0;
    const line = lines.at(-1)!;
    const text = x === 0 ? whole.trimStart() : whole;
    const last = line.at(-1);
    const goesOn = last?.style === style && !style.code && !isPicture(text) && !isPicture(last.text);
    const run = { text, style, x, width: widthOf(text, style) + pad };
    if (goesOn) line[line.length - 1] = { ...last, text: last.text + text, width: rounded(last.width + run.width) };
    else if (text !== "") line.push(run);
    x = rounded(x + run.width);
  }
  return lines;
}

export function textOf({ text, style, x, width }: Run, left: number, y: number): string {
  const { size, bold, code, link, fill } = style;
  if (text.trim() === "") return "";
  const drawn = rounded(code ? size * CODE : size);
  const chip = `<rect x="${rounded(left + x)}" y="${rounded(y - size * 1.05)}" width="${rounded(width)}" height="${rounded(size * 1.4)}" rx="5" fill="#818b98" fill-opacity="0.14"/>\n`;
  // Blanks at the ends of a text are not shown everywhere.
  const before = code ? CHIP : widthOf(/^ */.exec(text)![0], style);
  const after = code ? CHIP : widthOf(/ *$/.exec(text)![0], style);
  const attributes = [
    `x="${rounded(left + x + before)}" y="${rounded(code ? y - 0.5 : y)}"`,
    ...(isPicture(text) ? [] : [`textLength="${rounded(width - before - after)}" lengthAdjust="spacingAndGlyphs"`]),
    ...(code ? [`font-family="${MONO}"`] : []),
    ...(drawn === PLAIN.size ? [] : [`font-size="${drawn}"`]),
    ...(bold ? ['font-weight="600"'] : []),
    ...(fill === INK ? [] : [`fill="${fill}"`]),
    ...(link ? ['text-decoration="underline"'] : []),
  ];
  return `${code ? chip : ""}<text ${attributes.join(" ")}>${escaped(text.trim())}</text>\n`;
}
