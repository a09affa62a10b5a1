/**
 * Whose access changes, where not everything is as it should be: what is left of principals that are gone, accounts that let nobody in or that
 * no listing shows, sets of which the name alone is known, groups of whom some people were read, and plans of which a part is made.
 *
 * `IDC_RUNS` is how many are tried; a failure prints its seed and path.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { accessChangesIn } from "../../src/core/access/changed.ts";
import { LiveAccess } from "../../src/core/access/live-access.ts";
import { keyOf } from "../../src/core/base/key.ts";
import { ACCESS_CLASSES, type AccessClass } from "../../src/core/model/access/class.ts";
import type { Difference } from "../../src/core/model/change.ts";
import type { Found, Live } from "../../src/core/model/resource.ts";
import type { PermissionSetSpec } from "../../src/core/model/specs.ts";

const USERS = ["ann", "bob", "cid"];
const GROUPS = ["g1", "g2", "g3"];
const SETS = ["S1", "S2", "S3"];
/** Of the last nobody knows the definition. */
const ALL_SETS = [...SETS, "Theirs"];
const ACTIVE = ["111111111111", "444444444444"];
const STATES: Readonly<Record<string, string>> = {
  111111111111: "ACTIVE",
  222222222222: "PENDING_CLOSURE",
  444444444444: "ACTIVE",
};
/** The last is in no listing, and lets nobody in. */
const ACCOUNTS = [...Object.keys(STATES), "333333333333"];
const PARTS = [...USERS.map((one) => `user:${one}`), ...GROUPS.map((one) => `group:${one}`)];

interface World {
  readonly users: readonly string[];
  readonly groups: readonly string[];
  readonly sets: Readonly<Record<string, AccessClass>>;
  readonly members: readonly (readonly [group: string, user: string])[];
  readonly grants: readonly (readonly [set: string, part: string, account: string])[];
}

const unique = <Item>(items: fc.Arbitrary<Item>, maxLength: number) =>
  fc.uniqueArray(items, { selector: String, maxLength });
const world: fc.Arbitrary<World> = fc.record({
  users: fc.subarray(USERS),
  groups: fc.subarray(GROUPS),
  sets: fc.dictionary(fc.constantFrom(...SETS), fc.constantFrom(...ACCESS_CLASSES)),
  members: unique(fc.tuple(fc.constantFrom(...GROUPS), fc.constantFrom(...USERS)), 9),
  grants: unique(fc.tuple(fc.constantFrom(...ALL_SETS), fc.constantFrom(...PARTS), fc.constantFrom(...ACCOUNTS)), 14),
});

type Row = {
  readonly kind: string;
  readonly spec: Readonly<Record<string, unknown>>;
  readonly odd?: "orphan" | "partial";
};
type Rows = ReadonlyMap<string, Row>;

const setSpec = (name: string, level: AccessClass) => ({
  ...{ name, sessionDuration: 60, managedPolicies: [level], customerManagedPolicies: [], tags: {} },
});

function rowsOf({ users, groups, sets, members, grants }: World): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const one of users) rows.set(keyOf("User", one), { kind: "User", spec: { userName: one } });
  for (const one of groups) rows.set(keyOf("Group", one), { kind: "Group", spec: { name: one } });
  for (const [name, level] of Object.entries(sets))
    rows.set(keyOf("PermissionSet", name), { kind: "PermissionSet", spec: setSpec(name, level) });
  rows.set("PermissionSet/Theirs", { kind: "PermissionSet", spec: { name: "Theirs" }, odd: "partial" });
  for (const [group, member] of members)
    rows.set(keyOf("GroupMembership", group, member), { kind: "GroupMembership", spec: { group, member } });
  for (const [permissionSet, part, account] of grants)
    rows.set(keyOf("AccountAssignment", permissionSet, part, account), grantRow(permissionSet, part, account));
  return rows;
}

function grantRow(permissionSet: string, part: string, account: string, odd?: "orphan"): Row {
  const [type, principal] = part.split(":") as [string, string];
  const spec = { permissionSet, principalType: type.toUpperCase(), principal, account };
  return { kind: "AccountAssignment", spec, ...(odd === undefined ? {} : { odd }) };
}

/** AWS keeps nothing without what it hangs on, but for what is left of who is gone. */
function swept(rows: Rows): Map<string, Row> {
  return new Map(
    [...rows].filter(([, { spec, odd }]) => {
      const { group, member, permissionSet, principalType, principal } = spec as Record<string, string>;
      if (group !== undefined) return rows.has(keyOf("Group", group)) && rows.has(keyOf("User", member!));
      if (permissionSet === undefined) return true;
      const whose = keyOf(principalType === "USER" ? "User" : "Group", principal!);
      return rows.has(keyOf("PermissionSet", permissionSet)) && (odd === "orphan" || rows.has(whose));
    }),
  );
}

function differencesOf(was: Rows, is: Rows): Difference[] {
  const base = { fields: [], cause: "edit", sources: [] } as const;
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key): Difference[] => {
    const [one, other] = [was.get(key), is.get(key)];
    const { kind } = (one ?? other)!;
    if (one === undefined) return [{ ...base, key, kind, action: "create", after: other!.spec }];
    if (other === undefined)
      return one.odd === undefined ? [{ ...base, key, kind, action: "delete", before: one.spec }] : [];
    if (JSON.stringify(one.spec) === JSON.stringify(other.spec)) return [];
    return [{ ...base, key, kind, action: "update", before: one.spec, after: other.spec }];
  });
}

function madeOf(was: Rows, differences: readonly Difference[]): Map<string, Row> {
  const rows = new Map(was);
  for (const { key, kind, action, after } of differences)
    if (action === "delete") rows.delete(key);
    else rows.set(key, { kind, spec: after as Row["spec"] });
  return rows;
}

/** `who account`: what they have, by the role and its definition. */
function tableOf(rows: Rows, unread: ReadonlySet<string>): Map<string, Map<string, string>> {
  const table = new Map<string, Map<string, string>>();
  const give = (who: string, account: string, role: string, as: string) => {
    const cell = table.get(`${who} ${account}`) ?? new Map<string, string>();
    table.set(`${who} ${account}`, cell.set(role, as));
  };
  const all = [...rows.values()];
  for (const { kind, spec, odd } of all) {
    const { permissionSet, principalType, principal, account } = spec as Record<string, string>;
    if (kind !== "AccountAssignment" || odd === "orphan") continue;
    if (!ACTIVE.includes(account!)) continue;
    const set = rows.get(keyOf("PermissionSet", permissionSet!))!;
    const as = set.odd === "partial" ? "unknown" : (set.spec.managedPolicies as string[])[0]!;
    if (principalType === "USER") give(`user:${principal}`, account!, permissionSet!, as);
    else {
      if (unread.has(principal!)) give(`group:${principal}`, account!, permissionSet!, as);
      for (const other of all)
        if (other.kind === "GroupMembership" && other.spec.group === principal)
          give(`user:${other.spec.member}`, account!, permissionSet!, as);
    }
  }
  return table;
}

const rank = (one: string | undefined) => (one === undefined ? -1 : ACCESS_CLASSES.indexOf(one as AccessClass));
const strongest = (cell: ReadonlyMap<string, string> | undefined) =>
  [...(cell?.values() ?? [])].sort((a, b) => rank(b) - rank(a))[0];

function expected(was: Rows, is: Rows, unread: ReadonlySet<string>): readonly string[] {
  const [before, after] = [tableOf(was, unread), tableOf(is, unread)];
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((where) => {
    const [had, has] = [before.get(where), after.get(where)];
    const [roles, now] = [[...(had?.keys() ?? [])].sort(), [...(has?.keys() ?? [])].sort()];
    const gained = now.filter((role) => had?.get(role) === undefined);
    const lost = roles.filter((role) => has?.get(role) === undefined);
    const redefined = now.filter((role) => had?.get(role) !== undefined && had.get(role) !== has!.get(role));
    if (gained.length + lost.length + redefined.length === 0) return [];
    const [from, to] = [strongest(had), strongest(has)];
    const turn = rank(to) > rank(from) ? "gain" : rank(to) < rank(from) ? "loss" : "same";
    return [JSON.stringify([where, turn, from ?? null, to ?? null, gained, lost, redefined])];
  });
}

const peopleIn = (table: ReadonlyMap<string, unknown>) =>
  new Set([...table.keys()].filter((one) => one.startsWith("user:")).map((one) => one.split(" ")[0]!.slice(5)));

const story = fc.record({
  first: world,
  second: world,
  unread: fc.subarray(GROUPS),
  left: unique(
    fc.tuple(fc.constantFrom(...ALL_SETS), fc.constantFrom("user:id-1", "group:id-2"), fc.constantFrom(...ACCOUNTS)),
    3,
  ),
  held: fc.array(fc.nat({ max: 40 }), { maxLength: 8 }),
});

test("what is told of people is what a table of everybody says, whatever is odd in it", { timeout: 600_000 }, () => {
  let told = 0;
  const law = fc.property(story, ({ first, second, unread: some, left, held }) => {
    const orphans = left.map(
      ([set, part, account]) =>
        [keyOf("AccountAssignment", set, part, account), grantRow(set, part, account, "orphan")] as const,
    );
    const was = swept(new Map([...rowsOf(first), ...orphans]));
    const target = swept(new Map([...rowsOf(second), ...orphans]));
    const whole = differencesOf(was, target);
    // What is held, and whatever cannot be without it.
    const without = new Set(held.map((index) => whole[index % Math.max(1, whole.length)]?.key));
    const kept = whole.filter(({ key }) => !without.has(key));
    const is = swept(madeOf(was, kept));
    const differences = kept.filter(({ key, action }) => action !== "create" || is.has(key));
    const unread = new Set(some);
    const resources = new Map(
      [...was].map(([key, { kind, spec, odd }]) => {
        const more = odd === "orphan" ? { facts: { orphan: true } } : odd === "partial" ? { partial: true } : {};
        return [key, { key, kind, spec, ids: {}, ...more } as Found] as const;
      }),
    );
    const accounts = Object.entries(STATES).map(([id, state]) => ({ id, name: id, state, ouIds: [] }));
    const live = { resources, organization: { accounts }, unknown: [] } as unknown as Live;
    const found = accessChangesIn({
      ...{ live, access: new LiveAccess(live), entitlements: undefined, differences },
      isUnread: (group) => unread.has(group),
      classOf: (set: PermissionSetSpec | undefined) => (set?.managedPolicies[0] ?? "unknown") as AccessClass,
      untilOf: () => undefined,
    });
    const rows = found.rows.flatMap(({ people, groups = [], accounts: where, ...row }) =>
      [...people.map((one) => `user:${one}`), ...groups.map((one) => `group:${one}`)].flatMap((who) =>
        where.map((account) =>
          JSON.stringify([
            `${who} ${account}`,
            row.turn,
            row.was ?? null,
            row.becomes ?? null,
            row.gained,
            row.lost,
            row.redefined,
          ]),
        ),
      ),
    );
    told += rows.length;
    expect(rows.sort()).toEqual([...expected(was, is, unread)].sort());
    const [before, after] = [peopleIn(tableOf(was, unread)), peopleIn(tableOf(is, unread))];
    expect([...found.lockedOut]).toEqual([...before].filter((one) => !after.has(one)).sort());
    for (const { because } of found.rows) expect(because.length).toBeGreaterThan(0);
    const keys = new Set(differences.map(({ key }) => key));
    for (const { because } of found.rows) for (const key of because) expect(keys).toContain(key);
  });
  fc.assert(law, { numRuns: Number(process.env.IDC_RUNS ?? 500) });
  expect(told).toBeGreaterThan(0);
});
