/** One row of drift, or several that differ in the account alone: its sign, who and what, the rule it breaks, what apply would do. */
import { endOf } from "../../core/base/expiry.ts";
import type { DriftReport, DriftRow, DriftWhat } from "../../core/drift/report.ts";
import type { AccountAssignmentSpec } from "../../core/model/assignment.ts";
import { isAssignment } from "../../core/model/assignment.ts";
import type { Change } from "../../core/model/change.ts";
import { isMembership, membershipIn } from "../../core/model/membership.ts";
import { PROTECTED } from "../../core/model/own-tags.ts";
import { nounOf, type Vocabulary } from "../../core/model/vocabulary.ts";
import { whereSpans, whoSpans } from "../plan/access.ts";
import { accountAside, accountCauseLines } from "../plan/cause.ts";
import { detailBlocks } from "../plan/definitions.ts";
import { keySpans } from "../plan/objects.ts";
import { accountName } from "../plan/shown.ts";
import { andMore, type Block, line, lineWithAside, place, type Span, sentence, value, word } from "../view.ts";
import { whoLines } from "./who.ts";

const SIGN: Readonly<Record<DriftWhat, Span>> = {
  added: word("+", "add"),
  removed: word("−", "remove"),
  changed: word("~", "change"),
  "half-provisioned": word("~", "change"),
  "role-without-assignee": word("~", "change"),
  left: word("+", "add"),
};

const WHY: Readonly<Record<DriftRow["why"], string | undefined>> = {
  outside: "changed outside git",
  unknown: undefined,
  "never-declared": "never declared",
  account: undefined,
  withheld: "no longer declared",
};

const ACCOUNTS_SHOWN = 6;

function saidOf({ why, what, account }: DriftRow): Span | undefined {
  if (account !== undefined) return accountAside(account);
  const words = WHY[why] ?? (what === "removed" ? "declared before, and not there" : undefined);
  return words === undefined ? undefined : word(words, "warn");
}

/** Why it is one, the rule that it breaks, and when that ends. */
function asideOf(row: DriftRow): readonly Span[] {
  const [first] = row.sources;
  const ends = endOf(row.sources);
  const parts = [
    saidOf(row),
    first === undefined ? undefined : place(first),
    ends === undefined ? undefined : word(`expires ${ends}`, "warn"),
  ].filter((part) => part !== undefined);
  return parts.flatMap((part, index) => (index === 0 ? [part] : [word(" · "), part]));
}

const grantIn = ({ live, declared }: DriftRow) => (live ?? declared) as AccountAssignmentSpec;

function assignmentSpans(rows: readonly DriftRow[], report: DriftReport): readonly Span[] {
  const { principal: name, principalType: type, permissionSet } = grantIn(rows[0]!);
  const where = whereSpans(rows.map(grantIn), report);
  return [...whoSpans({ type, name }, report), word(" → "), value(permissionSet), word(" on "), ...where];
}

function subjectSpans(rows: readonly DriftRow[], report: DriftReport, vocabulary: Vocabulary): readonly Span[] {
  const { key, kind, what } = rows[0]!;
  if (isAssignment({ kind })) return assignmentSpans(rows, report);
  const membership = isMembership({ kind }) ? membershipIn(key) : undefined;
  if (membership !== undefined) {
    const verb = what === "removed" ? "left" : "joined";
    return [value(membership.member), word(` ${verb} `), value(membership.group)];
  }
  return [word(`${nounOf(vocabulary, kind).one} `), ...keySpans(key)];
}

const AFTER: Readonly<Partial<Record<DriftWhat, string>>> = {
  "half-provisioned": "the latest definition has not reached",
  "role-without-assignee": "a role is left, and nobody is assigned, in",
};

/** Accounts by name, as many as can be taken in. */
function accountsLine(row: DriftRow, names: readonly string[], verbose: boolean): readonly Block[] {
  if (names.length === 0) return [];
  const shown = verbose ? names : names.slice(0, ACCOUNTS_SHOWN);
  const more = names.length > shown.length ? [word(` ${andMore(names.length - shown.length)}`, "dim")] : [];
  const before = row.accounts === undefined ? undefined : (AFTER[row.what] ?? AFTER["half-provisioned"]);
  const listed = shown.flatMap((name, index) => (index === 0 ? [value(name)] : [word(", "), value(name)]));
  return [line(3, ...(before === undefined ? [] : [word(`${before} `)]), ...listed, ...more)];
}

function placesLine(rows: readonly DriftRow[], report: DriftReport, verbose: boolean): readonly Block[] {
  const row = rows[0]!;
  const own = row.accounts ?? [];
  const ids = rows.length === 1 ? own : rows.map((one) => grantIn(one).account);
  return accountsLine(
    row,
    ids.map((id) => accountName(report, id)),
    verbose,
  );
}

/** Fields from what the config says to what is live: that is what somebody did. */
function fieldLines({ what, key, kind, declared, live, fields, sources }: DriftRow): readonly Block[] {
  if (what !== "changed") return [];
  const change: Change = {
    ...{ key, kind, action: "update", before: declared ?? {}, after: live ?? {}, fields, cause: "drift" },
    ...{ sources, verdict: "allow", reasons: [], steps: [] },
  };
  return detailBlocks(3, change);
}

const THEN = {
  full: "the next run of apply takes it away",
  additive: "it stays, since apply takes nothing away in mode additive",
  observe: "it stays, since apply refuses in mode observe",
} as const;

const VERDICT = {
  allow: undefined,
  ask: "apply asks: ",
  deny: "apply refuses: ",
  withheld: "apply leaves it: ",
} as const;

/** Of what a commit that waits gives up. */
const GIVEN_UP =
  "apply leaves it: the applied commit held this, and the config no longer does; take it back by hand, or have the config hold it";

const GUARDED = `the set bears ${PROTECTED}: the roles of idc setup github are denied that; a person applies it by other credentials`;

function revertLines({ revert, why, what, givenUp }: DriftRow, { config: { mode } }: DriftReport): readonly Block[] {
  if (givenUp === true) return [line(3, word(GIVEN_UP, "warn"))];
  if (what === "role-without-assignee")
    return [line(3, word("idc removes no role: assign the set there and revoke that again", "dim"))];
  if (revert === undefined && why === "never-declared")
    return [line(3, word(`seen for the first time: declare it, or ${THEN[mode]}`, "dim"))];
  const words = revert === undefined ? undefined : VERDICT[revert.verdict];
  if (revert === undefined) return [];
  const reasons = words === undefined ? [] : revert.reasons;
  const said = reasons.map((reason) => line(3, word(words ?? "", "warn"), sentence(reason)));
  return revert.guarded === true ? [...said, line(3, word(GUARDED, "warn"))] : said;
}

const ADMIN = { yes: " administrators", unknown: " perhaps administrators" } as const;

export function rowBlocks(
  rows: readonly DriftRow[],
  report: DriftReport,
  { vocabulary, verbose = false }: { readonly vocabulary: Vocabulary; readonly verbose?: boolean },
): readonly Block[] {
  const row = rows[0]!;
  const admin = row.admin === undefined ? [] : [word(ADMIN[row.admin], row.admin === "yes" ? "error" : "warn")];
  return [
    lineWithAside(1, asideOf(row), SIGN[row.what], word(" "), ...subjectSpans(rows, report, vocabulary), ...admin),
    ...placesLine(rows, report, verbose),
    ...fieldLines(row),
    ...(row.account === undefined ? [] : accountCauseLines(3, row.account)),
    ...whoLines(rows, report),
    ...revertLines(row, report),
    ...(verbose ? rows.map((one) => line(3, word("key ", "dim"), value(one.key))) : []),
  ];
}
