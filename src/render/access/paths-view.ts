/** Who gets into an account, as a table: who, how strong, by what, until when; and beside it the rule and the commit that say so. */
import { classWord } from "../../core/access/line.ts";
import { figure } from "../../core/base/figure.ts";
import { largest } from "../../core/base/lists.ts";
import type { AnsweredAccount, AnsweredPath, Granted, Ground, Outside } from "../../core/model/access/paths.ts";
import {
  type Block,
  blank,
  count,
  line,
  lineWithAside,
  padded,
  type Span,
  type View,
  value,
  widest,
  word,
} from "../view.ts";
import type { AnswerHead, Telling } from "./answer.ts";

/** Longer names stand as they are, and move what comes after them. */
const WIDEST = 40;

const ABBREVIATED = 7;

const GROUP = "group ";
const NOT_READ = "members not read";

const OUTSIDE: Readonly<Record<Outside["by"], string>> = {
  provider: "by the identity provider",
  ignored: "no rule: Settings leave it to ",
  nobody: "no rule: made outside git",
};

function outsideSpans({ by, owner }: Outside): readonly Span[] {
  const tone = by === "provider" ? "dim" : "warn";
  return owner === undefined ? [word(OUTSIDE[by], tone)] : [word(OUTSIDE[by], tone), value(owner)];
}

/** `3f9c2ab  Ann Lee  2026-11-24`. */
function commitSpans({ commit, uncommitted, lastEdit, shallow }: Ground, { commits }: Telling): readonly Span[] {
  if (uncommitted === true) return [word("  in no commit", "warn")];
  if (commit === undefined) return [];
  const known = commits.get(commit);
  const { author, date } = known ?? {};
  return [
    word(lastEdit === true ? "  last edit " : "  ", "dim"),
    word(commit.slice(0, ABBREVIATED)),
    ...(author === undefined ? [] : [word("  "), value(author)]),
    ...(date === undefined ? [] : [word(`  ${date.slice(0, 10)}`)]),
    ...(shallow === true ? [word("  or before: history was not fetched so far", "warn")] : []),
  ];
}

const STATES: Readonly<Record<Ground["state"], string>> = {
  "in force": "",
  ended: ", which has ended",
  unresolved: ", perhaps: its accounts cannot be told",
};

function groundSpans(ground: Ground, telling: Telling): readonly Span[] {
  const { file, line: at, state } = ground;
  const called = value(`${telling.called(file)}:${at}`);
  return [called, ...(STATES[state] === "" ? [] : [word(STATES[state], "warn")]), ...commitSpans(ground, telling)];
}

/** One list of spans for each rule; one that says whose it is where there is none. */
function asides({ rules = [], outside }: Granted, telling: Telling): readonly (readonly Span[])[] {
  if (!telling.hasConfig) return [[]];
  if (rules.length > 0) return rules.map((rule) => groundSpans(rule, telling));
  return [outside === undefined ? [] : outsideSpans(outside)];
}

interface Widths {
  readonly who: number;
  readonly strength: number;
  readonly via: number;
  readonly role: number;
}

const whoOf = ({ person, group = "" }: AnsweredPath): string => person ?? group;
/** Of a group that stands for itself `group ops`. */
const widthOfWho = (path: AnsweredPath): number =>
  Math.min(WIDEST, widest([whoOf(path)])) + (path.person === undefined ? GROUP.length : 0);
const viaOf = ({ person, group }: AnsweredPath): string => (person !== undefined && group !== undefined ? group : "");
const roleOf = ({ permissionSet, roleArn }: AnsweredPath): string => permissionSet ?? roleArn ?? "";

function widthsOf(paths: readonly AnsweredPath[]): Widths {
  const of = (texts: readonly string[]) => Math.min(WIDEST, widest(texts));
  return {
    who: largest(paths.map(widthOfWho)),
    strength: of(paths.map((path) => classWord(path.class))),
    // Where nobody is in by a group there is no such column, unless a group stands in for its members.
    via: Math.max(of(paths.map(viaOf)), paths.some(({ unread }) => unread) ? NOT_READ.length - GROUP.length : 0),
    role: of(paths.map(roleOf)),
  };
}

/** `group ops`, `direct`. */
function viaSpans(path: AnsweredPath, width: number): readonly Span[] {
  const via = viaOf(path);
  if (width === 0) return [];
  const most = width + GROUP.length;
  if (via === "") return [word(`${path.unread === true ? NOT_READ : "direct"}  `.padEnd(most + 2))];
  return [word(GROUP), ...padded(via, width), word("  ")];
}

function pathSpans(path: AnsweredPath, widths: Widths): readonly Span[] {
  const strong = path.class === "admin" || path.class === "unknown" ? "warn" : "plain";
  const isGroup = path.person === undefined;
  return [
    word(classWord(path.class).padEnd(widths.strength + 2), strong),
    ...(isGroup ? [word(GROUP)] : []),
    ...padded(whoOf(path), widths.who - (isGroup ? GROUP.length : 0)),
    word("  "),
    ...viaSpans(path, widths.via),
    ...padded(roleOf(path), widths.role),
    ...(path.disabled === true ? [word("  is disabled", "warn")] : []),
    ...(path.behind === true ? [word("  as it was before an edit that is not provisioned", "warn")] : []),
    ...(path.allows === "at most" ? [word("  perhaps", "warn")] : []),
    ...(path.allows === "by escalation" ? [word("  perhaps: could give itself the right", "warn")] : []),
    ...(path.until === undefined ? [] : [word("  until "), value(path.until)]),
  ];
}

function pathBlocks(path: AnsweredPath, widths: Widths, telling: Telling): readonly Block[] {
  const [first = [], ...more] = asides(path.grant, telling);
  // Below the group that it is of.
  const below = word(" ".repeat(widths.strength + widths.who + 4));
  const also = more.map((aside) => lineWithAside(1, aside, below, word("and by", "dim")));
  const members = path.membership === undefined || !telling.hasConfig ? [] : asides(path.membership, telling);
  return [
    lineWithAside(1, first, ...pathSpans(path, widths)),
    ...also,
    ...members.map((aside) =>
      lineWithAside(1, aside, below, word("in    ", "dim"), ...padded(path.group ?? "", widths.via + 2 + widths.role)),
    ),
  ];
}

const nameSpans = ({ id, name }: AnsweredAccount): readonly Span[] =>
  name === undefined ? [value(id)] : [value(name), word(` ${id}`)];

/** Of an account that lets nobody in. */
function dormantBlocks(account: AnsweredAccount): View {
  const { dormant = 0, state } = account;
  const why = state === undefined ? "it is not in the organization" : `it is ${state}`;
  const left = dormant === 0 ? "" : `; ${count(dormant, "assignment")} would let people in, were it ACTIVE`;
  return [line(0, ...nameSpans(account), word(`: nobody gets in, since ${why}${left}`, "warn"))];
}

/** `3 people as ADMIN`; `asked`: what of all paths is asked for, in words; `isPart`: there may be more, of what was not read. */
export function peopleWords({ people, paths }: AnsweredAccount, asked: string, isPart: boolean): string {
  const unread = paths.filter((path) => path.unread === true).length;
  const beside = unread === 0 ? "" : `, and members of ${count(unread, "group")} that nobody read`;
  return `${isPart ? "at least " : ""}${count(people, "person", "people")}${asked}${beside}`;
}

/** `title`: what is said of it as a whole. */
export function accountView(account: AnsweredAccount, title: string, telling: Telling): View {
  if (account.dormant !== undefined) return [...dormantBlocks(account), blank];
  const { paths } = account;
  const widths = widthsOf(paths);
  return [
    line(0, ...nameSpans(account), word(`: ${title}`, "strong")),
    ...paths.flatMap((path) => pathBlocks(path, widths, telling)),
    blank,
  ];
}

/** So many of what was not read are told one by one. */
const REASONS = 10;

/** What an answer cannot know. */
export function notReadView({ notRead, config }: AnswerHead): View {
  const rules =
    config === undefined ? [line(0, word("No config was looked into, so that no rule is named.", "dim"))] : [];
  const unclean =
    config?.clean === false
      ? [line(0, word("The config is not as its commit has it: what differs is in no commit.", "warn"))]
      : [];
  if (notRead.length === 0) return [...rules, ...unclean];
  const more = notRead.length - REASONS;
  return [
    ...rules,
    ...unclean,
    line(0, word(`Not read, so that more may have access (${figure(notRead.length)}):`, "warn")),
    ...notRead.slice(0, REASONS).map(({ pattern, reason }) => line(1, value(pattern), word(": "), value(reason))),
    ...(more > 0 ? [line(1, word(`and ${figure(more)} more, in the JSON`))] : []),
  ];
}
