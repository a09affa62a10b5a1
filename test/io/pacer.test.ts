/** Pacing: never more than a service allows in a second, however slow it is. */
import { expect, test } from "vitest";
import { makePacer } from "../../src/io/aws/pacer.ts";

/** When each of so many turns begins, in milliseconds from the first. */
async function turns(perSecond: number, count: number): Promise<readonly number[]> {
  let now = 1_000_000;
  const pacer = makePacer(perSecond, {
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
    random: () => 0.5,
  });
  const times: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    await pacer.turn();
    times.push(now - 1_000_000);
  }
  return times;
}

test.each([0.5, 1, 2, 3, 20])("a bucket of %d a second never runs dry", async (perSecond) => {
  const depth = Math.max(1, perSecond);
  let [tokens, before] = [depth, 0];
  for (const time of await turns(perSecond, 50)) {
    tokens = Math.min(depth, tokens + ((time - before) / 1000) * perSecond) - 1;
    before = time;
    expect(tokens).toBeGreaterThan(-1e-6);
  }
});

test("two a second: two at once, then one each half second", async () => {
  expect(await turns(2, 5)).toEqual([0, 0, 500, 1000, 1500]);
});
