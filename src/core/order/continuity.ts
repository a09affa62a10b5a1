/**
 * Keeping access: what must have been given before something is taken away, so that nobody who keeps access to a
 * permission set in an account is without it meanwhile, by whatever way it comes.
 *
 * In: `Live` and the differences. Out: for a revocation (of an assignment, or of a membership), the creations that
 * people who lose this way need for another; for a group that goes, whatever its members join. Invariant: whoever has a
 * way that stays as it is needs none. Example: ann leaves `red`, joins `blue`, and both hold Dev in 111122223333:
 * leaving needs the joining.
 */

import { type Key, nameOf } from "../base/key.ts";
import type { AccountAssignmentSpec } from "../model/assignment.ts";
import type { Difference } from "../model/change.ts";
import type { GroupMembershipSpec } from "../model/membership.ts";
import { AccessWays } from "./access-ways.ts";
import type { AccessWaysInput } from "./known-access.ts";

const NONE: readonly Key[] = [];
const TELLING: readonly string[] = ["AccountAssignment", "GroupMembership", "Group"];

export function continuityOf(
  input: AccessWaysInput,
  differences: readonly Difference[],
): (difference: Difference) => readonly Key[] {
  const changes = differences.filter(({ kind }) => TELLING.includes(kind));
  const both = changes.some(({ action }) => action === "create") && changes.some(({ action }) => action === "delete");
  if (!both) return () => NONE;
  const ways = new AccessWays(input, changes);
  return ({ kind, key, action, before }) => {
    if (action !== "delete") return NONE;
    if (kind === "AccountAssignment") return ways.needsOfAssignment(before as AccountAssignmentSpec);
    if (kind === "Group") return ways.needsOfGroup(nameOf(key));
    return kind === "GroupMembership" ? ways.needsOfMembership(before as GroupMembershipSpec) : NONE;
  };
}
