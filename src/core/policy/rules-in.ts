/**
 * The rules of a Cedar file, each as its own text with the place where it begins.
 *
 * In: the text. Out: pieces in their order. Invariant: a rule ends with `;`, which stands nowhere else but in texts and comments; what is left
 * after the last one is a piece too, unless it says nothing. Example: two rules with a comment between them are two pieces, the second without
 * the comment.
 */
export interface Piece {
  readonly text: string;
  /** Where it begins, in UTF-16 units. */
  readonly start: number;
}

/** Where a text in quotes that begins at `from` ends. */
function afterQuoted(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

/** To Cedar a comment ends with a carriage return alone, too. */
function afterLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

export function rulesIn(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start: number | undefined;
  let at = 0;
  while (at < text.length) {
    if (text.startsWith("//", at)) {
      at = afterLine(text, at);
      continue;
    }
    const isSpace = /\s/.test(text[at]!);
    if (!isSpace) start ??= at;
    const end = text[at] === '"' ? afterQuoted(text, at) : at + 1;
    if (text[at] === ";" && start !== undefined) {
      pieces.push({ text: text.slice(start, end), start });
      start = undefined;
    }
    at = end;
  }
  if (start !== undefined) pieces.push({ text: text.slice(start).trimEnd(), start });
  return pieces;
}

/** Line and column of a place, from 1. */
export function placeIn(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
