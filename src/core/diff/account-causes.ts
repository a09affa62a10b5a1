/**
 * Changes that come of accounts and of nothing else: the rules say the same, and the account joined, left, moved, or is called, tagged or
 * open otherwise than by the lock.
 *
 * In: differences, what locks say. Out: the same differences, those with a cause of their own. Invariant: without a lock nothing is told
 * apart; an edit, what expired and a first run stay what they are. Example: an assignment that no rule gives since its account left
 * `/Workloads/Dev`.
 */
import type { Compared } from "../lock/compared.ts";
import { assignmentOf } from "../model/assignment.ts";
import type { Difference } from "../model/change.ts";

export function withAccountCauses(
  differences: readonly Difference[],
  locked: Pick<Compared, "gained" | "lost"> | undefined,
): readonly Difference[] {
  if (locked === undefined) return differences;
  return differences.map((difference) => {
    const assignment = difference.cause === "drift" ? assignmentOf(difference) : undefined;
    if (assignment === undefined) return difference;
    const account = difference.action === "delete" ? locked.lost(assignment) : locked.gained(assignment)?.account;
    return account === undefined ? difference : { ...difference, cause: "account", account };
  });
}
