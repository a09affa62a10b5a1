/** Knots: what waits for each other, and for nothing else. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { cycleFrom } from "../../src/core/order/cycle.ts";

type Graph = Readonly<Record<string, readonly string[]>>;
const knotOf = (graph: Graph, start: string) => [...cycleFrom(start, (one) => graph[one] ?? []).things].sort();

test("what waits for nothing is one by itself", () => {
  expect(knotOf({}, "a")).toEqual(["a"]);
  expect(knotOf({ a: ["b"], b: ["c"] }, "a")).toEqual(["c"]);
});

test("is what waits for each other, without what waits for it", () => {
  expect(knotOf({ a: ["a"] }, "a")).toEqual(["a"]);
  expect(knotOf({ a: ["b"], b: ["c"], c: ["b"] }, "a")).toEqual(["b", "c"]);
  expect(knotOf({ a: ["b"], b: ["c"], c: ["a"] }, "b")).toEqual(["a", "b", "c"]);
  // From `b` a second way leads to another knot, for which it only waits.
  expect(knotOf({ a: ["b"], b: ["a", "x"], x: ["y"], y: ["x"] }, "a")).toEqual(["x", "y"]);
  // What was left behind on the way is not in it.
  expect(knotOf({ a: ["b", "c"], b: ["a"], c: [] }, "a")).toEqual(["c"]);
  expect(knotOf({ a: ["b", "d"], b: ["c"], c: ["a"], d: ["b"] }, "a")).toEqual(["a", "b", "c", "d"]);
});

test("the way to it goes from one to the next", () => {
  const graph: Graph = { a: ["b"], b: ["c", "a"], c: ["d"], d: ["e"], e: ["d"] };
  expect(cycleFrom("a", (one) => graph[one] ?? [])).toEqual({ things: ["e", "d"], way: ["a", "b", "c"] });
});

test("everything in it leads to all of it and to nothing else", () => {
  const names = ["a", "b", "c", "d", "e", "f", "g"];
  const graphs = fc.record(Object.fromEntries(names.map((name) => [name, fc.subarray(names, { maxLength: 3 })])));
  fc.assert(
    fc.property(graphs, fc.constantFrom(...names), (graph, start) => {
      const reached = (from: string) => {
        const all = new Set<string>();
        const visit = (one: string) => {
          for (const next of graph[one] ?? []) if (!all.has(next)) visit(all.add(next) && next);
        };
        visit(from);
        return [...all].sort();
      };
      const knot = knotOf(graph, start);
      expect([start, ...reached(start)]).toEqual(expect.arrayContaining(knot));
      for (const one of knot) expect([reached(one), []]).toContainEqual(knot.length > 1 ? knot : reached(one));
      if (knot.length === 1) expect([[], knot]).toContainEqual(reached(knot[0]!));
    }),
  );
});

test("of thousands, without a deep stack", () => {
  const chain = (one: number) => (one === 20_000 ? [10_000] : [one + 1]);
  const { things, way } = cycleFrom(0, chain);
  expect([things.length, way.length, way[0], way.at(-1)]).toEqual([10_001, 10_000, 0, 9_999]);
});
