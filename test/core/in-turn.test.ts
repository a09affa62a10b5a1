/** Many things to do, a few at a time. */
import { expect, test } from "vitest";
import { inTurn } from "../../src/core/base/in-turn.ts";

test("all are done, never more than 64 at once, and how many are left is told", async () => {
  const done: number[] = [];
  const left: number[] = [];
  let [now, most] = [0, 0];
  const items = Array.from({ length: 200 }, (_, index) => index);
  const each = async (item: number) => {
    now += 1;
    most = Math.max(most, now);
    await Promise.resolve();
    now -= 1;
    done.push(item);
  };
  await inTurn(items, each, (count) => left.push(count));
  expect(done.sort((a, b) => a - b)).toEqual(items);
  expect(most).toBe(64);
  expect([left[0], left.at(-1), left.length]).toEqual([199, 0, 200]);
  await expect(inTurn([], each)).resolves.toBeUndefined();
});

test("a failure is everybody's", async () => {
  await expect(
    inTurn([1, 2, 3], (item) => (item === 2 ? Promise.reject(new Error("no")) : Promise.resolve())),
  ).rejects.toThrow("no");
});
