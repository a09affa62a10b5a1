/** Figures: what a benchmark has to say, by name, for people as tables and for programs as JSON. */

export interface Figure {
  readonly value: number;
  readonly unit: string;
  /** What it may be at most, where somebody promised that. */
  readonly target?: number;
  /** What it must be at least, where somebody promised that. */
  readonly least?: number;
  /** The least that it could be. */
  readonly floor?: number;
}

export type Figures = Readonly<Record<string, Figure>>;

export interface Bench {
  /** `start-up`: figures are named `start-up.help`. */
  readonly name: string;
  readonly title: string;
  run(context: BenchContext): Promise<Result>;
}

export interface Result {
  readonly table: Table;
  /** What the table was made from, each under its title. */
  readonly details?: readonly { readonly title: string; readonly table: Table }[];
  readonly figures: Figures;
}

export interface BenchContext {
  /** The built `idc`. */
  readonly idc: string;
  /** What runs `worker.ts`. */
  readonly worker: string;
  readonly hook: string;
  /** A folder to write to. */
  readonly folder: string;
  readonly examples: string;
  /** Whether the largest organization is wanted where it takes minutes. */
  readonly large: boolean;
  /** Whether figures whose names begin so are asked for: a benchmark of many minutes can leave out the others. */
  wanted(name: string): boolean;
}

export type Table = readonly (readonly string[])[];

/** Columns as wide as their widest cell; all but the first to the right. */
export function tableText(table: Table): string {
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join("   ")
      .trimEnd();
  return table.map((row) => `  ${line(row)}\n`).join("");
}

export const milliseconds = (value: number) => `${value.toFixed(0)} ms`;
export const seconds = (value: number) => `${(value / 1000).toFixed(2)} s`;
export const mebibytes = (value: number) => `${value.toFixed(0)} MB`;

/** `start-up.help: 72 ms, at most 60 ms promised`, of each promise that is not kept. */
export function missed(figures: Figures): readonly string[] {
  return Object.entries(figures).flatMap(([name, { value, unit, target = value, least = value }]) => {
    const is = `${name}: ${value} ${unit}`;
    if (value > target) return [`${is}, at most ${target} ${unit} promised`];
    return value < least ? [`${is}, at least ${least} ${unit} promised`] : [];
  });
}

export const round = (value: number) => Math.round(value * 100) / 100;
