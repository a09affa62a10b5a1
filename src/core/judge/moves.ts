/**
 * Moves: a revocation in one account beside a grant to the same principal in another. Different accounts wait for
 * nothing of each other, so the old access goes even where the new one fails: the plan says so.
 *
 * In: the differences. Out: a note on the revocation. Invariant: it never changes a verdict; what is granted in the
 * same account is no move, since the revocation needs it. Example: `moves to prod 222222222222: it goes even where the
 * grant there fails`.
 */

import { fewNames } from "../base/few-names.ts";
import { Lists, sortedOnce } from "../base/lists.ts";
import { type AccountAssignmentSpec, assignmentOf } from "../model/assignment.ts";
import type { Difference } from "../model/change.ts";
import { type Context, type JudgeRule, note } from "./ruling.ts";

const principalOf = ({ principalType, principal }: AccountAssignmentSpec) => `${principalType} ${principal}`;

/** Assignments that come by an edit, by what they are of. */
function comingIn(
  differences: readonly Difference[],
  nameOf: (assignment: AccountAssignmentSpec) => string,
): Lists<AccountAssignmentSpec> {
  const coming = new Lists<AccountAssignmentSpec>();
  for (const difference of differences) {
    const assignment = assignmentOf(difference);
    if (assignment !== undefined && difference.action === "create" && difference.cause === "edit")
      coming.add(nameOf(assignment), assignment);
  }
  return coming;
}

/** Of the same set where it moves, else of whatever set: then that is named too. */
function placesOf(
  assignment: AccountAssignmentSpec,
  same: readonly AccountAssignmentSpec[],
  any: readonly AccountAssignmentSpec[],
  accountName: (id: string) => string,
) {
  const [assignments, isSame] = same.length > 0 ? [same, true] : [any, false];
  if (any.some(({ account }) => account === assignment.account)) return [];
  const of = ({ permissionSet, account }: AccountAssignmentSpec) =>
    `${isSame ? "" : `${permissionSet} in `}${accountName(account)} ${account}`;
  return sortedOnce(assignments.map(of));
}

export function movesRule({ differences, live, renames = [] }: Context): JudgeRule {
  const names = new Map(live.organization.accounts.map(({ id, name }) => [id, name]));
  const ofSet = (assignment: AccountAssignmentSpec) => `${principalOf(assignment)}\n${assignment.permissionSet}`;
  const [same, any] = [comingIn(differences, ofSet), comingIn(differences, principalOf)];
  const renamed = new Set(renames.map(({ from }) => from));
  return (difference) => {
    const assignment = assignmentOf(difference);
    if (assignment === undefined || difference.action !== "delete" || difference.cause !== "edit") return undefined;
    // Of a renamed set nothing goes before all is there.
    if (renamed.has(assignment.permissionSet)) return undefined;
    const places = placesOf(
      assignment,
      same.get(ofSet(assignment)),
      any.get(principalOf(assignment)),
      (id) => names.get(id) ?? id,
    );
    if (places.length === 0) return undefined;
    return note(`moves to ${fewNames(places)}: it goes even where the grant there fails`);
  };
}
