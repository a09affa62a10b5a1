/**
 * Roles left behind: permission sets of the config that have a role where nobody is assigned them.
 *
 * In: what is live, which sets are meant. Out: accounts by set. Invariant: none is named unless every assignment of the set was read;
 * an account that is not active is none, since nobody can do anything about it. Example: Billing in analytics-prod, whose last grant
 * was removed half way.
 */

import { hasUnreadAssignments } from "../access/unread-assignments.ts";
import { compareText, nameOf } from "../base/key.ts";
import { type AccountAssignmentSpec, isAssignment } from "../model/assignment.ts";
import { unprovisionableIn } from "../model/organization.ts";
import type { Found, Live } from "../model/resource.ts";
import { isPermissionSet } from "../model/specs.ts";

export interface RolesLeft {
  readonly set: Found;
  /** In order of their ids. */
  readonly accounts: readonly string[];
}

/** Undefined where assignments were not all read: then a role that seems to be of nobody may be somebody's. */
export function rolesLeftIn(live: Live, isMeant: (set: Found) => boolean): readonly RolesLeft[] | undefined {
  if (live.unseen !== undefined || hasUnreadAssignments(live)) return undefined;
  const assigned = new Set<string>();
  for (const found of live.resources.values()) {
    if (!isAssignment(found)) continue;
    const { permissionSet, account } = found.spec as AccountAssignmentSpec;
    assigned.add(`${permissionSet}\n${account}`);
  }
  const closed = unprovisionableIn(live.organization);
  return [...live.resources.values()]
    .filter((found) => isPermissionSet(found) && isMeant(found))
    .flatMap((set) => {
      const accounts = (set.facts?.provisionedAccounts ?? []).filter(
        (account) => !assigned.has(`${nameOf(set.key)}\n${account}`) && !closed.has(account),
      );
      return accounts.length === 0 ? [] : [{ set, accounts: [...accounts].sort(compareText) }];
    });
}
