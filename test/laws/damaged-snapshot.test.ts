/** Whatever becomes of one value of a snapshot: it is refused with a reason, or it can be planned from and shown. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readSnapshot } from "../../src/core/live/saved-snapshot.ts";
import { scopeOf } from "../../src/core/live/scope.ts";
import { withinScope } from "../../src/core/live/within-scope.ts";
import { liveIn, snapshotOf } from "../../src/core/model/snapshot.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { renderText } from "../../src/render/text.ts";
import { CONFIG, LIVE } from "../core/acme.ts";
import { configOf, liveOf, NOW, plan } from "../core/live.ts";
import { planMarkdown, planView } from "../harness/told.ts";

const RUNS = Number(process.env.IDC_RUNS ?? 25);

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

/** Every member of every object and list, as where it is and by which name. */
function placesIn(value: unknown): readonly (readonly [Tree, string])[] {
  if (!isTree(value)) return [];
  return Object.keys(value).flatMap((name) => [[value, name] as const, ...placesIn(value[name])]);
}

const OTHERS: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e300,
  0.5,
  "",
  "*",
  "a/b",
  "%2",
  "\u0000\u001b[31m\u202e",
  "\ud800",
  "__proto__",
  "constructor",
  "000000000000",
  "x".repeat(5000),
  [],
  {},
  ["000000000000"],
  JSON.parse('{"__proto__": "a", "toString": "b"}'),
];

/** Another value in one place; or that value is gone, or the other one comes beside it. */
function damage(snapshot: Tree, where: number, how: number): void {
  const places = placesIn(snapshot);
  const [tree, name] = places[where % places.length]!;
  const other = OTHERS[how % OTHERS.length];
  if (how % 7 === 0) Reflect.deleteProperty(tree, name);
  else if (how % 7 === 1 && Array.isArray(tree)) tree.push(structuredClone(tree[Number(name)]));
  else if (how % 7 === 2) tree[`${name}2`] = other;
  else tree[name] = other;
}

const live = liveOf({ ...LIVE, unknown: ["GroupMembership/ops/*"], caller: "222222222222" });
const whole = snapshotOf({ ...live, instance: { ...live.instance, tags: { a: "b" } } }, NOW);

test("one that is damaged is refused, or is safe", async () => {
  const config = await configOf(CONFIG);
  const scope = scopeOf(config, []);
  let [refused, planned] = [0, 0];
  const law = fc.property(fc.nat(), fc.nat(), (where, how) => {
    const copy = JSON.parse(JSON.stringify(whole)) as Tree;
    damage(copy, where, how);
    const taken = readSnapshot(JSON.stringify(copy), Date.parse(NOW), kinds);
    if ("problem" in taken) {
      refused += 1;
      expect(taken.problem.length).toBeLessThan(500);
      return;
    }
    planned += 1;
    const made = { ...plan(config, withinScope(liveIn(taken), scope, kinds)).plan, snapshot: true } as const;
    const text = renderText(planView(made, { verbose: true, now: Date.parse(NOW) }), { color: false });
    expect(`${text}${planMarkdown(made)}`).not.toMatch(/[\u0000\u001b\u202e]/);
  });
  fc.assert(law, { numRuns: RUNS * 20, endOnFailure: process.env.IDC_SHRINK === undefined });
  expect(({} as { a?: string }).a).toBeUndefined();
  expect(Math.min(refused, planned)).toBeGreaterThan(RUNS);
});
