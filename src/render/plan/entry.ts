/** What every entry of a plan shares: its sign, where it comes from, why it is not simply done. */
import { endOf } from "../../core/base/expiry.ts";
import { figure } from "../../core/base/figure.ts";
import { groupBy } from "../../core/base/lists.ts";
import type { Action, Change } from "../../core/model/change.ts";
import type { Source } from "../../core/model/resource.ts";
import { andMore, type Block, essentialLine, line, place, type Span, sentence, value, word } from "../view.ts";
import { accountAside, causeLines } from "./cause.ts";
import { commitSpans } from "./edits.ts";

export const SIGN: Readonly<Record<Action, Span>> = {
  create: word("+", "add"),
  update: word("~", "change"),
  delete: word("−", "remove"),
};

const placed = (at: readonly Span[]): readonly Span[] => (at.length > 0 ? [word(" · "), ...at] : []);

/** Where the config says so, and since which commit; what has no place says why it changes. */
export const asideOf = (change: Change): readonly Span[] => [...whyAside(change), ...commitSpans(change)];

function whyAside(change: Change): readonly Span[] {
  const first = change.sources[0];
  const more = change.sources.length > 1 ? [word(` +${figure(change.sources.length - 1)}`, "dim")] : [];
  const at = first === undefined ? [] : [place(first), ...more];
  const beside = placed(at);
  if (change.outside === true) return [word("changed outside git", "warn"), ...beside];
  if (change.account !== undefined) return [accountAside(change.account), ...beside];
  if (change.cause === "drift" && change.action === "create")
    return [word("declared before, and not there", "warn"), ...beside];
  if (change.cause === "expiry") return [word(`expired ${endOf(change.sources) ?? ""} · `, "warn"), ...at];
  if (at.length > 0) return at;
  return [word(change.cause === "edit" ? "no longer declared" : "not declared", "dim")];
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

/** So many of the rules that give the same are told what they say of it. */
const WHYS_SHOWN = 3;

type Part = readonly Span[];

/** What a rule says of a grant beside its place: when it ends first, what people wrote last. */
function whyParts({ expires, owner, ticket, reason }: Source): readonly Part[] {
  const said = { expires, owner, ticket, reason };
  return Object.entries(said).flatMap(([name, text]) =>
    text === undefined ? [] : [[word(`${name} `, "dim"), value(text)]],
  );
}

const joined = (parts: readonly Part[]): readonly Span[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [word(" · ", "dim"), ...part]));

/** Whose a grant is, why, and when it ends; where another rule gives it without an end, that too. */
function whyLines(depth: number, changes: readonly Change[]): readonly Block[] {
  const sources = changes.flatMap((change) => (change.action === "delete" ? [] : change.sources));
  const ends = sources.some(({ expires }) => expires !== undefined);
  const told = groupBy(sources, ({ expires, owner, ticket, reason }) =>
    JSON.stringify([expires, owner, ticket, reason]),
  ).flatMap(([source]) => {
    const endless = ends && source!.expires === undefined ? [[word("without an end", "dim")]] : [];
    const parts = [...endless, ...whyParts(source!)];
    return parts.length === 0 ? [] : [parts];
  });
  const shown = told.slice(0, WHYS_SHOWN).map((parts) => (ends ? essentialLine : line)(depth, ...joined(parts)));
  const more = told.length - shown.length;
  return more === 0 ? shown : [...shown, line(depth, word(andMore(more), "dim"))];
}

/** Every place that asks for changes that are alike, once, and the AWS calls that make them so. */
function detailLines(depth: number, changes: readonly Change[]): readonly Block[] {
  const sources = changes.flatMap((change) => change.sources);
  const places = groupBy(sources, (source) => JSON.stringify(source)).map(([source]) => {
    return line(depth, word("asked for at ", "dim"), place(source!), ...joined([[], ...whyParts(source!)]));
  });
  const calls = changes
    .flatMap(({ steps }) => steps)
    .map((step) => line(depth, word(`calls ${step.service}:${step.operation} `, "dim"), value(step.locks.join(", "))));
  return [...places, ...calls];
}

/** What follows an entry for changes that are alike: why they are not simply done, and with -v all that stands behind them. */
export function tailLines(depth: number, changes: readonly Change[], verbose: boolean): readonly Block[] {
  const details = verbose ? detailLines(depth, changes) : whyLines(depth, changes);
  return [...reasonLines(depth, changes[0]!), ...causeLines(depth, changes), ...details];
}
