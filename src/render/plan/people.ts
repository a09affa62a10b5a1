/**
 * Whose access changes: a line in numbers before all else, and a section that says who, where, and by which change.
 *
 * In: `Plan.access`. Out: spans and blocks. Invariant: the line is made of the rows, whatever text a plan has for it; people are values, so
 * that no name poses as ours. Example: `+ alice@acme.io gains ADMIN on shop-prod 222222222222 (prod), had READ`.
 */
import { accessPieces, classWord } from "../../core/access/line.ts";
import type { Key } from "../../core/base/key.ts";
import type { AccessChanges, AccessRow, EntitlementsCounted, Turn } from "../../core/model/access/changes.ts";
import type { Plan } from "../../core/model/plan.ts";
import type { Source } from "../../core/model/resource.ts";
import {
  andMore,
  type Block,
  count,
  line,
  lineOf,
  lineWithAside,
  place,
  type Span,
  type Tone,
  value,
  word,
} from "../view.ts";
import { accountLines, whereSpans } from "./access.ts";
import { listed } from "./memberships.ts";

const TONES: Readonly<Record<Turn, Tone>> = { gain: "add", loss: "remove", same: "plain" };
const SIGNS: Readonly<Record<Turn, string>> = { gain: "+", loss: "−", same: "~" };

/** `+3 people gain ADMIN on 2 prod accounts · nobody locked out`: our own words alone. */
export function accessSpans({ access }: Pick<Plan, "access">): readonly Span[] {
  if (access === undefined) return [];
  const spans = accessPieces(access).map(({ text, turn }) => word(text, TONES[turn]));
  return spans.flatMap((span, index) => (index === 0 ? [span] : [word(" · "), span]));
}

/** So many people of a row are named, and so many rows are told; all of them stand in the JSON. */
const PEOPLE = 3;
const ROWS = 25;
const LOCKED_OUT = 10;

/** The first few of some names, or all of them. */
function fewOf(names: readonly string[], most = names.length): readonly Span[] {
  const more = names.length - most;
  return [...listed(names.slice(0, most)), ...(more > 0 ? [word(` ${andMore(more)}`)] : [])];
}

function whoSpans({ people, groups = [] }: AccessRow, verbose: boolean): readonly Span[] {
  const unread = groups.length === 0 ? [] : [word("members of "), ...listed(groups), word(" (not read)")];
  const named = fewOf(people, verbose ? undefined : PEOPLE);
  return named.length > 0 && unread.length > 0 ? [...named, word(", "), ...unread] : [...named, ...unread];
}

/** ` (prod)`, where all of the accounts are called so. */
function labelSpans(row: AccessRow, { sensitive = {} }: AccessChanges): readonly Span[] {
  const labels = Object.keys(sensitive).filter((label) => row.accounts.some((one) => sensitive[label]!.includes(one)));
  return labels.map((label) => {
    const of = row.accounts.filter((account) => sensitive[label]!.includes(account)).length;
    return word(of === row.accounts.length ? ` (${label})` : ` (${of} ${label})`, "warn");
  });
}

function whatSpans({ turn, was, becomes, people, groups = [] }: AccessRow): readonly Span[] {
  const one = people.length === 1 && groups.length === 0;
  const strong = (text: string) => word(text, "strong");
  if (turn === "gain") return [word(one ? " gains " : " gain "), strong(classWord(becomes))];
  if (turn === "loss") return [word(one ? " loses " : " lose "), strong(classWord(was))];
  return [word(one ? " keeps " : " keep "), strong(classWord(was))];
}

/** What was there before, or is left. */
function restSpans({ turn, was, becomes }: AccessRow): readonly Span[] {
  if (turn === "gain") return was === undefined ? [] : [word(`, had ${classWord(was)}`)];
  if (turn === "loss")
    return [word(becomes === undefined ? ", no access left there" : `, ${classWord(becomes)} is left`)];
  return [];
}

/** What rows are told with. */
interface Telling {
  readonly plan: Plan;
  readonly access: AccessChanges;
  /** Of each change. */
  readonly sources: ReadonlyMap<Key, readonly Source[]>;
  readonly verbose: boolean;
}

/** `by Admin, without Viewer`. */
function setsSpans({ gained, lost, redefined }: AccessRow): readonly Span[] {
  const told = [
    ["by ", gained],
    ["without ", lost],
    ["by another definition of ", redefined],
  ] as const;
  const parts = told.filter(([, sets]) => sets.length > 0).map(([how, sets]) => [word(how), ...fewOf(sets, PEOPLE)]);
  return parts.flatMap((part, index) => (index === 0 ? part : [word(", "), ...part]));
}

/** The first place in the config that asks for a change by which it is so. */
function placeOf({ because }: AccessRow, sources: ReadonlyMap<Key, readonly Source[]>): readonly Span[] {
  const [first] = because.flatMap((key) => sources.get(key) ?? []);
  return first === undefined ? [] : [place(first)];
}

function rowBlocks(row: AccessRow, { plan, access, sources, verbose }: Telling): readonly Block[] {
  const accounts = row.accounts.map((account) => ({ account }));
  return [
    lineWithAside(
      1,
      placeOf(row, sources),
      word(`${SIGNS[row.turn]} `, TONES[row.turn]),
      ...whoSpans(row, verbose),
      ...whatSpans(row),
      ...(row.until === undefined ? [] : [word(" until "), value(row.until)]),
      word(" on "),
      ...whereSpans(accounts, plan),
      ...labelSpans(row, access),
      ...restSpans(row),
      ...(row.roughly === true ? [word(", at the most", "dim")] : []),
    ),
    ...accountLines(3, accounts, plan, verbose),
    lineOf(3, setsSpans(row)),
  ];
}

function lockedOutBlocks({ lockedOut }: AccessChanges, verbose: boolean): readonly Block[] {
  if (lockedOut.length === 0) return [];
  const named = fewOf(lockedOut, verbose ? undefined : LOCKED_OUT);
  return [lineOf(1, [word("! ", "error"), word("no access is left anywhere to "), ...named])];
}

/** What was not read. */
const uncounted = (names: readonly string[], what: string, one: string, many: string): readonly Block[] =>
  names.length === 0
    ? []
    : [
        line(
          1,
          word(
            `${what} ${count(names.length, one, many)} were not read: what people have by them is not counted.`,
            "dim",
          ),
        ),
      ];

const NOT_COUNTED: Readonly<Record<Exclude<EntitlementsCounted["state"], "read">, string>> = {
  unasked: "were not read",
  denied: "were not read, since AWS denied them",
  absent: "were not read, since the Region seems to have none",
  failed: "could not be read",
};

/** The reason, which may name who asked, stands in the JSON. */
function entitlementBlocks({ entitlements }: AccessChanges): readonly Block[] {
  if (entitlements === undefined || entitlements.state === "read") return [];
  const text = `Entitlements of account access manager ${NOT_COUNTED[entitlements.state]}: what people have by them is not counted.`;
  return [line(1, word(text, "dim"))];
}

const ROUGHLY =
  "So much changes that people are not compared one by one: each may have as much by another way, or in some of the accounts alone.";

export const PEOPLE_TITLE = "Who can do what";

export function peopleBlocks(plan: Plan, verbose: boolean): readonly Block[] {
  const { access } = plan;
  if (access === undefined) return [];
  const shown = verbose ? access.rows : access.rows.slice(0, ROWS);
  const left = access.rows.length - shown.length;
  const sources = new Map(plan.changes.map((change) => [change.key, change.sources]));
  return [
    ...lockedOutBlocks(access, verbose),
    ...shown.flatMap((row) => rowBlocks(row, { plan, access, sources, verbose })),
    ...(access.rows.some(({ roughly }) => roughly === true) ? [line(1, word(ROUGHLY, "dim"))] : []),
    ...(left === 0 ? [] : [line(1, word(`${andMore(left)}: idc plan -v, or the JSON, has all`, "dim"))]),
    ...uncounted(access.notExpanded, "Members of", "group", "groups"),
    ...uncounted(
      access.unreadSets,
      "Grants of",
      "permission set that nobody declares",
      "permission sets that nobody declares",
    ),
    ...entitlementBlocks(access),
  ];
}
