/**
 * The organization as a lock has it: what selectors would have chosen from then.
 *
 * In: a lock, and the organization of today. Out: `Organization`. Invariant: who administers is as today, since a lock says nothing
 * of it; an OU is known by its path. Example: an account at `/Workloads/Dev` is in two OUs, `/Workloads` and `/Workloads/Dev`.
 */
import { formatOuPath, parseOuPath } from "../base/ou-path.ts";
import type { Lock } from "../model/lock/lock.ts";
import type { Account, Organization, OrganizationalUnit } from "../model/organization.ts";

export function wasOrganization({ accounts }: Pick<Lock, "accounts">, today: Organization): Organization {
  const units = new Map<string, OrganizationalUnit>();
  const placed = [...accounts.values()].map(({ id, name, state, ou, tags }): Account => {
    const path = parseOuPath(ou) ?? [];
    const ouIds = path.map((_, index) => formatOuPath(path.slice(0, index + 1)));
    for (const [index, unit] of ouIds.entries()) units.set(unit, { id: unit, path: path.slice(0, index + 1) });
    return { id, name, state, ouIds, tags };
  });
  const { unlisted: _, ...rest } = today;
  return { ...rest, accounts: placed, organizationalUnits: [...units.values()] };
}
