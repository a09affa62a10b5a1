/** Planning organizations of the sizes medium and large from memory: git, parsing and all, but without AWS. */
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { SIZES } from "../../src/emulator/samples/generated-organization.ts";
import { type Bench, type Figure, mebibytes, round, seconds } from "./figures.ts";
import type { LiveFile, Prepared } from "./prepare.ts";
import { measure, median, medianUsage } from "./process.ts";
import type { Stages } from "./worker.ts";

const RUNS = 3;
const TARGETS = { large: { peak: 600, after: 2 } } as const;
const VARIANTS: readonly LiveFile[] = ["live", "drifted"];

export const planning: Bench = {
  name: "plan",
  title: `Planning from memory (median of ${RUNS}; the config of HEAD and of one commit before)`,
  async run({ worker, hook, folder }) {
    const table = [["", "config", "changes", "wall", "CPU", "git, live", "parse", "check", "after that", "peak RSS"]];
    const figures: Record<string, Figure> = {};
    for (const size of ["medium", "large"] as const) {
      const place = join(folder, size);
      await mkdir(place);
      await measure(hook, [worker, "prepare", place, size]);
      const prepared = JSON.parse(await readFile(join(place, "prepared.json"), "utf8")) as Prepared;
      for (const variant of VARIANTS) {
        const runs = [];
        for (let turn = 0; turn < RUNS; turn++) runs.push(await measure(hook, [worker, "plan", place, variant]));
        const usage = medianUsage(runs);
        const stages = runs.map(({ stdout }) => JSON.parse(stdout) as Stages);
        const cpu = (...names: string[]) =>
          median(stages.map((one) => names.reduce((sum, name) => sum + (one[name]?.cpu ?? 0), 0)));
        // Parsing is reading and checking; what comes after it is who owns what, resolving, comparing, judging.
        const after = cpu("plan");
        const name = `plan.${size}${variant === "live" ? "" : "-drift"}`;
        const targets = size === "large" ? TARGETS.large : undefined;
        const target = (value: number | undefined) => (value === undefined ? {} : { target: value });
        figures[`${name}.wall`] = { value: round(usage.wall / 1000), unit: "s" };
        figures[`${name}.cpu`] = { value: round(usage.cpu / 1000), unit: "s" };
        figures[`${name}.cpu-after-parsing`] = { value: round(after / 1000), unit: "s", ...target(targets?.after) };
        figures[`${name}.peak`] = { value: round(usage.peak), unit: "MB", ...target(targets?.peak) };
        table.push([
          `${size}${variant === "live" ? "" : ", 0.5 % drift"}`,
          `${(prepared.bytes / 1e6).toFixed(1)} MB in ${prepared.files}`,
          String(prepared.expected[variant].length),
          seconds(usage.wall),
          seconds(usage.cpu),
          seconds(cpu("git", "live")),
          seconds(cpu("read")),
          seconds(cpu("check")),
          seconds(after),
          mebibytes(usage.peak),
        ]);
      }
      const { assignments, memberships } = SIZES[size];
      figures[`plan.${size}.rows`] = { value: assignments + memberships, unit: "rows" };
    }
    return { table, figures };
  },
};
