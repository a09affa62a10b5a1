/**
 * Ignore rules: what on the instance belongs to somebody else.
 *
 * In: `Settings.ignore` and today. Out: a function from an object to the rule that ignores it. Invariant: by permission
 * set, the set and all its assignments; by group, the group and its membership, never grants to it; several keys of one
 * rule intersect. Example: `{permissionSet: "jit-*"}` ignores `AccountAssignment/jit-admin/…` and `PermissionSet/jit-admin`.
 */

import { hasExpired } from "../base/expiry.ts";
import { matchesGlob } from "../base/glob.ts";
import type { IgnoreRule } from "../model/config.ts";

/** The parts of an object that ignore rules look at. */
export interface Ignorable {
  readonly kind: string;
  readonly spec: object;
}

type Parts = { permissionSet?: string; group?: string; principalType?: string };

/** A group rule is about the group and its membership; only with a permission set or principal type is it about grants. */
function partsOf(object: Ignorable): Parts {
  const spec = object.spec as Record<string, string>;
  if (object.kind === "PermissionSet") return { permissionSet: spec.name! };
  if (object.kind === "Group") return { group: spec.name! };
  if (object.kind === "GroupMembership") return { group: spec.group! };
  if (object.kind !== "AccountAssignment") return {};
  const group = spec.principalType === "GROUP" ? { group: spec.principal! } : {};
  return { permissionSet: spec.permissionSet!, principalType: spec.principalType!, ...group };
}

function matchesRule(rule: IgnoreRule, object: Ignorable, parts: Parts): boolean {
  if (object.kind === "AccountAssignment" && rule.permissionSet === undefined && rule.principalType === undefined) {
    return false;
  }
  if (
    rule.permissionSet !== undefined &&
    !(parts.permissionSet && matchesGlob(rule.permissionSet, parts.permissionSet))
  ) {
    return false;
  }
  if (rule.group !== undefined && !(parts.group && matchesGlob(rule.group, parts.group))) return false;
  return rule.principalType === undefined || rule.principalType === parts.principalType;
}

/** The first rule in force that ignores an object. */
export function makeIgnored(
  rules: readonly IgnoreRule[],
  today: string,
): (object: Ignorable) => IgnoreRule | undefined {
  const inForce = rules.filter((rule) => !hasExpired(rule.until, today));
  return (object) => {
    const parts = partsOf(object);
    return inForce.find((rule) => matchesRule(rule, object, parts));
  };
}
