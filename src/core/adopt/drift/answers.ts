/**
 * What people may answer to a row of drift, and the boxes by which they do, in a text that anybody may have edited.
 *
 * In: rows, or a text. Out: marks and boxes. Invariant: a box is bound to what its row says, all but who did it and on which line the
 * config says otherwise: where that changes, the box is another one. Example: `- [x] Revert <!-- idc:tick:0123…:89ab…:revert -->`.
 */
import { canonicalJson } from "../../base/json.ts";
import type { DriftRow } from "../../drift/report.ts";
import { isAdoptable } from "./adopted.ts";
import { ignoreReach } from "./ignoring.ts";

/** `revert`: apply puts it right; `adopt`: the config says it from now on; `ignore`: it is left to its owner for a time. */
export type Answer = "revert" | "adopt" | "ignore";

type Sha256 = (text: string) => string;

/** What tells a row apart from all others, whatever it says. */
export const idMarkOf = ({ id }: Pick<DriftRow, "id">, sha256: Sha256): string => sha256(id).slice(0, 12);

/** What tells a row, and what it says, apart from all others: `0123456789ab:0123456789abcdef`. */
export function markOf(row: DriftRow, sha256: Sha256): string {
  const { who: _, nobody: __, sources: ___, ...said } = row;
  return `${idMarkOf(row, sha256)}:${sha256(canonicalJson(said)).slice(0, 16)}`;
}

/** Whether a mark is of that row, whatever the row says by now. */
export const isOfRow = (mark: string, row: DriftRow, sha256: Sha256): boolean =>
  idMarkOf(row, sha256) === mark.split(":")[0];

/** What there is to tick. Apply does by itself only what needs no person. */
export function answersTo(row: DriftRow): readonly Answer[] {
  const mayRevert = row.revert?.verdict === "allow" && row.givenUp !== true;
  const isToAdopt = isAdoptable(row);
  return [
    ...(mayRevert ? (["revert"] as const) : []),
    ...(isToAdopt ? (["adopt"] as const) : []),
    ...(isToAdopt && ignoreReach(row) !== undefined ? (["ignore"] as const) : []),
  ];
}

/** A box that somebody ticked: of which row as it was shown, and for what. */
export interface Tick {
  readonly mark: string;
  readonly answer: Answer;
}

const BOX =
  /^[ \t]*- \[([ xX])\] [^\n]*<!-- idc:tick:([0-9a-f]{12}:[0-9a-f]{16}):(revert|adopt|ignore) -->[ \t]*\r?$/gm;

export const boxText = (words: string, { mark, answer }: Tick, ticked: boolean): string =>
  `- [${ticked ? "x" : " "}] ${words} <!-- idc:tick:${mark}:${answer} -->`;

export const nameOf = ({ mark, answer }: Tick): string => `${mark}:${answer}`;

export const isAmong = (ticks: readonly Tick[], tick: Tick): boolean =>
  ticks.some((one) => nameOf(one) === nameOf(tick));

interface Box extends Tick {
  readonly ticked: boolean;
}

const boxesIn = (body: string): readonly Box[] =>
  [...body.matchAll(BOX)].map(([, sign, mark, answer]) => ({
    ...{ mark: mark!, answer: answer as Answer, ticked: sign !== " " },
  }));

/** Boxes of a text that are ticked. */
export const ticksIn = (body: string): readonly Tick[] =>
  boxesIn(body).flatMap(({ ticked, ...tick }) => (ticked ? [tick] : []));

/** The text with these boxes ticked, and those free, and all else as it is. */
export function reticked(body: string, ticked: readonly Tick[], free: readonly Tick[]): string {
  const signs = new Map(ticked.map((tick) => [nameOf(tick), "x"]));
  for (const tick of free) signs.set(nameOf(tick), " ");
  return body.replace(BOX, (line: string, sign: string, mark: string, answer: Answer) =>
    line.replace(`[${sign}]`, `[${signs.get(nameOf({ mark, answer })) ?? sign}]`),
  );
}

/** The text with no box ticked. */
export const unticked = (body: string): string =>
  body.replaceAll("\r\n", "\n").replace(BOX, (line: string, sign: string) => line.replace(`[${sign}]`, "[ ]"));

/**
 * Those that an edit ticked, where it did nothing else: of boxes that stood there once, and free. Who put a text there, or moved a box below
 * another row, agreed to nothing that others see; and two answers to one row are none.
 */
export function newTicks(before: string, after: string): readonly Tick[] {
  if (unticked(before) !== unticked(after)) return [];
  // The boxes are the same ones, in the same order.
  const now = boxesIn(after);
  const found = boxesIn(before).filter(({ ticked }, index) => !ticked && now[index]!.ticked);
  const isOnce = (tick: Tick) => now.filter((box) => nameOf(box) === nameOf(tick)).length === 1;
  const isAlone = ({ mark }: Tick) => found.filter((tick) => tick.mark === mark).length === 1;
  return found.filter((tick) => isOnce(tick) && isAlone(tick)).map(({ mark, answer }) => ({ mark, answer }));
}
