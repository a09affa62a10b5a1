/**
 * The law of paths: who gets into an account, and where somebody gets in, is what a table of all people, groups, sets and accounts says, filled
 * in the simplest way.
 *
 * `IDC_RUNS` is how many organizations are tried; a failure prints its seed and path.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { GraphBefore } from "../../src/core/access/graph.ts";
import { LiveAccess } from "../../src/core/access/live-access.ts";
import { type Asked, type PathsInput, pathsOf, pathsTo } from "../../src/core/access/paths.ts";
import { isUnreadGroup } from "../../src/core/access/unread-members.ts";
import { keyOf } from "../../src/core/base/key.ts";
import { ACCESS_CLASSES, type AccessClass } from "../../src/core/model/access/class.ts";
import type { AccessPath } from "../../src/core/model/access/paths.ts";
import type { Found, Live } from "../../src/core/model/resource.ts";
import type { PermissionSetSpec } from "../../src/core/model/specs.ts";

const USERS = ["ann", "bob", "cid"];
const GROUPS = ["g1", "g2", "g/3"];
const SETS = ["S1", "S2", "S3"];
const [MANAGEMENT, CLOSED] = ["111111111111", "333333333333"];
const ACCOUNTS = [MANAGEMENT, "222222222222", CLOSED];

interface World {
  readonly sets: Record<string, AccessClass>;
  /** Of a member who is gone the id is left. */
  readonly members: readonly [group: string, member: string][];
  readonly grants: readonly [set: string, part: string, account: string, orphan: boolean][];
  /** Nobody read who is in these. */
  readonly unread: readonly string[];
}

const parts = [...USERS.map((one) => `user:${one}`), ...GROUPS.map((one) => `group:${one}`)];
const world: fc.Arbitrary<World> = fc.record({
  sets: fc.record(Object.fromEntries(SETS.map((set) => [set, fc.constantFrom(...ACCESS_CLASSES)]))),
  members: fc.uniqueArray(fc.tuple(fc.constantFrom(...GROUPS), fc.constantFrom(...USERS, "gone")), {
    selector: String,
  }),
  grants: fc.uniqueArray(
    fc.tuple(fc.constantFrom(...SETS), fc.constantFrom(...parts), fc.constantFrom(...ACCOUNTS), fc.boolean()),
    { selector: ([set, part, account]) => `${set} ${part} ${account}`, maxLength: 14 },
  ),
  unread: fc.subarray(GROUPS),
});

function liveOf({ sets, members, grants, unread }: World): Live {
  const all = new Map<string, Found>();
  const add = (key: string, found: Omit<Found, "key" | "ids">) => all.set(key, { key, ids: {}, ...found });
  for (const [name, level] of Object.entries(sets)) {
    const spec = { name, sessionDuration: 60, managedPolicies: [level], customerManagedPolicies: [] };
    add(keyOf("PermissionSet", name), { kind: "PermissionSet", spec });
  }
  for (const [group, member] of members)
    add(keyOf("GroupMembership", group, member), {
      ...{ kind: "GroupMembership", spec: { group, member } },
      ...(member === "gone" ? { facts: { orphan: true } } : {}),
    });
  for (const [permissionSet, part, account, orphan] of grants) {
    const [type, principal] = part.split(":") as [string, string];
    const spec = { permissionSet, principalType: type === "user" ? "USER" : "GROUP", principal, account };
    const key = keyOf("AccountAssignment", permissionSet, part, account);
    add(key, { kind: "AccountAssignment", spec, ...(orphan ? { facts: { orphan: true } } : {}) });
  }
  const accounts = ACCOUNTS.map((id) => ({ id, name: id, state: id === CLOSED ? "SUSPENDED" : "ACTIVE", ouIds: [] }));
  const organization = { accounts, managementAccount: MANAGEMENT };
  const unknown = unread.map((group) => ({ pattern: `${keyOf("GroupMembership", group)}/*`, reason: "denied" }));
  return { resources: all, organization, unknown } as unknown as Live;
}

/** A set is stronger in the management account, so that it matters which account is asked about. */
const judged = (level: AccessClass, management: boolean): AccessClass =>
  management && level === "write" ? "admin" : level;

function inputOf(one: World, asked: Asked): PathsInput {
  const live = liveOf(one);
  const access = new LiveAccess(live);
  const levelOf = (set: PermissionSetSpec | undefined) => set!.managedPolicies[0] as AccessClass;
  return {
    ...{
      graph: new GraphBefore(live, access),
      isUnread: isUnreadGroup(live),
      isDisabled: () => false,
      asked,
    },
    classOf: (set, account) => judged(levelOf(set), account === MANAGEMENT),
    allows: (set) =>
      levelOf(set) === "admin" ? "surely" : ["none", "write"].includes(levelOf(set)) ? "no" : "at most",
  };
}

/** `ann by g1 with S1 in 111111111111 as admin at most`. */
const nameOf = ({ person = "?", group = "-", permissionSet, account, class: level, allows }: AccessPath) =>
  `${person} by ${group} with ${permissionSet} in ${account} as ${level} ${allows ?? ""}`;

const LEAST: Record<string, number> = Object.fromEntries(ACCESS_CLASSES.map((one, index) => [one, index]));

/** Each person, each group or none, each set, each account: whether it is a path. */
function tableOf({ sets, members, grants, unread }: World, asked: Asked): string[] {
  const has = (part: string, set: string, account: string) =>
    grants.some(([s, p, a, orphan]) => !orphan && s === set && p === part && a === account);
  const rows: string[] = [];
  for (const account of ACCOUNTS)
    for (const set of SETS) {
      const level = judged(sets[set]!, account === MANAGEMENT);
      if (account === CLOSED || asked.permissionSet?.(set) === false) continue;
      if (asked.class !== undefined && level !== "unknown" && LEAST[level]! < LEAST[asked.class]!) continue;
      // Who writes gives itself the right where that makes an administrator.
      const isNot = sets[set] === "none" || sets[set] === "write";
      if (asked.action !== undefined && isNot && level !== "admin") continue;
      const allowed = sets[set] === "admin" ? "surely" : isNot ? "by escalation" : "at most";
      const allows = asked.action === undefined ? "" : allowed;
      const say = (who: string, by: string) =>
        rows.push(`${who} by ${by} with ${set} in ${account} as ${level} ${allows}`);
      for (const user of USERS) {
        if (has(`user:${user}`, set, account)) say(user, "-");
        for (const group of GROUPS)
          if (has(`group:${group}`, set, account) && members.some(([g, m]) => g === group && m === user))
            say(user, group);
      }
      for (const group of unread) if (has(`group:${group}`, set, account)) say("?", group);
    }
  return rows.sort();
}

const asked: fc.Arbitrary<Asked> = fc
  .record({
    class: fc.option(fc.constantFrom<AccessClass>("billing", "read", "data read", "write", "admin"), {
      nil: undefined,
    }),
    set: fc.option(fc.constantFrom(...SETS), { nil: undefined }),
    action: fc.option(fc.constant("s3:GetObject"), { nil: undefined }),
  })
  .map(({ class: level, set, action }) => ({
    ...(level === undefined ? {} : { class: level }),
    ...(set === undefined ? {} : { permissionSet: (name: string) => name === set }),
    ...(action === undefined ? {} : { action }),
  }));

test("paths to accounts, and those of everybody, are what a table of all of it says", { timeout: 600_000 }, () => {
  const law = fc.property(world, asked, (one, wanted) => {
    const input = inputOf(one, wanted);
    const table = tableOf(one, wanted);
    const to = ACCOUNTS.flatMap((account) => pathsTo(account, input));
    expect(to.map(nameOf).sort()).toEqual(table);
    for (const account of ACCOUNTS) {
      const levels = pathsTo(account, input).map((path) => LEAST[path.class]!);
      expect(levels).toEqual(levels.toSorted((a, b) => b - a));
    }
    const of = USERS.flatMap((user) => [...pathsOf(`user:${user}`, input).values()].flat());
    expect(of.map(nameOf).sort()).toEqual(table.filter((row) => !row.startsWith("?")));
    // Each group's own, whoever is in it.
    const held = GROUPS.flatMap((group) => [...pathsOf(`group:${group}`, input).values()].flat());
    const whole = { ...one, members: [], unread: GROUPS };
    expect(held.map(nameOf).sort()).toEqual(tableOf(whole, wanted).filter((row) => row.startsWith("?")));
    const assigned = new LiveAccess(liveOf(one)).everyAssignment().map(({ key }) => key);
    for (const path of [...to, ...of, ...held]) expect(assigned).toContain(path.grant);
  });
  fc.assert(law, { numRuns: Number(process.env.IDC_RUNS ?? 300) });
});
