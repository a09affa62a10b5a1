/**
 * HCL as `terraform fmt` lays it out: two blanks a level, an empty line between blocks, `=` of neighbours below one another.
 *
 * In: lines of HCL, whatever their indent; each block opens at the end of a line and closes on one of its own. Out: the same, laid out.
 */

const ATTRIBUTE = /^("(?:[^"\\]|\\.)*"|[\w-]+) = (.*)$/;

/** Whether the value goes on in the lines below. */
const goesOn = (line: string): boolean => /[[{(]$/.test(line);

interface Line {
  readonly depth: number;
  readonly text: string;
}

function indented(lines: readonly string[]): readonly Line[] {
  let depth = 0;
  return lines.map((text) => {
    if (/^[\]})]/.test(text)) depth--;
    const line = { depth, text };
    if (goesOn(text)) depth++;
    return line;
  });
}

const nameIn = ({ text }: Line): string | undefined => (goesOn(text) ? undefined : ATTRIBUTE.exec(text)?.[1]);

/** How long names are in the run of neighbours that a line is of. */
function widthsOf(lines: readonly Line[]): readonly number[] {
  const widths = lines.map(() => 0);
  let start = 0;
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at];
    const isNext = line !== undefined && nameIn(line) !== undefined && line.depth === lines[start]?.depth;
    if (isNext) continue;
    const width = Math.max(0, ...lines.slice(start, at).map((one) => [...(nameIn(one) ?? "")].length));
    widths.fill(width, start, at);
    start = line === undefined || nameIn(line) === undefined ? at + 1 : at;
  }
  return widths;
}

export function layoutHcl(text: string): string {
  const lines = indented(
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  );
  const widths = widthsOf(lines);
  const shown = lines.map((line, index) => {
    const name = nameIn(line);
    const body =
      name === undefined
        ? line.text
        : `${name}${" ".repeat(widths[index]! - [...name].length)}${line.text.slice(name.length)}`;
    const isBlock = line.depth === 0 && index > 0 && goesOn(line.text);
    return `${isBlock ? "\n" : ""}${"  ".repeat(line.depth)}${body}`;
  });
  return `${shown.join("\n")}\n`;
}
