/**
 * Groups whose members nobody knows: out of scope, or not readable.
 *
 * In: the configs and what could not be read. Out: whether a group is one. Invariant: a group without members that was read is
 * none. Example: a group that no config names, and that somebody assigned in the console.
 */

import { keyOf } from "../base/key.ts";
import type { Config } from "../model/config.ts";
import type { Live } from "../model/resource.ts";
import { managedGroups } from "../select/holding.ts";

interface Given {
  readonly config: Config;
  readonly live: Live;
}

export function unreadGroups({ config, live }: Given): (group: string) => boolean {
  const managed = managedGroups(config);
  const unread = new Set(live.unknown.map(({ pattern }) => pattern));
  const isKnown = (group: string) => managed.has(group) || live.looked?.has(group) === true;
  return (group) => !isKnown(group) || unread.has(`${keyOf("GroupMembership", group)}/*`);
}
