/**
 * Narrowing: whether a change of a permission set may take something away from those who hold it.
 *
 * In: an update of a permission set. Out: yes or no. Invariant: what cannot be weighed counts as narrower. Example: a managed
 * policy less, one more that denies, any other customer managed policy, a shorter session, any other inline policy, a boundary
 * where there was none.
 */

import { canonicalJson } from "../base/json.ts";
import type { Difference } from "../model/change.ts";
import type { Field, Kind } from "../model/kind.ts";
import { type PermissionSetSpec, redefines } from "../model/specs.ts";
import { isKnownPolicy, listedOf, textOf } from "./class/managed.ts";

/** Policies of AWS's own that deny, or may, for all that is known here: who gets one more of these can do less. */
const mayDeny = (policy: string): boolean =>
  textOf(policy)?.some(({ allows }) => !allows) ?? listedOf(policy)?.denies ?? !isKnownPolicy(policy);

/** Items of the one list that the other lacks. */
function lacking<Item>(had: readonly Item[], has: readonly Item[]): readonly Item[] {
  const there = new Set(has.map(canonicalJson));
  return had.filter((item) => !there.has(canonicalJson(item)));
}

/** Whether a definition may allow less than before. What an inline policy takes away is not weighed: any change may. */
export function narrows({ before, after, fields }: Pick<Difference, "before" | "after" | "fields">): boolean {
  const [was, is] = [before, after] as PermissionSetSpec[];
  const lost = <Item>(had: readonly Item[], has: readonly Item[]) => lacking(had, has).length > 0;
  const gained = lacking(is!.managedPolicies, was!.managedPolicies);
  return (
    fields.includes("inlinePolicy") ||
    (fields.includes("permissionsBoundary") && is!.permissionsBoundary !== undefined) ||
    is!.sessionDuration < was!.sessionDuration ||
    lost(was!.managedPolicies, is!.managedPolicies) ||
    gained.some(mayDeny) ||
    // What such a policy says stands in each account: it may deny everything.
    was!.customerManagedPolicies.length !== is!.customerManagedPolicies.length ||
    lost(was!.customerManagedPolicies, is!.customerManagedPolicies)
  );
}

/** Whether a change of any kind may take something away from somebody. */
export const canNarrow = (difference: Pick<Difference, "kind" | "action" | "before" | "after" | "fields">): boolean =>
  difference.action === "delete" || (redefines(difference) && narrows(difference));

/** Whether what passes through an object may be wider before an update than after it: by its fields, or since roles are behind it. */
export const mayNarrow = (difference: Difference, kind: Kind | undefined): boolean =>
  difference.action === "update" &&
  (canNarrow(difference) ||
    difference.fields.includes("outdatedAccounts") ||
    fieldsThat("narrows", difference, kind).length > 0);

/** Changed fields of an update by which people may do less, or more, as far as the kind says so. */
export function fieldsThat(
  way: "narrows" | "widens",
  { before, after, fields }: Pick<Difference, "before" | "after" | "fields">,
  kind: Kind | undefined,
): readonly string[] {
  if (kind === undefined) return [];
  const [was, is] = [before, after] as Readonly<Record<string, unknown>>[];
  const all = kind.fields as Readonly<Record<string, Field>>;
  return fields.filter((field) => all[field]?.[way]?.(was?.[field], is?.[field]) === true);
}
