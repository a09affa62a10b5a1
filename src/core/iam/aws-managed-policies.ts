/**
 * AWS managed policies: which there are, as far as a list of some day says.
 *
 * In: path and name of a policy, without a leading slash. Out: whether it is on the list, and the one that was meant. Invariant:
 * what is not on the list may exist, since AWS adds some every week; what is suggested is on it.
 * Example: `meantManagedPolicy("ViewOnlyAccess")` is `job-function/ViewOnlyAccess`.
 */
import list from "../../../policies/aws-managed-policies.json" with { type: "json" };
import { compareText } from "../base/key.ts";
import { nearest } from "../base/suggest.ts";

/** `YYYY-MM-DD`: what came later is not on the list. */
export const MANAGED_POLICIES_AS_OF: string = list.asOf;

/** Policies of AWS's own roles, which nobody else can attach. */
const SERVICES_OWN = "aws-service-role/";

let known: ReadonlySet<string> | undefined;

/** Made when it is first asked for: most runs of the program never do. */
function knownPolicies(): ReadonlySet<string> {
  known ??= new Set(
    Object.entries(list.policies).flatMap(([path, names]) =>
      names.map((name) => (path === "" ? name : `${path}/${name}`)),
    ),
  );
  return known;
}

export const isListedManagedPolicy = (policy: string): boolean => knownPolicies().has(policy);

const nameOf = (policy: string): string => policy.split("/").at(-1)!;

/** The policy that a mistyped one stands for: of the same name below another path, or of a name that is near. */
export function meantManagedPolicy(policy: string): string | undefined {
  const name = nameOf(policy).toLowerCase();
  const attachable = [...knownPolicies()].filter((one) => !one.startsWith(SERVICES_OWN));
  const byName = new Map<string, string>();
  // Names stand once on the list; where two paths had one, the first in order is as good as the other.
  for (const one of attachable.sort(compareText).reverse()) byName.set(nameOf(one), one);
  const same = [...byName.keys()].find((other) => other.toLowerCase() === name);
  const near = same ?? nearest(nameOf(policy), byName.keys());
  return near === undefined ? undefined : byName.get(near);
}
