/**
 * Memberships: one user in one group.
 *
 * In: nothing (these are the nouns). Out: `GroupMembershipSpec`, how one is known. Invariant: names, never AWS's ids; a member who is
 * no user any more has the id in place of the name. Example: `{group: "devs", member: "ann@acme.io"}`.
 */
import { type Key, type KeyPattern, keyOf, parseKey, patternOf } from "../base/key.ts";
import type { OfKind } from "./specs.ts";

export const MEMBERSHIP = "GroupMembership";

/** It is made and deleted, and never changed. */
export interface GroupMembershipSpec {
  /** The name of the group, as the config spells it. */
  readonly group: string;
  /** The user name, in the same way. */
  readonly member: string;
}

export const isMembership = ({ kind }: OfKind): boolean => kind === MEMBERSHIP;

export const membershipKeyOf = (group: string, member: string): Key => keyOf(MEMBERSHIP, group, member);

/** Memberships in this group, or of this user; what is left out is any. */
export const membershipPattern = ({ group, member }: Partial<GroupMembershipSpec>): KeyPattern =>
  patternOf(MEMBERSHIP, group, member);

/** The membership that a key is of; undefined where it is of something else. */
export function membershipIn(key: Key): GroupMembershipSpec | undefined {
  const { kind, parts } = parseKey(key);
  const [group = "", member = ""] = parts;
  return kind === MEMBERSHIP ? { group, member } : undefined;
}
