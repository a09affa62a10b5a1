/**
 * Letting go: what Settings release is never removed, though nobody declares it any more.
 *
 * In: globs of keys. Out: whether an object is released. Invariant: with a permission set go its assignments, with a
 * group its memberships: what hangs on a thing that is nobody's business any more is none either. Example:
 * `PermissionSet/Old` releases `AccountAssignment/Old/group:ops/111122223333` too.
 */

import { matcherOf } from "../base/glob.ts";
import { type Key, keyOf } from "../base/key.ts";
import type { ProtectedGrant } from "../model/config.ts";
import { type Found, principalKey, principalPart } from "../model/resource.ts";

export function makeReleased(globs: readonly string[]): (object: Pick<Found, "key" | "kind" | "spec">) => boolean {
  if (globs.length === 0) return () => false;
  const matchers = globs.map(matcherOf);
  const isNamed = (key: Key) => matchers.some((matches) => matches(key));
  return ({ key, kind, spec }) => {
    if (isNamed(key)) return true;
    const { permissionSet, group } = spec as { permissionSet?: string; group?: string };
    if (kind === "AccountAssignment") return isNamed(keyOf("PermissionSet", permissionSet ?? ""));
    return kind === "GroupMembership" && isNamed(keyOf("Group", group ?? ""));
  };
}

/** What must not be let go of for a grant to stay protected, in these accounts. */
export function keysOfGrant({ principal, permissionSet }: ProtectedGrant, accounts: readonly string[]): readonly Key[] {
  const assignments = accounts.map((id) => keyOf("AccountAssignment", permissionSet, principalPart(principal), id));
  return [principalKey(principal), keyOf("PermissionSet", permissionSet), ...assignments];
}
