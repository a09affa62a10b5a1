/** What of memberships a read in a scope would have found. */
import { keyOf } from "../../core/base/key.ts";
import type { GroupMembershipSpec } from "../../core/model/membership.ts";
import type { Found, Unknown } from "../../core/model/resource.ts";
import type { Scope } from "../../core/model/scope.ts";

type Looked = ReadonlySet<string>;

export function within(found: Found<GroupMembershipSpec>, scope: Scope, looked: Looked): Found | undefined {
  const { spec } = found;
  const group = scope.spelling("Group", spec.group);
  if (!scope.members(group) && !looked.has(group)) return undefined;
  // Who is no user any more is known by the id, which nobody spells.
  const member = found.facts?.orphan === true ? spec.member : scope.spelling("User", spec.member);
  if (group === spec.group && member === spec.member) return found;
  return { ...found, key: keyOf("GroupMembership", group, member), spec: { group, member } };
}

/** Members that would not have been asked for are not missed. */
export function unknownWithin(unknown: Unknown, name: string, scope: Scope, looked: Looked): Unknown | undefined {
  const group = scope.spelling("Group", name);
  if (!scope.members(group) && !looked.has(group)) return undefined;
  const [, , ...rest] = unknown.pattern.split("/");
  return { ...unknown, pattern: [keyOf("GroupMembership", group), ...rest].join("/") };
}
