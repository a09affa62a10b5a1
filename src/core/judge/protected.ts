/**
 * Protection: grants that are never removed, nor what they need.
 *
 * In: `Settings.protected` and what there is. Out: a rule for the judge. Invariant: a protected grant's assignments,
 * its group, its set and its group's last member are never deleted; where its accounts do not resolve, all accounts are
 * meant. Example: deleting `Group/break-glass` is `deny`.
 */

import { type Groups, groupsIn } from "../access/group-members.ts";
import { keyOf, nameOf } from "../base/key.ts";
import { narrows } from "../iam/narrowing.ts";
import { assignmentOf, partOf } from "../model/assignment.ts";
import type { Difference } from "../model/change.ts";
import type { Config, ProtectedGrant } from "../model/config.ts";
import type { GroupMembershipSpec } from "../model/membership.ts";
import { principalKey, principalPart } from "../model/resource.ts";
import { type Selection, selectorOf } from "../select/selectors.ts";
import { ask, deny, type JudgeRule, type Whole } from "./ruling.ts";

/** How it is told that a person overruled it. */
export const PROTECTED_OVERRULED = "Settings protects it, overruled by --override protected";

/** Groups and sets that a protected grant needs, and which grants are protected. */
export function protectedRule({ config, guards, overrides, live, access, differences, isOpen }: Whole): JudgeRule {
  const grantsOf = (config: Config) => {
    const select = selectorOf(config, live.organization);
    return config.settings.protected.map((grant) => ({ grant, selection: select(grant.accounts) }));
  };
  const [now, before] = [grantsOf(config), guards.flatMap(grantsOf)];
  if (now.length + before.length === 0) return () => undefined;
  const groups = groupsIn(
    access,
    differences.filter(({ key, action }) => action === "delete" || isOpen(key)),
  );
  const hits = (grants: ReturnType<typeof grantsOf>, difference: Difference) =>
    grants.some(({ grant, selection }) =>
      difference.action === "update"
        ? difference.key === keyOf("PermissionSet", grant.permissionSet) && narrows(difference)
        : touches(difference, grant, selection, groups),
    );
  const isOverruled = overrides.includes("protected");
  return (difference) => {
    if (difference.action === "create") return undefined;
    const would = difference.action === "update" ? ", and this would narrow it" : "";
    const [isNow, wasBefore] = [hits(now, difference), hits(before, difference)];
    if (!isNow && !wasBefore) return undefined;
    if (isOverruled) return ask(`${PROTECTED_OVERRULED}${would}`);
    if (isNow) return deny(`Settings protects it${would}`);
    return deny(`the config applied last protects it${would}: apply the lifted protection first, and this after it`);
  };
}

/** A selection with problems is unknown: then every account may be meant. */
function touches(difference: Difference, grant: ProtectedGrant, selection: Selection, groups: Groups): boolean {
  const { principal, permissionSet } = grant;
  if (difference.key === keyOf("PermissionSet", permissionSet)) return true;
  if (difference.key === principalKey(principal)) return true;
  if (principal.type === "GROUP" && groups.wouldBeEmpty(principal.name)) {
    const { name } = principal;
    if (difference.kind === "GroupMembership") return (difference.before as GroupMembershipSpec).group === name;
    if (difference.kind === "User") return groups.has(name, nameOf(difference.key));
  }
  const assignment = assignmentOf(difference);
  if (assignment === undefined || assignment.permissionSet !== permissionSet) return false;
  const isPrincipal = partOf(assignment) === principalPart(principal);
  return isPrincipal && (selection.problems.length > 0 || selection.accounts.includes(assignment.account));
}
