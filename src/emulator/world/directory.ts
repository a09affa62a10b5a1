import type { ExternalId, UserAttributes } from "../shapes/identitystore.ts";

/** Times are milliseconds since 1970; `By` is the ARN of who did it. */
export interface Stamp {
  createdAt: number;
  createdBy: string;
  updatedAt: number;
  updatedBy: string;
}

/** `revision` counts changes: what a conditional write is held to. */
export interface Revised extends Stamp {
  revision: number;
}

export interface User extends Revised {
  id: string;
  attributes: UserAttributes;
  externalIds: ExternalId[];
  /** In the console, or by an identity provider. */
  disabled?: true;
}

export interface Group extends Revised {
  id: string;
  displayName: string;
  description?: string;
  externalIds: ExternalId[];
}

export interface Membership extends Stamp {
  id: string;
  groupId: string;
  userId: string;
}

/** The identity store: users, groups, who is in what, and the names that must be unique. */
export class Directory {
  readonly users = new Map<string, User>();
  readonly groups = new Map<string, Group>();
  readonly memberships = new Map<string, Membership>();
  readonly #userByName = new Map<string, string>();
  readonly #userByEmail = new Map<string, string>();
  readonly #groupByName = new Map<string, string>();
  readonly #ofGroup = new Map<string, Map<string, Membership>>();
  readonly #ofUser = new Map<string, Map<string, Membership>>();
  readonly #fold: (name: string) => string;

  constructor(foldNames: boolean) {
    // Folded by the Unicode default, never by the machine's locale.
    this.#fold = foldNames ? folded : (name) => name;
  }

  addUser(user: User): void {
    this.users.set(user.id, user);
    const { UserName, Emails } = user.attributes;
    if (UserName !== undefined) this.#userByName.set(this.#fold(UserName), user.id);
    for (const { Value } of Emails ?? []) if (Value !== undefined) this.#userByEmail.set(this.#fold(Value), user.id);
  }

  /** The user's memberships go too; assignments are another service's affair and stay. */
  removeUser(id: string): void {
    for (const membership of this.membershipsOfUser(id)) this.removeMembership(membership.id);
    this.#forgetNames(id);
    this.users.delete(id);
  }

  /** Replaces what is known of a user, keeping their memberships and place in lists. */
  replaceUser(user: User): void {
    this.#forgetNames(user.id);
    this.addUser(user);
  }

  #forgetNames(id: string): void {
    const { UserName, Emails } = this.users.get(id)?.attributes ?? {};
    if (UserName !== undefined) this.#userByName.delete(this.#fold(UserName));
    for (const { Value } of Emails ?? []) if (Value !== undefined) this.#userByEmail.delete(this.#fold(Value));
  }

  addGroup(group: Group): void {
    this.groups.set(group.id, group);
    this.#groupByName.set(this.#fold(group.displayName), group.id);
  }

  removeGroup(id: string): void {
    for (const membership of this.membershipsOfGroup(id)) this.removeMembership(membership.id);
    const group = this.groups.get(id);
    if (group !== undefined) this.#groupByName.delete(this.#fold(group.displayName));
    this.groups.delete(id);
  }

  replaceGroup(group: Group): void {
    const before = this.groups.get(group.id);
    if (before !== undefined) this.#groupByName.delete(this.#fold(before.displayName));
    this.addGroup(group);
  }

  addMembership(membership: Membership): void {
    this.memberships.set(membership.id, membership);
    entry(this.#ofGroup, membership.groupId).set(membership.userId, membership);
    entry(this.#ofUser, membership.userId).set(membership.groupId, membership);
  }

  removeMembership(id: string): void {
    const membership = this.memberships.get(id);
    if (membership === undefined) return;
    this.memberships.delete(id);
    this.#ofGroup.get(membership.groupId)?.delete(membership.userId);
    this.#ofUser.get(membership.userId)?.delete(membership.groupId);
  }

  userNamed(userName: string): User | undefined {
    return this.users.get(this.#userByName.get(this.#fold(userName)) ?? "");
  }

  userWithEmail(email: string): User | undefined {
    return this.users.get(this.#userByEmail.get(this.#fold(email)) ?? "");
  }

  groupNamed(displayName: string): Group | undefined {
    return this.groups.get(this.#groupByName.get(this.#fold(displayName)) ?? "");
  }

  membership(groupId: string, userId: string): Membership | undefined {
    return this.#ofGroup.get(groupId)?.get(userId);
  }

  membershipsOfGroup(groupId: string): Membership[] {
    return [...(this.#ofGroup.get(groupId)?.values() ?? [])];
  }

  membershipsOfUser(userId: string): Membership[] {
    return [...(this.#ofUser.get(userId)?.values() ?? [])];
  }
}

/** Nearly all names are ASCII, which NFKC leaves as it is. */
function folded(name: string): string {
  return (/^[\0-\x7f]*$/.test(name) ? name : name.normalize("NFKC")).toLowerCase();
}

function entry<V>(index: Map<string, Map<string, V>>, key: string): Map<string, V> {
  const found = index.get(key) ?? new Map<string, V>();
  index.set(key, found);
  return found;
}
