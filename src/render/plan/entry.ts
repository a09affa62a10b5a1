/** What every entry of a plan shares: its sign, where it comes from, why it is not simply done. */
import type { Action, Change } from "../../core/change.ts";
import { type Block, line, type Span, value, word } from "../view.ts";

export const SIGN: Readonly<Record<Action, Span>> = {
  create: word("+", "add"),
  update: word("~", "change"),
  delete: word("−", "remove"),
};

/** Where the config says so; what has no place says why it changes. */
export function asideOf(change: Change): readonly Span[] {
  const first = change.sources[0];
  const more = change.sources.length > 1 ? [word(` +${change.sources.length - 1}`, "dim")] : [];
  const place = first === undefined ? [] : [value(`${first.file}:${first.line}`), ...more];
  if (change.cause === "drift")
    return [word("changed outside git", "warn"), ...(place.length > 0 ? [word(" · ")] : []), ...place];
  if (change.cause === "expiry") return [word(`expired ${first?.expires ?? ""} · `, "warn"), ...place];
  if (place.length > 0) return place;
  return [word("no longer declared", "dim")];
}

const VERDICT: Readonly<Record<Change["verdict"], Span | undefined>> = {
  allow: undefined,
  ask: word("ask: ", "warn"),
  deny: word("refused: ", "error"),
  withheld: word("withheld: ", "warn"),
};

export function reasonLines(depth: number, change: Change): readonly Block[] {
  const verdict = VERDICT[change.verdict];
  if (verdict === undefined) return [];
  return change.reasons.map((reason) => line(depth, verdict, value(reason)));
}
