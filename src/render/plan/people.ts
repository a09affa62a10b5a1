/**
 * Whose access changes: a line in numbers before all else, and a section that says who, where, and by which change.
 *
 * In: `Plan.access`. Out: spans and blocks. Invariant: the line is made of the rows, whatever text a plan has for it; people are values, so
 * that no name poses as ours. Example: `+ alice@acme.io gains ADMIN on shop-prod 222222222222 (prod), had READ`.
 */
import { accessPieces, classWord } from "../../core/access/line.ts";
import type { AccessChanges, AccessRow, Turn } from "../../core/model/access/changes.ts";
import type { Plan } from "../../core/model/plan.ts";
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

const listed = (names: readonly string[]): readonly Span[] =>
  names.flatMap((name, index) => (index === 0 ? [value(name)] : [word(", "), value(name)]));

function whoSpans({ people, groups = [] }: AccessRow, verbose: boolean): readonly Span[] {
  const shown = verbose ? people : people.slice(0, PEOPLE);
  const more = people.length > shown.length ? [word(` ${andMore(people.length - shown.length)}`)] : [];
  const unread = groups.length === 0 ? [] : [word("members of "), ...listed(groups), word(" (not read)")];
  const named = [...listed(shown), ...more];
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
  const one = people.length + groups.length === 1 && people.length === 1;
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

const setsSpans = (intro: string, sets: readonly string[]): readonly Span[] =>
  sets.length === 0
    ? []
    : [
        word(intro),
        ...listed(sets.slice(0, PEOPLE)),
        ...(sets.length > PEOPLE ? [word(` ${andMore(sets.length - PEOPLE)}`)] : []),
      ];

function placeOf({ because }: AccessRow, { changes }: Plan): readonly Span[] {
  const keys = new Set(because);
  const sources = changes.filter(({ key }) => keys.has(key)).flatMap((change) => change.sources);
  const [first] = sources;
  return first === undefined ? [] : [place(first)];
}

function rowBlocks(row: AccessRow, plan: Plan, access: AccessChanges, verbose: boolean): readonly Block[] {
  const accounts = row.accounts.map((account) => ({ account }));
  const sets = [
    ...setsSpans("by ", row.gained),
    ...setsSpans(row.gained.length > 0 ? ", without " : "without ", row.lost),
    ...setsSpans(
      row.gained.length + row.lost.length > 0 ? ", by another definition of " : "by another definition of ",
      row.redefined,
    ),
  ];
  return [
    lineWithAside(
      1,
      placeOf(row, plan),
      word(`${SIGNS[row.turn]} `, TONES[row.turn]),
      ...whoSpans(row, verbose),
      ...whatSpans(row),
      ...(row.until === undefined ? [] : [word(" until "), value(row.until)]),
      word(" on "),
      ...whereSpans(accounts, plan),
      ...labelSpans(row, access),
      ...restSpans(row),
    ),
    ...accountLines(3, accounts, plan, verbose),
    lineOf(3, sets),
  ];
}

function lockedOutBlocks({ lockedOut }: AccessChanges, verbose: boolean): readonly Block[] {
  if (lockedOut.length === 0) return [];
  const shown = verbose ? lockedOut : lockedOut.slice(0, 10);
  const more = lockedOut.length > shown.length ? [word(` ${andMore(lockedOut.length - shown.length)}`)] : [];
  return [lineOf(1, [word("! ", "error"), word("no access is left anywhere to "), ...listed(shown), ...more])];
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

export const PEOPLE_TITLE = "Who can do what";

export function peopleBlocks(plan: Plan, verbose: boolean): readonly Block[] {
  const { access } = plan;
  if (access === undefined) return [];
  const shown = verbose ? access.rows : access.rows.slice(0, ROWS);
  const left = access.rows.length - shown.length;
  return [
    ...lockedOutBlocks(access, verbose),
    ...shown.flatMap((row) => rowBlocks(row, plan, access, verbose)),
    ...(left === 0 ? [] : [line(1, word(`${andMore(left)}: idc plan -v, or the JSON, has all`, "dim"))]),
    ...uncounted(access.notExpanded, "Members of", "group", "groups"),
    ...uncounted(
      access.unreadSets,
      "Grants of",
      "permission set that nobody declares",
      "permission sets that nobody declares",
    ),
  ];
}
