/**
 * Accounts that are elsewhere, or are called or tagged otherwise, than by a lock that counts: that of the last completed commit, and the one at hand.
 *
 * In: both configs, the organization of today. Out: `Moved[]`, sorted by account. Invariant: whoever writes the lock anew tells of it until a run completes that
 * commit; without a lock nothing is told, and of an account that one of them does not know, by that one nothing. Example: `sandbox`, which the completed lock
 * has at `/Workloads/Dev`, is at `/Workloads/Prod`.
 */
import { compareText } from "../base/key.ts";
import type { AccountStep } from "../model/cause/account.ts";
import type { Config } from "../model/config.ts";
import type { LockedAccount } from "../model/lock/lock.ts";
import type { Live } from "../model/resource.ts";
import { accountSteps } from "./lock-changes.ts";
import { lockedAccounts } from "./make-lock.ts";
import { tagsUsedIn } from "./referenced.ts";

/** An account as a lock has it, and as it is. */
export interface Moved {
  readonly was: LockedAccount;
  readonly is: LockedAccount;
  readonly changes: readonly AccountStep[];
}

/** What says where somebody may get in. */
const TOLD: readonly AccountStep["what"][] = ["moved", "renamed", "tagged"];

function movedSince(config: Config, { instance, organization }: Pick<Live, "instance" | "organization">) {
  const { lock } = config;
  if (lock?.instance !== instance.arn) return [];
  const now = lockedAccounts(organization, tagsUsedIn(config));
  return [...lock.accounts.values()].flatMap((was): readonly Moved[] => {
    const is = now.get(was.id);
    if (is === undefined) return [];
    const changes = accountSteps(was, is).filter(({ what }) => TOLD.includes(what));
    return changes.length === 0 ? [] : [{ was, is, changes }];
  });
}

/** What the last completed commit says of one comes first. */
export function movedAccounts(
  config: Config,
  completed: Config | undefined,
  live: Pick<Live, "instance" | "organization">,
): readonly Moved[] {
  const found = new Map<string, Moved>();
  for (const one of [...(completed === undefined ? [] : [completed]), config])
    for (const moved of movedSince(one, live)) if (!found.has(moved.is.id)) found.set(moved.is.id, moved);
  return [...found.values()].sort((a, b) => compareText(a.is.id, b.is.id));
}
