/**
 * Unread: what import leaves because it, or a part of it, could not be read.
 *
 * In: what is unknown. Out: why something is left, as a sentence without its end, with the action of IAM that was missing. Invariant: what is
 * unknown is never taken for absent: a group of which one membership may be unread has no known members. Example: of `ops`, of which
 * `GroupMembership/ops/*` is unknown, `member list that could not be read whole (needs identitystore:ListGroupMemberships)`.
 */
import { type Key, keyOf, nameOf, parseKey } from "../base/key.ts";
import { needIn } from "../base/need.ts";
import { MEMBERSHIP } from "../model/membership.ts";
import type { Live, Unknown } from "../model/resource.ts";
import { GROUP, isUser, PERMISSION_SET, USER } from "../model/specs.ts";
import type { LeftOuts } from "./left-outs.ts";

/** What an object of a kind is called where it is left. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  [PERMISSION_SET, "permission set"],
  [GROUP, "group"],
  [USER, "user"],
]);

/** With the action that was missing, where that is why. */
export function withAction(why: string, { reason }: Pick<Unknown, "reason">): string {
  const action = needIn(reason);
  return action === undefined ? why : `${why} (needs ${action})`;
}

/** The part of a pattern that says which group it is of; `*` for any. */
const partIn = (pattern: string): string => pattern.split("/")[1] ?? "*";

/** Why the members of a group are not all known. */
export function unreadMembers({ unknown }: Pick<Live, "unknown">): (group: string) => string | undefined {
  const byPart = new Map<string, Unknown>();
  for (const one of unknown) {
    if (parseKey(one.pattern).kind !== MEMBERSHIP) continue;
    const part = partIn(one.pattern);
    if (!byPart.has(part)) byPart.set(part, one);
  }
  return (group) => {
    const found = byPart.get(partIn(keyOf(GROUP, group))) ?? byPart.get("*");
    return found && withAction("that could not be read whole", found);
  };
}

/** Objects that are known by their names alone, and those that are not even known to be there. */
export function addUnread({ unknown, resources }: Pick<Live, "unknown" | "resources">, left: LeftOuts): void {
  const named = new Map<Key, Unknown>();
  for (const one of unknown)
    if (partIn(one.pattern) !== "*" && !resources.has(one.pattern)) named.set(one.pattern, one);
  for (const [key, one] of named) {
    const noun = NOUNS.get(parseKey(key).kind);
    if (noun !== undefined) left.add(noun, withAction("that could not be read", one), nameOf(key));
  }
}

/** Whether a user is among those that were read: whoever is not cannot be named. */
export const isRead = ({ resources }: Pick<Live, "resources">, user: Key): boolean => {
  const found = resources.get(user);
  return found !== undefined && isUser(found);
};
