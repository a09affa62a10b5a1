/**
 * Rules of the judge about what is somebody else's: another config's, the management account's, the identity provider's.
 *
 * In: what is live, and who asks. Out: `JudgeRule`s. Invariant: they only ever refuse. Example: a set that another config marked
 * is refused, whatever would change of it.
 */

import { type Key, keyOf, nameOf, parseKey } from "../base/key.ts";
import { callerRoleOf, isOutOfReach } from "../diff/plan-steps.ts";
import { assignmentOf } from "../model/assignment.ts";
import type { Difference } from "../model/change.ts";
import type { Config } from "../model/config.ts";
import { MANAGED } from "../model/own-tags.ts";
import { setKeyOf } from "../model/specs.ts";
import { type Context, deny, type JudgeRule } from "./ruling.ts";

/** The permission set that a change is about, by name. */
function setOf(difference: Difference): string | undefined {
  if (difference.kind === "PermissionSet") return nameOf(difference.key);
  return assignmentOf(difference)?.permissionSet;
}

export function otherConfigRule({ config, live, base }: Context): JudgeRule {
  return (difference) => {
    const set = setOf(difference);
    const owner =
      set === undefined ? undefined : live.resources.get(keyOf("PermissionSet", set))?.facts?.tags?.[MANAGED];
    if (owner === undefined || owner === config.settings.name || owner === base.renames) return undefined;
    // Declared as somebody else's, it stays theirs: who has it is another matter.
    if (config.objects.get(setKeyOf(set ?? ""))?.definedBy !== undefined) return undefined;
    return deny(`the set is marked as managed by the config ${owner}; to take it over, remove its tag ${MANAGED}`);
  };
}

/** A delegated administrator cannot touch the management account, nor a set that is provisioned there. */
export function delegatedAdministratorRule({ live }: Context): JudgeRule {
  const management = live.organization.managementAccount;
  return (difference) => {
    if (callerRoleOf(live) === "management account") return undefined;
    if (assignmentOf(difference)?.account === management)
      return deny("only the management account may change its own assignments");
    const set = setOf(difference);
    if (set === undefined || !isOutOfReach(live.resources.get(keyOf("PermissionSet", set)), live)) return undefined;
    return deny(
      "the set is provisioned in the management account, so only the management account may change or assign it",
    );
  };
}

/** What SCIM made it would make anew, or change back: the object, and who is in a group. */
export function identityProviderRule({ config, live }: Context): JudgeRule {
  const isExternal = (key: Key) => live.resources.get(key)?.facts?.external === true;
  return ({ key, kind, before, after }) => {
    if (config.settings.identitySource === "directory") return undefined;
    if (isExternal(key)) return deny(`the identity provider owns it: ${wayOut(config, key)}`);
    if (kind !== "GroupMembership") return undefined;
    const { group } = (after ?? before) as { group: string };
    const owner = keyOf("Group", group);
    if (!isExternal(owner)) return undefined;
    return deny(`the identity provider owns the group and its members: ${wayOut(config, owner)}`);
  };
}

/** Rules may name what the provider owns, and need no document of it. */
function wayOut(config: Config, key: Key): string {
  const { kind } = parseKey(key);
  if (config.objects.has(key)) return `take its ${kind} document out, release ${key}, and keep the rules that name it`;
  return `release ${key} in Settings, so that nobody here would delete it`;
}
