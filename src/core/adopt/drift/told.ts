/**
 * What a text of drift remembers, in lines that nobody sees: of which rows it has told, when AWS was read for it, what was ticked.
 *
 * In: rows, and the text that was there. Out: lines, and what they say. Invariant: a reading with gaps forgets nothing, since nobody knows
 * whether what it does not show is gone; rows are other ones where other things are there, whatever apply would say of them. Example:
 * `<!-- idc:rows:1:0123456789abcdef:01234567 -->`.
 */
import { canonicalJson } from "../../base/json.ts";
import { isWhole } from "../../drift/blind.ts";
import type { DriftReport, DriftRow } from "../../drift/report.ts";
import { type Answer, idMarkOf, markOf, nameOf, type Tick, ticksIn } from "./answers.ts";

type Sha256 = (text: string) => string;

/** Rows of which people have been told. */
export interface ToldRows {
  readonly rows: number;
  /** Of all of them, whatever their order. */
  readonly mark: string;
  /** Of each, as far as there is room. */
  readonly each: readonly string[];
}

/** So many are known one by one. */
const MOST = 1000;

/** What a row is of, and what is there: who did it, where the config says otherwise and whether apply may put it right make no other row. */
function rowMark({ who: _, nobody: __, sources: ___, revert: ____, ...said }: DriftRow, sha256: Sha256): string {
  return sha256(canonicalJson(said)).slice(0, 8);
}

const marksOf = ({ rows }: DriftReport, sha256: Sha256): readonly string[] => rows.map((row) => rowMark(row, sha256));

const toldOf = (marks: readonly string[], sha256: Sha256): ToldRows => ({
  rows: marks.length,
  mark: sha256([...marks].sort().join("\n")).slice(0, 16),
  each: marks.slice(0, MOST),
});

/** Rows that nobody was told of, in a report that shows not all there is. */
export function freshRows(before: ToldRows | undefined, report: DriftReport, sha256: Sha256): readonly DriftRow[] {
  const { rows } = report;
  if (before === undefined) return rows;
  const known = new Set(before.each);
  // Of so many rows not all are known one by one: a look that shows all will tell.
  if (before.rows > before.each.length && rows.length <= before.rows) return [];
  return rows.filter((row) => !known.has(rowMark(row, sha256)));
}

/** Of which rows people have been told once they are told of a report. */
export function toldAfter(before: ToldRows | undefined, report: DriftReport, sha256: Sha256): ToldRows {
  if (before === undefined || isWhole(report)) return toldOf(marksOf(report, sha256), sha256);
  const fresh = freshRows(before, report, sha256).map((row) => rowMark(row, sha256));
  if (fresh.length === 0) return before;
  const all = toldOf([...before.each, ...fresh], sha256);
  return before.rows === before.each.length ? all : { ...all, rows: before.rows + fresh.length };
}

const TOLD = /^<!-- idc:rows:(\d{1,9}):([0-9a-f]{16}):((?:[0-9a-f]{8}){0,1000}) -->\r?$/m;

export const toldText = ({ rows, mark, each }: ToldRows): string =>
  `<!-- idc:rows:${rows}:${mark}:${each.join("")} -->`;

/** Undefined where a text does not say. */
export function toldIn(body: string): ToldRows | undefined {
  const match = TOLD.exec(body);
  if (match === null) return undefined;
  const [, rows, mark, each] = match as unknown as readonly [string, string, string, string];
  return { rows: Number(rows), mark, each: each.match(/.{8}/g) ?? [] };
}

const READ = /^<!-- idc:read:(\d{1,12}) -->\r?$/m;

/** When AWS was read for a text, in seconds since 1970. */
export const readSeconds = (made: string): number => Math.floor(Date.parse(made) / 1000);

export const readText = (made: string): string => `<!-- idc:read:${readSeconds(made)} -->`;

/** 0 where a text does not say. */
export const readIn = (body: string): number => Number(READ.exec(body)?.[1] ?? 0);

/** Seconds that the clocks of two machines may differ. */
export const APART = 5 * 60;

/**
 * Whether a text is of a later look at AWS than one of a moment. Anybody may have edited it: a look that is yet to come is none, or nothing
 * would be written any more. `now`: milliseconds since 1970.
 */
export function isOfLaterLook(body: string, made: string, now: number): boolean {
  const read = readIn(body);
  return read * 1000 > Date.parse(made) && read <= now / 1000 + APART;
}

const KEPT = /^<!-- idc:kept:([0-9a-z:,]{0,5000}) -->\r?$/m;
const ONE = /^([0-9a-f]{12}:[0-9a-f]{16}):(revert|adopt|ignore)$/;

/** More ticks that nobody sees are not kept: there is no room. */
const MOST_KEPT = 100;

/** Ticks that a text keeps, though it does not show their rows. */
function keptIn(body: string): readonly Tick[] {
  const all = KEPT.exec(body)?.[1]?.split(",") ?? [];
  return all.flatMap((text) => {
    const match = ONE.exec(text);
    return match === null ? [] : [{ mark: match[1]!, answer: match[2] as Answer }];
  });
}

export const keptText = (ticks: readonly Tick[]): string =>
  ticks.length === 0 ? "" : `<!-- idc:kept:${ticks.slice(0, MOST_KEPT).map(nameOf).join(",")} -->`;

/** What stands ticked in a text, and what stood so when its row was last shown. */
export const allTicksIn = (body: string): readonly Tick[] => [...ticksIn(body), ...keptIn(body)];

/** Those that stay though their boxes are not shown: of rows for which there is no room, and of rows that may be there and were not seen. */
export function hiddenTicks(
  ticks: readonly Tick[],
  shown: readonly DriftRow[],
  report: DriftReport,
  sha256: Sha256,
): readonly Tick[] {
  const marks = new Set(report.rows.map((row) => markOf(row, sha256)));
  const ids = new Set(report.rows.map((row) => idMarkOf(row, sha256)));
  const seen = new Set(shown.map((row) => markOf(row, sha256)));
  const mayBeThere = ({ mark }: Tick) => !isWhole(report) && !ids.has(mark.slice(0, 12));
  const stays = (tick: Tick) => (marks.has(tick.mark) && !seen.has(tick.mark)) || mayBeThere(tick);
  const kept = new Map(ticks.filter(stays).map((tick) => [nameOf(tick), tick]));
  return [...kept.values()];
}
