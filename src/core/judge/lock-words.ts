/**
 * How a name that means another one is told.
 *
 * In: a key and what is live. Out: words. Invariant: a number of members is only said where they were read. Example: `group ops`;
 * `, created 2026-11-24T12:00:00Z, 3 members`.
 */
import type { LiveAccess } from "../access/live-access.ts";
import { unreadGroups } from "../access/unread-groups.ts";
import { figure } from "../base/figure.ts";
import { type Key, nameOf, parseKey } from "../base/key.ts";
import { once } from "../base/once.ts";
import type { Rebound } from "../lock/names.ts";
import type { Config } from "../model/config.ts";
import type { Registry } from "../model/kind.ts";
import type { Live } from "../model/resource.ts";
import { isGroup } from "../model/specs.ts";

export const calledIn = (key: Key, kinds: Registry): string => {
  const { kind } = parseKey(key);
  return `${kinds.get(kind)?.noun.one ?? kind} ${nameOf(key)}`;
};

/** Whoever had a name that is another's now, where that one lives on under a new name; begins with a semicolon. */
export const calledNow = ({ now }: Rebound): string =>
  now === undefined ? "" : `; the one of then is now called ${nameOf(now)}`;

/** Says when AWS made something, and how many are in it, as far as that is known; begins with a comma. */
export function makeAbout(given: {
  readonly config: Config;
  readonly live: Live;
  readonly access: LiveAccess;
}): (key: Key) => string {
  const { live, access } = given;
  const isUnread = once(() => unreadGroups(given));
  return (key) => {
    const found = live.resources.get(key);
    const { createdAt } = found?.facts ?? {};
    const made = createdAt === undefined ? "" : `, created ${createdAt}`;
    if (found === undefined || !isGroup(found) || isUnread()(nameOf(key))) return made;
    const count = access.membersOf(nameOf(key)).length;
    return `${made}, ${count === 1 ? "1 member" : `${figure(count)} members`}`;
  };
}
