/**
 * Rules of the judge about what is somebody else's: another config's, the management account's, the identity provider's.
 *
 * In: what is live, and who asks. Out: `JudgeRule`s. Invariant: they only ever refuse. Example: a set that another config marked
 * is refused, whatever would change of it.
 */

import { type Key, keyOf, parseKey } from "../base/key.ts";
import { managementNeed, setOf } from "../diff/management.ts";
import type { Config } from "../model/config.ts";
import { MANAGED } from "../model/own-tags.ts";
import { ask, type Context, deny, type JudgeRule } from "./ruling.ts";

export function otherConfigRule({ config, live, base }: Context): JudgeRule {
  return (difference) => {
    const set = setOf(difference);
    const owner =
      set === undefined ? undefined : live.resources.get(keyOf("PermissionSet", set))?.facts?.tags?.[MANAGED];
    if (owner === undefined || owner === config.settings.name || owner === base.renames) return undefined;
    return deny(`the set is marked as managed by the config ${owner}; to take it over, remove its tag ${MANAGED}`);
  };
}

/**
 * What only the management account may do is withheld from others: without a role of it nobody is refused for what is left to
 * somebody else. A role that the last completed commit does not name is for a person to agree to.
 */
export function managementRule({ live, managementRole: { roleArn, isNew } }: Context): JudgeRule {
  const need = managementNeed(live);
  return (difference) => {
    const reason = need(difference);
    if (reason === undefined) return undefined;
    if (roleArn === undefined) return { verdict: "withheld", reason };
    return isNew ? ask(`the last completed commit does not name the role that makes it, ${roleArn}`) : undefined;
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
