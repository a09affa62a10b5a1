/**
 * The line of access: who gains and who loses what, for whoever reads no further.
 *
 * In: `AccessChanges`. Out: its pieces, and all of them as one text. Invariant: our own words, numbers, and labels of Settings alone, in at
 * most 120 characters; what has no room is said to be there. Example: `+3 people gain ADMIN on 2 prod accounts · 1 loses READ · nobody
 * locked out`.
 */
import { figure } from "../base/figure.ts";
import type { AccessChanges, AccessRow, Turn } from "../model/access/changes.ts";
import { ACCESS_CLASSES, type AccessClass } from "../model/access/class.ts";

/** A part of the line. */
export interface Piece {
  readonly turn: Turn;
  readonly text: string;
}

const MOST = 120;

/** As reviewers read it. What nobody can tell may be all. */
export function classWord(one: AccessClass | undefined): string {
  if (one === undefined) return "NOTHING";
  if (one === "none") return "A ROLE WITHOUT RIGHTS";
  return one === "unknown" ? "ADMIN?" : one.toUpperCase();
}

const counted = (count: number, one: string, many: string): string => `${figure(count)} ${count === 1 ? one : many}`;

/** Each once. */
const allOf = (rows: readonly AccessRow[], of: (row: AccessRow) => readonly string[]): ReadonlySet<string> => {
  const all = new Set<string>();
  for (const row of rows) for (const one of of(row)) all.add(one);
  return all;
};

/** `3 people`, `3 people and 1 group`. */
function whoIn(rows: readonly AccessRow[]): { readonly text: string; readonly isOne: boolean } {
  const [people, groups] = [allOf(rows, (row) => row.people).size, allOf(rows, (row) => row.groups ?? []).size];
  const texts = [
    ...(people > 0 ? [counted(people, "person", "people")] : []),
    ...(groups > 0 ? [counted(groups, "unread group", "unread groups")] : []),
  ];
  return { text: texts.join(" and "), isOne: people + groups === 1 };
}

/** `2 accounts`, `2 prod accounts`, `5 accounts, 2 of them prod`. */
function whereIn(rows: readonly AccessRow[], sensitive: AccessChanges["sensitive"]): string {
  const accounts = allOf(rows, (row) => row.accounts);
  for (const [label, those] of Object.entries(sensitive ?? {})) {
    const count = those.filter((account) => accounts.has(account)).length;
    if (count === accounts.size) return counted(count, `${label} account`, `${label} accounts`);
    if (count > 0) return `${figure(accounts.size)} accounts, ${figure(count)} of them ${label}`;
  }
  return counted(accounts.size, "account", "accounts");
}

function untilIn(rows: readonly AccessRow[]): string {
  const days = new Set(rows.map(({ until }) => until));
  const [day] = days;
  return days.size === 1 && day !== undefined ? ` until ${day}` : "";
}

/** What is gained, or lost, by its class; the strongest first. */
function piecesOf(turn: "gain" | "loss", { rows, sensitive }: Omit<AccessChanges, "line">): readonly Piece[] {
  return ACCESS_CLASSES.toReversed().flatMap((one) => {
    const those = rows.filter((row) => row.turn === turn && (turn === "gain" ? row.becomes : row.was) === one);
    if (those.length === 0) return [];
    const { text: who, isOne } = whoIn(those);
    const text = those.some(({ roughly }) => roughly === true) ? `up to ${who}` : who;
    const where = `on ${whereIn(those, sensitive)}`;
    const told =
      turn === "gain"
        ? `+${text} ${isOne ? "gains" : "gain"} ${classWord(one)} ${where}${untilIn(those)}`
        : `−${text} ${isOne ? "loses" : "lose"} ${classWord(one)} ${where}`;
    return [{ turn, text: told }];
  });
}

const SEPARATOR = " · ";

const lengthOf = (pieces: readonly Piece[]): number => pieces.map(({ text }) => text).join(SEPARATOR).length;

/** As many of the first ones as there is room for, beside those that are said in any case. */
function fitting(pieces: readonly Piece[], always: readonly Piece[]): readonly Piece[] {
  if (lengthOf([...pieces, ...always]) <= MOST) return [...pieces, ...always];
  for (let kept = pieces.length - 1; kept > 0; kept--) {
    const turn = pieces.slice(kept).some((piece) => piece.turn === "loss") ? "loss" : "gain";
    const all = [...pieces.slice(0, kept), { turn, text: "and more" } as const, ...always];
    if (lengthOf(all) <= MOST) return all;
  }
  return [{ turn: "gain", text: "access changes in many ways" }, ...always];
}

export function accessPieces(changes: Omit<AccessChanges, "line">): readonly Piece[] {
  const [gains, losses] = [piecesOf("gain", changes), piecesOf("loss", changes)];
  const others = changes.rows.filter(({ turn }) => turn === "same");
  const same: readonly Piece[] =
    others.length === 0 ? [] : [{ turn: "same", text: `${whoIn(others).text}: the same class by other rights` }];
  const out = changes.lockedOut.length;
  const locked: readonly Piece[] =
    losses.length === 0 && out === 0
      ? []
      : [{ turn: out === 0 ? "same" : "loss", text: out === 0 ? "nobody locked out" : `${figure(out)} locked out` }];
  if (gains.length + losses.length === 0)
    return [{ turn: "same", text: "nobody gains or loses access" }, ...same, ...locked];
  // Losses are not crowded out by many gains: one of each is told first.
  const pieces = [...gains.slice(0, 1), ...losses.slice(0, 1), ...gains.slice(1), ...losses.slice(1)];
  return fitting([...pieces, ...same], locked);
}

export const accessLine = (changes: Omit<AccessChanges, "line">): string =>
  accessPieces(changes)
    .map(({ text }) => text)
    .join(SEPARATOR);
