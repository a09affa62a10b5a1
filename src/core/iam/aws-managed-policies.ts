/**
 * AWS managed policies: which there are, as far as a list of some day says.
 *
 * In: path and name of a policy, without a leading slash. Out: whether it is on the list, and the one that was meant. Invariant:
 * what is not on the list may exist, since AWS adds some every week; what is suggested is on it.
 * Example: `meantManagedPolicy("ViewOnlyAccess")` is `job-function/ViewOnlyAccess`.
 */
import list from "../../../policies/aws-managed-policies.json" with { type: "json" };
import { compareText } from "../base/key.ts";
import { once } from "../base/once.ts";
import { nearestAmong } from "../base/suggest.ts";

/** `YYYY-MM-DD`: what came later is not on the list. */
export const MANAGED_POLICIES_AS_OF: string = list.asOf;

/** Policies of AWS's own roles, which nobody else can attach. */
const SERVICES_OWN = "aws-service-role/";

/** Made when it is first asked for: most runs of the program never do. */
const known = once(
  () =>
    new Set(
      Object.entries(list.policies).flatMap(([path, names]) =>
        names.map((name) => (path === "" ? name : `${path}/${name}`)),
      ),
    ),
);

export const isListedManagedPolicy = (policy: string): boolean => known().has(policy);

const nameOf = (policy: string): string => policy.split("/").at(-1)!;

/** By their names without the path, those that can be attached, in three ways of looking for one. */
const attachable = once(() => {
  const byName = new Map<string, string>();
  // Names stand once on the list; where two paths had one, the first in order is as good as the other.
  for (const policy of [...known()].sort(compareText).reverse())
    if (!policy.startsWith(SERVICES_OWN)) byName.set(nameOf(policy), policy);
  const names = [...byName.keys()];
  const byFolded = new Map(names.reverse().map((name) => [name.toLowerCase(), name]));
  return { byName, byFolded, nearest: nearestAmong(byName.keys()) };
});

/** The policy that a mistyped one stands for: of the same name below another path, or of a name that is near. */
export function meantManagedPolicy(policy: string): string | undefined {
  const { byName, byFolded, nearest } = attachable();
  const name = nameOf(policy);
  const near = byFolded.get(name.toLowerCase()) ?? nearest(name);
  return near === undefined ? undefined : byName.get(near);
}
