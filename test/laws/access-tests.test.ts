/**
 * The law of access tests: what they refuse is what a table of all grants, people and accounts says became worse, filled in the simplest way,
 * before the changes and after them.
 *
 * `IDC_RUNS` is how many stories are tried; a failure prints its seed and path.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { LiveAccess } from "../../src/core/access/live-access.ts";
import { AccessTests } from "../../src/core/access/tests/judged.ts";
import { keyOf } from "../../src/core/base/key.ts";
import { SAYS } from "../../src/core/model/access/test.ts";
import type { Difference } from "../../src/core/model/change.ts";
import type { AccessTest, Config } from "../../src/core/model/config.ts";
import type { Found, Live } from "../../src/core/model/resource.ts";

const USERS = ["ann", "bob", "cid"];
const GROUPS = ["g1", "g2", "g3"];
const SETS = ["S1", "S2", "S3"];
const ACCOUNTS = ["111111111111", "222222222222", "333333333333"];
const CLOSED = "333333333333";
/** How strong a set with one policy is, at the most and for certain; a policy of their own may allow anything. */
const LEVELS = ["ViewOnlyAccess", "ReadOnlyAccess", "PowerUserAccess", "AdministratorAccess", "own"] as const;
type Level = (typeof LEVELS)[number];
const CLASSES = ["read", "data read", "write", "admin"] as const;

/** A world as plain tables. */
interface World {
  readonly users: readonly string[];
  readonly groups: readonly string[];
  readonly sets: Readonly<Record<string, Level>>;
  readonly members: readonly (readonly [string, string])[];
  readonly grants: readonly (readonly [string, string, string])[];
}

const principals = [...USERS.map((one) => `user:${one}`), ...GROUPS.map((one) => `group:${one}`)];
const world: fc.Arbitrary<World> = fc.record({
  users: fc.subarray(USERS, { minLength: 1 }),
  groups: fc.subarray(GROUPS),
  sets: fc.dictionary(fc.constantFrom(...SETS), fc.constantFrom(...LEVELS)),
  members: fc.uniqueArray(fc.tuple(fc.constantFrom(...GROUPS), fc.constantFrom(...USERS)), { selector: String }),
  grants: fc.uniqueArray(
    fc.tuple(fc.constantFrom(...SETS), fc.constantFrom(...principals), fc.constantFrom(...ACCOUNTS)),
    { selector: String, maxLength: 10 },
  ),
});

interface Said {
  readonly says: (typeof SAYS)[number];
  readonly whom: readonly string[];
  readonly accounts: readonly string[];
  readonly least?: (typeof CLASSES)[number] | undefined;
  readonly set?: string | undefined;
}

const said: fc.Arbitrary<Said> = fc.record({
  says: fc.constantFrom(...SAYS),
  whom: fc.subarray(principals, { minLength: 1, maxLength: 2 }),
  accounts: fc.subarray(ACCOUNTS.slice(0, 2), { minLength: 1 }),
  least: fc.option(fc.constantFrom(...CLASSES), { nil: undefined }),
  set: fc.option(fc.constantFrom("S1", "S*", "S?"), { nil: undefined }),
});

const NOWHERE = { file: "tests.yaml", line: 1, column: 1 };

const testOf = ({ says, whom, accounts, least, set }: Said, index: number): AccessTest => ({
  ...{ name: `t${index}`, says, at: NOWHERE },
  principals: whom.map((part) => ({
    type: part.startsWith("user:") ? ("USER" as const) : ("GROUP" as const),
    ...{ name: part.split(":")[1]!, at: NOWHERE },
  })),
  accounts: accounts.map((id) => ({ selector: { id }, at: NOWHERE })),
  ...(least === undefined ? {} : { class: least }),
  ...(set === undefined ? {} : { permissionSet: set }),
});

type Objects = Map<string, { kind: string; spec: object }>;

/** Only what can be: nothing without what it hangs on. */
function sound(objects: Objects): Objects {
  const has = (part: string) => objects.has(keyOf(part.startsWith("user:") ? "User" : "Group", part.split(":")[1]!));
  return new Map(
    [...objects].filter(([, { spec }]) => {
      const { group, member, permissionSet, principal, principalType } = spec as Record<string, string>;
      if (group !== undefined) return has(`group:${group}`) && has(`user:${member}`);
      if (permissionSet === undefined) return true;
      const part = `${principalType === "USER" ? "user" : "group"}:${principal}`;
      return objects.has(keyOf("PermissionSet", permissionSet)) && has(part);
    }),
  );
}

function objectsOf({ users, groups, sets, members, grants }: World): Objects {
  const all: Objects = new Map();
  for (const one of users) all.set(keyOf("User", one), { kind: "User", spec: { userName: one } });
  for (const one of groups) all.set(keyOf("Group", one), { kind: "Group", spec: { name: one } });
  for (const [name, level] of Object.entries(sets)) {
    const own = level === "own" ? [{ path: "/", name: "own" }] : [];
    const managed =
      level === "own" ? [] : [`arn:aws:iam::aws:policy/${level === "ViewOnlyAccess" ? "job-function/" : ""}${level}`];
    const spec = { name, sessionDuration: 60, managedPolicies: managed, customerManagedPolicies: own, tags: {} };
    all.set(keyOf("PermissionSet", name), { kind: "PermissionSet", spec });
  }
  for (const [group, member] of members)
    all.set(keyOf("GroupMembership", group, member), { kind: "GroupMembership", spec: { group, member } });
  for (const [permissionSet, part, account] of grants) {
    const [type, principal] = part.split(":") as [string, string];
    const spec = { permissionSet, principalType: type === "user" ? "USER" : "GROUP", principal, account };
    all.set(keyOf("AccountAssignment", permissionSet, part, account), { kind: "AccountAssignment", spec });
  }
  return sound(all);
}

function liveOf(objects: Objects): Live {
  const resources = new Map(
    [...objects].map(([key, one]) => [key, { ...one, key, ids: {} } as unknown as Found] as const),
  );
  const accounts = ACCOUNTS.map((id) => ({
    id,
    name: id,
    state: id === CLOSED ? "SUSPENDED" : "ACTIVE",
    ouIds: [],
    tags: {},
  }));
  const organization = {
    accounts,
    organizationalUnits: [],
    managementAccount: "999999999999",
    delegatedAdministrators: [],
  };
  return { resources, organization, unknown: [] } as unknown as Live;
}

function differencesOf(was: Objects, is: Objects): readonly Difference[] {
  const base = { fields: [], cause: "edit", sources: [] } as const;
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((key): readonly Difference[] => {
    const [one, other] = [was.get(key), is.get(key)];
    const { kind } = (one ?? other)!;
    if (one === undefined) return [{ ...base, key, kind, action: "create", after: other!.spec }];
    if (other === undefined) return [{ ...base, key, kind, action: "delete", before: one.spec }];
    if (JSON.stringify(one.spec) === JSON.stringify(other.spec)) return [];
    return [{ ...base, key, kind, action: "update", before: one.spec, after: other.spec }];
  });
}

function made(objects: Objects, differences: readonly Difference[]): Objects {
  const all = new Map(objects);
  for (const { key, kind, action, after } of differences)
    if (action === "delete") all.delete(key);
    else all.set(key, { kind, spec: after! });
  return sound(all);
}

const specsOf = (objects: Objects, kind: string) =>
  [...objects.values()].filter((one) => one.kind === kind).map(({ spec }) => spec as Record<string, string>);

/** Where a test does not hold, one line for each grant, person and account. */
function wrongIn(objects: Objects, { says, whom, accounts, least, set }: Said): ReadonlySet<string> {
  const levelOf = (name: string): number | "any" => {
    const { managedPolicies } = objects.get(keyOf("PermissionSet", name))!.spec as {
      managedPolicies: readonly string[];
    };
    const [policy] = managedPolicies;
    return policy === undefined ? "any" : LEVELS.findIndex((level) => policy.endsWith(`/${level}`));
  };
  const meant = specsOf(objects, "AccountAssignment").filter(({ permissionSet, account }) => {
    if (!accounts.includes(account!) || account === CLOSED) return false;
    if (set === "S1" && permissionSet !== "S1") return false;
    if (least === undefined) return true;
    const level = levelOf(permissionSet!);
    return level === "any" ? says !== "always" : level >= CLASSES.indexOf(least);
  });
  const grants = meant.map(({ permissionSet, principal, principalType, account }) => ({
    part: `${principalType === "USER" ? "user" : "group"}:${principal}`,
    where: `${permissionSet} ${account}`,
    account: account!,
  }));
  const members = specsOf(objects, "GroupMembership").map(({ group, member }) => [group!, member!] as const);
  const isIn = (group: string, user: string) => members.some(([one, other]) => one === group && other === user);
  const groupsNamed = whom.filter((part) => part.startsWith("group:")).map((part) => part.slice(6));
  const partsOf = (user: string) => [
    `user:${user}`,
    ...members.filter(([, one]) => one === user).map(([one]) => `group:${one}`),
  ];
  if (says === "only") {
    const wrong = grants.filter(
      ({ part }) =>
        !whom.includes(part) && !(part.startsWith("user:") && groupsNamed.some((group) => isIn(group, part.slice(5)))),
    );
    return new Set(wrong.map(({ part, where }) => `${part} ${where}`));
  }
  if (says === "always") {
    const lacks = whom.flatMap((part) => {
      const parts = part.startsWith("user:") ? partsOf(part.slice(5)) : [part];
      const missing = accounts.filter(
        (account) => !grants.some((one) => one.account === account && parts.includes(one.part)),
      );
      const empty = part.startsWith("group:") && !members.some(([group]) => `group:${group}` === part);
      return [...missing.map((account) => `${part} ${account}`), ...(empty ? [part] : [])];
    });
    return new Set(lacks);
  }
  const people = USERS.filter(
    (user) => whom.includes(`user:${user}`) || groupsNamed.some((group) => isIn(group, user)),
  );
  return new Set([
    ...grants.filter(({ part }) => whom.includes(part)).map(({ part, where }) => `${part} ${where}`),
    ...people.flatMap((user) =>
      grants.filter(({ part }) => partsOf(user).includes(part)).map(({ part, where }) => `${user} ${part} ${where}`),
    ),
  ]);
}

const worse = (was: ReadonlySet<string>, is: ReadonlySet<string>) => [...is].filter((one) => !was.has(one));

test("what tests refuse is what a table of everybody says became worse", { timeout: 600_000 }, () => {
  let refused = 0;
  const law = fc.property(world, world, fc.array(said, { minLength: 1, maxLength: 3 }), (first, second, all) => {
    const [one, other] = [objectsOf(first), objectsOf(second)];
    const live = liveOf(one);
    const accessTests = all.map(testOf);
    const config = { accessTests, accountSets: new Map(), settings: { restrictedAccounts: [] } } as unknown as Config;
    const tests = new AccessTests({
      config,
      guards: [],
      spelling: (_, name) => name,
      live,
      access: new LiveAccess(live),
      isUnread: () => false,
    });
    const whatIsWorse = (open: readonly Difference[]) =>
      all.flatMap((each) => worse(wrongIn(one, each), wrongIn(made(one, open), each)));
    let open = differencesOf(one, other);
    for (;;) {
      const keys = new Set(tests.broken(open).flatMap(({ culprits }) => [...culprits.keys()]));
      expect(keys.size > 0).toBe(whatIsWorse(open).length > 0);
      if (keys.size === 0) break;
      refused += 1;
      for (const key of keys) expect(open.map((each) => each.key)).toContain(key);
      open = open.filter(({ key }) => !keys.has(key));
    }
    const failing = new Set(tests.failing(open).map(({ test }) => test.test.name));
    const stays = all.flatMap((each, index) => {
      const [was, is] = [wrongIn(one, each), wrongIn(made(one, open), each)];
      return [...was].some((line) => is.has(line)) ? [`t${index}`] : [];
    });
    expect(failing).toEqual(new Set(stays));
  });
  fc.assert(law, { numRuns: Number(process.env.IDC_RUNS ?? 500) });
  expect(refused).toBeGreaterThan(0);
});
