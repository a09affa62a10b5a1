/**
 * The laws of memory, tried with random histories: partial, interrupted, repeated, uncommitted, shallow and concurrent runs over
 * branches, merges, squashes, amends, reverts and force pushes, of two configs on one instance, with an older version among them.
 *
 * - Once a run completes, nobody keeps what a commit declared that was written from, and none declares now.
 * - No run of an older commit writes anything.
 * - Nothing goes that the commit at hand declares.
 * - Where nobody watches, nothing goes but what written commits declared or held; nothing at all, until a run has completed.
 * - Out of every refusal there is a way that comes to an end.
 * - Whatever happens, the memory can be read.
 *
 * `IDC_RUNS` is how many stories are told; a failure prints its seed and path, which `IDC_SEED` and `IDC_PATH` try again, and
 * with `IDC_SHRINK` a smaller story is looked for.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { story, tell } from "./history-story.ts";

const RUNS = Number(process.env.IDC_RUNS ?? 40);

const { IDC_SEED, IDC_PATH } = process.env;
const REPLAY = {
  ...(IDC_SEED === undefined ? {} : { seed: Number(IDC_SEED) }),
  ...(IDC_PATH === undefined ? {} : { path: IDC_PATH }),
};

test(`${RUNS} histories keep the laws`, { timeout: 600_000 + RUNS * 20_000 }, async () => {
  const law = fc.asyncProperty(story, async (one) => {
    const { problems, log } = await tell(one);
    if (problems.length > 0) expect.fail([...problems, ...log].join("\n"));
  });
  await fc.assert(law, { numRuns: RUNS, endOnFailure: process.env.IDC_SHRINK === undefined, ...REPLAY });
});
