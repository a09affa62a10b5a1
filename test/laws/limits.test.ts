/**
 * The law of limits, tried with random organizations and configs, in memory: whatever the plan, what is made of it never comes to
 * more than the limits, as counted by what is there before and after. With the guards overruled the same cases do exceed them,
 * so the law can fail. `IDC_RUNS` is how often it is tried.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Key } from "../../src/core/base/key.ts";
import { scopeOf } from "../../src/core/live/scope.ts";
import { OVERRIDES, type Override } from "../../src/core/model/override.ts";
import type { Found } from "../../src/core/model/resource.ts";
import type { Planned } from "../../src/core/plan/planned.ts";
import { plan } from "../core/live.ts";
import { type RandomCase, randomCase } from "./arbitrary.ts";
import { configFrom, done, liveFrom } from "./in-memory.ts";
import type { RandomConfig } from "./random-config.ts";

const RUNS = Number(process.env.IDC_RUNS ?? 25);
const LIMITS = { revocations: 2, revocationShare: "30%", adminGrants: 2, memberships: 3, provisionedAccounts: 2 };

const limited = (config: RandomConfig) =>
  configFrom({ ...config, settings: { ...config.settings, limits: LIMITS } as RandomConfig["settings"] });

/** The first run of a config, and the run after it was edited. */
async function runsOf(one: RandomCase, overrides: readonly Override[] = []): Promise<readonly Planned[]> {
  const [config, next] = [await limited(one.config), await limited(one.next)];
  const first = plan(config, liveFrom(one, scopeOf(next, [config])), { overrides });
  return [first, plan(next, done(first), { past: [config], overrides })];
}

type State = ReadonlyMap<Key, Found>;

const keysOf = (state: State, kind: string) =>
  [...state.values()].filter((one) => one.kind === kind).map(({ key }) => key);

/** What no policy of AWS is and nothing of AWS bounds may be anything. */
function isAdmin(state: State, permissionSet: string): boolean {
  const { customerManagedPolicies = [], permissionsBoundary: bounds = {} } = (state.get(
    `PermissionSet/${permissionSet}`,
  )?.spec ?? {}) as { customerManagedPolicies?: readonly object[]; permissionsBoundary?: object };
  return customerManagedPolicies.length > 0 && !("managedPolicy" in bounds);
}

const adminRows = (state: State) =>
  [...state.values()]
    .filter(
      ({ kind, spec }) =>
        kind === "AccountAssignment" && isAdmin(state, (spec as { permissionSet: string }).permissionSet),
    )
    .map(({ key }) => key);

/** Which limits a plan exceeds, by comparing what is there before with what is there after. */
function exceeded(planned: Planned): readonly string[] {
  const [before, after] = [planned.live.resources, done(planned).resources];
  const causes = new Map(planned.plan.changes.map(({ key, cause }) => [key, cause]));
  const lost = keysOf(before, "AccountAssignment").filter((key) => !after.has(key));
  const by = (cause: string) => lost.filter((key) => causes.get(key) === cause).length;
  const members = [keysOf(before, "GroupMembership"), keysOf(after, "GroupMembership")].map((keys) => new Set(keys));
  const moved = differing(members[0]!, members[1]!);
  const had = new Set(adminRows(before));
  const admins = adminRows(after).filter((key) => !had.has(key));
  return [
    ...(["edit", "drift", "adoption"].some((cause) => by(cause) > LIMITS.revocations) ? ["revocations"] : []),
    ...(moved > LIMITS.memberships ? ["memberships"] : []),
    ...(admins.length > LIMITS.adminGrants ? ["admin-grants"] : []),
  ];
}

const differing = (a: ReadonlySet<Key>, b: ReadonlySet<Key>) =>
  [...a].filter((key) => !b.has(key)).length + [...b].filter((key) => !a.has(key)).length;

test("what is made of a plan never comes to more than the limits", { timeout: 600_000 + RUNS * 10_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(randomCase, async (one) => {
      for (const planned of await runsOf(one)) expect(exceeded(planned)).toEqual([]);
    }),
    { numRuns: RUNS, endOnFailure: process.env.IDC_SHRINK === undefined },
  );
});

test("overruling the guards exceeds each of them somewhere, and says so", async () => {
  const met = new Set<string>();
  for (const one of fc.sample(randomCase, { numRuns: 40, seed: 5 })) {
    for (const planned of await runsOf(one, OVERRIDES)) {
      for (const limit of exceeded(planned)) {
        met.add(limit);
        expect(planned.plan.overrides).toContain(limit);
      }
    }
  }
  expect([...met].sort()).toEqual(["admin-grants", "memberships", "revocations"]);
});

test("a guard that is silent changes nothing: where nothing is overruled, overruling is of no use", async () => {
  for (const one of fc.sample(randomCase, { numRuns: 20, seed: 6 })) {
    const [guarded] = await runsOf(one);
    const [free] = await runsOf(one, OVERRIDES);
    if (free!.plan.overrides === undefined) expect(guarded!.plan).toEqual(free!.plan);
  }
});
