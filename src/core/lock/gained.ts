/**
 * What rules give in an account, or give no more, by what became of it since a lock, and not by what they say.
 *
 * In: the rules in force, the locks, the organization of today. Out: what became of it, and why a person decides, in words. Invariant:
 * where any of the locks had the account elsewhere, it is said; only names, OUs, tags and states are compared, as the lock has them.
 * Example: `account sandbox moved from /Workloads/Dev to /Workloads/Prod since idc.lock.yaml`.
 */
import { hasExpired } from "../base/expiry.ts";
import { Lists } from "../base/lists.ts";
import { once } from "../base/once.ts";
import { pairsOf } from "../desired/assignments-of-rule.ts";
import { type AccountAssignmentSpec, partOf } from "../model/assignment.ts";
import type { AccountCause, AccountStep } from "../model/cause/account.ts";
import type { Config, Rule } from "../model/config.ts";
import { LOCK_FILE, type Lock, type LockedAccount } from "../model/lock/lock.ts";
import type { Organization } from "../model/organization.ts";
import { namedPair } from "../model/resource.ts";
import { type Selector, selectorOf } from "../select/selectors.ts";
import { accountSteps } from "./lock-changes.ts";
import { lockedAccounts } from "./make-lock.ts";
import { tagsUsedIn } from "./referenced.ts";
import { wasOrganization } from "./was-organization.ts";

/** Why an assignment is to be made that the rules did not give before: of an account that joined, or of one that is another now. */
export interface Gained {
  /** A lock does not know the account, and those that do have it as it is. */
  readonly joined: boolean;
  readonly reason: string;
  /** Absent where the account is as it was, for all that the lock says. */
  readonly account?: AccountCause;
}

/** Answers about assignments, by what became of their accounts. */
export interface AccountsSince {
  /** Of one that is to be made; undefined where every lock would have given it, too. */
  gained(assignment: AccountAssignmentSpec): Gained | undefined;
  /** Of one that the rules do not give; undefined where by no lock they would have. */
  lost(assignment: AccountAssignmentSpec): AccountCause | undefined;
}

const SAID: Readonly<Partial<Record<AccountStep["what"], string>>> = {
  moved: "moved",
  renamed: "was renamed",
  tagged: "has other tags",
  state: "changed its state",
};

const sayTags = (text: string) => (text === "" ? "none" : text);

function sentence(changes: readonly AccountStep[], { name }: LockedAccount): string {
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

function rulesByPair({ config, today }: Pick<GainedInput, "config" | "today">): Lists<Rule> {
  const rules = new Lists<Rule>();
  for (const rule of config.rules)
    if (!hasExpired(rule.expires, today)) for (const pair of pairsOf(rule)) rules.add(pair, rule);
  return rules;
}

/** Whether rules in force give an assignment, by what a selector makes of their accounts. */
export function giverOf(given: Pick<GainedInput, "config" | "today">) {
  const rules = once(() => rulesByPair(given));
  return (select: Selector, assignment: AccountAssignmentSpec): boolean =>
    rules()
      .get(namedPair(assignment.permissionSet, partOf(assignment)))
      .some(({ accounts }) => select(accounts).accounts.includes(assignment.account));
}

/** Of an account that no lock knows. */
const joinedAs = ({ id, name, ou }: LockedAccount): Gained => ({
  ...{ joined: true, reason: `account ${name} is not in ${LOCK_FILE}: it joined since` },
  account: { id, name, changes: [{ what: "joined", is: ou }] },
});

/** Of one that a lock has otherwise. */
function movedFrom(was: LockedAccount, is: LockedAccount): Gained {
  const changes = accountSteps(was, is);
  const account = changes.length === 0 ? {} : { account: { id: is.id, name: is.name, changes } };
  return { joined: false, reason: sentence(changes, is), ...account };
}

export function makeAccountsSince(input: GainedInput): AccountsSince {
  const { config, locks, organization } = input;
  const gives = giverOf(input);
  const now = once(() => lockedAccounts(organization, tagsUsedIn(config)));
  const before = locks.map(({ accounts }, index) => {
    const select = once(() => selectorOf(config, wasOrganization(locks[index]!, organization)));
    return { accounts, gave: (assignment: AccountAssignmentSpec) => gives(select(), assignment) };
  });
  return {
    gained: (assignment) => {
      const is = now().get(assignment.account);
      if (is === undefined) return undefined;
      const known = before.filter(({ accounts }) => accounts.has(is.id));
      // Whoever was seen elsewhere by any lock did more than join.
      const other = known.find(({ gave }) => !gave(assignment));
      if (other !== undefined) return movedFrom(other.accounts.get(is.id)!, is);
      return known.length === before.length ? undefined : joinedAs(is);
    },
    lost: (assignment) => {
      const { account: id } = assignment;
      const is = now().get(id);
      for (const { accounts, gave } of before) {
        const was = accounts.get(id);
        if (was === undefined || !gave(assignment)) continue;
        const changes: readonly AccountStep[] =
          is === undefined ? [{ what: "left", was: was.ou }] : accountSteps(was, is);
        if (changes.length > 0) return { id, name: (is ?? was).name, changes };
      }
      return undefined;
    },
  };
}
