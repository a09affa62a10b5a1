/**
 * All paths of access to an account, and all of a user or group.
 *
 * In: what is live as it is asked for, how strong a set is, what is asked. Out: `AccessPath[]`, the strongest first. Invariant: what lets
 * nobody in is no path (accounts that are not ACTIVE, what is left of principals that are gone); a group whose members nobody read is one;
 * paths are made account by account, so that people times accounts are never held. Example: `pathsTo("222222222222", input)`.
 */
import { compareText } from "../base/key.ts";
import { Lists } from "../base/lists.ts";
import { type AccessClass, rankOfClass } from "../model/access/class.ts";
import type { AccessPath, Allowed } from "../model/access/paths.ts";
import { membershipKeyOf } from "../model/membership.ts";
import { principalIn, principalPart } from "../model/resource.ts";
import type { PermissionSetSpec } from "../model/specs.ts";
import type { GraphBefore, Holding } from "./graph.ts";
import type { Strength } from "./strength.ts";

/** How roles are judged. */
export interface Judging {
  readonly classOf: Strength;
  readonly allows: (set: PermissionSetSpec | undefined, action: string) => Exclude<Allowed, "by escalation"> | "no";
}

/** Which paths are asked for; what is left out is any. */
export interface Asked {
  /** So strong or stronger; what nobody can tell may be. */
  readonly class?: AccessClass;
  readonly permissionSet?: (name: string) => boolean;
  readonly action?: string;
}

/** What it takes to tell. */
export interface PathsInput extends Judging {
  readonly graph: GraphBefore;
  /** Whether nobody read who is in a group. */
  readonly isUnread: (group: string) => boolean;
  readonly isDisabled: (user: string) => boolean;
  readonly asked: Asked;
}

type Role = Pick<
  AccessPath,
  "account" | "through" | "permissionSet" | "roleArn" | "class" | "behind" | "allows" | "grant"
>;

/** A role that was not provisioned since its set was edited allows what the set was before, which nobody tells. */
const isBehind = (set: PermissionSetSpec | undefined, account: string): boolean =>
  (set as { readonly outdatedAccounts?: readonly string[] } | undefined)?.outdatedAccounts?.includes(account) === true;

/** What a holding is a role of; undefined where it is not asked for. */
function roleOf({ account, role, key, entitled }: Holding, input: PathsInput): Role | undefined {
  const { asked, graph } = input;
  if (asked.permissionSet !== undefined && (entitled === true || !asked.permissionSet(role))) return undefined;
  // What a role of an account's own allows stands in the account.
  const defined = entitled === true ? undefined : graph.setOf(role);
  const behind = isBehind(defined, account);
  const set = behind ? undefined : defined;
  const strength = input.classOf(set, account);
  if (asked.class !== undefined && strength !== "unknown" && rankOfClass(strength) < rankOfClass(asked.class))
    return undefined;
  const allowed = asked.action === undefined ? undefined : input.allows(set, asked.action);
  if (allowed === "no" && strength !== "admin") return undefined;
  // Access tests count it, too.
  const allows: Allowed | undefined = allowed === "no" ? "by escalation" : allowed;
  const more = { ...(behind ? { behind } : {}), ...(allows === undefined ? {} : { allows }) };
  if (entitled === true)
    return { account, through: "entitlement", roleArn: role, class: strength, grant: key, ...more };
  return { account, through: "assignment", permissionSet: role, class: strength, grant: key, ...more };
}

const personOf = (person: string, { isDisabled }: PathsInput): Pick<AccessPath, "person" | "disabled"> =>
  isDisabled(person) ? { person, disabled: true } : { person };

/** Of all who are in a group, or of the group where nobody knows them. */
function ofMembers(group: string, role: Role, input: PathsInput): readonly AccessPath[] {
  const { graph, isUnread } = input;
  const members = graph.membersOf(group).map((person): AccessPath => {
    return { ...role, ...personOf(person, input), group, membership: membershipKeyOf(group, person) };
  });
  return isUnread(group) ? [...members, { ...role, group, unread: true }] : members;
}

/** `group:ops`, `user:bob@acme.io`. */
function ofHolder(part: string, role: Role, input: PathsInput): readonly AccessPath[] {
  const { type, name } = principalIn(part);
  return type === "USER" ? [{ ...role, ...personOf(name, input) }] : ofMembers(name, role, input);
}

/** The strongest first; what nobody read is last. */
function comparePaths(one: AccessPath, other: AccessPath): number {
  const named = ({ person, group = "", permissionSet = "", roleArn = "" }: AccessPath) =>
    `${person === undefined ? "\u{10ffff}" : person}\n${permissionSet}\n${roleArn}\n${group}`;
  return rankOfClass(other.class) - rankOfClass(one.class) || compareText(named(one), named(other));
}

/** All who have a role in an account, each way by which they have it. */
export function pathsTo(account: string, input: PathsInput): readonly AccessPath[] {
  const paths = input.graph.holdingsIn(account).flatMap(([part, holding]): readonly AccessPath[] => {
    const role = roleOf(holding, input);
    return role === undefined ? [] : ofHolder(part, role, input);
  });
  return paths.sort(comparePaths);
}

/** All paths of a user (`user:alice@acme.io`), or what a group holds, by account. */
export function pathsOf(part: string, input: PathsInput): ReadonlyMap<string, readonly AccessPath[]> {
  const byAccount = new Lists<AccessPath>();
  const accounts = new Set<string>();
  const add = (holder: string, more: Pick<AccessPath, "person" | "disabled" | "group" | "membership">) => {
    for (const holding of input.graph.holdingsOf(holder)) {
      const role = roleOf(holding, input);
      if (role === undefined) continue;
      accounts.add(holding.account);
      byAccount.add(holding.account, { ...role, ...more });
    }
  };
  const { type, name } = principalIn(part);
  if (type === "GROUP") add(part, { group: name });
  else {
    const person = personOf(name, input);
    add(part, person);
    for (const group of input.graph.groupsOf(name))
      add(principalPart({ type: "GROUP", name: group }), {
        ...person,
        group,
        membership: membershipKeyOf(group, name),
      });
  }
  return new Map([...accounts].map((account) => [account, [...byAccount.get(account)].sort(comparePaths)]));
}
