/** A valid config, damaged at random. */
import fc from "fast-check";
import { WHOLE } from "./whole.ts";

const FRAGMENTS = [
  "\n",
  "  ",
  "\t",
  ":",
  ": ",
  "- ",
  "[",
  "]",
  "{",
  "}",
  "'",
  '"',
  "#",
  "&a ",
  "*a",
  "!x ",
  "|\n",
  ">",
  "%",
  "---\n",
  "null",
  "true",
  "012345678901",
  "x",
  "é",
  "\u202e",
  "\0",
  "kind",
  "<<: ",
  "? ",
  "\\",
  "file",
  "__proto__: ",
];
const file = fc.constantFrom(...Object.keys(WHOLE));
export const edit = fc.record({
  file,
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.integer({ min: 0, max: 12 }),
  insert: fc.constantFrom("", ...FRAGMENTS),
});

export function damaged(
  edits: readonly { file: string; at: number; remove: number; insert: string }[],
): Record<string, string> {
  const files: Record<string, string> = { ...WHOLE };
  for (const { file, at, remove, insert } of edits) {
    const text = files[file]!;
    const offset = Math.floor(at * text.length);
    files[file] = text.slice(0, offset) + insert + text.slice(offset + remove);
  }
  return files;
}
