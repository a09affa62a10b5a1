/**
 * Paths as CSV, a row for each: for spreadsheets, which must not take any of it for a formula.
 *
 * In: accounts with their paths. Out: lines that end as RFC 4180 says. Invariant: no cell begins with what a spreadsheet computes, and what
 * cannot be seen, or is a command to a CI runner, is made visible. Example: a group `=HYPERLINK(…)` is `'=HYPERLINK(…)`.
 */
import { harmless } from "../../core/base/harmless.ts";
import { visibleWhole } from "../../core/base/visible.ts";
import type { AnsweredAccount, AnsweredPath, Granted, Ground } from "../../core/model/access/paths.ts";
import type { Telling } from "./answer.ts";

const COLUMNS = [
  ...["account", "account_name", "person", "class", "via", "group", "permission_set", "role_arn", "allows", "until"],
  ...["rule", "rule_state", "commit", "author", "date", "ticket"],
  ...["member_rule", "member_commit", "member_author", "member_date"],
  ...["person_status", "role_status"],
] as const;

/** A spreadsheet computes what begins so, blanks before it left out; tabs and line ends begin a cell of their own. */
const COMPUTED = /^\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/u;

export function cell(text: string): string {
  const seen = harmless(visibleWhole(text));
  const inert = COMPUTED.test(seen) ? `'${seen}` : seen;
  return /[",;'\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

const rowOf = (cells: readonly string[]): string => `${cells.map(cell).join(",")}\r\n`;

const placeOf = ({ file, line }: Ground, { called }: Telling): string => `${called(file)}:${line}`;

/** Several rules of one grant stand in one cell, in the same order in each. */
function groundCells({ rules = [], outside }: Granted, telling: Telling) {
  const each = (of: (rule: Ground) => string) => rules.map(of).join(" ");
  const commitOf = ({ commit, uncommitted }: Ground) => commit ?? (uncommitted === true ? "uncommitted" : "");
  const about = (rule: Ground) => telling.commits.get(rule.commit ?? "");
  return {
    rule:
      rules.length > 0
        ? each((rule) => placeOf(rule, telling))
        : telling.hasConfig
          ? `none (${outsideWord(outside)})`
          : "",
    state: each(({ state }) => state),
    commit: each(commitOf),
    author: rules.map((rule) => about(rule)?.author ?? "").join("; "),
    date: each((rule) => about(rule)?.date ?? ""),
    ticket: rules.flatMap(({ ticket }) => ticket ?? []).join("; "),
  };
}

const outsideWord = (outside: Granted["outside"]): string =>
  outside === undefined || outside.by === "nobody"
    ? "outside git"
    : outside.by === "provider"
      ? "identity provider"
      : "ignored";

function cellsOf({ id, name = "" }: AnsweredAccount, path: AnsweredPath, telling: Telling): readonly string[] {
  const { person, group, permissionSet, roleArn, through, until, allows } = path;
  const via = group !== undefined ? "group" : through === "entitlement" ? "entitlement" : "direct";
  const grant = groundCells(path.grant, telling);
  const member = path.membership === undefined ? undefined : groundCells(path.membership, telling);
  const who = person ?? (path.unread === true ? "(members not read)" : "");
  return [
    ...[id, name, who, path.class, via, group ?? "", permissionSet ?? "", roleArn ?? "", allows ?? "", until ?? ""],
    ...[grant.rule, grant.state, grant.commit, grant.author, grant.date, grant.ticket],
    ...[member?.rule ?? "", member?.commit ?? "", member?.author ?? "", member?.date ?? ""],
    ...[path.disabled === true ? "disabled" : "", path.behind === true ? "behind" : ""],
  ];
}

export const csvHead = (): string => rowOf(COLUMNS);

/** One account at a time: there may be more rows than memory has room for. */
export const csvRows = (account: AnsweredAccount, telling: Telling): string =>
  account.paths.map((path) => rowOf(cellsOf(account, path, telling))).join("");
