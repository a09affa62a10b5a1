/**
 * Where asides stand: in one column for lines that follow each other, and never far from their line.
 *
 * In: how wide each line and its aside is. Out: for each line the column of its aside. Invariant: an aside is at most `NEAR` blanks
 * and a gap away from its line. Example: lines of 30 and 50 columns have theirs at 52; one of
 * 90 between them has its own at 92.
 */
import { GAP } from "./wrap.ts";

export interface Measured {
  /** Columns of a line with its indentation. */
  readonly main: number;
  /** Columns of its aside; 0 for none. */
  readonly aside: number;
}

/** Blanks across which an eye finds from a line to its aside. */
const NEAR = 32;

/** Where asides of short lines stand. */
const USUAL = 40;

/** Lines whose asides share a column, so far: the shortest and the longest, and the widest aside. */
interface Run {
  readonly members: number[];
  least: number;
  most: number;
  aside: number;
}

/** After the longest line; where all are short, asides of one section stand where those of the next do. */
function columnOf({ least, most, aside }: Run, columns: number): number {
  const usual = Math.min(USUAL, least + NEAR + GAP, columns - aside);
  return Math.max(most + GAP, usual);
}

/** `ends`: where a heading or a blank ends what belongs together. */
export function asideColumns(sizes: readonly Measured[], ends: readonly boolean[], columns: number): readonly number[] {
  const at = new Array<number>(sizes.length).fill(0);
  let run: Run | undefined;
  const close = () => {
    for (const index of run?.members ?? []) at[index] = columnOf(run!, columns);
    run = undefined;
  };
  for (const [index, { main, aside }] of sizes.entries()) {
    if (ends[index] === true) close();
    // What is too long for one row stands for itself.
    if (aside === 0 || main + GAP + aside > columns) continue;
    const grown: Run = {
      members: run?.members ?? [],
      least: Math.min(run?.least ?? main, main),
      most: Math.max(run?.most ?? main, main),
      aside: Math.max(run?.aside ?? aside, aside),
    };
    if (grown.most - grown.least > NEAR || grown.most + GAP + grown.aside > columns) {
      close();
      run = { members: [], least: main, most: main, aside };
    } else run = grown;
    run.members.push(index);
  }
  close();
  return at;
}
