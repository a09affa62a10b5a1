/** Lists by name. */
import { expect, test } from "vitest";
import { groupBy, Lists } from "../../src/core/base/lists.ts";

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
