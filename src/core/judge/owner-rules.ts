/**
 * Rules of the judge about what is somebody else's: another config's, the management account's, the identity provider's.
 *
 * In: what is live, and who asks. Out: `JudgeRule`s. Invariant: they only ever refuse. Example: a set that another config marked
 * is refused, whatever would change of it.
 */

import { type Key, keyOf, parseKey } from "../base/key.ts";
import { managementNeed, setOf } from "../diff/management.ts";
import type { Config } from "../model/config.ts";
import { isMembership } from "../model/membership.ts";
import { MANAGED } from "../model/own-tags.ts";
import { isDirectoryKind, setKeyOf } from "../model/specs.ts";
import { isMarkedExternal, providedBy } from "../select/provided.ts";
import { ask, type Context, deny, type JudgeRule } from "./ruling.ts";

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

/** What SCIM or a sync made it would make anew, or change back: the object, and who is in a group. */
export function identityProviderRule({ config, live }: Context): JudgeRule {
  const { identitySource, saysDirectory } = config.settings;
  return (difference) => {
    const { key, kind, before, after } = difference;
    if (!isDirectoryKind(kind) && !isMembership(difference)) return undefined;
    const owner = providedBy({ key, kind, spec: (after ?? before)! });
    if (!isMarkedExternal(owner, live)) return identitySource === "active-directory" ? deny(SYNCED) : undefined;
    if (saysDirectory === true) return ask("an identity provider made it, and Settings say that there is none");
    const what = owner === key ? "it" : "the group and its members";
    return deny(`the identity provider owns ${what}: ${wayOut(config, owner)}`);
  };
}

/** As AWS documents it: users and groups of an Active Directory come by its sync alone. */
const SYNCED =
  "with identitySource: active-directory users, groups and their members come by the sync of that directory";

/** Rules may name what the provider owns, and need no document of it. */
function wayOut({ objects, settings }: Config, key: Key): string {
  const at = objects.get(key)?.at;
  const place = at === undefined ? "" : ` (${at.file}:${at.line})`;
  // Without a document only rules name it, and they may where Settings say so.
  const how = `take its ${parseKey(key).kind} document out${place}, which deletes nothing, and keep the rules that name it`;
  if (settings.identitySource !== "directory") return how;
  return `write identitySource: external in Settings and ${how}; where there is no provider any more, write identitySource: directory`;
}
