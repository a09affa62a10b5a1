/**
 * Groups of whom nobody knows all members, where everything was asked for.
 *
 * In: `Live`, read without any limit of scope. Out: whether a group is one. Invariant: a group of which one membership alone is not known is
 * one. Example: AWS denied `ListGroupMemberships` for `ops`.
 */
import { keyOf } from "../base/key.ts";
import { isMembership, MEMBERSHIP } from "../model/membership.ts";
import type { Live } from "../model/resource.ts";

export function isUnreadGroup({ unknown }: Pick<Live, "unknown">): (group: string) => boolean {
  const patterns = unknown.filter(({ pattern }) => isMembership({ kind: pattern.split("/", 1)[0]! }));
  const groups = new Set(patterns.map(({ pattern }) => pattern.split("/").slice(0, 2).join("/")));
  const all = groups.has(`${MEMBERSHIP}/*`);
  return (group) => all || groups.has(keyOf(MEMBERSHIP, group));
}
