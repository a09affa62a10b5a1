/**
 * Actions that a permission set may allow and did not allow before.
 *
 * In: the policies of a set before and after. Out: actions as AWS writes them, in order. Invariant: at the most: conditions and resources count
 * upward after, and what was allowed before only on some resource is not new. Example: `s3:*` in place of `s3:Get*` gives `s3:DeleteBucket`.
 */
import { compareText } from "../../base/key.ts";
import { actionsOf, SERVICES } from "./actions.ts";
import type { Policies } from "./parts.ts";
import { allows } from "./reach.ts";

export function newlyAllowed(before: Policies | undefined, after: Policies): readonly string[] {
  const isAllowed = (set: Policies, action: string) => allows(set, action) !== "no";
  return SERVICES()
    .flatMap((service) => actionsOf(service))
    .filter(({ name }) => isAllowed(after, name) && (before === undefined || !isAllowed(before, name)))
    .map(({ name }) => name)
    .sort(compareText);
}
