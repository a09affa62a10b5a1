/** How long sessions may live on after a revocation. */
import { type AccountAssignmentSpec, isAssignment } from "../../core/model/assignment.ts";
import type { Outcome, Result } from "../../core/model/outcome.ts";
import type { Plan } from "../../core/model/plan.ts";
import type { Live } from "../../core/model/resource.ts";
import { setKeyOf } from "../../core/model/specs.ts";

/** The longest session of AWS, of a set whose definition is not in scope. */
const LONGEST_SESSION = 720;

/** A session outlives the assignment that it was begun under, until its duration ends (aws-api, section 3). */
export function sessionsOf(plan: Plan, live: Live, results: readonly Result[]): Pick<Outcome, "sessionMinutes"> {
  const done = new Set(results.filter(({ state }) => state === "done").map(({ key }) => key));
  const revoked = plan.changes.filter(
    (change) => isAssignment(change) && change.action === "delete" && done.has(change.key),
  );
  if (revoked.length === 0) return {};
  const minutes = revoked.map(({ before }) => {
    const { permissionSet } = before as AccountAssignmentSpec;
    const set = live.resources.get(setKeyOf(permissionSet))?.spec as { sessionDuration?: number };
    return set?.sessionDuration ?? LONGEST_SESSION;
  });
  return { sessionMinutes: Math.ceil(minutes.reduce((longest, one) => Math.max(longest, one), 0)) };
}
