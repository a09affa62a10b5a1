/**
 * Definitions: how much a permission set allows, as far as that can be known.
 *
 * In: what a permission set is. Out: whether it makes administrators. Invariant: whoever counts administrators that come gets
 * `yes` or `unknown` for every set that may make them; whoever counts those that there are gets `true` only for sets that do.
 * Example: AdministratorAccess is `yes`, and so is `iam:*`; a customer managed policy, whose text stands in each account, is `unknown`.
 */

import { canonicalJson, isObject, sameJson } from "../base/json.ts";
import { onceFor } from "../base/once.ts";
import type { Difference } from "../model/change.ts";
import type { Live } from "../model/resource.ts";
import { type CustomerManagedPolicy, isPermissionSet, type PermissionSetSpec, setKeyOf } from "../model/specs.ts";
import { isKnownPolicy } from "./class/managed.ts";
import { type Policies, partsOf } from "./class/parts.ts";
import { isBounded, sureWaysOf, waysOf } from "./class/raise.ts";
import { denies, permits, rulesOf } from "./class/rules.ts";
import { SURELY, SURELY_ORGANIZATION } from "./class/ways.ts";

export type { Policies };

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

/** Whether it allows everything, whatever bounds it, or denies. */
const allowsEverything = ({ managedPolicies, inlinePolicy }: Policies): boolean =>
  managedPolicies.some(isAdministratorAccess) ||
  (isObject(inlinePolicy) && statementsOf(inlinePolicy, "Allow").some(isOfEverything));

/** By a statement without a condition, that leaves out nothing by which an administrator is one. */
function isSurelyOfEverything(statement: Record<string, unknown>): boolean {
  if (!isOfEverything(statement) || statement.Condition !== undefined || statement.NotResource !== undefined)
    return false;
  const rules = rulesOf({ Statement: statement });
  return (
    statement.NotAction === undefined ||
    SURELY.some((actions) => actions.every((action) => permits(rules, action, "surely")))
  );
}

const surelyAllowsEverything = ({ managedPolicies, inlinePolicy }: Policies): boolean =>
  managedPolicies.some(isAdministratorAccess) ||
  (isObject(inlinePolicy) && statementsOf(inlinePolicy, "Allow").some(isSurelyOfEverything));

/** Whether each way by which somebody makes an administrator is denied, whatever the conditions. */
const isDenied = (spec: Policies): boolean =>
  [...SURELY, ...SURELY_ORGANIZATION].every((actions) =>
    actions.some((action) => denies(partsOf(spec).rules, action, "at most")),
  );

const isUnreadable = ({ inlinePolicy }: Policies) => inlinePolicy !== undefined && !isObject(inlinePolicy);

/**
 * A condition does not make it less: whether it holds is not to be seen from here. Nor does it that a way to everything needs a step (a role that
 * is made, or handed over), or an account that rules the organization, where a policy names what does. What is unknown, be it a policy of AWS's
 * that came after our list, is no more than a boundary lets through; what is known to allow everything counts whatever bounds it.
 */
export function adminOf(spec: Policies | undefined): Admin {
  if (spec === undefined) return "unknown";
  if (allowsEverything(spec)) return "yes";
  const parts = partsOf(spec);
  if (waysOf(parts, "at most", "any").length > 0) return "yes";
  if (isUnreadable(spec)) return "unknown";
  return parts.unread.length === 0 || isBounded(parts, "at most", "any") ? "no" : "unknown";
}

/**
 * Who holds such a set may be able to administer the account: it allows everything, nothing bounds it, and nothing denies everything, or each way to
 * make an administrator. A Deny with a condition (another region, no MFA) is no lock-out. What only has a way to everything is not relied on.
 */
export function mayAdminister(spec: PermissionSetSpec | undefined): boolean {
  if (spec === undefined || !allowsEverything(spec) || spec.permissionsBoundary !== undefined) return false;
  const { inlinePolicy } = spec;
  if (isDenied(spec)) return false;
  if (!isObject(inlinePolicy)) return true;
  return !statementsOf(inlinePolicy, "Deny").some((one) => isOfEverything(one) && one.Condition === undefined);
}

/** Who holds such a set can: no condition must hold before it allows everything, and no policy of it is of unknown text, which may deny. */
export const administers = (spec: PermissionSetSpec | undefined): boolean =>
  spec !== undefined && mayAdminister(spec) && !partsOf(spec).mayDeny && surelyAllowsEverything(spec);

/**
 * How near a set is to everything: by what is unknown, by a policy that says so and one that denies each way, by a way that may be one, by one that
 * surely is, by a policy that says so, by one that says so whatever the conditions.
 */
function rankOfSet(spec: Policies | undefined): number {
  const admin = adminOf(spec);
  if (spec === undefined || admin !== "yes") return RANK[admin];
  const parts = partsOf(spec);
  // Whoever takes such a Deny away makes administrators.
  if (waysOf(parts, "at most", "any").length === 0) return RANK.yes;
  if (allowsEverything(spec)) return RANK.yes + (surelyAllowsEverything(spec) ? 4 : 3);
  return RANK.yes + (sureWaysOf(parts, "any").length > 0 ? 2 : 1);
}

/** Policies of unknown text, those of the accounts apart from AWS's. */
const unknownOf = ({ managedPolicies, customerManagedPolicies }: Policies): readonly string[] => [
  ...managedPolicies.filter((policy) => !isKnownPolicy(policy)),
  ...customerManagedPolicies.map((policy: CustomerManagedPolicy) => canonicalJson(policy) ?? ""),
];

/**
 * Whether those who hold a set may become administrators by a change of it: it becomes one, or nearer to one, another policy of unknown text
 * comes to it, or what bounded one is lifted or exchanged.
 */
export function makesAdministrators(before: PermissionSetSpec | undefined, after: PermissionSetSpec): boolean {
  if (adminOf(after) === "no") return false;
  if (before === undefined || rankOfSet(after) > rankOfSet(before)) return true;
  if (isUnreadable(after) && !isUnreadable(before)) return true;
  const had = new Set(unknownOf(before));
  if (unknownOf(after).some((policy) => !had.has(policy))) return true;
  const bounds = before.permissionsBoundary;
  return bounds !== undefined && !sameJson(bounds, after.permissionsBoundary);
}

/** What permission sets are before and after the changes that would be made; undefined where it was not read. */
export function definitionsOf(live: Live, open: readonly Difference[]) {
  const changed = new Map(open.filter(isPermissionSet).map((change) => [change.key, change.after]));
  const before = onceFor((name): PermissionSetSpec | undefined => {
    const found = live.resources.get(setKeyOf(name));
    return found === undefined || found.partial === true ? undefined : (found.spec as PermissionSetSpec);
  });
  const after = onceFor(
    (name): PermissionSetSpec | undefined =>
      (changed.get(setKeyOf(name)) as PermissionSetSpec | undefined) ?? before(name),
  );
  return { before, after };
}
