/**
 * The law of whose access changes: what the plan says of people is what a table of all people and all accounts says, filled in the
 * simplest way, before the changes and after them; with entitlements of account access manager among what people have, which stay as long
 * as whose they are does.
 *
 * `IDC_RUNS` is how many pairs of organizations are tried; a failure prints its seed and path.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { accessChangesIn } from "../../src/core/access/changed.ts";
import type { AccessInput } from "../../src/core/access/differ.ts";
import { accessLine } from "../../src/core/access/line.ts";
import { LiveAccess } from "../../src/core/access/live-access.ts";
import { keyOf } from "../../src/core/base/key.ts";
import type { AccessChanges, AccessRow } from "../../src/core/model/access/changes.ts";
import { ACCESS_CLASSES, type AccessClass } from "../../src/core/model/access/class.ts";
import type { Difference } from "../../src/core/model/change.ts";
import type { Entitlements } from "../../src/core/model/entitlement.ts";
import type { Found, Live } from "../../src/core/model/resource.ts";
import type { PermissionSetSpec } from "../../src/core/model/specs.ts";

const USERS = ["ann", "bob", "cid", "dot"];
const GROUPS = ["g1", "g2", "g3"];
const SETS = ["S1", "S2", "S3", "S4"];
const ROLES = ["OnCall", "ops/Audit"];
const ACCOUNTS = ["111111111111", "222222222222", "333333333333"];
const CLOSED = "333333333333";

/** A world as plain tables. */
interface World {
  users: string[];
  groups: string[];
  sets: Record<string, AccessClass>;
  members: [string, string][];
  grants: [string, string, string][];
  /** Who may assume which role in which account, past all sets. */
  entitled: [string, string, string][];
}

const principals = [...USERS.map((one) => `user:${one}`), ...GROUPS.map((one) => `group:${one}`)];
const classes = fc.constantFrom(...ACCESS_CLASSES);
const world: fc.Arbitrary<World> = fc.record({
  users: fc.subarray(USERS, { minLength: 1 }),
  groups: fc.subarray(GROUPS),
  sets: fc.dictionary(fc.constantFrom(...SETS), classes),
  members: fc.uniqueArray(fc.tuple(fc.constantFrom(...GROUPS), fc.constantFrom(...USERS)), { selector: String }),
  grants: fc.uniqueArray(
    fc.tuple(fc.constantFrom(...SETS), fc.constantFrom(...principals), fc.constantFrom(...ACCOUNTS)),
    {
      selector: String,
      maxLength: 14,
    },
  ),
  entitled: fc.uniqueArray(
    fc.tuple(fc.constantFrom(...ROLES), fc.constantFrom(...principals), fc.constantFrom(...ACCOUNTS)),
    { selector: String, maxLength: 6 },
  ),
});

/** Only what can be: no member without a group, no grant without a set. */
function sound({ users, groups, sets, members, grants, entitled }: World): World {
  const isThere = isThereIn({ users, groups });
  return {
    ...{ users, groups, sets },
    members: members.filter(([group, user]) => groups.includes(group) && users.includes(user)),
    grants: grants.filter(([set, part]) => set in sets && isThere(part)),
    entitled,
  };
}

const isThereIn =
  ({ users, groups }: Pick<World, "users" | "groups">) =>
  (part: string) =>
    (part.startsWith("user:") ? users : groups).includes(part.split(":")[1]!);

const arnOf = (role: string, account: string) => `arn:aws:iam::${account}:role/${role}`;

/** As AWS has them in a world; of whoever is not there the id alone is left. */
function entitlementsOf({ users, groups, entitled }: World): Entitlements {
  const isThere = isThereIn({ users, groups });
  const rows = entitled.map(([role, part, account], index) => {
    const [type, name] = part.split(":") as [string, string];
    const whose = { type: type === "user" ? "USER" : "GROUP", id: `id-${name}` } as const;
    return {
      ...{ id: `e${index}`, account, roleArn: arnOf(role, account) },
      principal: isThere(part) ? { ...whose, name } : whose,
    };
  });
  return { rows };
}

const setSpec = (name: string, level: AccessClass): PermissionSetSpec => ({
  ...{ name, sessionDuration: 60, managedPolicies: [level], customerManagedPolicies: [] },
  ...{ tags: {} },
});

/** All objects of a world, by key. */
function objectsOf({ users, groups, sets, members, grants }: World): Map<string, { kind: string; spec: object }> {
  const all = new Map<string, { kind: string; spec: object }>();
  for (const one of users) all.set(keyOf("User", one), { kind: "User", spec: { userName: one } });
  for (const one of groups) all.set(keyOf("Group", one), { kind: "Group", spec: { name: one } });
  for (const [name, level] of Object.entries(sets))
    all.set(keyOf("PermissionSet", name), { kind: "PermissionSet", spec: setSpec(name, level) });
  for (const [group, member] of members)
    all.set(keyOf("GroupMembership", group, member), { kind: "GroupMembership", spec: { group, member } });
  for (const [permissionSet, part, account] of grants) {
    const [type, principal] = part.split(":") as [string, string];
    const spec = { permissionSet, principalType: type === "user" ? "USER" : "GROUP", principal, account };
    all.set(keyOf("AccountAssignment", permissionSet, part, account), { kind: "AccountAssignment", spec });
  }
  return all;
}

function liveOf(one: World): Live {
  const resources = new Map(
    [...objectsOf(one)].map(([key, { kind, spec }]) => [key, { key, kind, spec, ids: {} } as Found] as const),
  );
  const accounts = ACCOUNTS.map((id) => ({ id, name: id, state: id === CLOSED ? "SUSPENDED" : "ACTIVE", ouIds: [] }));
  return { resources, organization: { accounts }, unknown: [] } as unknown as Live;
}

/** What separates two worlds, as a plan tells it; `only`: where a plan leaves what hangs on what goes to AWS. */
function differencesOf(one: World, other: World, hangs: boolean): Difference[] {
  const [was, is] = [objectsOf(one), objectsOf(other)];
  const base = { fields: [], cause: "edit", sources: [] } as const;
  const gone = (key: string) => was.has(key) && !is.has(key);
  const hanging = (spec: object) => {
    const { group, member, permissionSet, principalType, principal } = spec as Record<string, string>;
    const principalKey = principal === undefined ? "" : keyOf(principalType === "USER" ? "User" : "Group", principal);
    return [
      ...(group === undefined ? [] : [keyOf("Group", group), keyOf("User", member!)]),
      ...(permissionSet === undefined ? [] : [keyOf("PermissionSet", permissionSet), principalKey]),
    ].some(gone);
  };
  const all: Difference[] = [];
  for (const [key, { kind, spec }] of was) {
    const after = is.get(key);
    if (after === undefined) {
      if (hangs || !hanging(spec)) all.push({ ...base, key, kind, action: "delete", before: spec });
    } else if (JSON.stringify(after.spec) !== JSON.stringify(spec))
      all.push({ ...base, key, kind, action: "update", before: spec, after: after.spec });
  }
  for (const [key, { kind, spec }] of is)
    if (!was.has(key)) all.push({ ...base, key, kind, action: "create", after: spec });
  return all;
}

/** Roles of a person in an account. What a role of the account's own allows nobody can tell. */
function rolesOf(world: World, user: string, account: string): Map<string, AccessClass> {
  const { users, sets, members, grants, entitled } = world;
  if (account === CLOSED || !users.includes(user)) return new Map();
  const mine = [`user:${user}`, ...members.filter(([, one]) => one === user).map(([group]) => `group:${group}`)];
  const isMine = ([, part, where]: [string, string, string]) => where === account && mine.includes(part);
  return new Map([
    ...grants.filter(isMine).map(([set]) => [set, sets[set]!] as const),
    ...entitled.filter(isMine).map(([role]) => [arnOf(role, account), "unknown"] as const),
  ]);
}

/** What is left of one world's entitlements in another: those of whoever was there all along. */
const stayingIn = (one: World, other: World): World => ({
  ...other,
  entitled: one.entitled.filter(([, part]) => isThereIn(one)(part) && isThereIn(other)(part)),
});

const rank = (roles: Map<string, AccessClass>) =>
  Math.max(-1, ...[...roles.values()].map((one) => ACCESS_CLASSES.indexOf(one)));

/** `ann 111111111111 loss 4 -1 gained … lost … redefined …`, a line for each person and account where anything changes. */
function tableOf(one: World, other: World): string[] {
  return USERS.flatMap((user) =>
    ACCOUNTS.flatMap((account) => {
      const [was, is] = [rolesOf(one, user, account), rolesOf(other, user, account)];
      const gained = [...is.keys()].filter((set) => !was.has(set));
      const lost = [...was.keys()].filter((set) => !is.has(set));
      const redefined = [...is.keys()].filter((set) => was.has(set) && was.get(set) !== is.get(set));
      if (gained.length + lost.length + redefined.length === 0) return [];
      const turn = rank(is) > rank(was) ? "gain" : rank(is) < rank(was) ? "loss" : "same";
      return [[user, account, turn, rank(was), rank(is), gained.sort(), lost.sort(), redefined.sort()].join(" ")];
    }),
  ).sort();
}

const number = (one: AccessClass | undefined) => (one === undefined ? -1 : ACCESS_CLASSES.indexOf(one));

/** Whether anybody asked for entitlements hangs on whether there is a row. */
const withEntitlements = ({ entitlements }: Pick<AccessChanges, "entitlements">) =>
  entitlements === undefined ? {} : { entitlements };

/** Of whom, where and of which role anything is told. */
const factsOf = (rows: readonly AccessRow[]): readonly string[] =>
  rows.flatMap(({ people, accounts, gained, lost, redefined }) =>
    people.flatMap((one) =>
      accounts.flatMap((account) => [...gained, ...lost, ...redefined].map((role) => `${one} ${account} ${role}`)),
    ),
  );

test("whose access changes is what a table of all people and accounts says", { timeout: 600_000 }, () => {
  const met = new Set<string>();
  const isArn = (role: string) => role.startsWith("arn:");
  const law = fc.property(world, world, fc.boolean(), (first, second, hangs) => {
    const one = sound(first);
    const other = stayingIn(one, sound(second));
    const live = liveOf(one);
    const differences = differencesOf(one, other, hangs);
    const input: AccessInput = {
      ...{ live, access: new LiveAccess(live), differences, isUnread: () => false, untilOf: () => undefined },
      entitlements: entitlementsOf(one),
      classOf: (set) => (set === undefined ? "unknown" : (set.managedPolicies[0] as AccessClass)),
    };
    const found = accessChangesIn(input);
    const told = found.rows.flatMap(({ people, accounts, turn, was, becomes, gained, lost, redefined }) =>
      people.flatMap((user) =>
        accounts.map((account) =>
          [user, account, turn, number(was), number(becomes), gained, lost, redefined].join(" "),
        ),
      ),
    );
    expect(told.sort()).toEqual(tableOf(one, other));
    const holds = (world: World, user: string) => ACCOUNTS.some((account) => rolesOf(world, user, account).size > 0);
    expect(found.lockedOut).toEqual(USERS.filter((user) => holds(one, user) && !holds(other, user)));
    const bare = (world: World) => ({ ...world, entitled: [] });
    const wouldBeOut = (user: string) => holds(bare(one), user) && !holds(bare(other), user);
    if (USERS.some((user) => wouldBeOut(user) && holds(other, user))) met.add("locked out but for it");
    expect(accessLine(found).length).toBeLessThanOrEqual(120);
    for (const { gained, lost, turn } of found.rows) {
      if (gained.some(isArn)) met.add("gained");
      if (lost.some(isArn)) met.add("lost");
      if (turn === "same" && lost.length > 0) met.add("kept");
    }
    const rough = accessChangesIn(input, 0);
    expect({ ...rough, rows: [] }).toEqual({ ...found, rows: [], notExpanded: [], ...withEntitlements(rough) });
    for (const line of factsOf(found.rows)) expect(factsOf(rough.rows)).toContain(line);
    expect(accessLine(rough).length).toBeLessThanOrEqual(120);
    const keys = new Set(differences.map(({ key }) => key));
    for (const { because } of [...found.rows, ...rough.rows]) {
      expect(because.length).toBeGreaterThan(0);
      for (const key of because) expect(keys).toContain(key);
    }
  });
  fc.assert(law, { numRuns: Number(process.env.IDC_RUNS ?? 500) });
  expect([...met].sort()).toEqual(["gained", "kept", "locked out but for it", "lost"]);
});
