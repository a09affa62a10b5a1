/**
 * The laws of what is made anew, tried with random stories of vaults and shelves: edits, clicks in the console, lost answers, refused
 * calls, interrupted and narrowed runs, saved plans, listings that are denied.
 *
 * - Nothing goes that the plan did not show, nor what no commit declared, nor a vault unasked.
 * - What is declared goes only where the same plan makes it again.
 * - Text and Markdown name every change, and the headline counts them.
 * - The plan from a snapshot is the plan from AWS.
 * - An undisturbed run sends what its plan says, and nothing else.
 * - A run that is complete leaves what is declared, and after a few undisturbed ones there is nothing to do.
 *
 * `IDC_RUNS` is how many stories are told; a failure prints its seed and path, which `IDC_SEED` and `IDC_PATH` try again, and
 * with `IDC_SHRINK` a smaller story is looked for.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { tell } from "./anew-run.ts";
import { story } from "./anew-story.ts";

const RUNS = Number(process.env.IDC_RUNS ?? 10);

const { IDC_SEED, IDC_PATH } = process.env;
const REPLAY = {
  ...(IDC_SEED === undefined ? {} : { seed: Number(IDC_SEED) }),
  ...(IDC_PATH === undefined ? {} : { path: IDC_PATH }),
};

test(`${RUNS} stories of what is made anew keep the laws`, { timeout: 600_000 + RUNS * 20_000 }, async () => {
  const law = fc.asyncProperty(story, async (one) => {
    const { problems, log } = await tell(one);
    if (problems.length > 0) expect.fail([...problems, ...log].join("\n"));
  });
  await fc.assert(law, { numRuns: RUNS, endOnFailure: process.env.IDC_SHRINK === undefined, ...REPLAY });
});
