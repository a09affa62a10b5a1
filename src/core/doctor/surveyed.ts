/**
 * The survey: what is live, gathered once for all who judge it.
 *
 * In: `Live`, the config at hand. Out: `Survey`. Invariant: `whole` says of each kind whether all of it was read, so that nobody takes what was
 * not read for absent. Example: with `ListGroups` denied, `whole.groups` is false and no group is said to be missing.
 */
import { LiveAccess } from "../access/live-access.ts";
import { nameOf } from "../base/key.ts";
import { sortedOnce } from "../base/lists.ts";
import { type AccountAssignmentSpec, isAssignment, isAssignmentKey } from "../model/assignment.ts";
import type { Config } from "../model/config.ts";
import { membershipIn } from "../model/membership.ts";
import type { Account } from "../model/organization.ts";
import type { Found, Live, Unknown } from "../model/resource.ts";
import {
  GROUP,
  isGroup,
  isPermissionSet,
  isUser,
  PERMISSION_SET,
  type PermissionSetSpec,
  USER,
} from "../model/specs.ts";

/** A permission set that could be read. */
export interface SurveyedSet {
  readonly name: string;
  readonly found: Found<PermissionSetSpec>;
  /** Accounts that have its role; absent where that may not be read. */
  readonly roles?: readonly string[];
  /** Accounts whose role is behind the definition. */
  readonly outdated: readonly string[];
  /** Accounts where somebody is assigned. */
  readonly assigned: ReadonlySet<string>;
}

/** Whether all of a kind was read. */
export interface Whole {
  readonly users: boolean;
  readonly groups: boolean;
  readonly members: boolean;
  readonly sets: boolean;
  readonly assignments: boolean;
  readonly accounts: boolean;
}

const isOf =
  (kind: string) =>
  ({ pattern }: Unknown) =>
    pattern.startsWith(`${kind}/`);

function wholeIn({ unknown, organization }: Live): Whole {
  const none = (test: (one: Unknown) => boolean) => !unknown.some(test);
  return {
    users: none(isOf(USER)),
    groups: none(isOf(GROUP)),
    members: none(({ pattern }) => membershipIn(pattern) !== undefined),
    sets: none(isOf(PERMISSION_SET)),
    assignments: none(({ pattern }) => isAssignmentKey(pattern)),
    accounts: organization.accounts.length > 0,
  };
}

export class Survey {
  readonly live: Live;
  readonly config: Config | undefined;
  readonly access: LiveAccess;
  readonly whole: Whole;
  readonly sets: readonly SurveyedSet[];
  readonly users: readonly Found[];
  readonly groups: readonly Found[];
  readonly assignments: readonly Found<AccountAssignmentSpec>[];
  private readonly accounts: ReadonlyMap<string, Account>;

  constructor(live: Live, config: Config | undefined) {
    this.live = live;
    this.config = config;
    this.access = new LiveAccess(live);
    this.whole = wholeIn(live);
    const all = [...live.resources.values()];
    this.users = all.filter(isUser);
    this.groups = all.filter(isGroup);
    this.assignments = all.filter(isAssignment) as readonly Found<AccountAssignmentSpec>[];
    this.accounts = new Map(live.organization.accounts.map((account) => [account.id, account]));
    this.sets = all
      .filter((found) => isPermissionSet(found) && found.partial !== true)
      .map((found) => this.surveyed(found as Found<PermissionSetSpec>));
  }

  private surveyed(found: Found<PermissionSetSpec>): SurveyedSet {
    const name = nameOf(found.key);
    const roles = found.facts?.provisionedAccounts;
    const { outdatedAccounts = [] } = found.spec as { readonly outdatedAccounts?: readonly string[] };
    const assigned = new Set(this.access.assignmentsOfSet(name).map(({ spec }) => spec.account));
    return { name, found, ...(roles === undefined ? {} : { roles }), outdated: outdatedAccounts, assigned };
  }

  get management(): string {
    return this.live.organization.managementAccount;
  }

  /** Ids of the accounts that are ACTIVE. */
  activeAccounts(): readonly string[] {
    return [...this.accounts.values()].filter(({ state }) => state === "ACTIVE").map(({ id }) => id);
  }

  /** Where no account is known, nobody knows of any. */
  isInactive(account: string): boolean {
    return this.accounts.size > 0 && this.accounts.get(account)?.state !== "ACTIVE";
  }

  /** `payments-dev 111122223333`. */
  accountName(id: string): string {
    const name = this.accounts.get(id)?.name;
    return name === undefined ? id : `${name} ${id}`;
  }

  /** Accounts that have the set, by a role or by an assignment. */
  accountsOf({ roles = [], assigned }: SurveyedSet): readonly string[] {
    return sortedOnce([...roles, ...assigned]);
  }

  /** In the management account and in others. */
  isInBothWorlds(set: SurveyedSet): boolean {
    const accounts = this.accountsOf(set);
    return accounts.includes(this.management) && accounts.length > 1;
  }

  isInManagement(set: SurveyedSet): boolean {
    return this.accountsOf(set).includes(this.management);
  }
}
