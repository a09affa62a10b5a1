/**
 * Makes the lock of what a config refers to, as it is now.
 *
 * In: a config, what is live, the kinds. Out: `Lock`. Invariant: sorted, and nothing in it that the config does not ask for but the
 * accounts, which are all there. Example: a group that waits to be made has no entry.
 */
import { compareText } from "../base/key.ts";
import { formatOuPath } from "../base/ou-path.ts";
import { bindingsFor } from "../model/bindings.ts";
import type { Config } from "../model/config.ts";
import type { Registry } from "../model/kind.ts";
import type { Lock, LockedAccount } from "../model/lock/lock.ts";
import type { Account, Organization } from "../model/organization.ts";
import type { Live } from "../model/resource.ts";
import { referencedIn, tagsUsedIn } from "./referenced.ts";

/** How an account stands, by names; of OUs that nobody listed the id stands for the name. */
export function lockedAccounts(
  { accounts, organizationalUnits }: Organization,
  tagNames: readonly string[],
): ReadonlyMap<string, LockedAccount> {
  const paths = new Map(organizationalUnits.map(({ id, path }) => [id, path]));
  const locked = ({ id, name, state, ouIds, tags = {} }: Account): LockedAccount => {
    const last = ouIds.at(-1);
    const path = last === undefined ? [] : (paths.get(last) ?? ouIds);
    const kept = tagNames.flatMap((tag) => (Object.hasOwn(tags, tag) ? [[tag, tags[tag]!] as const] : []));
    return { id, name, state, ou: formatOuPath(path), tags: Object.fromEntries(kept) };
  };
  const sorted = [...accounts].sort((a, b) => compareText(a.id, b.id));
  return new Map(sorted.map((account) => [account.id, locked(account)]));
}

export function makeLock(
  config: Config,
  live: Pick<Live, "resources" | "organization" | "instance">,
  kinds: Registry,
): Omit<Lock, "at"> {
  return {
    instance: live.instance.arn,
    bindings: bindingsFor(referencedIn(config, kinds), live, kinds),
    accounts: lockedAccounts(live.organization, tagsUsedIn(config)),
  };
}
