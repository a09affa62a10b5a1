/**
 * Hidden: what a listing may have left out on which a plan rests, though nothing of it is seen to go or to come.
 *
 * In: a diff, what vanished, what waits. Out: doubts. Invariant: only what something in the plan rests on is asked for: joins of a
 * group, and what goes beside a grant that waits. Example: ann joins `ops` in the commit that takes Root from it, and no listing
 * shows that it has Root: she joins once AWS says that it has not.
 */
import { type Key, nameOf } from "../base/key.ts";
import { Lists } from "../base/lists.ts";
import type { Diff } from "../diff/diff.ts";
import { assignmentIn, isAssignmentKey } from "../model/assignment.ts";
import { isMembership } from "../model/membership.ts";
import type { Plan } from "../model/plan.ts";
import { principalIn, principalKey, waitsForPrincipal } from "../model/resource.ts";
import { isPermissionSet } from "../model/specs.ts";
import type { Doubt } from "./doubt.ts";
import { aboutName } from "./made-again.ts";
import type { Vanished } from "./vanished.ts";

/** Joins of each group. */
function joinsIn({ differences }: Pick<Diff, "differences">): Lists<Key> {
  const joins = new Lists<Key>();
  for (const difference of differences)
    if (isMembership(difference) && difference.action === "create") joins.add(nameOf(difference.key), difference.key);
  return joins;
}

/** Who joins a group would have for a while what earlier commits gave it, nobody gives it now, and no listing shows. */
export function passedThrough(diff: Pick<Diff, "differences">, vanished: () => readonly Vanished[]): readonly Doubt[] {
  const joins = joinsIn(diff);
  if (joins.all().length === 0) return [];
  return vanished().flatMap((one): readonly Doubt[] => {
    const { type, name } = principalIn(assignmentIn(one.key)?.principal ?? "");
    const covers = type === "GROUP" ? joins.get(name) : [];
    if (covers.length === 0) return [];
    if ("about" in one) return [{ about: one.about, id: one.name, covers }];
    if (!("account" in one)) return [];
    return [{ about: "assignment", id: `${one.permissionSetArn} ${one.account} ${one.principalId}`, covers }];
  });
}

/** Whoever is waited for may be there, and what goes be replaced by what waits for them. */
export function awaited(
  { differences }: Pick<Diff, "differences">,
  { pending }: Pick<Plan, "pending">,
): readonly Doubt[] {
  if (pending.length === 0) return [];
  const going = new Set(
    differences.flatMap(({ action, key }) => (action === "delete" && isAssignmentKey(key) ? [nameOf(key)] : [])),
  );
  return pending.filter(waitsForPrincipal).flatMap(({ principal, keys }): readonly Doubt[] => {
    const key = principalKey(principal);
    const isReplacing = keys.some((one) => isAssignmentKey(one) && going.has(nameOf(one)));
    return isReplacing ? [{ about: aboutName(key)!, id: principal.name, covers: [key] }] : [];
  });
}

/** A rule that selects nothing may be a mistake, or an account that the listing missed: what it would replace is to go. */
export function missed(
  { differences }: Pick<Diff, "differences">,
  { unknown }: Pick<Plan, "unknown">,
): readonly Doubt[] {
  const isMistaken = unknown.some(({ pattern, at }) => at !== undefined && isAssignmentKey(pattern));
  const isGoing = differences.some((one) => one.action === "delete" && !isPermissionSet(one));
  return isMistaken && isGoing ? [{ about: "accounts", id: "of the organization", listed: "", covers: [] }] : [];
}
