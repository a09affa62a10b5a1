/** Lines of a file: from an offset in its text to a line and column. */
import type { Position } from "../../core/document/document.ts";

export class Lines {
  readonly #file: string;
  readonly #starts: number[] = [0];
  /** The line found last: a syntax tree is walked from top to bottom, so the next one is near. */
  #last = 0;

  constructor(file: string, text: string) {
    this.#file = file;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) this.#starts.push(end + 1);
  }

  at(offset: number): Position {
    const starts = this.#starts;
    let line = this.#last;
    if (starts[line]! > offset || (starts[line + 8] ?? Number.POSITIVE_INFINITY) <= offset) line = this.#search(offset);
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= offset) line += 1;
    this.#last = line;
    return { file: this.#file, line: line + 1, column: offset - starts[line]! + 1 };
  }

  #search(offset: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
