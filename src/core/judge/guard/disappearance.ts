/**
 * Disappearance: much of what the config or live assignments name is gone at once, which is rather a broken read, a
 * directory that was emptied or an organization that was left than the wish of anybody.
 *
 * In: a diff, before it is judged. Out: the same without removals of what depends on what is gone, and an `Unknown` for
 * each thing that is gone. Invariant: only assignments and memberships whose principal or account is gone are held;
 * creating is not. Gone is: a principal of live assignments or memberships that only an id is left of; an account of
 * live assignments that the organization does not list; a principal or an account id that the config names, as the one
 * applied last did, and that does not exist. What the config names for the first time is pending and neither gone nor
 * counted, so that nobody's first run is hindered. What a lock knows, and is not there, is gone too: accounts, and principals that the
 * config still names. A declared name that is gone and an id without a name may be one and
 * the same, so of the two only the greater number counts. Example: 6 of 40 groups have no name any more: their
 * assignments stay, whoever would revoke them.
 */

import { type Key, nameOf, parseKey, patternOf } from "../../base/key.ts";
import type { Past } from "../../desired/past-configs.ts";
import type { Diff } from "../../diff/diff.ts";
import type { Compared } from "../../lock/compared.ts";
import type { AccountAssignmentSpec } from "../../model/assignment.ts";
import { partOf } from "../../model/assignment.ts";
import type { Difference } from "../../model/change.ts";
import type { AccountTerm, Config } from "../../model/config.ts";
import type { GroupMembershipSpec } from "../../model/membership.ts";
import {
  type Desired,
  type Found,
  type Live,
  principalPart,
  type Unknown,
  waitsForPrincipal,
} from "../../model/resource.ts";
import { isDirectoryKind, isUser } from "../../model/specs.ts";

/** What tells a broken reading from a wish. */
export interface DisappearanceInput {
  readonly config: Config;
  readonly past: Past;
  readonly live: Live;
  readonly desired: Desired;
  readonly diff: Diff;
  readonly locked?: Compared | undefined;
}

/** A diff without removals that rest on what is gone, and what is unknown instead. */
export interface Calmed {
  readonly diff: Diff;
  readonly unknown: readonly Unknown[];
}

/** More than this share, and at least this many. */
const SHARE = 0.1;
const LEAST = 5;

/** What a removal depends on and is gone: `group:…`, `user:…`, `account:…`. */
function goneOf({ kind, spec, facts }: Pick<Found, "kind" | "spec" | "facts">, accounts: ReadonlySet<string>) {
  if (kind === "GroupMembership")
    return facts?.orphan === true ? `user:${(spec as GroupMembershipSpec).member}` : undefined;
  if (kind !== "AccountAssignment") return undefined;
  const assignment = spec as AccountAssignmentSpec;
  if (facts?.orphan === true) return partOf(assignment);
  return accounts.has(assignment.account) ? undefined : `account:${assignment.account}`;
}

function accountIds(config: Config): readonly string[] {
  const idsOf = (terms: readonly AccountTerm[]) =>
    terms.flatMap((term) => ("selector" in term && term.selector.id !== undefined ? [term.selector.id] : []));
  const sets = [...config.accountSets.values()].flatMap(({ include, exclude }) => idsOf([...include, ...exclude]));
  return [...sets, ...config.rules.flatMap(({ accounts }) => idsOf(accounts))];
}

function principalsNamed({ rules, objects }: Config): ReadonlySet<string> {
  const names = new Set(rules.flatMap(({ principals }) => principals.map(principalPart)));
  for (const { kind, name, spec } of objects.values()) {
    if (kind === "User") names.add(`user:${name}`);
    if (kind !== "Group") continue;
    names.add(`group:${name}`);
    for (const { userName } of (spec as { members?: readonly { userName: string }[] }).members ?? [])
      names.add(`user:${userName}`);
  }
  return names;
}

/** Users and groups that a lock knows, as they stand in keys of assignments, with their own keys. */
function lockedNames(locked: Compared | undefined): ReadonlyMap<string, Key> {
  const keys = (locked?.locks ?? []).flatMap(({ bindings }) => Object.keys(bindings));
  return new Map(
    keys.flatMap((key) => {
      const { kind } = parseKey(key);
      return isDirectoryKind(kind)
        ? [[principalPart({ type: isUser({ kind }) ? "USER" : "GROUP", name: nameOf(key) }), key]]
        : [];
    }),
  );
}

/** How much is gone, of how much. */
function measure({ config, past, live, desired, locked }: DisappearanceInput, accounts: ReadonlySet<string>) {
  const [there, orphans] = [new Set<string>(), new Set<string>()];
  for (const found of live.resources.values()) {
    const gone = goneOf(found, accounts);
    if (gone !== undefined) orphans.add(gone);
    if (found.kind === "GroupMembership" && gone === undefined)
      there.add(`user:${(found.spec as GroupMembershipSpec).member}`);
    if (found.kind !== "AccountAssignment") continue;
    const assignment = found.spec as AccountAssignmentSpec;
    if (found.facts?.orphan !== true) there.add(partOf(assignment));
    if (accounts.has(assignment.account)) there.add(`account:${assignment.account}`);
  }
  const before = past.completed ?? past.written[0];
  const held = lockedNames(locked);
  const knew = new Set([...(before === undefined ? [] : principalsNamed(before)), ...held.keys()]);
  const missing = new Set(desired.pending.filter(waitsForPrincipal).map(({ principal }) => principalPart(principal)));
  // What is declared waits for nothing: it would be made anew.
  const named = principalsNamed(config);
  for (const [name, key] of held) if (named.has(name) && !live.resources.has(key)) missing.add(name);
  for (const name of named) if (!missing.has(name)) there.add(name);
  const lost = new Set([...missing].filter((name) => knew.has(name)));
  const listed = new Set(before === undefined ? [] : accountIds(before));
  for (const id of accountIds(config)) {
    if (accounts.has(id)) there.add(`account:${id}`);
    else if (listed.has(id)) orphans.add(`account:${id}`);
  }
  for (const id of (locked?.locks ?? []).flatMap(({ accounts: then }) => [...then.keys()]))
    (accounts.has(id) ? there : orphans).add(`account:${id}`);
  const of = (names: ReadonlySet<string>, type: string) => [...names].filter((name) => name.startsWith(type)).length;
  const count = (type: string) => Math.max(of(orphans, type), of(lost, type));
  const gone = count("group:") + count("user:") + of(orphans, "account:");
  return { gone, all: gone + there.size };
}

function unknownOf(name: string, reason: string): readonly Unknown[] {
  const [type = "", ...rest] = name.split(":");
  const part = rest.join(":");
  if (type === "account") return [{ pattern: patternOf("AccountAssignment", undefined, undefined, part), reason }];
  const assignments = { pattern: patternOf("AccountAssignment", undefined, name, undefined), reason };
  return type === "group"
    ? [assignments]
    : [assignments, { pattern: patternOf("GroupMembership", undefined, part), reason }];
}

/** The diff without what depends on what is gone; undefined where there is nothing to hold. */
export function disappearance(input: DisappearanceInput): Calmed | undefined {
  const { live, diff } = input;
  const accounts = new Set(live.organization.accounts.map(({ id }) => id));
  const names = new Map<Difference, string>();
  for (const difference of diff.differences) {
    if (difference.action !== "delete") continue;
    const name = goneOf(live.resources.get(difference.key)!, accounts);
    if (name !== undefined) names.set(difference, name);
  }
  if (names.size === 0) return undefined;
  // What a lock knows may be what is gone, and may be what the share is of: it only ever holds back.
  const measured = [measure(input, accounts), measure({ ...input, locked: undefined }, accounts)];
  const found = measured.find(({ gone, all }) => gone >= LEAST && gone > all * SHARE);
  if (found === undefined) return undefined;
  const { gone, all } = found;
  const reason = `${gone} of ${all} principals and accounts are gone at once; if that is meant, pass --override disappearance`;
  const unknown = [...new Set(names.values())].flatMap((name) => unknownOf(name, reason));
  const differences = diff.differences.filter((difference) => !names.has(difference));
  const blocked = [...diff.blocked, ...[...names.keys()].map(({ key }) => key)].sort();
  return { diff: { ...diff, differences, blocked }, unknown };
}
