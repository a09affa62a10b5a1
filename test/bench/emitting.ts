/** `idc emit terraform` of 10,000 assignments that exist, from a snapshot: the whole process, imports and all. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type Bench, mebibytes, round, seconds } from "./figures.ts";
import { type Measured, measure, median } from "./process.ts";

const RUNS = 3;
const TARGETS = { wall: 10, peak: 1024 };

export const emitting: Bench = {
  name: "emit",
  title: `Emitting 10,000 assignments with their imports from a snapshot (median of ${RUNS})`,
  async run({ idc, hook, folder, worker }) {
    const place = join(folder, "emit");
    const prepared = await measure(hook, [worker, "emit", place]);
    const { assignments } = JSON.parse(prepared.stdout) as { assignments: number };
    const table = [["", "assignments", "files", "wall", "CPU", "peak RSS"]];
    const figures: Record<string, { value: number; unit: string; target?: number }> = {};
    for (const form of [[], ["--hcl"]]) {
      const runs: Measured[] = [];
      for (let turn = 0; turn < RUNS; turn++) {
        const out = join(place, "terraform");
        await rm(out, { recursive: true, force: true });
        const args = ["emit", "terraform", join(place, "access"), "--live", join(place, "live.json"), "-o", out];
        runs.push(await measure(hook, [idc, ...args, "--format", "json", ...form]));
      }
      const of = (name: "wall" | "cpu" | "peak") => median(runs.map((run) => run[name]));
      const { files } = JSON.parse(runs[0]!.stdout) as { files: readonly string[] };
      const name = form.length === 0 ? "emit.json" : "emit.hcl";
      figures[`${name}.wall`] = { value: round(of("wall") / 1000), unit: "s", target: TARGETS.wall };
      figures[`${name}.peak`] = { value: round(of("peak")), unit: "MB", target: TARGETS.peak };
      const cells = [assignments.toLocaleString("en"), String(files.length)];
      table.push([name, ...cells, seconds(of("wall")), seconds(of("cpu")), mebibytes(of("peak"))]);
    }
    return { table, figures };
  },
};
