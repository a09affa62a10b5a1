/**
 * How a name that means another one is told.
 *
 * In: a key and what is live. Out: words. Invariant: a number of members is only said where they were read. Example: `group ops`;
 * `, created 2026-11-24T12:00:00Z, 3 members`.
 */
import { unreadGroups } from "../access/unread-groups.ts";
import { figure } from "../base/figure.ts";
import { type Key, nameOf, parseKey } from "../base/key.ts";
import { once } from "../base/once.ts";
import type { Config } from "../model/config.ts";
import type { Registry } from "../model/kind.ts";
import { type GroupMembershipSpec, isMembership } from "../model/membership.ts";
import type { Live } from "../model/resource.ts";
import { isGroup } from "../model/specs.ts";

export const calledIn = (key: Key, kinds: Registry): string => {
  const { kind } = parseKey(key);
  return `${kinds.get(kind)?.noun.one ?? kind} ${nameOf(key)}`;
};

/** How many are in each group. */
function membersIn(live: Live): ReadonlyMap<string, number> {
  const members = new Map<string, number>();
  for (const found of live.resources.values()) {
    if (!isMembership(found)) continue;
    const { group } = found.spec as GroupMembershipSpec;
    members.set(group, (members.get(group) ?? 0) + 1);
  }
  return members;
}

/** Says when AWS made something, and how many are in it, as far as that is known; begins with a comma. */
export function makeAbout(given: { readonly config: Config; readonly live: Live }): (key: Key) => string {
  const { live } = given;
  const [members, isUnread] = [once(() => membersIn(live)), once(() => unreadGroups(given))];
  return (key) => {
    const found = live.resources.get(key);
    const { createdAt } = found?.facts ?? {};
    const made = createdAt === undefined ? "" : `, created ${createdAt}`;
    if (found === undefined || !isGroup(found) || isUnread()(nameOf(key))) return made;
    const count = members().get(nameOf(key)) ?? 0;
    return `${made}, ${count === 1 ? "1 member" : `${figure(count)} members`}`;
  };
}
