import { expect, test } from "vitest";
import { tell } from "./story.ts";
test("again", { timeout: 900_000 }, async () => {
  const seeds = (process.env.SEEDS ?? "").split(",").map(Number);
  const todo = seeds.flatMap((seed) => Array.from({ length: Number(process.env.TIMES ?? 20) }, () => seed));
  const bad: string[] = [];
  await Promise.all(Array.from({ length: 6 }, async () => {
    for (let seed = todo.shift(); seed !== undefined; seed = todo.shift()) {
      const told = await tell(seed).catch((error: unknown) => ({ seed, runs: 0, problems: [String(error)] }));
      for (const p of told.problems) { process.stderr.write(`${seed}: ${p}\n`); bad.push(p); }
    }
  }));
  expect(bad).toEqual([]);
});
