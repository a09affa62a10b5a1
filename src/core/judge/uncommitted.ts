/**
 * Uncommitted runs: what a run may make that no commit says.
 *
 * In: the config at hand and what commits declared that were completed or written from. Out: a rule for the judge.
 * Invariant: such a run creates and never changes, narrows or removes; what it grants is found again once the folder is
 * as its commit: assignments only on sets that are held exclusively (others are revoked as nobody's) or that it makes
 * and marks, members only of groups whose list of members a commit states or that it makes. Example: a grant on a
 * shared set is withheld.
 */

import { type Key, keyOf } from "../base/key.ts";
import { type Past, writtenBefore } from "../desired/past-configs.ts";
import { assignmentOf } from "../model/assignment.ts";
import type { Config } from "../model/config.ts";
import type { GroupMembershipSpec } from "../model/membership.ts";
import type { PermissionSetDeclaration } from "../model/specs.ts";
import { exclusiveSetsOf, managedGroups } from "../select/holding.ts";
import type { Context, JudgeRule, Ruling, Uncommitted } from "./ruling.ts";

export function uncommittedBeside(past: Past): Uncommitted {
  const configs = writtenBefore(past);
  const all = (namesIn: (config: Config) => ReadonlySet<string>) =>
    new Set(configs.flatMap((one) => [...namesIn(one)]));
  return { heldSets: all(exclusiveSetsOf), groups: all(managedGroups) };
}

const withheld = (reason: string): Ruling => ({ verdict: "withheld", reason: `without a commit ${reason}` });

export function uncommittedRule({ config, uncommitted, differences }: Context): JudgeRule {
  if (uncommitted === undefined) return () => undefined;
  const made = new Set(differences.filter(({ action }) => action === "create").map(({ key }) => key));
  const isExclusive = (set: Key) =>
    (config.objects.get(set)?.spec as PermissionSetDeclaration | undefined)?.assignments === "exclusive";
  return (difference) => {
    if (difference.action !== "create") return withheld("idc only creates: nothing is changed, narrowed or removed");
    const assignment = assignmentOf(difference);
    if (assignment !== undefined) {
      const set = keyOf("PermissionSet", assignment.permissionSet);
      if (isExclusive(set) && (made.has(set) || uncommitted.heldSets.has(assignment.permissionSet))) return undefined;
      return withheld("idc grants only on sets that it makes, or that an earlier run held exclusively");
    }
    if (difference.kind !== "GroupMembership") return undefined;
    const { group } = difference.after as GroupMembershipSpec;
    if (made.has(keyOf("Group", group)) || uncommitted.groups.has(group)) return undefined;
    return withheld("idc adds members only to groups that it makes, or whose members an earlier run declared");
  };
}
