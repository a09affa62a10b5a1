/** What ends soon, and what has ended and may go from the config. */
import type { EndedLine } from "../../core/drift/ended.ts";
import type { EndingGrant } from "../../core/drift/ending.ts";
import type { DriftReport } from "../../core/drift/report.ts";
import { whereSpans, whoSpans } from "../plan/access.ts";
import { accountName } from "../plan/shown.ts";
import { andMore, type Block, count, line, lineWithAside, place, type Span, value, word } from "../view.ts";

const ACCOUNTS_SHOWN = 6;

export const ENDING = "Ending soon";
export const ENDED = "Ended, and may be deleted";

/** In accounts: as plans count grants. */
const grantsIn = (ending: readonly EndingGrant[]): number =>
  ending.reduce((sum, { accounts }) => sum + accounts.length, 0);

/** `3 grants end, the first in 2 days`; empty where none does. */
export function endingText({ ending = [] }: Pick<DriftReport, "ending">): string {
  const [first] = ending;
  if (first === undefined) return "";
  const [grants, days] = [grantsIn(ending), count(first.days, "day")];
  return grants === 1 ? `1 grant ends in ${days}` : `${count(grants, "grant")} end, the first in ${days}`;
}

/** When, and below names no more than that. */
export const endsSpans = ({ ends, days }: Pick<EndingGrant, "ends" | "days">): readonly Span[] => [
  word(`ends in ${count(days, "day")}`, "warn"),
  word(", on "),
  value(ends),
];

function accountsLine({ accounts }: EndingGrant, report: DriftReport, verbose: boolean): readonly Block[] {
  if (accounts.length === 1) return [];
  const shown = verbose ? accounts : accounts.slice(0, ACCOUNTS_SHOWN);
  const more = accounts.length > shown.length ? [word(` ${andMore(accounts.length - shown.length)}`, "dim")] : [];
  const names = shown.map((id) => value(accountName(report, id)));
  return [line(3, ...names.flatMap((name, index) => (index === 0 ? [name] : [word(", "), name])), ...more)];
}

const ownersIn = ({ sources }: EndingGrant): readonly string[] => [
  ...new Set(sources.flatMap(({ owner }) => owner ?? [])),
];

/** Whose it is, and where. */
function asideOf(grant: EndingGrant): readonly Span[] {
  const owners = ownersIn(grant).map(value);
  const parts = [...grant.sources.slice(0, 1).map(place), ...owners];
  return parts.flatMap((part, index) => (index === 0 ? [part] : [word(" · "), part]));
}

/** Only a run in mode full ends it. */
const stays = ({ config: { mode } }: DriftReport): readonly Block[] =>
  mode === "full"
    ? []
    : [line(3, word(`apply takes nothing away in mode ${mode}: it stays, and no rule gives it`, "dim"))];

export const endingBlocks = (grant: EndingGrant, report: DriftReport, verbose = false): readonly Block[] => [
  lineWithAside(
    1,
    asideOf(grant),
    ...whoSpans(grant.principal, report),
    word(" → "),
    value(grant.permissionSet),
    word(" on "),
    ...whereSpans(
      grant.accounts.map((account) => ({ account })),
      report,
    ),
  ),
  ...accountsLine(grant, report, verbose),
  line(3, ...endsSpans(grant)),
  ...stays(report),
];

const WHAT: Readonly<Record<EndedLine["what"], string>> = {
  rule: "the rule ended on ",
  ignore: "the ignore rule ended on ",
};

export const endedBlocks = ({ ended, owner, what, at }: EndedLine): readonly Block[] => [
  lineWithAside(1, owner === undefined ? [] : [value(owner)], place(at), word(": "), word(WHAT[what]), value(ended)),
];
