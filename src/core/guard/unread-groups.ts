/**
 * Groups whose members nobody knows: out of scope, or not readable.
 *
 * In: the configs and what could not be read. Out: whether a group is one. Invariant: a group without members that was read is
 * none. Example: a group that no config names, and that somebody assigned in the console.
 */
import { keyOf } from "../key.ts";
import { scopeOf } from "../scope.ts";
import type { GuardContext } from "./denial.ts";

type Given = Pick<GuardContext, "config" | "past" | "live">;

export function unreadGroups({ config, past, live }: Given): (group: string) => boolean {
  const { members } = scopeOf(config, past);
  const unread = new Set(live.unknown.map(({ pattern }) => pattern));
  const isKnown = (group: string) => members(group) || live.looked?.has(group) === true;
  return (group) => !isKnown(group) || unread.has(`${keyOf("GroupMembership", group)}/*`);
}
