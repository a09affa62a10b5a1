/** Guardrails in Cedar: loading the engine, understanding a hundred rules, and ten thousand changes. */
import { type Bench, type Figure, mebibytes, round, seconds } from "./figures.ts";
import type { judging } from "./judging-policies.ts";
import { measure, median } from "./process.ts";

const RUNS = 3;
/** Seconds. */
const TARGETS: Readonly<Record<string, number>> = { judge: 5 };

const PARTS = [
  ["load", "loading Cedar"],
  ["parse", "understanding 100 rules"],
  ["judge", "asking them of 10,000 changes"],
] as const;

export const policies: Bench = {
  name: "policies",
  title: `Guardrails in Cedar (median of ${RUNS})`,
  async run({ hook, folder, worker }) {
    const runs: { readonly peak: number; readonly said: Awaited<ReturnType<typeof judging>> }[] = [];
    for (let turn = 0; turn < RUNS; turn++) {
      const { peak, stdout } = await measure(hook, [worker, "policies", folder]);
      runs.push({ peak, said: JSON.parse(stdout) as Awaited<ReturnType<typeof judging>> });
    }
    const figures: Record<string, Figure> = {};
    const table = [["", "wall", "at most"]];
    for (const [name, title] of PARTS) {
      const [wall, target] = [median(runs.map(({ said }) => said[name])), TARGETS[name]];
      const most = target === undefined ? {} : { target };
      figures[`policies.${name}`] = { value: round(wall / 1000), unit: "s", ...most };
      table.push([title, seconds(wall), target === undefined ? "" : `${target} s`]);
    }
    const peak = median(runs.map((run) => run.peak));
    figures["policies.peak"] = { value: round(peak), unit: "MB" };
    table.push(["peak RSS", mebibytes(peak)]);
    return { table, figures };
  },
};
