/** What is said of a user, group, membership or row, as its key tells it. */
import { type Key, parseKey } from "../../src/core/base/key.ts";

export function specOf(key: Key): { readonly kind: string; readonly spec: object } {
  const { kind, parts } = parseKey(key);
  const [first = "", second = "", account = ""] = parts;
  if (kind === "GroupMembership") return { kind, spec: { group: first, member: second } };
  if (kind === "Group") return { kind, spec: { name: first } };
  const [type, principal] = second.split(":");
  return { kind, spec: { permissionSet: first, principalType: type?.toUpperCase(), principal, account } };
}

export const rowKey = (set: string, principal: string, account = "1"): Key =>
  `AccountAssignment/${set}/${principal}/${account}`;

export const memberKey = (group: string, user: string): Key => `GroupMembership/${group}/${user}`;
