/**
 * Laws of planning, each tried with random organizations and configs, in memory. `apply-then-plan.test.ts` states what only
 * shows over HTTP and with a repository. `IDC_RUNS` is how often each law is tried.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/core/base/json.ts";
import { type Key, keyOf } from "../../src/core/base/key.ts";
import { scopeOf } from "../../src/core/live/scope.ts";
import type { Change } from "../../src/core/model/change.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import type { Found } from "../../src/core/model/resource.ts";
import { isDestructive } from "../../src/core/model/step.ts";
import { type Item, topologicalOrderOf } from "../../src/core/order/topological-order.ts";
import type { Planned } from "../../src/core/plan/planned.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { desiredOf, plan, sha256 } from "../core/live.ts";
import { type RandomCase, randomCase } from "./arbitrary.ts";
import {
  configFrom,
  done,
  isMade,
  liveFrom,
  liveWith,
  type Row,
  shuffledFrom,
  statesOf,
  storyOf,
} from "./in-memory.ts";
import { grantsOf, isForeign, type RandomConfig } from "./random-config.ts";

const RUNS = Number(process.env.IDC_RUNS ?? 25);

function law(name: string, body: (one: RandomCase) => Promise<void>): void {
  test(name, { timeout: 600_000 + RUNS * 10_000 }, async () => {
    await fc.assert(fc.asyncProperty(randomCase, body), {
      numRuns: RUNS,
      endOnFailure: process.env.IDC_SHRINK === undefined,
    });
  });
}

const madeIn = ({ plan }: Planned) => plan.changes.filter(isMade);

/** Everything but where it is said, and the digest, which is of that too. */
function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !["sources", "at", "digest"].includes(name));
  // What is told of two places stands in their order, which is that of the files.
  const bare = kept.map(([name, member]): [string, unknown] => [name, withoutPlaces(member)]);
  return Object.fromEntries(
    bare.map(([name, member]) => [name, name === "diagnostics" ? sortedTexts(member) : member]),
  );
}

const sortedTexts = (items: unknown) => (items as readonly unknown[]).map((item) => JSON.stringify(item)).sort();

const isRow = ({ kind }: { readonly kind: string }) => kind === "AccountAssignment";
const keyOfRow = ({
  permissionSet,
  principalType,
  principal,
  account,
}: Omit<Row, "principalType"> & { principalType: string }) =>
  keyOf("AccountAssignment", permissionSet, `${principalType.toLowerCase()}:${principal}`, account);

describe("what a plan says", () => {
  law("against itself it is empty: in an organization that is what the config says", async (one) => {
    const config = await configFrom(one.config);
    const there = liveFrom(one, scopeOf(config, []));
    const itself = liveWith(there, [...desiredOf(config, there).resources.values()]);
    expect(plan(config, itself).plan.changes).toEqual([]);
    expect(plan(config, itself, { past: [config] }).plan.changes).toEqual([]);
  });

  law("what was done is planned no more: each run leaves less, and the last one nothing", async (one) => {
    const { config, first } = await storyOf(one);
    let before = first;
    for (let run = 0; madeIn(before).length > 0; run++) {
      expect(run).toBeLessThan(6);
      const again = plan(config, done(before), { past: [config] });
      // What was held may have become possible; what was seen for the first time is revoked the second time.
      const held = before.plan.changes.filter((change) => !isMade(change)).map(({ key }) => key);
      const seen = before.plan.leftAlone.filter(({ why }) => why === "first-seen").flatMap(({ keys }) => keys);
      const expected = new Set([...held, ...seen]);
      expect(again.plan.changes.map(({ key }) => key).filter((key) => !expected.has(key))).toEqual([]);
      before = again;
    }
  });

  law("it is the same in whatever order documents and files are, and AWS answers", async (one) => {
    const config = await configFrom(one.config);
    const live = liveFrom(one, scopeOf(config, []));
    const backwards = { ...live, resources: new Map([...live.resources].reverse()) };
    const made = plan(config, live).plan;
    expect(JSON.stringify(plan(config, backwards).plan)).toBe(JSON.stringify(made));
    const shuffled = plan(await shuffledFrom(one.config), live).plan;
    expect(JSON.stringify(withoutPlaces(shuffled))).toBe(JSON.stringify(withoutPlaces(made)));
  });

  law("it survives a JSON round trip, and its digest is of all the rest", async (one) => {
    const { first, second } = await storyOf(one);
    for (const { plan: made } of [first, second]) {
      expect(JSON.parse(JSON.stringify(made))).toStrictEqual(made);
      const { digest, made: _, ...body } = JSON.parse(JSON.stringify(made)) as Plan;
      expect(sha256(canonicalJson(body))).toBe(digest);
    }
  });

  law("every change is of what differs, is in one list only, and says why where it is not simply made", async (one) => {
    const { first, second } = await storyOf(one);
    for (const { plan: made, live } of [first, second]) {
      const keys = made.changes.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect([...keys].sort()).toEqual(keys);
      const elsewhere = new Set([...made.blocked, ...made.leftAlone.flatMap((group) => group.keys)]);
      expect(keys.filter((key) => elsewhere.has(key))).toEqual([]);
      for (const { action, key, before, after, fields, verdict, reasons, steps } of made.changes) {
        expect([key, action, live.resources.has(key)]).toEqual([key, action, action !== "create"]);
        expect([before !== undefined, after !== undefined]).toEqual([action !== "create", action !== "delete"]);
        expect(fields.length > 0).toBe(action === "update");
        const whys = reasons.filter((reason) => verdict !== "allow" || !reason.startsWith("moves to "));
        expect([verdict, whys.length > 0]).toEqual([verdict, verdict !== "allow"]);
        expect(steps.length).toBeGreaterThan(0);
      }
    }
  });
});

/** Whether a run of these configs may change an object: those at hand, and what they were before. */
function mayTouch({ kind, action, before, after }: Change, configs: readonly RandomConfig[], one: RandomCase): boolean {
  const spec = (after ?? before) as Record<string, string>;
  const now = configs.at(-1)!;
  const declares = ({ users, groups, sets }: RandomConfig) => {
    if (kind === "User") return users.some(({ userName }) => userName === spec.userName);
    return (kind === "Group" ? groups : sets).some(({ name }) => name === spec.name);
  };
  if (kind === "GroupMembership") {
    const [group, was] = [now, ...configs].map(({ groups }) => groups.find(({ name }) => name === spec.group));
    // A user who goes leaves his groups; a membership is never deleted for that.
    return group?.members !== undefined || (group === undefined && was?.members !== undefined && action === "create");
  }
  if (kind !== "AccountAssignment") return configs.some(declares);
  const row = spec as unknown as Row;
  return action === "create"
    ? now.sets.some(({ name }) => name === row.permissionSet)
    : configs.some((config) => !isForeign(row, config, one.organization));
}

describe("what a plan leaves alone", () => {
  law("nothing that is ignored or unmanaged is touched", async (one) => {
    const { first, second } = await storyOf(one);
    expect(first.plan.changes.filter((change) => !mayTouch(change, [one.config], one))).toEqual([]);
    expect(second.plan.changes.filter((change) => !mayTouch(change, [one.config, one.next], one))).toEqual([]);
    // Nobody's assignment goes in the first run that ever was.
    expect(first.plan.changes.filter((change) => isRow(change) && change.action === "delete")).toEqual([]);
  });

  law("mode additive removes nothing and overwrites nothing", async (one) => {
    const { first, second } = await storyOf(one, "additive");
    for (const planned of [first, second]) {
      const wrong = madeIn(planned).filter(({ action, steps }) => action === "delete" || steps.some(isDestructive));
      expect(wrong).toEqual([]);
      const [before, after] = [planned.live.resources, done(planned).resources];
      expect([...before.keys()].filter((key) => !after.has(key))).toEqual([]);
    }
  });
});

/** Every declared grant is there, comes, waits, is blocked, or is refused with a reason; and none comes that is not declared. */
function expectGrants({ plan: made, live }: Planned, config: RandomConfig, one: RandomCase): void {
  const waiting = new Set([...made.pending.flatMap(({ keys }) => keys), ...made.blocked]);
  const changes = new Map(made.changes.map((change) => [change.key, change]));
  const wanted = grantsOf(config, one.organization).map((row) => keyOfRow(row as Row));
  const missing = wanted.filter((key) => {
    if (live.resources.has(key)) return changes.has(key);
    const change = changes.get(key);
    if (change === undefined) return !waiting.has(key);
    return change.action !== "create" || (!isMade(change) && change.reasons.length === 0);
  });
  expect(missing).toEqual([]);
  const declared = new Set(wanted);
  const created = made.changes.filter((change) => isRow(change) && change.action === "create").map(({ key }) => key);
  expect(created.filter((key) => !declared.has(key))).toEqual([]);
}

law("no plan leaves a declared grant out", async (one) => {
  const { first, second } = await storyOf(one);
  expectGrants(first, one.config, one);
  expectGrants(second, one.next, one);
});

/** Whether a set's roles may be wider before an update than after it, by its calls and its session. */
function narrowsRoles({ kind, steps, before, after }: Change): boolean {
  if (kind !== "PermissionSet") return false;
  const [was, is] = [before, after] as { readonly sessionDuration: number; readonly outdatedAccounts?: object[] }[];
  const isBehind = (was?.outdatedAccounts ?? []).length > 0 || is!.sessionDuration < was!.sessionDuration;
  return isBehind || steps.some(({ operation }) => /^(Detach|Put|DeleteInline)/.test(operation));
}

/** Pairs of changes of which the first has to be made before the second, by the plain words of the design. */
function hasToPrecede(a: Change, b: Change): boolean {
  const [accessA, accessB] = [a, b].map(({ kind, before, after }) => kinds.get(kind)?.access?.((after ?? before)!));
  if (b.action === "create" && accessB !== undefined) {
    const needed = [...accessB.through, accessB.principal].includes(a.key);
    if (needed && (a.action === "create" || (a.action === "update" && narrowsRoles(a)))) return true;
    return a.action === "delete" && accessA?.shares === `members of ${accessB.principal}`;
  }
  if (b.action !== "delete" || accessB !== undefined || a.action !== "delete" || accessA === undefined) return false;
  return accessA.principal === b.key || accessA.through.includes(b.key);
}

/** Names of what would be gone for a while, by an answer to how much there is of each in a state. */
function expectNoGap(planned: Planned, namesIn: (state: ReadonlyMap<Key, Found>) => ReadonlySet<string>): void {
  const states = statesOf(planned).map(namesIn);
  const [before, after] = [states[0]!, states.at(-1)!];
  const kept = [...before].filter((name) => after.has(name));
  for (const state of states) expect(kept.filter((name) => !state.has(name))).toEqual([]);
}

const accessIn = (state: ReadonlyMap<Key, Found>) =>
  [...state.values()].flatMap(({ kind, spec }) => kinds.get(kind)?.access?.(spec) ?? []);

/** Who has which set where, by whatever way. */
function peopleIn(state: ReadonlyMap<Key, Found>): ReadonlySet<string> {
  const members = new Map<string, string[]>();
  for (const { kind, spec } of state.values()) {
    if (kind !== "GroupMembership") continue;
    const { group, member } = spec as { readonly group: string; readonly member: string };
    members.set(group, [...(members.get(group) ?? []), member]);
  }
  const rows = [...state.values()].filter(({ kind }) => kind === "AccountAssignment").map(({ spec }) => spec as Row);
  return new Set(
    rows.flatMap(({ principalType, principal, permissionSet, account }) => {
      const users = principalType === "USER" ? [principal] : (members.get(principal) ?? []);
      return users.map((user) => `${user} ${permissionSet} ${account}`);
    }),
  );
}

describe("the order of writes", () => {
  law("what a change needs comes before it", async (one) => {
    const { first, second } = await storyOf(one);
    for (const { plan: made, order } of [first, second]) {
      expect([...order.sequence].sort()).toEqual(made.changes.map(({ key }) => key));
      const place = new Map(order.sequence.map((key, index) => [key, index]));
      for (const [key, needs] of order.needs) {
        expect(needs.flat().filter((need) => place.get(need)! >= place.get(key)!)).toEqual([]);
      }
    }
  });

  law(
    "narrowing and making come before what is granted through them, objects go after what refers to them",
    async (one) => {
      const { first, second } = await storyOf(one);
      for (const { plan: made, order } of [first, second]) {
        const changes = new Map(made.changes.map((change) => [change.key, change]));
        const sequence = order.sequence.map((key) => changes.get(key)!);
        const wrong = sequence.flatMap((later, index) =>
          sequence
            .slice(index + 1)
            .filter((late) => hasToPrecede(late, later))
            .map((late) => `${late.key} after ${later.key}`),
        );
        expect(wrong).toEqual([]);
      }
    },
  );

  law("nobody who keeps access of his own in an account is without it in between", async (one) => {
    const { first, second } = await storyOf(one);
    const holders = (state: ReadonlyMap<Key, Found>) =>
      new Set(accessIn(state).flatMap(({ principal, account }) => (account ? [`${principal} in ${account}`] : [])));
    for (const planned of [first, second]) expectNoGap(planned, holders);
  });

  law("whoever is without a set in an account in between is told of, and a person decides", async (one) => {
    const { first, second } = await storyOf(one);
    for (const planned of [first, second]) {
      const states = statesOf(planned).map(peopleIn);
      const kept = [...states[0]!].filter((name) => states.at(-1)!.has(name));
      const missing = new Set(states.flatMap((state) => kept.filter((name) => !state.has(name))));
      const asked = planned.plan.changes.filter(({ verdict }) => verdict === "ask").flatMap(({ reasons }) => reasons);
      const said = asked.filter((reason) => reason.startsWith("for a moment"));
      for (const name of missing) {
        const [user = "", set = "", account = ""] = name.split(" ");
        expect(
          said.filter((one) => [user, ` ${set} in `, ` ${account}:`].every((part) => one.includes(part))),
        ).not.toEqual([]);
      }
    }
  });

  law("no role and no group that stays is without anybody in between", async (one) => {
    const { first, second } = await storyOf(one);
    for (const planned of [first, second]) {
      expectNoGap(planned, (state) => new Set(accessIn(state).map(({ shares }) => shares)));
    }
  });
});

describe("a sequence", () => {
  const KEYS = ["a", "b", "c", "d", "e", "f"];
  const wishes = fc.array(fc.array(fc.constantFrom(...KEYS), { maxLength: 3 }), { maxLength: 2 });
  /** Hard wishes only go to what comes earlier in some order; all others go anywhere, themselves included. */
  const items = fc
    .tuple(
      fc.shuffledSubarray(KEYS, { minLength: 6 }),
      fc.array(fc.tuple(wishes, wishes, wishes), { minLength: 6, maxLength: 6 }),
    )
    .map(([order, lists]) =>
      KEYS.map((key, rank): Item => {
        const [hard = [], soft = [], weak = []] = lists[rank]!;
        const earlier = (list: readonly string[]) => list.filter((other) => order.indexOf(other) < order.indexOf(key));
        return { key, rank, hard: hard.map(earlier), soft, weak };
      }),
    );

  test("has everything once, and all that is wanted hard before what wants it", () => {
    fc.assert(
      fc.property(items, (given) => {
        const sequence = topologicalOrderOf(given);
        expect([...sequence].sort()).toEqual(KEYS);
        for (const { key, hard } of given) {
          expect(hard.flat().filter((other) => sequence.indexOf(other) > sequence.indexOf(key))).toEqual([]);
        }
      }),
      { numRuns: RUNS * 8 },
    );
  });

  test("no wish gives way where all of them can be had", () => {
    const agreeing = items.map((given) =>
      given.map((item, index): Item => {
        const earlier = (list: readonly string[]) => list.filter((other) => KEYS.indexOf(other) > index);
        return { ...item, hard: [], soft: item.soft.map(earlier), weak: item.weak.map(earlier) };
      }),
    );
    fc.assert(
      fc.property(agreeing, (given) => {
        const sequence = topologicalOrderOf(given);
        for (const { key, soft, weak } of given) {
          const late = [...soft, ...weak].flat().filter((other) => sequence.indexOf(other) > sequence.indexOf(key));
          expect(late).toEqual([]);
        }
      }),
      { numRuns: RUNS * 4 },
    );
  });
});

test("the random cases meet enough of everything", async () => {
  const met = new Set<string>();
  for (const one of fc.sample(randomCase, { numRuns: 60, seed: 3 })) {
    for (const mode of ["full", "additive"]) {
      const { first, second } = await storyOf(one, mode);
      for (const { plan: made } of [first, second]) {
        for (const { verdict, action, kind } of made.changes) met.add(`${verdict} ${action} ${kind}`);
        for (const { why, kind } of made.leftAlone) met.add(`${why} ${kind}`);
      }
    }
  }
  const missing = [
    ...["User", "Group", "PermissionSet", "GroupMembership", "AccountAssignment"].map((kind) => `allow create ${kind}`),
    ...["User", "Group", "PermissionSet"].map((kind) => `allow update ${kind}`),
    ...["User", "Group", "PermissionSet", "AccountAssignment"].map((kind) => `ask delete ${kind}`),
    ...["GroupMembership", "AccountAssignment"].map((kind) => `allow delete ${kind}`),
    ...["create AccountAssignment", "update PermissionSet", "delete GroupMembership"].map((change) => `deny ${change}`),
    ...["update PermissionSet", "delete AccountAssignment", "delete User"].map((change) => `withheld ${change}`),
    ...["ignored", "first-seen", "inactive-account", "unmanaged", "unknown"].map((why) => `${why} AccountAssignment`),
  ].filter((one) => !met.has(one));
  expect(missing).toEqual([]);
});
