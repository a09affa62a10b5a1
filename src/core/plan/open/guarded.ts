/**
 * Changes that IAM may deny: calls about sets that bear the mark of what is protected.
 *
 * In: changes, what is live. Out: their keys, for the plan. Invariant: what a plan cannot know, which is who applies it and what that role may do, is not
 * said; the mark is. Example: a grant that nobody declared is to be revoked, of a set that a break-glass grant goes through.
 */
import { type Change, isOpen } from "../../model/change.ts";
import { GUARDED_OPERATIONS, PROTECTED } from "../../model/own-tags.ts";
import type { Plan } from "../../model/plan.ts";
import type { Live } from "../../model/resource.ts";
import { isPermissionSet } from "../../model/specs.ts";

export function guardedIn(changes: readonly Change[], { resources }: Pick<Live, "resources">): Pick<Plan, "guarded"> {
  const marked = new Set<unknown>();
  for (const found of resources.values())
    if (isPermissionSet(found) && found.facts?.tags?.[PROTECTED] !== undefined) marked.add(found.ids.PermissionSetArn);
  const isKept = ({ operation, input }: Change["steps"][number]) =>
    GUARDED_OPERATIONS.has(operation) && marked.has(input.PermissionSetArn);
  const guarded = changes.filter((change) => isOpen(change) && change.steps.some(isKept)).map(({ key }) => key);
  return guarded.length === 0 ? {} : { guarded };
}
