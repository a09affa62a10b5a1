/**
 * The fewest calls that a correct plan needs, counted from the organization itself.
 *
 * In: an organization file, and what the config and the caller allow. Out: calls by service and operation, for the cheapest
 * way to know all rows that the config manages. Invariant: knows nothing of how idc reads. Example: 60 permission sets cost
 * 60 `DescribePermissionSet`, however few of them have changed: AWS has no batch form and no time of the last change.
 */
import type { OrganizationFile } from "../../src/emulator/index.ts";

/** Calls by service and operation. */
export type Calls = Readonly<Record<string, Readonly<Record<string, number>>>>;

export type Strategy = "pairs" | "principals" | "groups";

export interface Conditions {
  /** Whether the caller may list by principal: the management account alone may. */
  readonly byPrincipal: boolean;
  /** Whether rows of users are managed, so that it must be known that there are no others. */
  readonly userRows: boolean;
  /** What rules select accounts by. */
  readonly selects: { readonly ou: boolean; readonly tags: boolean };
}

export interface Floor {
  readonly strategy: Strategy;
  readonly calls: Calls;
}

const PAGE = 100;
const ORGANIZATIONS_PAGE = 20;

/** A list that holds nothing costs a call too. */
const pages = (items: number, page = PAGE) => Math.max(1, Math.ceil(items / page));
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, one) => total + one, 0);

/** The cheapest of the ways that are correct; each is tried. */
export function floorOf(file: OrganizationFile, conditions: Conditions): Floor {
  const { byPrincipal, userRows } = conditions;
  const correct: Strategy[] = byPrincipal ? ["pairs", userRows ? "principals" : "groups"] : ["pairs"];
  const floors = correct.map((strategy) => ({ strategy, calls: callsOf(file, conditions, strategy) }));
  return floors.reduce((best, one) => (total(one.calls) < total(best.calls) ? one : best));
}

export const total = (calls: Calls) => sum(Object.values(calls).flatMap((service) => Object.values(service)));

export const busiest = (calls: Calls) =>
  Math.max(...Object.values(calls).map((operations) => sum(Object.values(operations))));

function callsOf(file: OrganizationFile, { selects }: Conditions, strategy: Strategy): Calls {
  const { users = [], groups = [] } = file;
  return {
    "sso-admin": ssoAdmin(file, strategy),
    identitystore: {
      ListUsers: pages(users.length),
      ListGroups: pages(groups.length),
      ListGroupMemberships: sum(groups.map(({ members = [] }) => pages(members.length))),
    },
    organizations: {
      DescribeOrganization: 1,
      ListAccounts: pages(file.accounts.length, ORGANIZATIONS_PAGE),
      ListRoots: 1,
      ListDelegatedAdministrators: 1,
      ...(selects.ou ? { ListOrganizationalUnitsForParent: pagesOfUnits(file) } : {}),
      ...(selects.tags ? { ListTagsForResource: file.accounts.length } : {}),
    },
    sts: { GetCallerIdentity: 1 },
  };
}

function ssoAdmin(file: OrganizationFile, strategy: Strategy): Record<string, number> {
  const sets = file.permissionSets ?? [];
  const details = {
    ListInstances: 1,
    ListPermissionSets: pages(sets.length),
    DescribePermissionSet: sets.length,
    ListManagedPoliciesInPermissionSet: sets.length,
    ListCustomerManagedPolicyReferencesInPermissionSet: sets.length,
    GetInlinePolicyForPermissionSet: sets.length,
    GetPermissionsBoundaryForPermissionSet: sets.length,
    // Marks: one of the instance, which says what was applied.
    ListTagsForResource: sets.length + 1,
  };
  // Of each set, the accounts that are behind its definition: none, where nothing changed.
  const behind = sets.length;
  if (strategy === "pairs") {
    const { probes, pairs } = pairsOf(file);
    return { ...details, ListAccountsForProvisionedPermissionSet: behind + probes, ListAccountAssignments: pairs };
  }
  const byPrincipal = sum(rowsOfPrincipals(file, strategy === "principals").map((rows) => pages(rows)));
  return {
    ...details,
    ListAccountsForProvisionedPermissionSet: behind,
    ListAccountAssignmentsForPrincipal: byPrincipal,
  };
}

/** Pages that say where each set is, and of the rows of each pair of a set and an account. */
function pairsOf({ permissionSets = [], assignments = [] }: OrganizationFile) {
  const rows = new Map<string, Map<string, number>>(permissionSets.map(({ name }) => [name, new Map()]));
  for (const { permissionSet, accounts } of assignments) {
    const own = rows.get(permissionSet)!;
    for (const account of accounts) own.set(account, (own.get(account) ?? 0) + 1);
  }
  return {
    probes: sum([...rows.values()].map((accounts) => pages(accounts.size))),
    pairs: sum([...rows.values()].flatMap((accounts) => [...accounts.values()].map((count) => pages(count)))),
  };
}

/** How many rows a listing of each principal has; a user's has those of the groups too. */
function rowsOfPrincipals({ users = [], groups = [], assignments = [] }: OrganizationFile, withUsers: boolean) {
  const [ofGroup, ofUser] = [new Map<string, number>(), new Map<string, number>()];
  for (const { group, user, accounts } of assignments) {
    const [rows, name] = group === undefined ? [ofUser, user ?? ""] : [ofGroup, group];
    rows.set(name, (rows.get(name) ?? 0) + accounts.length);
  }
  const listed = groups.map(({ name }) => ofGroup.get(name) ?? 0);
  if (!withUsers) return listed;
  for (const { name, members = [] } of groups) {
    for (const member of members) ofUser.set(member, (ofUser.get(member) ?? 0) + (ofGroup.get(name) ?? 0));
  }
  return [...listed, ...users.map(({ userName }) => ofUser.get(userName) ?? 0)];
}

/** Each OU, and the root, is asked what lies right below it. OUs are those of accounts, and what lies above them. */
function pagesOfUnits({ accounts, organizationalUnits = [] }: OrganizationFile): number {
  const below = new Map<string, Set<string>>([["", new Set()]]);
  for (const path of [...organizationalUnits, ...accounts.map(({ ou = "/" }) => ou)]) {
    let parent = "";
    for (const name of path.split(/(?<!\\)\//).filter((part) => part !== "")) {
      const unit = `${parent}/${name}`;
      below.get(parent)!.add(unit);
      if (!below.has(unit)) below.set(unit, new Set());
      parent = unit;
    }
  }
  return sum([...below.values()].map((units) => pages(units.size, ORGANIZATIONS_PAGE)));
}
