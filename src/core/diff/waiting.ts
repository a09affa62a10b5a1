/**
 * What waits for an account that is not active: AWS deletes no permission set that an account has, and takes none from an account that
 * is suspended; what is there goes with the account.
 *
 * In: differences, what is live. Out: these without the deletions that wait, and what waits. Invariant: a deletion waits for accounts
 * alone; while anything stays in an active account, it is for the judge. Example: a set that leaves the config while one of its
 * accounts is closed: it goes from the others, and stays itself until AWS has removed that account.
 */
import type { Key } from "../base/key.ts";
import type { Difference } from "../model/change.ts";
import type { Config } from "../model/config.ts";
import type { Registry } from "../model/kind.ts";
import { unprovisionableIn } from "../model/organization.ts";
import type { Live } from "../model/resource.ts";
import { isPermissionSet, type PermissionSetDeclaration, setKeyOf } from "../model/specs.ts";
import type { LeftAs } from "./removal.ts";

/** Former names of sets: a rename is one story of its own, and is told as such. */
const formerSets = ({ objects }: Config): ReadonlySet<Key> =>
  new Set(
    [...objects.values()].filter(isPermissionSet).flatMap(({ spec }) => {
      const { previously } = spec as PermissionSetDeclaration;
      return previously === undefined ? [] : [setKeyOf(previously)];
    }),
  );

/** Accounts in which something that is not removed passes through an object. */
function accountsThrough(objects: ReadonlySet<Key>, gone: ReadonlySet<Key>, live: Live, kinds: Registry) {
  const accounts = new Map<Key, Set<string>>([...objects].map((key) => [key, new Set()]));
  for (const { key, kind, spec } of live.resources.values()) {
    const access = gone.has(key) ? undefined : kinds.get(kind)?.access?.(spec);
    if (access?.account === undefined) continue;
    for (const object of access.through) accounts.get(object)?.add(access.account);
  }
  return accounts;
}

/** What waits and is of somebody who goes now stays of nobody: that is told of who goes, and is not given back with the account. */
export function ofWhoStays(
  left: readonly LeftAs[],
  differences: readonly Difference[],
  kinds: Registry,
): readonly LeftAs[] {
  const gone = new Set(differences.filter(({ action }) => action === "delete").map(({ key }) => key));
  return left.map((one): LeftAs => {
    const access = one.claim === "waiting" ? kinds.get(one.found.kind)?.access?.(one.found.spec) : undefined;
    return access !== undefined && gone.has(access.principal) ? { ...one, claim: "inactive-account" } : one;
  });
}

export function withWaiting(
  differences: readonly Difference[],
  live: Live,
  kinds: Registry,
  config: Config,
): { readonly differences: readonly Difference[]; readonly left: readonly LeftAs[] } {
  const former = formerSets(config);
  const deletions = differences.filter(({ action }) => action === "delete");
  const sets = deletions.filter((one) => isPermissionSet(one) && one.anew === undefined && !former.has(one.key));
  // In mode additive nothing goes, so nothing waits to.
  if (sets.length === 0 || config.settings.mode === "additive") return { differences, left: [] };
  const inactive = unprovisionableIn(live.organization);
  const gone = new Set(deletions.map(({ key }) => key));
  const through = accountsThrough(new Set(sets.map(({ key }) => key)), gone, live, kinds);
  const left = sets.flatMap(({ key }): readonly LeftAs[] => {
    const found = live.resources.get(key)!;
    const staying = [...through.get(key)!];
    const provisioned = found.facts?.provisionedAccounts ?? [];
    const waits = staying.every(inactive.has) && (staying.length > 0 || provisioned.some(inactive.has));
    return waits ? [{ found, claim: "waiting", remembers: true }] : [];
  });
  const waiting = new Set(left.map(({ found }) => found.key));
  return { differences: differences.filter(({ key }) => !waiting.has(key)), left };
}
