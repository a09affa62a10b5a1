/**
 * Groups whose members nobody knows: out of scope, or not readable.
 *
 * In: the configs and what could not be read. Out: whether a group is one. Invariant: a group without members that was read is
 * none. Example: a group that no config names, and that somebody assigned in the console.
 */

import { managedGroups } from "../holding.ts";
import { keyOf } from "../key.ts";
import type { GuardContext } from "./denial.ts";

type Given = Pick<GuardContext, "config" | "live">;

export function unreadGroups({ config, live }: Given): (group: string) => boolean {
  const managed = managedGroups(config);
  const unread = new Set(live.unknown.map(({ pattern }) => pattern));
  const isKnown = (group: string) => managed.has(group) || live.looked?.has(group) === true;
  return (group) => !isKnown(group) || unread.has(`${keyOf("GroupMembership", group)}/*`);
}
