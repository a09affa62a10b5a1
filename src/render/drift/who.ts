/** Who did it, in a line below a row; and where it was looked for. */
import type { DriftNobody, DriftReport, DriftRow, DriftWho } from "../../core/drift/report.ts";
import { isAssignment } from "../../core/model/assignment.ts";
import { accountName } from "../plan/shown.ts";
import { type Block, count, line, type Span, sentence, value, word } from "../view.ts";

/** `AWSReservedSSO_Admin_0123456789abcdef`: the digits tell nobody anything. */
const shortRole = (role: string): string => role.replace(/^(AWSReservedSSO_.+)_[0-9a-f]{16}$/, "$1");

/** `2026-11-24 10:02`. */
const minute = (when: string): string => when.slice(0, 16).replace("T", " ");

function whenSpans(rows: readonly DriftRow[]): readonly Span[] {
  const times = rows.flatMap(({ who }) => (who === undefined ? [] : [minute(who.when)])).sort();
  const [first = "", last = first] = [times[0], times.at(-1)];
  return [value(first), ...(first === last ? [] : [word(" to "), value(last)]), word(" UTC")];
}

function whoSpans(who: DriftWho, rows: readonly DriftRow[]): readonly Span[] {
  const { name, role, by, from, provider, certainty, call } = who;
  const own = ownSpans(who);
  const vouched = provider === undefined ? [] : [word(" by "), value(provider)];
  const named = role === undefined ? [] : [value(shortRole(role)), ...(own.length === 0 ? [] : [word(", ")])];
  const about = [...named, ...own, ...vouched];
  return [
    word(certainty === "sure" ? "by " : "perhaps by ", certainty === "sure" ? "plain" : "warn"),
    value(name),
    ...(about.length === 0 ? [] : [word(" ("), ...about, word(")")]),
    ...(by === "console" ? [word(" in the console, ")] : [word(" by "), value(call), word(", ")]),
    ...whenSpans(rows),
    ...(from === undefined ? [] : [word(", from "), value(from)]),
  ];
}

/** What of idc's own it was: by its journal a run, else no more than the role. */
function ownSpans({ ownRun, ownRole }: DriftWho): readonly Span[] {
  if (ownRun === undefined) return ownRole === true ? [word("the role that idc has here")] : [];
  const { config, commit, began } = ownRun;
  const at = commit === undefined ? [] : [word(" at "), value(commit.slice(0, 12))];
  return [word("idc's own run of "), value(config), ...at, word(" that began "), value(minute(began)), word(" UTC")];
}

const NOBODY: Readonly<Record<DriftNobody, string | undefined>> = {
  "perhaps-not-there-yet":
    "by nobody whom CloudTrail shows: it may not have it yet (calls come some 15 minutes late), or another account called",
  "no-event": "by nobody whom CloudTrail shows: another account called, or it is too long ago",
  "not-looked-up": undefined,
  "no-call": undefined,
};

const EARLIER =
  "idc has made it by an earlier state of git or the organization, as far as that tells: nobody's grant outside git";

/** A grant by idc's own role is nobody's doing: the account was elsewhere, or git said so. */
function earlierLines({ kind, what, who }: DriftRow): readonly Block[] {
  const isOwn = who?.ownRole === true || who?.ownRun !== undefined;
  return isOwn && isAssignment({ kind }) && what === "added" ? [line(3, word(EARLIER, "dim"))] : [];
}

/** Of rows that differ in the account alone. */
export function whoLines(rows: readonly DriftRow[], { trail }: DriftReport): readonly Block[] {
  const { who, nobody } = rows[0]!;
  if (trail === undefined) return [];
  if (who !== undefined) return [line(3, ...whoSpans(who, rows)), ...earlierLines(rows[0]!)];
  const words = nobody === undefined ? undefined : NOBODY[nobody];
  return words === undefined ? [] : [line(3, word(words, "dim"))];
}

/** What rows have in common that one line tells of. */
export const alikeWho = ({ who, nobody }: Pick<DriftRow, "who" | "nobody">): unknown =>
  who === undefined ? nobody : { ...who, when: undefined, event: undefined };

/** Where nobody looked, with what to do about it. */
function elsewhereLines(report: DriftReport): readonly Block[] {
  const { account = "", elsewhere = [] } = report.trail ?? {};
  const others = elsewhere.flatMap((id) => [word(", ", "dim"), value(accountName(report, id))]).slice(1);
  const ask = [word(": ask there for what these did (", "dim"), ...others, word(")", "dim")];
  return [
    line(
      0,
      word("Calls of other accounts than ", "dim"),
      value(account),
      word(" are seen in theirs alone", "dim"),
      ...(others.length === 0 ? [] : ask),
    ),
  ];
}

export function trailLines(report: DriftReport): readonly Block[] {
  const { trail } = report;
  if (trail === undefined) return [];
  const { since, account, region, events, unread } = trail;
  const where = [word(" in CloudTrail of ", "dim"), value(account), word(" in ", "dim"), value(region)];
  if (unread !== undefined)
    return [line(0, word("Who did it could not be looked up", "warn"), ...where, word(": "), sentence(unread))];
  const told = word(` since ${since}, ${count(events, "event")}`, "dim");
  return [line(0, word("Who did it:", "dim"), ...where, told), ...elsewhereLines(report)];
}
