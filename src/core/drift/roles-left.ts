/**
 * Roles left behind: permission sets of the config that have a role where nobody is assigned them.
 *
 * In: what is live, which sets are meant. Out: accounts by set. Invariant: none is named unless every assignment of the set was read;
 * an account that is not active is none, since nobody can do anything about it. Example: Billing in analytics-prod, whose last grant
 * was removed half way.
 */
import type { LiveAccess } from "../access/live-access.ts";
import { compareText, nameOf } from "../base/key.ts";
import { assignmentIn } from "../model/assignment.ts";
import { unprovisionableIn } from "../model/organization.ts";
import type { Found, Live } from "../model/resource.ts";
import { isPermissionSet } from "../model/specs.ts";

/** A permission set, and where it has a role for nobody. */
export interface RolesLeft {
  readonly set: Found;
  /** In order of their ids. */
  readonly accounts: readonly string[];
}

/** Sets of which not every assignment was read: then a role that seems to be of nobody may be somebody's. */
function unreadSets({ unknown, namedOnly = new Set() }: Live): { readonly has: (set: string) => boolean } {
  const patterns = unknown.flatMap(({ pattern }) => assignmentIn(pattern)?.permissionSet ?? []);
  const unread = new Set(patterns);
  return { has: (set) => unread.has("*") || unread.has(set) || namedOnly.has(set) };
}

/** Undefined where the way of reading does not show all assignments. */
export function rolesLeftIn(
  live: Live,
  access: LiveAccess,
  isMeant: (set: Found) => boolean,
): readonly RolesLeft[] | undefined {
  if (live.unseen !== undefined) return undefined;
  const [closed, unread] = [unprovisionableIn(live.organization), unreadSets(live)];
  const sets = [...live.resources.values()].filter((found) => isPermissionSet(found) && isMeant(found));
  return sets.flatMap((set) => {
    const name = nameOf(set.key);
    const assigned = new Set(access.assignmentsOfSet(name).map(({ spec }) => spec.account));
    const accounts = (set.facts?.provisionedAccounts ?? []).filter(
      (account) => !assigned.has(account) && !closed.has(account),
    );
    return accounts.length === 0 || unread.has(name) ? [] : [{ set, accounts: [...accounts].sort(compareText) }];
  });
}
