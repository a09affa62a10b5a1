/** The text of a file by its lines, with places in it. Lines end with one newline each; where files end them otherwise is not seen here. */

/** Lines from one to before another. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** Blanks of YAML: spaces and tabs, and no other space that there is. */
export const trimEnd = (text: string): string => text.replace(/[ \t]+$/, "");

export const isBlank = (line: string): boolean => /^[ \t]*$/.test(line);

/** How far a line is indented. */
export const indentOf = (line: string): number => /^ */.exec(line)![0].length;

export class Page {
  readonly lines: readonly string[];
  private readonly starts: number[] = [0];

  constructor(text: string) {
    this.lines = text.split("\n");
    for (const line of this.lines) this.starts.push(this.starts.at(-1)! + line.length + 1);
  }

  row(offset: number): number {
    let [low, high] = [0, this.lines.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  column(offset: number): number {
    return offset - this.starts[this.row(offset)]!;
  }

  /** What stands behind an offset on its line: a comment with what is before it. */
  rest(offset: number): string {
    return trimEnd(this.lines[this.row(offset)]!.slice(this.column(offset)));
  }

  /** Comments and single blank lines, at a new indentation. */
  comments({ from, to }: Rows, indent: number): readonly string[] {
    const found: string[] = [];
    for (const line of this.lines.slice(from, to)) {
      if (!isBlank(line)) found.push(" ".repeat(indent) + trimEnd(line.replace(/^[ \t]+/, "")));
      else if (found.at(-1) !== "") found.push("");
    }
    return found;
  }

  /** As it is from an offset to before a line, moved to a new indentation as one. */
  moved(offset: number, to: number, indent: number): readonly string[] {
    const row = this.row(offset);
    const by = indent - this.column(offset);
    const [first = "", ...others] = this.lines.slice(row, to);
    return [" ".repeat(indent) + first.slice(this.column(offset)), ...others.map((line) => shifted(line, by))];
  }
}

function shifted(line: string, by: number): string {
  if (by === 0 || line === "") return line;
  return by > 0 ? " ".repeat(by) + line : line.slice(Math.min(-by, indentOf(line)));
}
