/**
 * The organizations and configs of `arbitrary.ts` without HTTP and without git: what a read would find, and what is there
 * after some changes were made, as the simplest model of it.
 */

import { type Key, keyOf } from "../../src/core/base/key.ts";
import { formatOuPath, parseOuPath } from "../../src/core/base/ou-path.ts";
import { scopeOf } from "../../src/core/live/scope.ts";
import type { Change } from "../../src/core/model/change.ts";
import type { Config } from "../../src/core/model/config.ts";
import type { Organization } from "../../src/core/model/organization.ts";
import type { Found, Live } from "../../src/core/model/resource.ts";
import type { Scope } from "../../src/core/model/scope.ts";
import type { Planned } from "../../src/core/plan/planned.ts";
import type { OrganizationFile, PermissionSetEntry } from "../../src/emulator/index.ts";
import { configOf, instanceOf, plan } from "../core/live.ts";
import { MANAGEMENT, type RandomCase } from "./arbitrary.ts";
import { filesOf, type RandomConfig, shuffledFilesOf } from "./random-config.ts";

export interface Row {
  readonly permissionSet: string;
  readonly principalType: "USER" | "GROUP";
  readonly principal: string;
  readonly account: string;
}

export const configFrom = (config: RandomConfig, mode?: string): Promise<Config> =>
  configOf(filesOf(config, mode) as Record<string, string>);

export async function shuffledFrom(config: RandomConfig): Promise<Config> {
  const files = Object.entries(shuffledFilesOf(config)).filter((file): file is [string, string] => file[1] !== null);
  return configOf(Object.fromEntries(files));
}

function organizationFrom({ organization, accounts }: OrganizationFile): Organization {
  const paths = new Map<string, readonly string[]>();
  const list = accounts.map(({ id, name, ou = "/", state = "ACTIVE", tags = {} }) => {
    const path = parseOuPath(ou) ?? [];
    const ouIds = path.map((_, depth) => formatOuPath(path.slice(0, depth + 1)));
    for (const [depth, ouId] of ouIds.entries()) paths.set(ouId, path.slice(0, depth + 1));
    return { id, name, state, ouIds, tags };
  });
  const delegate = organization.delegatedAdministrator;
  return {
    id: "o-random",
    managementAccount: MANAGEMENT,
    delegatedAdministrators: delegate === undefined ? [] : [delegate],
    accounts: list,
    organizationalUnits: [...paths].map(([id, path]) => ({ id, path })),
  };
}

const ISO: Readonly<Record<string, number>> = { PT1H: 60, PT1H30M: 90, PT240M: 240 };
const bare = (arn: string) => arn.replace("arn:aws:iam::aws:policy/", "");

function specOf(set: PermissionSetEntry, outdatedAccounts: readonly string[]): object {
  const { name, description, relayState, inlinePolicy, permissionsBoundary, tags = {} } = set;
  const boundary = permissionsBoundary as { managedPolicy?: string; customerManagedPolicy?: object } | undefined;
  return {
    name,
    ...(description === undefined ? {} : { description }),
    sessionDuration: ISO[set.sessionDuration ?? "PT1H"] ?? 60,
    ...(relayState === undefined ? {} : { relayState }),
    managedPolicies: [
      ...(set.managedPolicies ?? []).map(bare),
      ...(outdatedAccounts.length > 0 ? ["SecurityAudit"] : []),
    ].sort(),
    customerManagedPolicies: [...(set.customerManagedPolicies ?? [])].sort((a, b) =>
      `${a.path}${a.name}` < `${b.path}${b.name}` ? -1 : 1,
    ),
    ...(inlinePolicy === undefined ? {} : { inlinePolicy }),
    ...(boundary === undefined ? {} : { permissionsBoundary: boundaryOf(boundary) }),
    tags,
    outdatedAccounts,
  };
}

function boundaryOf(boundary: { managedPolicy?: string; customerManagedPolicy?: object }): object {
  if (boundary.managedPolicy !== undefined) return { managedPolicy: bare(boundary.managedPolicy) };
  return { customerManagedPolicy: { path: "/", ...boundary.customerManagedPolicy } };
}

type Item = Pick<Found, "kind" | "spec"> & Partial<Found>;

const keyPartsOf = ({ kind, spec }: Item): readonly string[] => {
  const one = spec as Record<string, string>;
  if (kind === "User") return [one.userName ?? ""];
  if (kind === "GroupMembership") return [one.group ?? "", one.member ?? ""];
  if (kind !== "AccountAssignment") return [one.name ?? ""];
  return [one.permissionSet ?? "", `${one.principalType?.toLowerCase()}:${one.principal}`, one.account ?? ""];
};

function found(item: Item): Found {
  const key = keyOf(item.kind, ...keyPartsOf(item));
  return { ...item, ids: idsOf(key), key };
}

/** What AWS would call it. */
const idsOf = (key: Key) => ({ UserId: key, GroupId: key, MembershipId: key, PermissionSetArn: key, PrincipalId: key });

function rowsOf({ assignments = [], users = [] }: OrganizationFile): readonly Row[] {
  const there = new Set(users.map(({ userName }) => userName));
  return assignments.flatMap(({ permissionSet, group, user, accounts }) =>
    (accounts as readonly string[]).map((account) => ({
      permissionSet,
      principalType: group === undefined ? ("USER" as const) : ("GROUP" as const),
      // Who was deleted is known by his id alone.
      principal: group ?? (there.has(user ?? "") && user !== "ghost@x.io" ? (user ?? "") : `id-${user}`),
      account,
    })),
  );
}

/** What a read in that scope finds: sets with the roles that their rows have made. */
export function liveFrom({ organization: file, caller, clicks }: RandomCase, scope: Scope): Live {
  const rows = rowsOf(file);
  const attached = clicks.find(([operation]) => operation === "AttachManagedPolicyToPermissionSet");
  const behind = (attached?.[1] as { PermissionSetName?: string } | undefined)?.PermissionSetName;
  const sets = (file.permissionSets ?? []).map((set): Item => {
    const accounts = [
      ...new Set(rows.filter((row) => row.permissionSet === set.name).map((row) => row.account)),
    ].sort();
    const facts = { provisionedAccounts: accounts, tags: set.tags ?? {} };
    if (!scope.permissionSet(set.name)) {
      const where = scope.assignments(set.name) ? { facts: { provisionedAccounts: accounts } } : {};
      return { kind: "PermissionSet", spec: { name: set.name }, partial: true, ...where };
    }
    return { kind: "PermissionSet", spec: specOf(set, set.name === behind ? accounts : []), facts };
  });
  const items: Item[] = [
    ...(file.users ?? [])
      .filter(({ userName }) => userName !== "ghost@x.io")
      .map(({ userName, name, displayName = `${name.given} ${name.family}`, email }) => {
        const spec = { userName, givenName: name.given, familyName: name.family, displayName };
        return { kind: "User", spec: email === undefined ? spec : { ...spec, email } };
      }),
    ...(file.groups ?? []).map(({ name, description }) => {
      return { kind: "Group", spec: description === undefined ? { name } : { name, description } };
    }),
    ...(file.groups ?? [])
      .filter(({ name }) => scope.members(name))
      .flatMap(({ name, members = [] }) =>
        members.map((member) => ({ kind: "GroupMembership", spec: { group: name, member } })),
      ),
    ...sets,
    ...rows.filter((row) => scope.assignments(row.permissionSet)).map((spec) => ({ kind: "AccountAssignment", spec })),
  ];
  return {
    ...instanceOf(caller),
    organization: organizationFrom(file),
    resources: new Map(items.map(found).map((one) => [one.key, one])),
    unknown: [],
  };
}

/** A live state that holds what is given and nothing else. */
export const liveWith = (live: Live, items: readonly Item[]): Live =>
  withRoles(live, new Map(items.map(found).map((one) => [one.key, one])));

/** Sets have roles where they have rows, all of them up to date. */
function withRoles(live: Live, resources: ReadonlyMap<Key, Found>): Live {
  const rows = [...resources.values()]
    .filter(({ kind }) => kind === "AccountAssignment")
    .map(({ spec }) => spec as Row);
  const settled = [...resources].map(([key, one]): [Key, Found] => {
    if (one.kind !== "PermissionSet") return [key, one];
    const { name } = one.spec as { name: string };
    const accounts = rows.filter(({ permissionSet }) => permissionSet === name).map(({ account }) => account);
    return [key, { ...one, facts: { ...one.facts, provisionedAccounts: [...new Set(accounts)].sort() } }];
  });
  return { ...live, resources: new Map(settled) };
}

export const isMade = ({ verdict }: Change): boolean => verdict === "allow" || verdict === "ask";

/** Every state from the first to the last, one change after the other, in the order of the plan. */
export function statesOf({ plan: made, order, live }: Planned): readonly ReadonlyMap<Key, Found>[] {
  const changes = new Map(made.changes.filter(isMade).map((change) => [change.key, change]));
  const states: ReadonlyMap<Key, Found>[] = [live.resources];
  for (const key of order.sequence) {
    const change = changes.get(key);
    if (change !== undefined) states.push(after(states.at(-1)!, change));
  }
  return states;
}

function after(state: ReadonlyMap<Key, Found>, { key, kind, action, after: spec }: Change): ReadonlyMap<Key, Found> {
  const next = new Map(state);
  if (action === "delete") {
    next.delete(key);
    for (const [other, one] of state) {
      const { group, member } = one.spec as { group?: string; member?: string };
      if (one.kind !== "GroupMembership") continue;
      if (key === keyOf("Group", group ?? "") || key === keyOf("User", member ?? "")) next.delete(other);
    }
  } else {
    // Tags that the config leaves to others stay.
    const tags = (state.get(key)?.spec as { tags?: object } | undefined)?.tags;
    const whole = kind === "PermissionSet" ? { tags: tags ?? {}, ...spec } : { ...spec };
    next.set(key, { ...state.get(key), kind, key, ids: idsOf(key), spec: whole });
  }
  return next;
}

/** What is there once the plan is done. */
export function done(planned: Planned): Live {
  return withRoles(planned.live, statesOf(planned).at(-1)!);
}

export interface Story {
  readonly config: Config;
  readonly next: Config;
  /** The first run of the config. */
  readonly first: Planned;
  /** The run after the config became the next one. */
  readonly second: Planned;
}

/** The first run of a config, and the run after it was edited. */
export async function storyOf(one: RandomCase, mode?: string): Promise<Story> {
  const [config, next] = [await configFrom(one.config, mode), await configFrom(one.next, mode)];
  const live = liveFrom(one, scopeOf(next, [config]));
  const first = plan(config, live);
  return { config, next, first, second: plan(next, done(first), { past: [config] }) };
}
