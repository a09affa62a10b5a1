/**
 * What cannot be seen, made visible.
 *
 * In: text from outside. Out: the same, with everything that a reader cannot see, or that a terminal obeys, as its code point.
 * Invariant: what can be seen stays as it is; a single space between words is one of these. Example: `a\u202eb` is `a<U+202E>b`,
 * and ` ops` is `<U+0020>ops`.
 */

/**
 * What cannot be seen, or told from a plain space: controls, formats (bidirectional and zero-width ones), halves of surrogate
 * pairs, separators, spaces of other sorts, and letters that are drawn as nothing (Hangul and Khitan fillers, blank signs), which
 * AWS takes in names.
 */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000\u{13441}\u{13442}\u{16fe4}\u{1d159}]/gu;

/** Spaces that nobody sees: at an end, and each that follows another. */
const LOST_SPACE = /^ | $|(?<= ) /gu;

/** `U+202E`. */
export function codePoint(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

const shown = (char: string): string => `<${codePoint(char)}>`;

/** Makes characters that a reader cannot see, or that a terminal obeys, visible as `<U+202E>`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, shown);
}

/** The same, with the spaces that nobody sees. */
const withSpaces = (text: string): string => visible(text).replace(LOST_SPACE, shown);

/** The head of what `visible` writes: a text that has such a name in it is not to be taken for one with the character. */
const NAMED = /<(?=U\+[0-9A-F]{4,6}>)/g;

/**
 * The same for a value that stands alone, where spaces at its ends and after another cannot be seen either. What is written can be
 * read back to one value only, so it is not to be made visible twice.
 */
export function visibleWhole(text: string): string {
  return withSpaces(text.replace(NAMED, shown));
}

/** Whether a text has anything in it that nobody sees. */
export function hasHidden(text: string): boolean {
  return withSpaces(text) !== text;
}

/** The same in JSON, which stays what it was to whoever parses it; line ends are its layout. */
export function visibleJson(text: string): string {
  const escaped = (char: string) =>
    [...Array(char.length).keys()].map((at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
  return text.replace(UNSEEN, (char) => (char === "\n" ? char : escaped(char)));
}

/** As many characters of a text as are shown, and whether there are more. */
export function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most).join("")}…`;
}
