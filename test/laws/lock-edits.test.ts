/**
 * The law of whoever edits a config to be rid of a lock: whatever becomes of the lock's text, however names are spelled, and whatever users
 * and groups are declared, what the lock of the last completed commit holds back is held back. A line for a name that no lock has
 * is for reviewers alone, and no such edit. `IDC_RUNS` is how often it is tried.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { keyOf, nameOf } from "../../src/core/base/key.ts";
import { respell, respellMembers } from "../../src/core/desired/respell.ts";
import { scopeOf } from "../../src/core/live/scope.ts";
import { makeLock } from "../../src/core/lock/make-lock.ts";
import type { Change } from "../../src/core/model/change.ts";
import type { Config } from "../../src/core/model/config.ts";
import type { Lock } from "../../src/core/model/lock/lock.ts";
import type { Found, Live } from "../../src/core/model/resource.ts";
import type { Scope } from "../../src/core/model/scope.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { plan } from "../core/live.ts";
import { type RandomCase, randomCase } from "./arbitrary.ts";
import { configFrom, liveFrom } from "./in-memory.ts";

const RUNS = Number(process.env.IDC_RUNS ?? 25);
const AT = { file: "idc.lock.yaml", line: 1, column: 1 };

/** Numbers below a bound, as a seed gives them. */
function numbersFrom(seed: number): (bound: number) => number {
  let state = seed + 1;
  return (bound) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % bound;
  };
}

const isPerson = (kind: string) => kind === "User" || kind === "Group";

/** Without documents for some users and groups: they are somebody else's. */
function withoutSome(config: Config, below: (bound: number) => number): Config {
  return {
    ...config,
    objects: new Map([...config.objects].filter(([, { kind }]) => !isPerson(kind) || below(2) === 0)),
  };
}

/** As it is read for a config that spells names so: ids stay. */
function readAs({ kind, key, spec, ids, ...rest }: Found, spelling: Scope["spelling"]): Found {
  const { group = "", member = "", principal = "", principalType, permissionSet = "", account = "" } = spec as Named;
  const [kindOf, type] = principalType === "USER" ? (["User", "user"] as const) : (["Group", "group"] as const);
  if (kind === "GroupMembership") {
    const named = { group: spelling("Group", group), member: spelling("User", member) };
    return { ...rest, kind, ids, key: keyOf(kind, named.group, named.member), spec: { ...spec, ...named } };
  }
  if (kind === "AccountAssignment") {
    const name = spelling(kindOf, principal);
    const own = keyOf(kind, permissionSet, `${type}:${name}`, account);
    return { ...rest, kind, ids, key: own, spec: { ...spec, principal: name } };
  }
  if (kind !== "User" && kind !== "Group") return { ...rest, kind, key, spec, ids };
  const name = spelling(kind, nameOf(key));
  const named = kind === "User" ? { userName: name } : { name };
  const id = key.toLowerCase();
  return { ...rest, kind, key: keyOf(kind, name), spec: { ...spec, ...named }, ids: { UserId: id, GroupId: id } };
}

type Named = Partial<Record<"group" | "member" | "principal" | "principalType" | "permissionSet" | "account", string>>;

/** Half of what is granted is not there, so that it is to be made. */
function halfOf(live: Live, { spelling }: Scope): Live {
  const kept = [...live.resources.values()].filter(
    ({ kind }, index) => !/^(AccountAssignment|GroupMembership)/.test(kind) || index % 2 === 0,
  );
  return {
    ...live,
    resources: new Map(kept.map((found) => readAs(found, spelling)).map((found) => [found.key, found])),
  };
}

/** Of a day on which some names had other ids, were called otherwise, or were not there. */
function former({ bindings, ...lock }: Omit<Lock, "at">, below: (bound: number) => number): Lock {
  const entries = Object.entries(bindings).flatMap(([key, id]): [string, string][] => {
    const what = below(5);
    if (what === 0) return [];
    if (what === 1) return [[key, `${id}-former`]];
    return [[what === 2 ? `${key}-former` : key, id]];
  });
  return { ...lock, bindings: Object.fromEntries(entries), at: AT };
}

const otherCase = (name: string) => (name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase());

/** Whoever edits it knows what is live; names that no lock has are let be. */
function edited(
  { bindings, ...lock }: Lock,
  now: Lock["bindings"],
  below: (bound: number) => number,
): Lock | undefined {
  if (below(8) === 0) return undefined;
  const nowBy = new Map(Object.entries(now).map(([key, id]) => [key.toLowerCase(), id]));
  const entries = Object.entries(bindings).flatMap(([key, id]): [string, string][] => {
    const [kind, name] = key.split("/") as [string, string];
    const spelled = isPerson(kind) && below(3) === 0 ? `${kind}/${otherCase(name)}` : key;
    const meant = nowBy.get(key.toLowerCase()) ?? id;
    const edits: [string, string][][] = [
      [[key, id]],
      [],
      [[spelled, meant]],
      [
        [key, id],
        [spelled, meant],
      ],
    ];
    return edits[below(edits.length)]!;
  });
  // One more line for whom the lock has under another name.
  const known = new Set(Object.values(bindings));
  const more = Object.entries(now).filter(([, id]) => known.has(id) && below(2) === 0);
  return { ...lock, bindings: Object.fromEntries([...more, ...entries]), at: AT };
}

/** The config with more documents, in another spelling. */
function respelled(whole: Config, base: Config, below: (bound: number) => number): Config {
  const objects = [...whole.objects].filter(([key]) => base.objects.has(key) || below(2) === 0);
  const loud = new Set(
    objects.flatMap(([, { kind, name }]) => (isPerson(kind) && below(3) === 0 ? [`${kind}/${name}`] : [])),
  );
  const spelling = (kind: string, name: string) => (loud.has(`${kind}/${name}`) ? otherCase(name) : name);
  const members = objects.map(
    ([key, one]) => [key, one.kind === "Group" ? respellMembers(one, spelling) : one] as const,
  );
  return respell({ ...base, objects: new Map(members) }, spelling);
}

const folded = ({ action, key }: Change) => `${action} ${key}`.toLowerCase();
let held = 0;

async function holds(one: RandomCase, seed: number): Promise<void> {
  const below = numbersFrom(seed);
  const whole = await configFrom(one.config);
  const base = withoutSome(whole, below);
  const live = (config: Config) => {
    const scope = scopeOf(config, [base]);
    return halfOf(liveFrom(one, scope), scope);
  };
  const now = makeLock(whole, live(base), kinds);
  const completed = { ...base, lock: former(now, below) };
  const free = plan(base, live(base), { past: [base] }).plan.changes.filter(({ verdict }) => verdict === "allow");
  const isFree = new Set(free.map(folded));
  const asked = plan(completed, live(base), { past: [completed] }).plan.changes.filter(
    (change) => change.verdict !== "allow" && isFree.has(folded(change)),
  );
  const isHeld = new Set(asked.map(folded));
  held += isHeld.size;
  const config = respelled(whole, base, below);
  const { lock: _, ...unlocked } = config;
  const lock = edited(completed.lock, now.bindings, below);
  const made = plan(lock === undefined ? unlocked : { ...config, lock }, live(config), { past: [completed] }).plan;
  const released = made.changes.filter((change) => change.verdict === "allow" && isHeld.has(folded(change)));
  expect(released.map(folded)).toEqual([]);
}

test("no edit of a commit releases what an earlier lock holds", { timeout: 600_000 + RUNS * 10_000 }, async () => {
  await fc.assert(fc.asyncProperty(randomCase, fc.nat(1_000_000), holds), {
    numRuns: RUNS,
    endOnFailure: process.env.IDC_SHRINK === undefined,
  });
  expect(held).toBeGreaterThan(RUNS);
});
