/**
 * What rules give in an account by what became of it since a lock, and not by what they say.
 *
 * In: the rules in force, the locks, the organization of today. Out: why, in words. Invariant: where any of the locks had the account
 * elsewhere, it is said; only names, OUs, tags and states are compared, as the lock has them. Example: `account sandbox moved
 * from /Workloads/Dev to /Workloads/Prod since idc.lock.yaml`.
 */
import { hasExpired } from "../base/expiry.ts";
import { Lists } from "../base/lists.ts";
import { once } from "../base/once.ts";
import { pairsOf } from "../desired/assignments-of-rule.ts";
import { type AccountAssignmentSpec, partOf } from "../model/assignment.ts";
import type { Config, Rule } from "../model/config.ts";
import { LOCK_FILE, type Lock, type LockedAccount } from "../model/lock/lock.ts";
import type { Organization } from "../model/organization.ts";
import { namedPair } from "../model/resource.ts";
import { type Selector, selectorOf } from "../select/selectors.ts";
import { type AccountChange, accountChanges } from "./lock-changes.ts";
import { lockedAccounts } from "./make-lock.ts";
import { tagsUsedIn } from "./referenced.ts";
import { wasOrganization } from "./was-organization.ts";

/** Why an assignment is to be made that the rules did not give before: of an account that joined, or of one that is another now. */
export interface Gained {
  readonly joined: boolean;
  readonly reason: string;
}

const SAID: Readonly<Partial<Record<AccountChange["what"], string>>> = {
  moved: "moved",
  renamed: "was renamed",
  tagged: "has other tags",
  state: "changed its state",
};

const sayTags = (text: string) => (text === "" ? "none" : text);

function sentence(changes: readonly AccountChange[], { name }: LockedAccount): string {
  const parts = changes.map(({ what, was = "", is = "" }) => {
    const [from, to] = what === "tagged" ? [sayTags(was), sayTags(is)] : [was, is];
    return `${SAID[what]} from ${from} to ${to}`;
  });
  if (parts.length === 0) return `the rules did not give it by the accounts that ${LOCK_FILE} has`;
  return `account ${name} ${parts.join(" and ")} since ${LOCK_FILE}`;
}

/** What it takes to say so. */
export interface GainedInput {
  readonly config: Config;
  readonly locks: readonly Lock[];
  readonly organization: Organization;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
}

function rulesByPair({ config, today }: GainedInput): Lists<Rule> {
  const rules = new Lists<Rule>();
  for (const rule of config.rules)
    if (!hasExpired(rule.expires, today)) for (const pair of pairsOf(rule)) rules.add(pair, rule);
  return rules;
}

/** A function of assignments that are to be made; each answer is undefined where every lock would have given it, too. */
export function makeGained(input: GainedInput): (assignment: AccountAssignmentSpec) => Gained | undefined {
  const { config, locks, organization } = input;
  const rules = once(() => rulesByPair(input));
  const now = once(() => lockedAccounts(organization, tagsUsedIn(config)));
  const selectors = locks.map((lock) => once(() => selectorOf(config, wasOrganization(lock, organization))));
  const gave = (select: Selector, assignment: AccountAssignmentSpec) =>
    rules()
      .get(namedPair(assignment.permissionSet, partOf(assignment)))
      .some(({ accounts }) => select(accounts).accounts.includes(assignment.account));
  return (assignment) => {
    const is = now().get(assignment.account);
    if (is === undefined) return undefined;
    for (const [index, lock] of locks.entries()) {
      const was = lock.accounts.get(is.id);
      if (was === undefined)
        return { joined: true, reason: `account ${is.name} is not in ${LOCK_FILE}: it joined since` };
      if (!gave(selectors[index]!(), assignment))
        return { joined: false, reason: sentence(accountChanges(was, is), is) };
    }
    return undefined;
  };
}
