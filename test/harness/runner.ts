/**
 * What a CI runner obeys in a step's output, by its own rules: a line is read to the next line end of any sort; a command is a
 * line that begins with `::` once blanks are left out, with a second `::` behind the name, or one with `##[name]` anywhere.
 * A name counts whatever it is, since `::stop-commands::` makes one of any word.
 */

/** What .NET takes for a blank. */
const BLANK = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/** Characters that a comparison by language does not see. */
const UNDRAWN = /[\p{Cf}\p{Default_Ignorable_Code_Point}\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/gu;

function nameBetween(line: string, from: number, end: string): string | undefined {
  const at = line.indexOf(end, from);
  return at < 0 ? undefined : line.slice(from, at).split(" ")[0];
}

function commandIn(line: string): string | undefined {
  const trimmed = line.replace(BLANK, "");
  const newer = trimmed.startsWith("::") ? nameBetween(trimmed, 2, "::") : undefined;
  if (newer !== undefined) return newer;
  const older = /##(?:vso)?\[/.exec(line);
  return older === null ? undefined : nameBetween(line, older.index + older[0].length, "]");
}

/** The lines of an output that a runner would take for commands, by whichever of the two ways of comparing. */
export function commandLines(output: string): readonly string[] {
  const lines = output.split(/\r\n|\n|\r/);
  return lines.filter((line) => [line, line.replace(UNDRAWN, "")].some((one) => commandIn(one) !== undefined));
}
