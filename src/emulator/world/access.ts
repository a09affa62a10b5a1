import type { RoleDefinition } from "../shapes/role-definition.ts";

export type PrincipalType = "USER" | "GROUP";

export interface Assignment {
  accountId: string;
  permissionSetArn: string;
  principalType: PrincipalType;
  principalId: string;
}

/** A permission set in an account: its role there and the revision of the definition that the role has. */
export interface Provisioned {
  accountId: string;
  permissionSetArn: string;
  roleName: string;
  revision: number;
  /** What is in the account in place of what was provisioned: other policies, or no role at all. */
  instead?: RoleDefinition | "gone";
}

const pairKey = (accountId: string, permissionSetArn: string) => `${accountId}|${permissionSetArn}`;
const principalKey = (type: PrincipalType, id: string) => `${type}|${id}`;

/** All account assignments, found by (account, permission set), by permission set, and by principal. */
export class Assignments {
  /** In the order of creation: a copy, or a restart, must not change the order of lists between two pages. */
  readonly #all = new Set<Assignment>();
  readonly #byPair = new Map<string, Map<string, Assignment>>();
  readonly #byPrincipal = new Map<string, Map<string, Assignment>>();
  readonly #countBySet = new Map<string, number>();

  add(assignment: Assignment): void {
    if (this.has(assignment)) return;
    const pair = pairKey(assignment.accountId, assignment.permissionSetArn);
    const principal = principalKey(assignment.principalType, assignment.principalId);
    this.#all.add(assignment);
    nested(this.#byPair, pair).set(principal, assignment);
    nested(this.#byPrincipal, principal).set(pair, assignment);
    this.#countBySet.set(assignment.permissionSetArn, (this.#countBySet.get(assignment.permissionSetArn) ?? 0) + 1);
  }

  remove(assignment: Assignment): void {
    const pair = pairKey(assignment.accountId, assignment.permissionSetArn);
    const principal = principalKey(assignment.principalType, assignment.principalId);
    const known = this.#byPair.get(pair)?.get(principal);
    if (known === undefined) return;
    this.#all.delete(known);
    this.#byPair.get(pair)?.delete(principal);
    this.#byPrincipal.get(principal)?.delete(pair);
    this.#countBySet.set(assignment.permissionSetArn, (this.#countBySet.get(assignment.permissionSetArn) ?? 1) - 1);
  }

  has(assignment: Assignment): boolean {
    const pair = this.#byPair.get(pairKey(assignment.accountId, assignment.permissionSetArn));
    return pair?.has(principalKey(assignment.principalType, assignment.principalId)) ?? false;
  }

  ofPair(accountId: string, permissionSetArn: string): Assignment[] {
    return [...(this.#byPair.get(pairKey(accountId, permissionSetArn))?.values() ?? [])];
  }

  ofPrincipal(type: PrincipalType, id: string): Assignment[] {
    return [...(this.#byPrincipal.get(principalKey(type, id))?.values() ?? [])];
  }

  countOfSet(permissionSetArn: string): number {
    return this.#countBySet.get(permissionSetArn) ?? 0;
  }

  ofAccount(accountId: string): Assignment[] {
    return this.all().filter((assignment) => assignment.accountId === accountId);
  }

  all(): Assignment[] {
    return [...this.#all];
  }
}

/** Which permission sets have a role in which accounts. */
export class Provisionings {
  /** In the order of creation, as of assignments. */
  readonly #all = new Map<string, Provisioned>();
  readonly #byAccount = new Map<string, Map<string, Provisioned>>();
  readonly #bySet = new Map<string, Map<string, Provisioned>>();

  set(provisioning: Provisioned): void {
    this.#all.set(pairKey(provisioning.accountId, provisioning.permissionSetArn), provisioning);
    nested(this.#byAccount, provisioning.accountId).set(provisioning.permissionSetArn, provisioning);
    nested(this.#bySet, provisioning.permissionSetArn).set(provisioning.accountId, provisioning);
  }

  remove(accountId: string, permissionSetArn: string): void {
    this.#all.delete(pairKey(accountId, permissionSetArn));
    this.#byAccount.get(accountId)?.delete(permissionSetArn);
    this.#bySet.get(permissionSetArn)?.delete(accountId);
  }

  get(accountId: string, permissionSetArn: string): Provisioned | undefined {
    return this.#byAccount.get(accountId)?.get(permissionSetArn);
  }

  inAccount(accountId: string): Provisioned[] {
    return [...(this.#byAccount.get(accountId)?.values() ?? [])];
  }

  ofSet(permissionSetArn: string): Provisioned[] {
    return [...(this.#bySet.get(permissionSetArn)?.values() ?? [])];
  }

  all(): Provisioned[] {
    return [...this.#all.values()];
  }
}

function nested<V>(index: Map<string, Map<string, V>>, key: string): Map<string, V> {
  const found = index.get(key) ?? new Map<string, V>();
  index.set(key, found);
  return found;
}
