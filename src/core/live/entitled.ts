/**
 * Entitlements beside assignments: whose they are, by the names that the rest of what is live goes by, and whether they count.
 *
 * In: `Entitlements`, what is live. Out: the same with other names; `EntitlementsCounted`. Invariant: names are those of keys, so that a person
 * is one and the same in a group and in an entitlement. Example: AWS says `Devs`, the config `devs`: the entitlement is of `devs`.
 */
import { nameOf } from "../base/key.ts";
import type { EntitlementsCounted } from "../model/access/changes.ts";
import type { EntitledPrincipal, Entitlement, Entitlements } from "../model/entitlement.ts";
import type { Live } from "../model/resource.ts";
import { isGroup, isUser } from "../model/specs.ts";

/** Names of users and groups, as in keys, by AWS's ids. */
function namesIn({ resources }: Pick<Live, "resources">): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const found of resources.values()) {
    const id = isUser(found) ? found.ids.UserId : isGroup(found) ? found.ids.GroupId : undefined;
    if (id !== undefined) names.set(id, nameOf(found.key));
  }
  return names;
}

/** By names of who is live. */
export function namedBy(rows: readonly Entitlement[], live: Pick<Live, "resources">): readonly Entitlement[] {
  const names = namesIn(live);
  const named = ({ type, id }: EntitledPrincipal): EntitledPrincipal => {
    const name = names.get(id);
    return { type, id, ...(name === undefined ? {} : { name }) };
  };
  return rows.map((row) => ({ ...row, principal: named(row.principal) }));
}

/** As an assignment is told in the same scope: where no users are read, those of users go by their ids. */
export function inScope(entitlements: Entitlements, live: Pick<Live, "resources">): Entitlements {
  if (entitlements.rows === undefined) return entitlements;
  const all = [...live.resources.values()];
  const rows = namedBy(entitlements.rows, live);
  if (all.some(isUser)) return { rows };
  const byId = ({ type, id, name = id }: EntitledPrincipal) => ({ type, id, name });
  return {
    rows: rows.map((row) => (row.principal.type === "USER" ? { ...row, principal: byId(row.principal) } : row)),
  };
}

/** Whether what people have by them is counted. */
export function countedIn(entitlements: Entitlements | undefined): EntitlementsCounted {
  if (entitlements === undefined) return { state: "unasked" };
  const { unread } = entitlements;
  return unread === undefined ? { state: "read" } : { state: unread.why, reason: unread.reason };
}
