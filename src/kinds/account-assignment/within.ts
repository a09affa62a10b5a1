/** What of assignments a read in a scope would have found. */
import { keyOf } from "../../core/base/key.ts";
import { type AccountAssignmentSpec, partOf } from "../../core/model/assignment.ts";
import { type Found, principalKey } from "../../core/model/resource.ts";
import type { Scope } from "../../core/model/scope.ts";

export function within(found: Found<AccountAssignmentSpec>, scope: Scope): Found | undefined {
  const { spec } = found;
  const { permissionSet, account, principal: name, principalType: type } = spec;
  if (!scope.assignments(permissionSet)) return undefined;
  const spelled = found.facts?.orphan === true ? name : scope.spelling(type === "USER" ? "User" : "Group", name);
  // Of a set that nobody declares only the assignments of who leaves are ours to know.
  const isLeaving = () => scope.assignmentScope.leaving.includes(principalKey({ type, name: spelled }));
  if (!scope.permissionSet(permissionSet) && !isLeaving()) return undefined;
  // Where users are not listed, their assignments are known by the id, and nobody is gone.
  const nameless = type === "USER" && !scope.users;
  const principal = nameless ? (found.ids.PrincipalId ?? "") : spelled;
  const { facts: _, ...bare } = found;
  const one = nameless ? bare : found;
  if (principal === name) return one;
  const key = keyOf("AccountAssignment", permissionSet, partOf({ principalType: type, principal }), account);
  return { ...one, key, spec: { ...spec, principal } };
}
