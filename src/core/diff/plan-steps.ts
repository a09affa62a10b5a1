/**
 * The AWS calls of a plan, and what they need to know.
 *
 * In: a difference and the live state. Out: `Step[]`. Invariant: what exists is addressed by its live id, what does not by a
 * reference to the step that makes it. Example: the steps of a new assignment of a new set refer to the set's creation.
 */
import type { Key } from "../base/key.ts";
import type { Difference } from "../model/change.ts";
import type { Config } from "../model/config.ts";
import type { Kind, Refs, Registry } from "../model/kind.ts";
import { unprovisionableIn } from "../model/organization.ts";
import type { CallerRole } from "../model/plan.ts";
import type { Found, Live } from "../model/resource.ts";
import type { Step } from "../model/step.ts";

/** Names of sets that a protected grant goes through, by the Settings at hand and by those that guard. */
export function guardedSets(config: Config, guards: readonly Config[]): ReadonlySet<string> {
  const grants = [config, ...guards].flatMap(({ settings }) => settings.protected);
  return new Set(grants.map(({ permissionSet }) => permissionSet));
}

/** What steps are made of, beside the live state. */
interface Given {
  readonly config: Config;
  readonly past: { readonly guards: readonly Config[] };
  readonly uncommitted?: true | undefined;
}

/** References for steps, resolved to live ids where there are any. */
export function refsOf({ config, past, uncommitted }: Given, live: Live): Refs {
  return {
    instanceArn: live.instance.arn,
    identityStoreId: live.instance.identityStoreId,
    partition: live.instance.arn.split(":")[1] ?? "aws",
    configName: config.settings.name,
    ...(uncommitted === true ? { uncommitted } : {}),
    guarded: guardedSets(config, past.guards),
    inactiveAccounts: unprovisionableIn(live.organization),
    id: (key, out) => live.resources.get(key)?.ids[out] ?? { $ref: key, out },
  };
}

export function inactiveAccountsOf(live: Live): ReadonlySet<string> {
  const { accounts } = live.organization;
  return new Set(accounts.filter((account) => account.state !== "ACTIVE").map((account) => account.id));
}

/** The AWS calls of one difference. */
export function stepsOf(difference: Difference, live: Live, kind: Kind, refs: Refs): readonly Step[] {
  const want = {
    kind: difference.kind,
    key: difference.key,
    spec: difference.after ?? {},
    sources: difference.sources,
  };
  const found = live.resources.get(difference.key);
  if (difference.action === "create" || found === undefined) return kind.create(want, refs);
  if (difference.action === "delete") return kind.remove(found, refs);
  return kind.update(found, want, new Set(difference.fields as never[]), refs);
}

export function callerRoleOf(live: Live): CallerRole {
  const { account } = live.caller;
  if (account === live.organization.managementAccount) return "management account";
  return live.organization.delegatedAdministrators.includes(account) ? "delegated administrator" : "member account";
}

/** Accounts that may be the delegated administrator's: where nobody can say, any. */
export function administratorsAccounts({ organization }: Pick<Live, "organization">): readonly string[] {
  const { administratorsUnknown, delegatedAdministrators, accounts, managementAccount } = organization;
  if (administratorsUnknown === undefined) return delegatedAdministrators;
  return accounts.map(({ id }) => id).filter((id) => id !== managementAccount);
}

/** Accounts from which Identity Center is run, or may be: whoever has access there could be the one who runs idc. */
export function runningAccounts(live: Live): ReadonlySet<string> {
  return new Set([live.organization.managementAccount, ...administratorsAccounts(live), live.caller.account]);
}

/** A delegated administrator cannot touch a set that is provisioned in the management account (aws-api 3.11). */
export function isOutOfReach(set: Found | undefined, live: Live): boolean {
  if (callerRoleOf(live) === "management account") return false;
  return set?.facts?.provisionedAccounts?.includes(live.organization.managementAccount) === true;
}

/** The AWS calls of each difference. What is made anew goes as it was read, whatever else is made anew. `read`: nothing is set aside. */
export function stepsIn(
  given: Given & { readonly live: Live; readonly kinds: Registry },
  differences: readonly Difference[],
  read: Live,
): ReadonlyMap<Key, readonly Step[]> {
  const { live, kinds } = given;
  const [refs, before] = [refsOf(given, live), refsOf(given, read)];
  const refsFor = ({ action, anew }: Difference) => (anew !== undefined && action === "delete" ? before : refs);
  return new Map(differences.map((one) => [one.key, stepsOf(one, live, kinds.get(one.kind)!, refsFor(one))] as const));
}
