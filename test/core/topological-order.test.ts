/** Sequences: what is wanted comes first, and the weakest wishes give way where not all can be had. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Bug } from "../../src/core/base/bug.ts";
import { type Item, topologicalOrderOf } from "../../src/core/order/topological-order.ts";

type Wishes = {
  readonly hard?: readonly string[];
  readonly soft?: readonly string[];
  readonly weak?: readonly string[];
};

/** Items in the order of preference, each with one list of each urgency. */
function sequence(wishes: Readonly<Record<string, Wishes>>, effort?: number): string {
  const items = Object.entries(wishes).map(([key, { hard = [], soft = [], weak = [] }], rank): Item => {
    return { key, rank, hard: [hard], soft: [soft], weak: [weak] };
  });
  return topologicalOrderOf(items, effort).join(" ");
}

test("without wishes, the order of preference", () => {
  expect(sequence({})).toBe("");
  expect(sequence({ c: {}, a: {}, b: {} })).toBe("c a b");
});

test.each(["hard", "soft", "weak"])("what is wanted %s comes first, and the most preferred of what is free", (wish) => {
  expect(sequence({ a: { [wish]: ["c"] }, b: {}, c: {} })).toBe("b c a");
  expect(sequence({ a: { [wish]: ["b", "c"] }, b: { [wish]: ["d"] }, c: {}, d: {}, e: {} })).toBe("c d b a e");
});

test("an item waits for all of its lists, and for all that is in them", () => {
  const items: Item[] = [
    { key: "a", rank: 0, hard: [["c"], ["d", "e"]], soft: [["f"]], weak: [] },
    ...["b", "c", "d", "e", "f", "g"].map((key, rank) => ({ key, rank, hard: [], soft: [], weak: [] })),
  ];
  expect(topologicalOrderOf(items)).toEqual(["b", "c", "d", "e", "f", "a", "g"]);
});

test("many items share one list", () => {
  const shared = ["y", "z"];
  const waiting = ["a", "b", "c"].map((key, rank) => ({ key, rank, hard: [shared], soft: [], weak: [] }));
  const free = ["z", "y"].map((key, rank) => ({ key, rank, hard: [], soft: [], weak: [] }));
  expect(topologicalOrderOf([...waiting, ...free])).toEqual(["z", "y", "a", "b", "c"]);
});

test("of a hard and a soft wish that cannot both be had, the soft one gives way", () => {
  expect(sequence({ a: { hard: ["b"] }, b: { soft: ["a"] } })).toBe("b a");
  expect(sequence({ a: { soft: ["b"] }, b: { hard: ["a"] } })).toBe("a b");
});

test("of a hard or soft wish and a weak one, the weak one gives way", () => {
  expect(sequence({ a: { soft: ["b"] }, b: { weak: ["a"] } })).toBe("b a");
  expect(sequence({ a: { weak: ["b"] }, b: { soft: ["a"] } })).toBe("a b");
  expect(sequence({ a: { hard: ["b"] }, b: { weak: ["a"] } })).toBe("b a");
});

test("no wish gives way while there is something that all wishes let through", () => {
  expect(sequence({ a: { weak: ["b"] }, b: { weak: ["a"] }, c: {}, d: {} })).toBe("c d a b");
  expect(sequence({ a: { soft: ["b"] }, b: { soft: ["a"] }, c: { weak: ["a"] }, d: {} })).toBe("d a b c");
  // `a` has one wish fewer than it had when it first could have given way.
  expect(sequence({ a: { soft: ["b"], weak: ["c"] }, b: { weak: ["a"] }, c: {} })).toBe("c b a");
});

test("who only waits for others that wait for each other does not give way", () => {
  expect(sequence({ a: { soft: ["b"] }, b: { soft: ["c"] }, c: { hard: ["b"] } })).toBe("b a c");
  expect(sequence({ a: { weak: ["b"] }, b: { soft: ["c"] }, c: { soft: ["b"] } })).toBe("b a c");
  // Two knots, one behind the other: the first is untied first, and then the second has one wish fewer.
  const behind = { a: { soft: ["b", "x"] }, b: { hard: ["a"] }, x: { soft: ["y"] }, y: { soft: ["x"] } };
  expect(sequence(behind)).toBe("x y a b");
});

test("of those that wait for each other, who has only weak wishes gives way, and else the most preferred", () => {
  expect(sequence({ a: { soft: ["b"] }, b: { soft: ["c"] }, c: { weak: ["a"] } })).toBe("c b a");
  expect(sequence({ a: { soft: ["b"] }, b: { soft: ["c"] }, c: { soft: ["a"] } })).toBe("a c b");
  expect(sequence({ a: { hard: ["b"] }, b: { soft: ["c"] }, c: { soft: ["a"] } })).toBe("b a c");
});

test("hard wishes never give way", () => {
  expect(() => sequence({ a: { hard: ["b"] }, b: { hard: ["a"] } })).toThrow(Bug);
  expect(() => sequence({ a: {}, b: { hard: ["c"] }, c: { hard: ["b"] } })).toThrow("cycle");
});

test("many items come out in their order", () => {
  const keys = Array.from({ length: 500 }, (_, index) => `k${(index * 37) % 500}`);
  const items = keys.map((key, rank) => ({ key, rank, hard: [], soft: [], weak: [] }));
  expect(topologicalOrderOf(items)).toEqual(keys);
  const chain = keys.map((key, rank) => ({ key, rank, hard: [keys.slice(rank + 1, rank + 2)], soft: [], weak: [] }));
  expect(topologicalOrderOf(chain)).toEqual([...keys].reverse());
});

test("no wish is refused but of who is waited for, by however many, by what he wants", () => {
  const names = ["a", "b", "c", "d", "e", "f", "g", "h"];
  // Hard wishes go one way, so that there is no knot of them.
  const wishes = names.map((_, index) =>
    fc.record({
      hard: fc.subarray(names.slice(index + 1, index + 2)),
      soft: fc.subarray(names, { maxLength: 2 }),
      weak: fc.subarray(names, { maxLength: 1 }),
    }),
  );
  fc.assert(
    fc.property(fc.tuple(...wishes), fc.shuffledSubarray(names, { minLength: names.length }), (all, preferred) => {
      const wish = new Map(names.map((name, index) => [name, all[index]!]));
      const wantsOf = (name: string) => Object.values(wish.get(name)!).flat();
      const placed = sequence(Object.fromEntries(preferred.map((name) => [name, wish.get(name)!]))).split(" ");
      for (const [place, name] of placed.entries()) {
        for (const refused of wantsOf(name).filter((other) => other !== name && placed.indexOf(other) > place)) {
          expect(wish.get(name)!.hard).not.toContain(refused);
          const reached = new Set([refused]);
          for (const one of reached) for (const other of wantsOf(one)) reached.add(other);
          expect([...reached]).toContain(name);
        }
      }
    }),
    { numRuns: 500 },
  );
});

describe("where very many wait for each other", () => {
  const SIZE = 80;
  const keys = Array.from({ length: SIZE }, (_, index) => `k${index}`);
  const refusedOf = (items: readonly Item[], effort?: number) => {
    const places = new Map(topologicalOrderOf(items, effort).map((key, place) => [key, place]));
    expect(places.size).toBe(items.length);
    const refused = (list: readonly string[], key: string) =>
      list.filter((other) => places.get(other)! > places.get(key)!).length;
    const count = (wish: "hard" | "soft") =>
      items.reduce((sum, item) => sum + item[wish].reduce((all, list) => all + refused(list, item.key), 0), 0);
    expect(count("hard")).toBe(0);
    return count("soft");
  };
  /** Pairs that wait for each other, each pair also for the next. */
  const pairs = keys.map((key, rank): Item => {
    const next = [keys[rank ^ 1]!, keys[rank + 2]].filter((one) => one !== undefined);
    return { key, rank, hard: [], soft: next.map((one) => [one]), weak: [] };
  });
  /** Every one waits for all others. */
  const all = keys.map((key, rank): Item => {
    return { key, rank, hard: [], soft: [keys.filter((other) => other !== key)], weak: [] };
  });

  test("only who must gives way, and no way is gone twice", () => {
    expect(refusedOf(pairs)).toBe(SIZE / 2);
    // A few steps for each: to go the whole way for each pair would take ten times as many.
    expect(refusedOf(pairs, 6 * SIZE)).toBe(SIZE / 2);
    expect(refusedOf(all)).toBe((SIZE * (SIZE - 1)) / 2);
  });

  test("one search does for several once it has taken long: somebody may give way in vain", () => {
    // Once `x` has given way, `z` waits for `p`, and only `p` and `q` for each other.
    const graph = { x: { soft: ["z"] }, z: { soft: ["p"] }, p: { soft: ["q"] }, q: { soft: ["p", "x"] } };
    expect(sequence(graph)).toBe("x p z q");
    for (const effort of [0, 1]) expect(sequence(graph, effort)).toBe("x z p q");
    // Half of a knot is believed to wait for each other still; then it is looked for anew.
    const more = { ...graph, x: { soft: ["z", "m"] }, m: { soft: ["n"] }, n: { soft: ["m", "x"] } };
    expect(sequence(more, 0)).toBe("x z p q m n");
    const behind = Object.fromEntries(["z1", "z2", "z3", "z4"].map((key) => [key, { soft: ["p"] }]));
    const many = { x: { soft: Object.keys(behind) }, ...behind, p: { soft: ["q"] }, q: { soft: ["p", "x"] } };
    expect(sequence(many)).toBe("x p z1 z2 z3 z4 q");
    expect(sequence(many, 0)).toBe("x z1 z2 z3 p z4 q");
  });

  test("and hard wishes hold all the same", () => {
    expect(refusedOf(all, 0)).toBe((SIZE * (SIZE - 1)) / 2);
    expect(refusedOf(pairs, 0)).toBeLessThan(SIZE);
    const hard = all.map((item, index) => ({ ...item, hard: [keys.slice(index + 1, index + 2)] }));
    refusedOf(hard, 0);
  });
});
