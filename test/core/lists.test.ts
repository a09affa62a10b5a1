/** Lists by name. */
import { expect, test } from "vitest";
import { groupBy, Lists, largest, pushAll } from "../../src/core/base/lists.ts";

test("what has the same name is together, in the order of adding", () => {
  const lists = new Lists<number>();
  for (const [name, item] of [
    ["b", 1],
    ["a", 2],
    ["b", 3],
  ] as const)
    lists.add(name, item);
  expect([lists.get("b"), lists.get("a"), lists.get("c")]).toEqual([[1, 3], [2], []]);
  expect(lists.all()).toEqual([[1, 3], [2]]);
  expect([lists.take("b"), lists.get("b"), lists.take("b")]).toEqual([[1, 3], [], []]);
  expect(groupBy([3, 1, 4, 5], (number) => (number % 2 === 0 ? "even" : "odd"))).toEqual([[3, 1, 5], [4]]);
});

test("a list as long as no call takes arguments is added, and its largest number found", () => {
  const many = Array.from({ length: 300_000 }, (_, index) => index);
  const all = [-1];
  pushAll(all, many);
  expect([all.length, all.at(-1), largest(all)]).toEqual([300_001, 299_999, 299_999]);
  expect(largest([])).toBe(0);
});
