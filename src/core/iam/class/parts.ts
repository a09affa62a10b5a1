/**
 * Parts: what a permission set is made of, read as far as it can be.
 *
 * In: the policies of a set. Out: `Parts`. Invariant: each policy is in one of them; whatever may deny something that nobody sees says so.
 * Example: PowerUserAccess is rules, AmazonS3FullAccess is listed, a customer managed policy is unread.
 */
import { isObject } from "../../base/json.ts";
import type { AccessClass } from "../../model/access/class.ts";
import type { Boundary, PermissionSetSpec } from "../../model/specs.ts";
import { type Listed, listedOf, textOf } from "./managed.ts";
import { type Certainty, type Fits, permits, type Rule, rulesOf } from "./rules.ts";

/** What decides how much a set allows. */
export type Policies = Pick<
  PermissionSetSpec,
  "managedPolicies" | "customerManagedPolicies" | "inlinePolicy" | "permissionsBoundary"
>;

/** Policies of a set, by how much of them is known. */
export interface Parts {
  readonly rules: readonly Rule[];
  readonly listed: readonly (Listed & { readonly policy: string })[];
  /** Policies that may allow everything, for all that is known here. */
  readonly unread: readonly string[];
  /** What a boundary lets through, where its text is known. */
  readonly bounds?: readonly Rule[];
  /** What a boundary lets through at the most, where its text is not. */
  readonly cap: AccessClass;
  /** Something that is not in the rules may deny some of what they allow. */
  readonly mayDeny: boolean;
}

function boundedBy(boundary: Boundary | undefined): Pick<Parts, "bounds" | "cap" | "mayDeny"> {
  if (boundary === undefined) return { cap: "admin", mayDeny: false };
  if (!("managedPolicy" in boundary)) return { cap: "admin", mayDeny: true };
  const bounds = textOf(boundary.managedPolicy);
  if (bounds !== undefined) return { bounds, cap: "admin", mayDeny: false };
  const listed = listedOf(boundary.managedPolicy);
  return { cap: listed?.inManagement ?? listed?.atMost ?? "admin", mayDeny: true };
}

const ELEMENTS = ["Version", "Statement", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition"];

/** Whether elements of it are written in another case than IAM writes them: whether IAM takes them for what they look like is not to be seen here. */
function isOdd(policy: Record<string, unknown>): boolean {
  const statements: readonly unknown[] = Array.isArray(policy.Statement) ? policy.Statement : [policy.Statement];
  const names = [policy, ...statements].filter(isObject).flatMap(Object.keys);
  return names.some((name) =>
    ELEMENTS.some((element) => element !== name && element.toLowerCase() === name.toLowerCase()),
  );
}

const isRead = (inlinePolicy: unknown): boolean => isObject(inlinePolicy) && !isOdd(inlinePolicy);

function read(spec: Policies): Parts {
  const { managedPolicies, customerManagedPolicies, inlinePolicy, permissionsBoundary } = spec;
  const texts = managedPolicies.map((policy) => textOf(policy) ?? []);
  const others = managedPolicies.filter((policy) => textOf(policy) === undefined);
  const listed = others.flatMap((policy) => {
    const found = listedOf(policy);
    return found === undefined ? [] : [{ ...found, policy }];
  });
  const unread = [
    ...others.filter((policy) => listedOf(policy) === undefined),
    ...customerManagedPolicies.map(({ path, name }) => `${path.slice(1)}${name}`),
    ...(inlinePolicy === undefined || isRead(inlinePolicy) ? [] : ["the inline policy"]),
  ];
  const bound = boundedBy(permissionsBoundary);
  return {
    ...bound,
    rules: [...texts.flat(), ...(isObject(inlinePolicy) ? rulesOf(inlinePolicy) : [])],
    listed,
    unread,
    mayDeny: bound.mayDeny || unread.length > 0 || listed.some(({ denies }) => denies === true),
  };
}

const known = new WeakMap<Policies, Parts>();

/** Read once: thousands of assignments ask of the same few sets. */
export function partsOf(spec: Policies): Parts {
  const parts = known.get(spec) ?? read(spec);
  known.set(spec, parts);
  return parts;
}

/** Whether the rules permit an action, and a boundary of known text lets it through. */
export const permitted = (
  { rules, bounds }: Pick<Parts, "rules" | "bounds">,
  action: string,
  certainty: Certainty,
  fits?: Fits,
): boolean => permits(rules, action, certainty, fits) && (bounds === undefined || permits(bounds, action, certainty));
