/** Changes as a guard is asked about them, and what there is, without a config that leads to them. */

import { LiveAccess } from "../../../src/core/access/live-access.ts";
import { type Key, parseKey } from "../../../src/core/base/key.ts";
import type { GuardContext } from "../../../src/core/judge/guard/denial.ts";
import type { Action, Change } from "../../../src/core/model/change.ts";
import type { Config } from "../../../src/core/model/config.ts";
import { pastOf } from "../../harness/made-history.ts";
import { type LiveText, liveOf } from "../live.ts";

/** What a key says of the spec of its object. */
export function specOf(key: Key): object {
  const { kind, parts } = parseKey(key);
  const [first = "", second = "", account = ""] = parts;
  if (kind === "GroupMembership") return { group: first, member: second };
  if (kind !== "AccountAssignment") return { name: first };
  const [type = "", principal = ""] = second.split(":");
  return { permissionSet: first, principalType: type.toUpperCase(), principal, account };
}

/** `delete GroupMembership/devs/ann`. */
export function change(text: string, more: Partial<Change> = {}): Change {
  const [action = "", key = ""] = text.split(" ");
  const sides = {
    ...(action === "create" ? {} : { before: specOf(key) }),
    ...(action === "delete" ? {} : { after: specOf(key) }),
  };
  const judged = { verdict: "allow", reasons: [], steps: [] } as const;
  const shared = { key, kind: parseKey(key).kind, action: action as Action, fields: [], cause: "edit", sources: [] };
  return { ...judged, ...shared, ...sides, ...more } as Change;
}

/** An update of a permission set from one definition to another. */
export function redefine(name: string, was: object, is: object): Change {
  const spec = { name, sessionDuration: 60, managedPolicies: [], customerManagedPolicies: [] };
  const before = { ...spec, outdatedAccounts: [], ...was };
  return change(`update PermissionSet/${name}`, { before, after: { ...before, ...is } });
}

/** A config that declares nothing, so that of groups only those are known that were looked at. */
const NOTHING = {
  settings: { operators: [], protected: [], directUserAssignments: "managed" },
  objects: new Map(),
  rules: [],
} as unknown as Config;

export function contextOf(live: LiveText, differences: readonly Change[], config: object = {}): GuardContext {
  const state = liveOf(live);
  return {
    config: { ...NOTHING, ...config },
    past: pastOf([]),
    live: state,
    access: new LiveAccess(state),
    differences,
  };
}
