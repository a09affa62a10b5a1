/**
 * Lines that a CI runner would obey, made harmless.
 *
 * In: text that is printed. Out: the same, where no line is a workflow command. Invariant: what is harmless stays as it is, so doing
 * it twice changes nothing, and JSON stays what it was to whoever parses it. Example: a line `  ::error::no` becomes
 * `  <U+003A>:error::no`, and `a ##[group]b` becomes `a ##<U+005B>group]b`.
 *
 * Runners read the output of every step for commands: GitHub's obeys a line that begins with `::`, blanks before it left out,
 * and one with `##[` anywhere; Azure's obeys `##vso[`. They compare by the rules of a language, for which what is drawn as nothing is
 * not there. Names come from pull requests of strangers.
 */
import { codePoint } from "./visible.ts";

/** What is drawn as nothing: those who compare by a language do not see it. */
const UNDRAWN = String.raw`(?:(?!\s)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}])*`;

const BLANKS = String.raw`(?:[^\S\r\n]|(?![\r\n])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}])*`;

/** The colon comes first: looked back from are colons alone, or many blanks would take the square of their time. */
const AT_START = new RegExp(`:(?<=(?:^|[\\r\\n])${BLANKS}:)(?=${UNDRAWN}:)`, "gu");

const ANYWHERE = new RegExp(`(#${UNDRAWN}#(?:${UNDRAWN}\\w)*${UNDRAWN})\\[`, "gu");

/** A part of a line with the markers broken that count anywhere in it. */
export const harmlessWithin = (text: string): string => text.replace(ANYWHERE, `$1<${codePoint("[")}>`);

/** The text with each command's marker broken. */
export function harmless(text: string): string {
  return harmlessWithin(text.replace(AT_START, (char) => `<${codePoint(char)}>`));
}

/** The same in JSON, which has no line that begins with a colon. */
export function harmlessJson(text: string): string {
  return text.replace(ANYWHERE, "$1\\u005b");
}
