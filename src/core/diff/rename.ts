/**
 * Renames of permission sets: AWS has none, so a new set is made and assigned, and then the old one goes.
 *
 * In: a config whose sets say what they were called before (`previously`), its history, what is live, the diff. Out:
 * `Rename[]`; `judge/rename-rule.ts` gives all the changes of one the same verdict. Invariant: a rename is one story: a
 * person is asked for all of it, or none of it is made; nobody's access through the old set goes unless whatever
 * replaces it is known. A former name that is not live is history and says nothing. Example: `Developer` with
 * `previously: Dev`: its creation, its assignments, and the deletion of `Dev` and its assignments all ask.
 */

import { type Key, parseKey } from "../base/key.ts";
import type { Owned } from "../desired/ownership.ts";
import type { Past } from "../desired/past-configs.ts";
import { makeMatcher } from "../live/unknowns.ts";
import { type AccountAssignmentSpec, assignmentKeyOf, countOfAssignments, isAssignment } from "../model/assignment.ts";
import type { Config } from "../model/config.ts";
import { type Base, isBelieved } from "../model/plan.ts";
import type { Desired, Found, Live } from "../model/resource.ts";
import { isPermissionSet, type PermissionSetDeclaration, setKeyOf } from "../model/specs.ts";
import type { Diff } from "./diff.ts";
import { inactiveAccountsOf } from "./plan-steps.ts";

/** A permission set under a new name: one story of many changes, which get one verdict. */
export interface Rename {
  readonly from: string;
  readonly to: string;
  /** Accounts in which the role gets another ARN. */
  readonly accounts: number;
  /** Why nothing of it may be made; absent where a person may decide. */
  readonly problem?: string;
  /** Assignments of the old set that the new one does not have: somebody loses them for good. */
  readonly lost: ReadonlySet<Key>;
  /** Whose the old set is cannot be told now, so it stays for the time being. */
  readonly stays?: true;
}

/** What it takes to see that two sets are one. */
export interface RenameInput {
  readonly config: Config;
  readonly past: Past;
  readonly base: Base;
  readonly live: Live;
  readonly owned: Owned;
}

/** Sets that are declared under a new name while the old one lives and is declared no more. */
function candidates({ config, live }: RenameInput): readonly { readonly from: string; readonly to: string }[] {
  return [...config.objects.values()].flatMap((declared) => {
    if (!isPermissionSet(declared)) return [];
    const { previously: from } = declared.spec as PermissionSetDeclaration;
    if (from === undefined || !live.resources.has(setKeyOf(from)) || config.objects.has(setKeyOf(from))) return [];
    return [{ from, to: declared.name }];
  });
}

/** The assignment of the new set that replaces one of the old set. */
function nextOf(key: Key, to: string): Key {
  const [, principal = "", account = ""] = parseKey(key).parts;
  return assignmentKeyOf({ permissionSet: to, principal, account });
}

/**
 * Who loses what: assignments of the old set against what the diff makes of them, and of those that are to replace
 * them.
 */
function assignmentsProblem(
  assignments: readonly Found[],
  to: string,
  input: RenameInput,
  desired: Desired,
  diff: Diff,
) {
  const inactive = inactiveAccountsOf(input.live);
  const count = (test: (found: Found) => boolean) => assignments.filter(test).length;
  const unreachable = count(({ spec }) => inactive.has((spec as AccountAssignmentSpec).account));
  if (unreachable > 0) return `${countOfAssignments(unreachable)} of it cannot be removed: the account is not active`;
  const undeclared = count(({ key }) => !input.owned.declared.has(key));
  if (undeclared > 0) {
    const them = undeclared === 1 ? "it" : "them";
    return `nobody declared ${countOfAssignments(undeclared)} of it: declare ${them} under the old name or revoke ${them}, and rename after that`;
  }
  const removed = new Set(diff.differences.filter(({ action }) => action === "delete").map(({ key }) => key));
  const remaining = count(({ key }) => !removed.has(key));
  if (remaining > 0) return `${countOfAssignments(remaining)} of it would remain`;
  const unknown = makeMatcher([...desired.unknown, ...input.live.unknown].map(({ pattern }) => pattern));
  const blocked = new Set(diff.blocked);
  const open = count(({ key }) => {
    const next = nextOf(key, to);
    return blocked.has(next) || (!desired.resources.has(next) && unknown(next));
  });
  return open > 0 ? `whether ${countOfAssignments(open)} of it will be replaced is unknown` : undefined;
}

function problemOf(
  old: Found,
  to: string,
  assignments: readonly Found[],
  input: RenameInput,
  desired: Desired,
  diff: Diff,
) {
  const from = parseKey(old.key).parts[0];
  // What the config at hand protects or ignores it must or must not declare: that is found when it is checked.
  if (
    input.past.guards.some(({ settings }) => settings.protected.some(({ permissionSet }) => permissionSet === from))
  ) {
    return "the config applied last protects it: apply the lifted protection first, and this after it";
  }
  const problem = assignmentsProblem(assignments, to, input, desired, diff);
  if (problem !== undefined) return problem;
  const removed = diff.differences.some(({ key, action }) => key === old.key && action === "delete");
  return removed ? undefined : "not all of it could be read";
}

/** The renames that a config asks for and that are not done yet. */
export function renamesIn(input: RenameInput, desired: Desired, diff: Diff): readonly Rename[] {
  const { live, owned, base } = input;
  const wanted = candidates(input);
  if (wanted.length === 0) return [];
  const inactive = inactiveAccountsOf(live);
  return wanted.flatMap(({ from, to }): readonly Rename[] => {
    const old = live.resources.get(setKeyOf(from))!;
    const isOfOld = (found: Found) =>
      isAssignment(found) && (found.spec as AccountAssignmentSpec).permissionSet === from;
    const roles = old.facts?.provisionedAccounts ?? [];
    const assignments = [...live.resources.values()].filter(isOfOld);
    const lost = new Set(assignments.map(({ key }) => key).filter((key) => !desired.resources.has(nextOf(key, to))));
    const shared = { from, to, lost, accounts: roles.filter((account) => !inactive.has(account)).length };
    if (!owned.declared.has(old.key)) {
      // Somebody else's set that has the name which ours had long ago.
      if (live.resources.has(setKeyOf(to))) return [];
      if (isBelieved(base) || base.state === "first-run") {
        return [{ ...shared, problem: "this config never declared it" }];
      }
      return [{ ...shared, stays: true }];
    }
    const problem = problemOf(old, to, assignments, input, desired, diff);
    return [problem === undefined ? shared : { ...shared, problem }];
  });
}

/** What the order of writes needs of renames: the new set of each old one. */
export const replacementsOf = (renames: readonly Rename[]): ReadonlyMap<Key, Key> =>
  new Map(renames.map(({ from, to }) => [setKeyOf(from), setKeyOf(to)]));
