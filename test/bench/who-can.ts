/** `idc who-can` and `idc explain` from a snapshot of a large organization: loading, reading the config, and the answers, each apart. */
import { join } from "node:path";
import type { Answering } from "./answering.ts";
import { type Bench, type Figure, mebibytes, round, seconds } from "./figures.ts";
import { measure, median } from "./process.ts";

const RUNS = 3;
/** Seconds, once a snapshot is loaded. */
const TARGETS: Readonly<Record<string, number>> = { account: 2, person: 2 };

const PARTS = [
  ["load", "loading the snapshot"],
  ["config", "reading the config"],
  ["account", "who gets into one account"],
  ["person", "where one person gets in"],
] as const;

export const whoCan: Bench = {
  name: "who-can",
  title: `Who can, from a snapshot of a large organization (median of ${RUNS})`,
  async run({ hook, folder, worker }) {
    const place = join(folder, "who-can");
    await measure(hook, [worker, "answer-files", place, "large"]);
    const runs: { readonly peak: number; readonly said: Answering }[] = [];
    for (let turn = 0; turn < RUNS; turn++) {
      const { peak, stdout } = await measure(hook, [worker, "answer", place]);
      runs.push({ peak, said: JSON.parse(stdout) as Answering });
    }
    const figures: Record<string, Figure> = {};
    const table = [["", "wall", "at most"]];
    for (const [name, title] of PARTS) {
      const wall = median(runs.map(({ said }) => said[name]));
      const target = TARGETS[name];
      figures[`who-can.${name}`] = {
        value: round(wall / 1000),
        unit: "s",
        ...(target === undefined ? {} : { target }),
      };
      table.push([title, seconds(wall), target === undefined ? "" : `${target} s`]);
    }
    const peak = median(runs.map((run) => run.peak));
    figures["who-can.peak"] = { value: round(peak), unit: "MB" };
    table.push(["peak RSS", mebibytes(peak)]);
    return { table, figures };
  },
};
