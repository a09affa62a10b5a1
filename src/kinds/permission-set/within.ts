/** What of permission sets a read in a scope would have found. */
import type { Found } from "../../core/model/resource.ts";
import type { Scope } from "../../core/model/scope.ts";
import type { PermissionSetState } from "./read.ts";

/** Of a set out of scope there is the name; and where it is, if its assignments matter. */
export function within(found: Found<PermissionSetState>, scope: Scope): Found {
  const { name } = found.spec;
  if (scope.permissionSet(name)) return found;
  const { kind, key, ids, facts } = found;
  const known = {
    ...(scope.assignments(name) ? { provisionedAccounts: facts?.provisionedAccounts ?? [] } : {}),
    ...(scope.marks && facts?.tags !== undefined ? { tags: facts.tags } : {}),
  };
  return {
    kind,
    key,
    spec: { name },
    partial: true,
    ids,
    ...(Object.keys(known).length === 0 ? {} : { facts: known }),
  };
}
