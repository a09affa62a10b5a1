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
import type { Planned } from "../../src/core/plan/planned.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { configOf, plan } from "../core/live.ts";
import { pastOf } from "../harness/made-history.ts";
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

/** What `newAccounts: allow` of some rules makes of a plan: the day of the completed run stands between the two of creation. */
const DONE = "2026-11-20";
const CREATED = ["2026-11-19T10:00:00Z", "2026-11-20T10:00:00Z", "2026-11-21T10:00:00Z", undefined];

function withDays({ organization, ...live }: Live, seed: number): Live {
  const accounts = organization.accounts.map((account, index) => {
    const createdAt = CREATED[(index + seed) % CREATED.length];
    return createdAt === undefined ? account : { ...account, createdAt };
  });
  return { ...live, organization: { ...organization, accounts } };
}

/** Without the accounts that came late: most of what is to be given to them is asked for. */
const before = (lock: Omit<Lock, "at">, seed: number): Lock => {
  const kept = [...lock.accounts].filter((_, index) => (index + seed) % 3 === 0);
  return { ...lock, accounts: new Map(kept), at: AT };
};

let allowed = 0;

law(
  "newAccounts: allow turns ask into allow for accounts that were created since, and changes nothing else",
  async (one, seed) => {
    const started = await startOf(one);
    const resources = [...started.live.resources].filter(
      ([key], index) => !key.startsWith("AccountAssignment/") || index % 2 === 0,
    );
    const live = withDays({ ...started.live, resources: new Map(resources) }, seed);
    const config: Config = { ...started.config, lock: before(started.lock, seed) };
    const rules = config.rules.map((rule, index) =>
      (index + seed) % 4 === 0 ? rule : { ...rule, newAccounts: "allow" as const },
    );
    const past = (completed: Config) => ({ past: { ...pastOf([completed]), completedOn: DONE } });
    const loose: Config = { ...config, rules };
    const created = new Map(live.organization.accounts.map(({ id, createdAt = "" }) => [id, createdAt.slice(0, 10)]));
    const asking = plan(config, live, past(config)).plan;
    for (const [now, completed] of [
      [loose, loose],
      [loose, config],
      [config, loose],
    ] as const) {
      const made = plan(now, live, past(completed)).plan;
      const same = made.changes.map((change, index) => {
        const was = asking.changes[index]!;
        if (change.verdict === was.verdict) return change;
        expect([was.verdict, change.verdict, change.cause, change.action]).toEqual([
          "ask",
          "allow",
          "account",
          "create",
        ]);
        expect(now === completed && created.get(change.account!.id)! > DONE, change.key).toBe(true);
        expect(was.reasons).toEqual([expect.stringContaining("it joined since")]);
        allowed += 1;
        return { ...change, verdict: was.verdict, reasons: was.reasons };
      });
      expect({ ...made, changes: same, digest: "" }).toEqual({ ...asking, digest: "" });
    }
  },
);

test("the law before was tried on some", () => {
  expect(allowed).toBeGreaterThan(0);
});
