/**
 * Protection: grants that are never removed, nor what they need.
 *
 * In: `Settings.protected` and what there is. Out: a rule for the judge. Invariant: a protected grant's rows, its group, its
 * set and its group's last member are never deleted; where its accounts do not resolve, all accounts are meant.
 * Example: deleting `Group/break-glass` is `deny`.
 */
import type { Difference } from "./change.ts";
import type { ProtectedGrant } from "./config.ts";
import { keyOf } from "./key.ts";
import { principalPart } from "./resource.ts";
import { type Context, deny, type JudgeRule, rowOf } from "./ruling.ts";
import { makeSelector, type Selection } from "./selectors.ts";

/** Groups and sets that a protected grant needs, and which grants are protected. */
export function protectedRule(context: Context): JudgeRule {
  const { config, live, differences } = context;
  const select = makeSelector(live.organization, config.settings.restrictedAccounts, config.accountSets);
  const grants = config.settings.protected.map((grant) => ({ grant, selection: select(grant.accounts) }));
  const losing = new Map<string, number>();
  for (const found of live.resources.values()) {
    if (found.kind === "GroupMembership") {
      const { group } = found.spec as { group: string };
      losing.set(group, (losing.get(group) ?? 0) + 1);
    }
  }
  for (const { kind, action, before, after } of differences) {
    if (kind !== "GroupMembership") continue;
    const { group } = (after ?? before) as { group: string };
    losing.set(group, (losing.get(group) ?? 0) + (action === "delete" ? -1 : 1));
  }
  return (difference) => {
    if (difference.action !== "delete") return undefined;
    const hit = grants.find(({ grant, selection }) => touches(difference, grant, selection, losing));
    return hit === undefined ? undefined : deny("Settings protects it");
  };
}

/** A selection with problems is unknown: then every account may be meant. */
function touches(
  difference: Difference,
  grant: ProtectedGrant,
  selection: Selection,
  members: ReadonlyMap<string, number>,
): boolean {
  const { principal, permissionSet } = grant;
  if (difference.key === keyOf("PermissionSet", permissionSet)) return true;
  if (difference.key === keyOf(principal.type === "GROUP" ? "Group" : "User", principal.name)) return true;
  if (difference.kind === "GroupMembership" && principal.type === "GROUP") {
    const { group } = difference.before as { group: string };
    return group === principal.name && (members.get(group) ?? 0) <= 0;
  }
  const row = rowOf(difference);
  if (row === undefined || row.permissionSet !== permissionSet) return false;
  const isPrincipal = principalPart({ type: row.principalType, name: row.principal }) === principalPart(principal);
  return isPrincipal && (selection.problems.length > 0 || selection.accounts.includes(row.account));
}
