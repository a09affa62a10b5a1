/**
 * Who did it: rows of drift with the events of CloudTrail that explain them.
 *
 * In: a report, what is live, what was looked up. Out: the report with `who` on its rows, and `trail`. Invariant: a report has the same
 * rows as before; a row that no event explains says so, and that it may yet come. Example: the newest CreateAccountAssignment of a grant
 * that was added names who gave it.
 */
import { ageOf } from "../../base/age.ts";
import { sameJson } from "../../base/json.ts";
import { compareText } from "../../base/key.ts";
import { sortedOnce } from "../../base/lists.ts";
import { memoryTag, readMemory } from "../../memory/memory.ts";
import { accountNamesIn } from "../../model/organization.ts";
import type { Live } from "../../model/resource.ts";
import { isUser, type UserSpec } from "../../model/specs.ts";
import type { DriftReport, DriftRow, DriftTrail, DriftWho } from "../report.ts";
import { idsIn } from "./ids.ts";
import type { OwnCalls } from "./own-calls.ts";
import type { Part, Suspects } from "./part.ts";
import { suspectsOf } from "./suspects.ts";
import type { TrailEvent } from "./trail-event.ts";

/** What was asked of CloudTrail, and what came of it. */
export interface LookedUp {
  readonly events: readonly TrailEvent[];
  /** Why not all of it could be read. */
  readonly unread?: string;
}

/** CloudTrail shows most calls within 15 minutes, and promises nothing. */
const LATE = 20 * 60_000;

/** Calls that can have made one of the rows: each is asked for by itself. */
export function callsToLookUp({ rows }: Pick<DriftReport, "rows">, live: Live): readonly string[] {
  const ids = idsIn(live, rows);
  return sortedOnce(
    rows.flatMap((row) => {
      const { calls = [], beside = [] } = suspectsOf(row, ids) ?? {};
      return [...calls, ...beside];
    }),
  );
}

/**
 * The first day of interest, `kept` being the first that CloudTrail may still have: what a completed run left was as git says, unless
 * that run was to leave it.
 */
export function firstDay({ rows, config }: DriftReport, { instance }: Live, kept: string): string {
  if (rows.some(({ why }) => why !== "outside" && why !== "unknown")) return kept;
  const day = readMemory(instance.tags?.[memoryTag(config.name)] ?? "")?.completed?.day;
  return day === undefined || day < kept ? kept : day;
}

interface Match {
  readonly event: TrailEvent;
  readonly certainty: DriftWho["certainty"];
}

/** Times are whole seconds: of two people in one nobody knows who was last. */
const hasRival = (event: TrailEvent, fits: readonly { readonly event: TrailEvent }[]): boolean =>
  fits.some(({ event: other }) => other.time === event.time && !sameJson(other.actor, event.actor));

/** What explains a part, newest first, back to where it was otherwise. What was undone may be so by a call that came to nothing. */
function fitsIn(events: readonly TrailEvent[], part: Part) {
  const said = events.flatMap((event) => {
    const says = part(event);
    return says === undefined ? [] : [{ event, says }];
  });
  const isUndone = said[0]?.says === "undone";
  const after = isUndone ? said.slice(1) : said;
  const end = after.findIndex(({ says }) => says === "undone");
  const near = end === -1 ? after : after.slice(0, end);
  return { isUndone, said, fits: near.flatMap(({ event, says }) => (says === "undone" ? [] : [{ event, fit: says }])) };
}

/**
 * The first that fits for sure since it was otherwise: whoever did the same again changed nothing. Where nobody sees what calls did, the
 * newest. Else the newest that fits perhaps, else what alone is of that sort. Events are newest first.
 */
function matchOf(events: readonly TrailEvent[], part: Part, hidden: boolean): Match | undefined {
  const { isUndone, said, fits } = fitsIn(events, part);
  const all = fits.filter(({ fit }) => fit === "sure");
  const sure = hidden ? all[0] : all.at(-1);
  if (sure !== undefined) {
    // A call that was accepted may have failed: then it was the other's.
    const isOpen =
      isUndone || fits.some(({ event, fit }) => fit !== "guess" && !sameJson(event.actor, sure.event.actor));
    return { event: sure.event, certainty: isOpen || hasRival(sure.event, said) ? "perhaps" : "sure" };
  }
  const guesses = fits.filter(({ fit }) => fit === "guess");
  const perhaps = fits.find(({ fit }) => fit === "perhaps") ?? (guesses.length === 1 ? guesses[0] : undefined);
  return perhaps === undefined ? undefined : { event: perhaps.event, certainty: "perhaps" };
}

/** Who made all parts, by the newest of the calls; where nobody is known of some, or others made them, perhaps. */
function matchIn(events: readonly TrailEvent[], { parts, hidden }: Suspects): Match | undefined {
  const matches = parts.map((part) => matchOf(events, part, hidden === true));
  const known = matches.flatMap((match) => match ?? []);
  const [newest] = [...known].sort((a, b) => compareText(b.event.time, a.event.time));
  if (newest === undefined) return undefined;
  const isOne = known.every(({ event }) => sameJson(event.actor, newest.event.actor));
  const isSure = known.length === parts.length && known.every(({ certainty }) => certainty === "sure");
  return { event: newest.event, certainty: isOne && isSure ? "sure" : "perhaps" };
}

/** The role of an ARN of a session; undefined where it is of none. */
const roleIn = (arn: string): string | undefined => /:assumed-role\/([^/]+)\//.exec(arn)?.[1];

function whoOf({ event, certainty }: Match, { caller }: DriftReport, live: Live, runs: OwnCalls["runs"]): DriftWho {
  const { id, name, time, account, actor, from, requestId = "" } = event;
  const { role, provider, userId } = actor;
  const user =
    userId === undefined
      ? undefined
      : [...live.resources.values()].find((one) => isUser(one) && one.ids.UserId === userId);
  const ownRun = runs.get(requestId);
  const isOwn = role !== undefined && account === caller.account && role === roleIn(caller.arn);
  return {
    name: user === undefined ? actor.name : (user.spec as UserSpec).userName,
    ...(role === undefined ? {} : { role }),
    ...{ account, when: time, by: event.console ? "console" : "api" },
    ...(from === undefined ? {} : { from }),
    ...(provider === undefined ? {} : { provider }),
    ...(isOwn ? { ownRole: true } : {}),
    ...(ownRun === undefined ? {} : { ownRun }),
    ...{ call: name, event: id, certainty },
  };
}

/** What is known to be older than CloudTrail takes would be there. */
function isOld({ key, what }: DriftRow, { made }: DriftReport, { resources }: Live): boolean {
  const created = resources.get(key)?.facts?.createdAt?.replace(/\.\d+Z$/, "Z");
  const age = what === "added" ? ageOf(created, Date.parse(made)) : "no moment";
  return typeof age === "number" && age > LATE;
}

/** An event that is all there is of its sort can have made one thing only. */
function ofOneRow(matches: readonly (Match | undefined)[], wholes: readonly string[]): readonly (Match | undefined)[] {
  const made = new Map<string, Set<string>>();
  for (const [index, match] of matches.entries()) {
    if (match?.certainty !== "perhaps") continue;
    made.set(match.event.id, new Set([...(made.get(match.event.id) ?? []), wholes[index]!]));
  }
  return matches.map((match) =>
    match?.certainty === "perhaps" && (made.get(match.event.id)?.size ?? 0) > 1 ? undefined : match,
  );
}

export function whoDid(
  report: DriftReport,
  live: Live,
  { events, unread }: LookedUp,
  since: DriftTrail["since"],
  runs: OwnCalls["runs"] = new Map(),
): DriftReport {
  const ids = idsIn(live, report.rows, events);
  const newest = [...events].sort((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : 0));
  const suspects = report.rows.map((row) => suspectsOf(row, ids));
  const matches = ofOneRow(
    suspects.map((one) => (one === undefined ? undefined : matchIn(newest, one))),
    suspects.map((one, index) => one?.whole ?? report.rows[index]!.id),
  );
  const rows = report.rows.map((row, index): DriftRow => {
    const match = matches[index];
    if (match !== undefined) return { ...row, who: whoOf(match, report, live, runs) };
    if (suspects[index] === undefined) return { ...row, nobody: "no-call" };
    if (unread !== undefined) return { ...row, nobody: "not-looked-up" };
    return { ...row, nobody: isOld(row, report, live) ? "no-event" : "perhaps-not-there-yet" };
  });
  const { caller, instance } = report;
  const elsewhere = elsewhereOf(live, caller.account);
  const trail = {
    ...{ since, account: caller.account, region: instance.region, events: events.length },
    ...(elsewhere.length === 0 ? {} : { elsewhere }),
    ...(unread === undefined ? {} : { unread }),
  };
  const named = accountNamesIn(live.organization, [...Object.keys(report.names.accounts), ...elsewhere]);
  return { ...report, rows, trail, names: { ...report.names, accounts: named } };
}

/** CloudTrail shows an account its own calls alone; AWS lets two of an organization call. */
function elsewhereOf({ organization }: Live, caller: string): readonly string[] {
  const { managementAccount, delegatedAdministrators } = organization;
  return sortedOnce([managementAccount, ...delegatedAdministrators]).filter((account) => account !== caller);
}
