/** What every entry of a plan shares: its sign, where it comes from, why it is not simply done. */
import type { Action, Change } from "../../core/model/change.ts";
import { type Block, essentialLine, line, type Span, sentence, value, word } from "../view.ts";

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
  return [word(change.cause === "adoption" ? "not declared" : "no longer declared", "dim")];
}

const VERDICT: Readonly<Record<Change["verdict"], Span>> = {
  allow: word("note: ", "dim"),
  ask: word("ask: ", "warn"),
  deny: word("refused: ", "error"),
  withheld: word("withheld: ", "warn"),
};

function reasonLines(depth: number, change: Change): readonly Block[] {
  return change.reasons.map((reason) => essentialLine(depth, VERDICT[change.verdict], sentence(reason)));
}

/** Every place that asks for a change, and the AWS calls that make it so. */
function detailLines(depth: number, change: Change): readonly Block[] {
  const sources = change.sources.map((source) => {
    const why = [source.owner, source.reason, source.ticket].filter((text) => text !== undefined).join(" · ");
    const place = value(`${source.file}:${source.line}`);
    return line(depth, word("asked for at ", "dim"), place, ...(why === "" ? [] : [word(" "), value(why)]));
  });
  const calls = change.steps.map((step) =>
    line(depth, word(`calls ${step.service}:${step.operation} `, "dim"), value(step.locks.join(", "))),
  );
  return [...sources, ...calls];
}

/** What follows an entry for changes that are alike: why they are not simply done, and with -v all that stands behind them. */
export function tailLines(depth: number, changes: readonly Change[], verbose: boolean): readonly Block[] {
  const details = verbose ? changes.flatMap((change) => detailLines(depth, change)) : [];
  return [...reasonLines(depth, changes[0]!), ...details];
}
