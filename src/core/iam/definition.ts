/**
 * Definitions: how much a permission set allows, as far as that can be known.
 *
 * In: what a permission set is. Out: whether it makes administrators. Invariant: whoever counts administrators that come gets
 * `yes` or `unknown` for every set that may make them; whoever counts those that there are gets `true` only for sets that do.
 * Example: AdministratorAccess is `yes`; a customer managed policy, whose text stands in each account, is `unknown`.
 */

import { canonicalJson, isObject, sameJson } from "../base/json.ts";
import type { Change } from "../model/change.ts";
import type { Live } from "../model/resource.ts";
import { type CustomerManagedPolicy, isPermissionSet, type PermissionSetSpec, setKeyOf } from "../model/specs.ts";

/** `unknown`: it was not read, or a policy of it is not to be seen from here. */
export type Admin = "no" | "unknown" | "yes";

const RANK: Readonly<Record<Admin, number>> = { no: 0, unknown: 1, yes: 2 };

export const texts = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** `*`, `*:*`, `**`. */
const isEveryAction = (text: unknown) => /^[*?]+(:[*?]+)?$/.test(String(text));
/** `*`, `arn:aws:*`, `arn:*:*:*`. */
const isEveryResource = (text: unknown) => /^([*?]+|arn:(aws[\w-]*|[*?]+)(:[*?]*)*)$/.test(String(text));

/** What is left out by NotAction or NotResource may be next to nothing. */
const isOfEverything = (statement: Record<string, unknown>) =>
  (statement.NotAction !== undefined || texts(statement.Action).some(isEveryAction)) &&
  (statement.NotResource !== undefined || texts(statement.Resource).some(isEveryResource));

export function statementsOf(
  policy: Record<string, unknown>,
  effect: "Allow" | "Deny",
): readonly Record<string, unknown>[] {
  return texts(policy.Statement)
    .filter(isObject)
    .filter((one) => one.Effect === effect);
}

const isAdministratorAccess = (policy: string) => policy.split("/").at(-1) === "AdministratorAccess";

/** What decides whether a set makes administrators. */
export type Policies = Pick<
  PermissionSetSpec,
  "managedPolicies" | "customerManagedPolicies" | "inlinePolicy" | "permissionsBoundary"
>;

/**
 * A condition does not make it less: whether it holds is not to be seen from here. What is unknown is no more than a boundary
 * lets through, where that is one of AWS's own; what is known to allow everything counts whatever bounds it.
 */
export function adminOf(spec: Policies | undefined): Admin {
  if (spec === undefined) return "unknown";
  if (spec.managedPolicies.some(isAdministratorAccess)) return "yes";
  const { inlinePolicy } = spec;
  if (isObject(inlinePolicy) && statementsOf(inlinePolicy, "Allow").some(isOfEverything)) return "yes";
  if (inlinePolicy !== undefined && !isObject(inlinePolicy)) return "unknown";
  if (spec.customerManagedPolicies.length === 0) return "no";
  const bounds = spec.permissionsBoundary;
  const isBounded = bounds !== undefined && "managedPolicy" in bounds && !isAdministratorAccess(bounds.managedPolicy);
  return isBounded ? "no" : "unknown";
}

/**
 * Who holds such a set can administer the account: nothing bounds it, and nothing denies everything. A Deny with a condition
 * (another region, no MFA) is no lock-out.
 */
export function administers(spec: PermissionSetSpec | undefined): boolean {
  if (spec === undefined || adminOf(spec) !== "yes" || spec.permissionsBoundary !== undefined) return false;
  const { inlinePolicy } = spec;
  if (!isObject(inlinePolicy)) return true;
  return !statementsOf(inlinePolicy, "Deny").some((one) => isOfEverything(one) && one.Condition === undefined);
}

/**
 * Whether those who hold a set may become administrators by a change of it: it becomes one, another policy of unknown text
 * comes to it, or what bounded one is lifted or exchanged.
 */
export function makesAdministrators(before: PermissionSetSpec | undefined, after: PermissionSetSpec): boolean {
  const [was, is] = [adminOf(before), adminOf(after)];
  if (is === "no") return false;
  if (before === undefined || RANK[is] > RANK[was]) return true;
  const had = new Set(before.customerManagedPolicies.map((policy: CustomerManagedPolicy) => canonicalJson(policy)));
  if (after.customerManagedPolicies.some((policy) => !had.has(canonicalJson(policy)))) return true;
  const bounds = before.permissionsBoundary;
  return bounds !== undefined && !sameJson(bounds, after.permissionsBoundary);
}

/** What permission sets are before and after the changes that would be made; undefined where it was not read. */
export function definitionsOf(live: Live, open: readonly Change[]) {
  const changed = new Map(open.filter(isPermissionSet).map((change) => [change.key, change.after]));
  const before = (name: string): PermissionSetSpec | undefined => {
    const found = live.resources.get(setKeyOf(name));
    return found === undefined || found.partial === true ? undefined : (found.spec as PermissionSetSpec);
  };
  const after = (name: string): PermissionSetSpec | undefined =>
    (changed.get(setKeyOf(name)) as PermissionSetSpec | undefined) ?? before(name);
  return { before, after };
}
