/**
 * What is left of a rule from which assignments are taken, as rules.
 *
 * In: its principals and permission sets, and which accounts of each pair of them go. Out: `Rectangle`s: principals with sets that all lose
 * the same accounts. Invariant: together they are what the rule gave, without what goes; a pair that loses nothing stands with others that
 * lose nothing. Example: of two groups and two sets one group loses an account of one set: three rectangles.
 */
import { groupBy } from "../../base/lists.ts";

/** Principals that all lose the same of all of these sets. */
export interface Rectangle {
  readonly principals: readonly string[];
  readonly sets: readonly string[];
  /** Ids, sorted. */
  readonly gone: readonly string[];
}

type GoneOf = (principal: string, set: string) => readonly string[];

/** Rows that are alike together, and of these the columns that are. */
function dividedBy(
  rows: readonly string[],
  columns: readonly string[],
  goneOf: GoneOf,
): readonly (readonly [rows: readonly string[], columns: readonly string[], gone: readonly string[]])[] {
  const patternOf = (row: string) => columns.map((column) => goneOf(row, column).join()).join("\n");
  return groupBy(rows, patternOf).flatMap((alike) =>
    groupBy(columns, (column) => goneOf(alike[0]!, column).join()).map(
      (own) => [alike, own, goneOf(alike[0]!, own[0]!)] as const,
    ),
  );
}

const size = ({ principals, sets, gone }: Rectangle) => principals.length * sets.length - (gone.length > 0 ? 0.5 : 0);

/** The largest first: it stays where the rule is. `all`: how many accounts the rule gives. */
export function rectanglesOf(
  principals: readonly string[],
  sets: readonly string[],
  goneOf: GoneOf,
  all: number,
): readonly Rectangle[] {
  const byPrincipal = dividedBy(principals, sets, goneOf).map(([rows, columns, gone]) => ({
    ...{ principals: rows, sets: columns, gone },
  }));
  const bySet = dividedBy(sets, principals, (set, principal) => goneOf(principal, set)).map(
    ([rows, columns, gone]) => ({ principals: columns, sets: rows, gone }),
  );
  const isLeft = ({ gone }: Rectangle) => gone.length === 0 || gone.length < all;
  const [one, other] = [byPrincipal.filter(isLeft), bySet.filter(isLeft)];
  return [...(one.length <= other.length ? one : other)].sort((a, b) => size(b) - size(a));
}
