/**
 * Live values: whatever AWS may hold is read, compared, shown and put right, and nothing else changes. `IDC_LIVE` is how many
 * organizations are tried; a failure prints its seed and path, which `IDC_SEED` and `IDC_PATH` try again, and with `IDC_SHRINK` the
 * smallest story that fails.
 */
import fc from "fast-check";
import { describe, test } from "vitest";
import { hasModels, modelOf, patternOf } from "../emulator/models.ts";
import { problemsOf, STORY } from "./live-run.ts";
import { ALPHABETS } from "./live-values.ts";

const { IDC_SEED, IDC_PATH } = process.env;
const RUNS = Number(process.env.IDC_LIVE ?? 15);

test("whatever is live is read, shown and put right, and the rest stays as it is", { timeout: 3_600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(STORY, async (story) => {
      const problems = await problemsOf(story);
      if (problems.length > 0)
        throw new Error(problems.map((one) => (typeof one === "string" ? one : JSON.stringify(one))).join("\n"));
    }),
    {
      numRuns: RUNS,
      // A story is long, and its problems say what it is about.
      endOnFailure: process.env.IDC_SHRINK === undefined,
      reporter: ({ failed, seed, counterexamplePath, errorInstance, counterexample }) => {
        if (!failed) return;
        const story = process.env.IDC_SHRINK === undefined ? "" : `\n${fc.stringify(counterexample)}`;
        throw new Error(`IDC_SEED=${seed} IDC_PATH=${counterexamplePath}\n${String(errorInstance)}${story}`);
      },
      ...(IDC_SEED === undefined ? {} : { seed: Number(IDC_SEED) }),
      ...(IDC_PATH === undefined ? {} : { path: IDC_PATH }),
    },
  );
});

/** All of Unicode but surrogates. */
function* characters(): Generator<string> {
  for (let code = 0; code <= 0x10ffff; code++) if (code < 0xd800 || code > 0xdfff) yield String.fromCodePoint(code);
}

describe.skipIf(!hasModels)("the characters that are tried are those of AWS's models", () => {
  test.for(Object.entries(ALPHABETS))("%s", ([, { service, shape, one, max }], { expect }) => {
    const { pattern, max: longest } = modelOf(service).shapes[shape]!;
    const theirs = patternOf(pattern!);
    const other: string[] = [];
    for (const each of characters()) if (one.test(each) !== theirs.test(each)) other.push(each);
    expect([other.slice(0, 20), max]).toEqual([[], longest]);
  });
});
