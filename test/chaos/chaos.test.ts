/**
 * Chaos: random stories under throttling, errors, lost answers, failing operations, lag and stops. `IDC_CHAOS` is how many
 * (`npm run chaos -- --runs 5000` sets it), `IDC_SEED` the first seed; a failure names its own
 * (`IDC_TRACE=FOLDER` keeps what happened in it, `IDC_SAME=1` tells that one again and again).
 */
import { expect, test } from "vitest";
import { tell } from "./story.ts";

const STORIES = Number(process.env.IDC_CHAOS ?? 300);
const FIRST = Number(process.env.IDC_SEED ?? 1);
/** Whether one story is told so many times. */
const SAME = process.env.IDC_SAME === "1";
/** Stories told at the same time: a run mostly waits. */
const AT_ONCE = 6;
/** Whoever waits for many is told of each so many. */
const TELLING = 250;

test(`${STORIES} stories from seed ${FIRST} on end well`, { timeout: 600_000 + STORIES * 10_000 }, async () => {
  const seeds = Array.from({ length: STORIES }, (_, index) => (SAME ? FIRST : FIRST + index));
  const bad: string[] = [];
  let [runs, ended] = [0, 0];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
        const told = await tell(seed).catch((error: unknown) => ({ seed, runs: 0, problems: [String(error)] }));
        runs += told.runs;
        const problems = told.problems.map((problem) => `seed ${told.seed}: ${problem}`);
        for (const problem of problems) process.stderr.write(`${problem}\n`);
        bad.push(...problems);
        ended += 1;
        if (ended % TELLING === 0 && ended < STORIES)
          process.stderr.write(`${ended} of ${STORIES} stories, ${bad.length} bad\n`);
      }
    }),
  );
  process.stderr.write(`${STORIES} stories from seed ${FIRST} on: ${runs} runs of apply\n`);
  expect(bad).toEqual([]);
});
