/**
 * Rows of roles that are left where nobody is assigned.
 *
 * In: a plan, what is live, the config. Out: `DriftRow[]`; undefined where it cannot be told. Invariant: a role that a change of the plan
 * would use is none. Example: Billing in analytics-prod, whose last grant was removed half way.
 */
import { nameOf } from "../base/key.ts";
import type { AccountAssignmentSpec } from "../model/assignment.ts";
import type { Config } from "../model/config.ts";
import type { Found } from "../model/resource.ts";
import type { Planned } from "../plan/planned.ts";
import { placesOf } from "./places.ts";
import type { DriftRow } from "./report.ts";
import { rolesLeftIn } from "./roles-left.ts";
import { rowOf, type Seen } from "./row-of.ts";

type Made = Pick<Planned, "plan"> & Seen & { readonly config: Config };

/** Sets that the config holds whole: of others, what is left of them is their owners' affair. */
function isOurs({ objects }: Config, { key }: Found): boolean {
  const declared = objects.get(key);
  return declared !== undefined && declared.definedBy === undefined;
}

export function rowsOfRoles(given: Made): readonly DriftRow[] | undefined {
  const { live, access, plan, config } = given;
  // An assignment that comes back makes something of the role.
  const wanted = new Set(
    plan.changes.flatMap(({ action, after }) => {
      if (action !== "create" || after === undefined) return [];
      const { permissionSet, account } = after as AccountAssignmentSpec;
      return account === undefined ? [] : [`${permissionSet}\n${account}`];
    }),
  );
  return rolesLeftIn(live, access, (set) => isOurs(config, set))?.flatMap(({ set: { key, kind }, accounts }) => {
    const left = accounts.filter((account) => !wanted.has(`${nameOf(key)}\n${account}`));
    const told = { key, kind, what: "role-without-assignee", why: "unknown", fields: [], accounts: left } as const;
    return left.length === 0 ? [] : [rowOf({ ...told, sources: placesOf(told, config) }, given)];
  });
}
