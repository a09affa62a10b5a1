/**
 * The laws of chosen changes (`--only`), tried with random organizations, configs and choices, and reckoned from the emulator's
 * history by somebody who knows nothing of idc (`test/chaos/reference.ts`).
 *
 * - What is written is what was shown: what was chosen, and what comes along and says why.
 * - Nobody who has access before, and is to have it when all is done, is without it at any moment of the run, or after it.
 * - All that is chosen bit by bit, and then the rest, comes to what one run of everything comes to.
 *
 * `IDC_RUNS` is how many stories are told, `IDC_SEED` the first of them.
 */
import { expect, test } from "vitest";
import { tellOnly } from "./only-story.ts";

const RUNS = Number(process.env.IDC_RUNS ?? 10);
const FIRST = Number(process.env.IDC_SEED ?? 1);

test(`${RUNS} organizations are brought about in parts`, { timeout: 600_000 + RUNS * 20_000 }, async () => {
  let [along, compared] = [0, 0];
  for (let seed = FIRST; seed < FIRST + RUNS; seed++) {
    const told = await tellOnly(seed);
    expect(told.problems).toEqual([]);
    along += told.along;
    compared += told.compared;
  }
  // The laws say nothing of runs that nothing came along with, and of worlds that never come to rest.
  if (RUNS >= 10) expect([along > 0, compared > 0]).toEqual([true, true]);
});
