/**
 * Folding: assignments as they are, as few rules as mean exactly them.
 *
 * In: assignments. Out: `FoldedRule`s. Invariant: what the rules yield, each principal with each permission set in each account, is
 * what came in, and nothing besides. Example: two groups with the same three permission sets in the same forty accounts are one rule.
 */
import { compareText } from "../base/key.ts";
import { groupBy, sortedOnce } from "../base/lists.ts";
import type { AccountAssignmentSpec } from "../model/assignment.ts";
import type { PrincipalType } from "../model/config.ts";

/** A rule as lists of names and ids, each sorted. */
export interface FoldedRule {
  readonly type: PrincipalType;
  readonly principals: readonly string[];
  readonly permissionSets: readonly string[];
  readonly accounts: readonly string[];
}

/** What one principal has of one permission set. */
interface Cell {
  readonly type: PrincipalType;
  readonly principal: string;
  readonly permissionSet: string;
  readonly accounts: readonly string[];
  /** Equal for equal lists of accounts. */
  readonly list: string;
}

function cellsOf(assignments: Iterable<AccountAssignmentSpec>): readonly Cell[] {
  const cells = groupBy(assignments, ({ permissionSet, principalType, principal }) =>
    JSON.stringify([principalType, principal, permissionSet]),
  );
  return cells.map((cell) => {
    const { principalType: type, principal, permissionSet } = cell[0]!;
    const accounts = sortedOnce(cell.map(({ account }) => account));
    return { type, principal, permissionSet, accounts, list: accounts.join() };
  });
}

type Side = "principal" | "permissionSet";

/** Cells with one list of accounts as rectangles: those of one side that have the same of the other go together. */
function rectangles(cells: readonly Cell[], side: Side): readonly (readonly Cell[])[] {
  const other = side === "principal" ? "permissionSet" : "principal";
  const lines = groupBy(cells, (cell) => cell[side]);
  const alike = groupBy(lines, (line) => JSON.stringify(line.map((cell) => cell[other]).sort(compareText)));
  return alike.map((rows) => rows.flat());
}

function fewest(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const byPrincipal = rectangles(cells, "principal");
  if (byPrincipal.length === 1) return byPrincipal;
  const bySet = rectangles(cells, "permissionSet");
  return bySet.length < byPrincipal.length ? bySet : byPrincipal;
}

function ruleOf(cells: readonly Cell[]): FoldedRule {
  const { type, accounts } = cells[0]!;
  return {
    type,
    principals: sortedOnce(cells.map(({ principal }) => principal)),
    permissionSets: sortedOnce(cells.map(({ permissionSet }) => permissionSet)),
    accounts,
  };
}

const orderOf = ({ type, principals, permissionSets, accounts }: FoldedRule) =>
  [type, principals[0], permissionSets[0], accounts[0], String(accounts.length).padStart(6, "0")].join("\n");

/** Sorted by principal, then by permission set; groups before users. */
export function fold(assignments: Iterable<AccountAssignmentSpec>): readonly FoldedRule[] {
  const alike = groupBy(cellsOf(assignments), ({ type, list }) => `${type} ${list}`);
  const rules = alike.flatMap((cells) => fewest(cells).map(ruleOf));
  const ordered = rules.map((rule) => ({ rule, order: orderOf(rule) }));
  return ordered.sort((a, b) => compareText(a.order, b.order)).map(({ rule }) => rule);
}
