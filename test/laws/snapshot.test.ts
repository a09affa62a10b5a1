/**
 * What a snapshot holds, cut to a scope, is what a read in that scope finds: so the plan is the same. Tried with random
 * organizations and configs, in memory, with names that AWS spells otherwise than the config, with entitlements of account access
 * manager, and with reads that failed.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../../src/core/base/json.ts";
import { type Key, keyOf, matchesPattern, patternOf } from "../../src/core/base/key.ts";
import { readSnapshot } from "../../src/core/live/saved-snapshot.ts";
import { scopeOf } from "../../src/core/live/scope.ts";
import { EVERYTHING, withinScope } from "../../src/core/live/within-scope.ts";
import type { Entitlements } from "../../src/core/model/entitlement.ts";
import type { Found, Live } from "../../src/core/model/resource.ts";
import type { Scope } from "../../src/core/model/scope.ts";
import { liveIn, snapshotOf } from "../../src/core/model/snapshot.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { renderJson } from "../../src/render/text.ts";
import { NOW, plan } from "../core/live.ts";
import { type RandomCase, randomCase } from "./arbitrary.ts";
import { configFrom, liveFrom } from "./in-memory.ts";

const RUNS = Number(process.env.IDC_RUNS ?? 25);

type Spec = Readonly<Record<string, string>>;
/** How AWS spells what the config calls by that name. */
type Say = (kind: "User" | "Group", name: string) => string;

function keyedBySpec(one: Found, spec: Spec): Found {
  if (one.kind === "GroupMembership") return { ...one, spec, key: keyOf(one.kind, spec.group!, spec.member!) };
  const principal = `${spec.principalType!.toLowerCase()}:${spec.principal}`;
  return { ...one, spec, key: keyOf(one.kind, spec.permissionSet!, principal, spec.account!) };
}

/** What is in AWS's spelling in a snapshot: everything. */
function asAwsSays(one: Found, say: Say): Found {
  const spec = one.spec as Spec;
  if (one.kind === "User" || one.kind === "Group") {
    const named = inAwsSpelling(one, say);
    return { ...named, key: keyOf(one.kind, (named.spec as Spec).userName ?? (named.spec as Spec).name!) };
  }
  if (one.kind === "GroupMembership") {
    return keyedBySpec(one, { group: say("Group", spec.group!), member: say("User", spec.member!) });
  }
  if (one.kind !== "AccountAssignment" || one.facts?.orphan === true) return one;
  const principal = say(spec.principalType === "USER" ? "User" : "Group", spec.principal!);
  return keyedBySpec(one, { ...spec, principal });
}

/** What is in AWS's spelling in a read that knows the config's: only the specs of users and groups. */
function inAwsSpelling(one: Found, say: Say): Found {
  const spec = one.spec as Spec;
  if (one.kind === "User") return { ...one, spec: { ...spec, userName: say("User", spec.userName!) } };
  return one.kind === "Group" ? { ...one, spec: { ...spec, name: say("Group", spec.name!) } } : one;
}

/** The principals of some rows are gone; the model knows them by their names alone. */
const withOrphans = (one: Found): Found =>
  one.kind === "AccountAssignment" && (one.spec as Spec).principal!.startsWith("id-")
    ? { ...one, facts: { orphan: true } }
    : one;

const mapped = (live: Live, map: (one: Found) => Found): Live => ({
  ...live,
  resources: new Map(
    [...live.resources.values()]
      .map(withOrphans)
      .map(map)
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map((one) => [one.key, one]),
  ),
});

/** Some reads fail: what they would have shown is not there. */
function withUnread(live: Live, patterns: readonly string[], asked: (pattern: string) => boolean): Live {
  const hidden = (key: Key) => patterns.some((pattern) => matchesPattern(pattern, key));
  const resources = new Map([...live.resources].filter(([key]) => !hidden(key)));
  const unknown = patterns
    .filter(asked)
    .sort()
    .map((pattern) => ({ pattern, reason: "denied" }));
  return { ...live, resources, unknown };
}

/** Reads that fail in a case: of some rows of one set, and of one group's members. */
function failing({ organization }: RandomCase, number: number) {
  const { assignments = [], groups = [] } = organization;
  const row = assignments[number % Math.max(1, assignments.length * 2)];
  const group = groups[number % Math.max(1, groups.length * 2)];
  return {
    rows: row === undefined ? [] : [{ set: row.permissionSet, account: (row.accounts as string[])[0]! }],
    groups: group === undefined ? [] : [group.name],
  };
}

/** Of sets that nobody declares only rows of who leaves; where users are not listed, their rows by ids. */
function askedFor(live: Live, scope: Scope): Live {
  const resources = [...live.resources.values()].flatMap((one): readonly Found[] => {
    const spec = one.spec as Spec;
    if (one.kind === "User") return scope.users ? [one] : [];
    if (one.kind !== "AccountAssignment") return [one];
    const isUser = spec.principalType === "USER";
    const isLeaving = scope.assignmentScope.leaving.includes(keyOf(isUser ? "User" : "Group", spec.principal!));
    if (!scope.permissionSet(spec.permissionSet!) && !isLeaving) return [];
    if (!isUser || scope.users) return [one];
    const { facts: _, ...bare } = one;
    return [keyedBySpec(bare, { ...spec, principal: one.ids.PrincipalId! })];
  });
  return { ...live, resources: new Map(resources.map((one) => [one.key, one])) };
}

/** Every other user and group has a role by account access manager, somewhere; `called`: under which name. */
function entitledIn(
  { organization: { accounts, users = [], groups = [] } }: RandomCase,
  number: number,
  called: (kind: "User" | "Group", name: string) => string | undefined,
): Entitlements {
  const all = [
    ...users.map(({ userName }) => ["User", userName] as const),
    ...groups.map(({ name }) => ["Group", name] as const),
  ];
  const some = all.filter((_, index) => (index + number) % 2 === 0);
  const rows = some.map(([kind, known], index) => {
    const account = accounts[(index + number) % accounts.length]!.id;
    const name = called(kind, known);
    const type = kind === "User" ? ("USER" as const) : ("GROUP" as const);
    return {
      ...{ id: `e${index}`, account, roleArn: `arn:aws:iam::${account}:role/OnCall` },
      principal: { type, id: keyOf(kind, known), ...(name === undefined ? {} : { name }) },
    };
  });
  return { rows };
}

function both(one: RandomCase, scope: Scope, number: number): { readonly fresh: Live; readonly saved: Live } {
  // The names that nobody here declares have one spelling only.
  const shouts = (name: string) => (name.length + number) % 2 === 0;
  const say: Say = (kind, name) => {
    const loud = name.toUpperCase();
    return shouts(name) && scope.spelling(kind, loud) === name ? loud : name;
  };
  const { rows, groups } = failing(one, number);
  const rowPatterns = rows.map(({ set, account }) => patternOf("AccountAssignment", set, undefined, account));
  const patterns = (spelled: (name: string) => string) => [
    ...rowPatterns,
    ...groups.map((name) => patternOf("GroupMembership", spelled(name), undefined)),
  ];
  const asked = (pattern: string) => {
    const [kind, name = ""] = pattern.split("/");
    return kind === "AccountAssignment" ? scope.assignments(name) : scope.members(name);
  };
  const all = mapped(liveFrom(one, EVERYTHING), (found) => asAwsSays(found, say));
  const cut = mapped(askedFor(liveFrom(one, scope), scope), (found) => inAwsSpelling(found, say));
  const hasUsers = [...cut.resources.values()].some(({ kind }) => kind === "User");
  const isThere = (live: Live, kind: string, name: string) => live.resources.has(keyOf(kind, name));
  const inAws = (kind: "User" | "Group", name: string) =>
    isThere(all, kind, say(kind, name)) ? say(kind, name) : undefined;
  // Where users are not listed, theirs by ids.
  const inConfig = (kind: "User" | "Group", name: string) =>
    kind === "User" && !hasUsers ? keyOf(kind, name) : isThere(cut, kind, name) ? name : undefined;
  return {
    saved: {
      ...withUnread(
        all,
        patterns((name) => say("Group", name)),
        () => true,
      ),
      entitlements: entitledIn(one, number, inAws),
    },
    fresh: {
      ...withUnread(
        cut,
        patterns((name) => name),
        asked,
      ),
      entitlements: entitledIn(one, number, inConfig),
    },
  };
}

/** Written, and read again. */
function reread(live: Live): Live {
  const snapshot = readSnapshot(renderJson(snapshotOf(live, NOW)), Date.parse(NOW), kinds);
  if ("problem" in snapshot) throw new Error(snapshot.problem);
  return liveIn(snapshot);
}

/** Without the arrays and maps of a failure, which would fill the screen. */
const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);
const entriesOf = (live: Live) => ({ ...live, resources: [...live.resources] });

test("a plan from a snapshot is the plan from a fresh read", { timeout: 600_000 + RUNS * 10_000 }, async () => {
  const met = new Set<string>();
  const law = fc.asyncProperty(randomCase, fc.nat(50), async (one, number) => {
    const [config, next] = [await configFrom(one.config), await configFrom(one.next)];
    const first = both(one, scopeOf(config, []), number);
    const all = reread(first.saved);
    expect(same(entriesOf(all), entriesOf(first.saved))).toBe(true);
    const cut = withinScope(all, scopeOf(config, []), kinds);
    expect(same(entriesOf(cut), entriesOf(first.fresh))).toBe(true);
    expect(same(plan(config, cut).plan, plan(config, first.fresh).plan)).toBe(true);
    // And of the run after the config became the next one.
    const scope = scopeOf(next, [config]);
    const second = both(one, scope, number);
    const past = { past: [config] };
    const made = plan(next, withinScope(reread(second.saved), scope, kinds), past);
    expect(same(made.plan, plan(next, second.fresh, past).plan)).toBe(true);
    for (const [key, { spec }] of cut.resources)
      if (!all.resources.has(key)) met.add((spec as Spec).name ? "" : "spelled");
    if (cut.resources.size < all.resources.size) met.add("out of scope");
    if (made.plan.access?.rows.some(({ lost }) => lost.some((role) => role.startsWith("arn:")))) met.add("entitled");
    if (cut.unknown.length > 0) met.add("unknown");
    if (cut.unknown.length < all.unknown.length) met.add("unknown out of scope");
    if ([...cut.resources.values()].some(({ partial }) => partial)) met.add("partial");
  });
  await fc.assert(law, { numRuns: RUNS * 4, endOnFailure: process.env.IDC_SHRINK === undefined });
  expect(
    ["spelled", "out of scope", "unknown", "unknown out of scope", "partial", "entitled"].filter(
      (one) => !met.has(one),
    ),
  ).toEqual([]);
});
