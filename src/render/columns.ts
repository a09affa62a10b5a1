/**
 * How many columns of a terminal a text takes.
 *
 * In: text as it is printed, without colours. Out: a number of columns. Invariant: what terminals agree on is counted as they draw
 * it; where they differ (a flag of two letters), as the wider of them does. Example: `日本` takes four columns, `e\u0301` takes one.
 */

/** Takes two columns of a terminal: East Asian wide characters and emoji. The letters of flags take one each. */
const WIDE =
  /[\u1100-\u115f\u231a\u231b\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\u4dbf\u4dc0-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2fb}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{1f300}-\u{1f320}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]|(?![\u{1f1e6}-\u{1f1ff}])\p{Emoji_Presentation}/gu;

/** Letters of which each takes one column: most of what is printed. */
const NARROW = /^[\x20-\x7e·→−…]*$/;

/** Columns that a text takes; marks stand on the letter before them. */
export function columnsOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  const drawn = text.replace(/\p{M}/gu, "");
  return [...drawn].length + (drawn.match(WIDE)?.length ?? 0);
}

/** The text, or as much of its beginning as there is room for, with a sign that there was more. */
export function cutTo(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let cut = "";
  let width = 1;
  for (const char of text) {
    width += columnsOf(char);
    if (width > columns) break;
    cut += char;
  }
  return columns < 1 ? "" : `${cut}…`;
}
