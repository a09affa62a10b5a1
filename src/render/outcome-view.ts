/** The outcome of applying: a headline, then everything that is not done, with AWS's words and ours. */

import { figure } from "../core/base/figure.ts";
import { parseKey } from "../core/base/key.ts";
import { groupBy, pushAll } from "../core/base/lists.ts";
import { ASSIGNMENT } from "../core/model/assignment.ts";
import type { Outcome, Result, ResultState } from "../core/model/outcome.ts";
import { notChosenSpans } from "./plan/headline.ts";
import { ENTRIES_SHOWN, overridesBlocks, SHARED_FROM } from "./plan/refused.ts";
import {
  andMore,
  type Block,
  blank,
  count,
  heading,
  line,
  lineWithAside,
  place,
  type Span,
  sentence,
  type Tone,
  type View,
  value,
  word,
} from "./view.ts";

const TITLE: Readonly<Record<Exclude<ResultState, "done">, string>> = {
  failed: "Failed",
  unknown: "Unknown",
  held: "Held",
  "not-attempted": "Not attempted",
};

const STATES: readonly (readonly [ResultState, string, Tone])[] = [
  ["done", "done", "ok"],
  ["failed", "failed", "error"],
  ["unknown", "unknown", "error"],
  ["held", "held", "warn"],
  ["not-attempted", "not attempted", "warn"],
];

/** A key in words: `create AccountAssignment Developer group:x payments-prod 111122223333`. */
function subject(result: Result, outcome: Outcome): readonly Span[] {
  const { kind, parts } = parseKey(result.key);
  const named = kind === ASSIGNMENT ? outcome.names.accounts[parts[2] ?? ""] : undefined;
  return [
    word(`${result.action} ${kind} `),
    value(parts.join(" ")),
    ...(named === undefined ? [] : [word(" "), value(`(${named})`)]),
  ];
}

function resultBlocks(result: Result, outcome: Outcome): readonly Block[] {
  const at = result.sources[0] === undefined ? [] : [place(result.sources[0])];
  const blocks = [lineWithAside(1, at, ...subject(result, outcome))];
  if (result.reason !== undefined) {
    const operation = result.operation === undefined ? [] : [word(`${result.operation}: `)];
    blocks.push(line(3, ...operation, sentence(result.reason)));
  }
  if (result.requestId !== undefined) blocks.push(line(3, word("request "), value(result.requestId)));
  if (result.hint !== undefined) blocks.push(line(3, word(`hint: ${result.hint}`)));
  return blocks;
}

function sharedBlocks(results: readonly Result[], outcome: Outcome): readonly Block[] {
  const { reason = "" } = results[0]!;
  const shown = results.slice(0, ENTRIES_SHOWN).flatMap(({ reason: _, ...result }) => resultBlocks(result, outcome));
  const more = results.length > ENTRIES_SHOWN ? [line(1, word(andMore(results.length - ENTRIES_SHOWN), "dim"))] : [];
  return [line(1, word(`${count(results.length, "change")}: `), sentence(reason)), ...shown, ...more];
}

/** What guards hold, they hold by the dozen for one reason; what AWS said stands with each. */
function stateBlocks(results: readonly Result[], outcome: Outcome): readonly Block[] {
  const plain = results.filter(({ reason, operation, hint }) => {
    return reason !== undefined && operation === undefined && hint === undefined;
  });
  const shared = groupBy(plain, ({ reason = "" }) => reason).filter((group) => group.length >= SHARED_FROM);
  const told = new Set(shared.flat());
  return [
    ...shared.flatMap((group) => sharedBlocks(group, outcome)),
    ...results.filter((result) => !told.has(result)).flatMap((result) => resultBlocks(result, outcome)),
  ];
}

/** A role session outlives its assignment. */
function sessionNote({ sessionMinutes }: Outcome): readonly Block[] {
  if (sessionMinutes === undefined) return [];
  const length = sessionMinutes % 60 === 0 ? `${sessionMinutes / 60} h` : `${sessionMinutes} min`;
  const text = `Sessions that were begun under what was revoked may live on for up to ${length}.`;
  return [line(0, word(text, "warn"))];
}

/** How much an interrupt leaves, and of how much nobody knows. */
function interruptedNote({ interrupted, results }: Outcome): readonly Block[] {
  if (!interrupted) return [];
  const countOf = (state: ResultState) => results.filter((result) => result.state === state).length;
  const [left, unknown] = [countOf("not-attempted"), countOf("unknown")];
  const unsure = unknown === 0 ? [] : [`what became of ${count(unknown, "change")} is not known`];
  const parts = [...(left === 0 ? [] : [`${count(left, "change")} left`]), ...unsure];
  const text =
    parts.length === 0
      ? "Interrupted once all was tried. Run again to have the commit remembered."
      : `Interrupted: ${parts.join(", ")}. Run again to go on.`;
  return [line(0, word(text, "warn"))];
}

/** What can be read alone. */
export function outcomeHeadline(outcome: Outcome): readonly Span[] {
  const counts = STATES.flatMap(([state, name, tone]) => {
    const number = outcome.results.filter((result) => result.state === state).length;
    return number === 0 ? [] : [word(`${figure(number)} ${name}`, tone)];
  });
  if (outcome.unknown > 0) counts.push(word(`${figure(outcome.unknown)} left as found, being unknown`, "error"));
  if (outcome.marks !== undefined) counts.push(word(`${count(outcome.marks, "mark")} written`, "ok"));
  if (counts.length === 0) counts.push(word("Nothing to do", "ok"));
  pushAll(counts, notChosenSpans(outcome));
  return counts.flatMap((span, index) => (index === 0 ? [span] : [word(" · "), span]));
}

export function outcomeView(outcome: Outcome): View {
  const sections = (Object.keys(TITLE) as (keyof typeof TITLE)[]).flatMap((state) => {
    const results = outcome.results.filter((result) => result.state === state);
    return results.length === 0 ? [] : [blank, heading(TITLE[state]), ...stateBlocks(results, outcome)];
  });
  const { advanced, reason } = outcome.pointer;
  const pointer = advanced
    ? [word("This commit is remembered as applied.", "dim")]
    : [word("This commit is not remembered as applied: ", "warn"), value(reason ?? "unknown")];
  return [
    line(0, ...outcomeHeadline(outcome)),
    ...sections,
    ...overridesBlocks(outcome.overrides),
    ...sessionNote(outcome),
    line(0, ...pointer),
    ...interruptedNote(outcome),
  ];
}
