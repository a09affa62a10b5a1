/**
 * Moves: a revocation in one account beside a grant to the same principal in another. Different accounts wait for nothing of
 * each other, so the old access goes even where the new one fails: the plan says so.
 *
 * In: the differences. Out: a note on the revocation. Invariant: it never changes a verdict; what is granted in the same
 * account is no move, since the revocation needs it. Example: `moves to prod 222222222222: it goes even where the grant there fails`.
 */
import type { Difference } from "./change.ts";
import { fewNames } from "./few-names.ts";
import { compareText } from "./key.ts";
import { Lists } from "./lists.ts";
import { type Context, type JudgeRule, note, type Row, rowOf } from "./ruling.ts";

const principalOf = ({ principalType, principal }: Row) => `${principalType} ${principal}`;

/** Rows that come by an edit, by what they are of. */
function comingIn(differences: readonly Difference[], nameOf: (row: Row) => string): Lists<Row> {
  const coming = new Lists<Row>();
  for (const difference of differences) {
    const row = rowOf(difference);
    if (row !== undefined && difference.action === "create" && difference.cause === "edit")
      coming.add(nameOf(row), row);
  }
  return coming;
}

/** Of the same set where it moves, else of whatever set: then that is named too. */
function placesOf(row: Row, same: readonly Row[], any: readonly Row[], accountName: (id: string) => string) {
  const [rows, isSame] = same.length > 0 ? [same, true] : [any, false];
  if (any.some(({ account }) => account === row.account)) return [];
  const of = ({ permissionSet, account }: Row) =>
    `${isSame ? "" : `${permissionSet} in `}${accountName(account)} ${account}`;
  return [...new Set(rows.map(of))].sort(compareText);
}

export function movesRule({ differences, live, renames = [] }: Context): JudgeRule {
  const names = new Map(live.organization.accounts.map(({ id, name }) => [id, name]));
  const ofSet = (row: Row) => `${principalOf(row)}\n${row.permissionSet}`;
  const [same, any] = [comingIn(differences, ofSet), comingIn(differences, principalOf)];
  const renamed = new Set(renames.map(({ from }) => from));
  return (difference) => {
    const row = rowOf(difference);
    if (row === undefined || difference.action !== "delete" || difference.cause !== "edit") return undefined;
    // Of a renamed set nothing goes before all is there.
    if (renamed.has(row.permissionSet)) return undefined;
    const places = placesOf(row, same.get(ofSet(row)), any.get(principalOf(row)), (id) => names.get(id) ?? id);
    if (places.length === 0) return undefined;
    return note(`moves to ${fewNames(places)}: it goes even where the grant there fails`);
  };
}
