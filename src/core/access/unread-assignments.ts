/**
 * Unread assignments: whether there may be any that nobody looked at.
 *
 * In: `Live`. Out: yes or no. Invariant: no only where every assignment of every permission set was asked for. Example: a
 * permission set of another config is known by its name alone, so who holds it is not known.
 */
import { parseKey } from "../base/key.ts";
import type { Live } from "../model/resource.ts";

/**
 * Where a reading failed, or where a permission set is another config's: its assignments are read in part, or not at
 * all.
 */
export function hasUnreadAssignments({ unknown, namedOnly, resources }: Live): boolean {
  if (unknown.some(({ pattern }) => parseKey(pattern).kind === "AccountAssignment")) return true;
  if (namedOnly !== undefined && namedOnly.size > 0) return true;
  for (const { kind, partial } of resources.values()) if (kind === "PermissionSet" && partial === true) return true;
  return false;
}
