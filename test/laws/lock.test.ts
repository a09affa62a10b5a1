/**
 * Laws of the lock, each tried with random organizations and configs, in memory: its text gives it back, one of today changes
 * nothing, and one of another day only ever holds back. `IDC_RUNS` is how often each law is tried.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { scopeOf } from "../../src/core/live/scope.ts";
import { isChanged, lockChanges } from "../../src/core/lock/lock-changes.ts";
import { lockText } from "../../src/core/lock/lock-text.ts";
import { makeLock } from "../../src/core/lock/make-lock.ts";
import { isStricter } from "../../src/core/model/change.ts";
import type { Config } from "../../src/core/model/config.ts";
import type { Lock, LockedAccount } from "../../src/core/model/lock/lock.ts";
import type { Live } from "../../src/core/model/resource.ts";
import type { Planned } from "../../src/core/plan/planning.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { configOf, plan } from "../core/live.ts";
import { type RandomCase, randomCase } from "./arbitrary.ts";
import { configFrom, liveFrom } from "./in-memory.ts";
import { filesOf } from "./random-config.ts";

const RUNS = Number(process.env.IDC_RUNS ?? 25);

function law(name: string, body: (one: RandomCase, seed: number) => Promise<void>): void {
  test(name, { timeout: 600_000 + RUNS * 10_000 }, async () => {
    await fc.assert(fc.asyncProperty(randomCase, fc.nat(1000), body), {
      numRuns: RUNS,
      endOnFailure: process.env.IDC_SHRINK === undefined,
    });
  });
}

const AT = { file: "idc.lock.yaml", line: 1, column: 1 };

async function startOf(one: RandomCase): Promise<{ config: Config; live: Live; lock: Omit<Lock, "at"> }> {
  const config = await configFrom(one.config);
  const live = liveFrom(one, scopeOf(config, []));
  return { config, live, lock: makeLock(config, live, kinds) };
}

const without = ({ plan: { digest: _, notCompared: __, remade: ___, ...rest } }: Planned) => rest;

/** A lock of a day on which every so often something was otherwise. */
function otherwise(lock: Omit<Lock, "at">, seed: number): Lock {
  let count = seed;
  const isHit = () => (count++ * 7) % 5 === 0;
  const names = Object.entries(lock.bindings).flatMap(([key, id]) =>
    isHit() ? (count % 2 === 0 ? [] : [[key, `${id}-former`] as const]) : [[key, id] as const],
  );
  const accounts = [...lock.accounts].flatMap(([id, account]): readonly (readonly [string, LockedAccount])[] => {
    if (!isHit()) return [[id, account]];
    const others: readonly (readonly [string, LockedAccount])[][] = [
      [],
      [[id, { ...account, ou: "/Elsewhere" }]],
      [[id, { ...account, name: `${account.name}-former` }]],
      [[id, { ...account, tags: {} }]],
    ];
    return others[count % others.length]!;
  });
  return { ...lock, bindings: Object.fromEntries(names), accounts: new Map(accounts), at: AT };
}

law("its text gives it back", async (one) => {
  const { lock } = await startOf(one);
  const text = lockText(lock);
  const { lock: again } = await configOf({ ...(filesOf(one.config) as Record<string, string>), "idc.lock.yaml": text });
  expect(isChanged(lockChanges(lock, again!))).toBe(false);
  expect(lockText(again!)).toBe(text);
});

law("one of today changes no plan", async (one) => {
  const { config, live, lock } = await startOf(one);
  const locked = { ...config, lock: { ...lock, at: AT } };
  for (const more of [{}, { past: [config] }]) {
    expect(without(plan(locked, live, more))).toEqual(without(plan(config, live, more)));
  }
});

law(
  "one of another day only ever holds back, as the one at hand and as one of a commit that guards",
  async (one, seed) => {
    const { config, live, lock } = await startOf(one);
    const locked = { ...config, lock: otherwise(lock, seed) };
    const free = plan(config, live, { past: [config] }).plan;
    const verdicts = new Map(free.changes.map(({ key, verdict }) => [key, verdict]));
    for (const held of [plan(locked, live, { past: [config] }).plan, plan(config, live, { past: [locked] }).plan]) {
      for (const { key, verdict } of held.changes) {
        expect(verdicts.has(key), key).toBe(true);
        expect(isStricter(verdicts.get(key)!, verdict), key).toBe(false);
      }
      const kept = new Set(held.changes.map(({ key }) => key));
      expect(free.changes.filter(({ key, action }) => !kept.has(key) && action !== "delete")).toEqual([]);
    }
  },
);
