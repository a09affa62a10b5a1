/** Whose access thousands of edits change, in a large organization and from a snapshot: the plan without it and with it, side by side. */
import { join } from "node:path";
import { type Bench, type Figure, mebibytes, round, seconds } from "./figures.ts";
import type { PlannedAccess } from "./planning-access.ts";
import { measure, median } from "./process.ts";
import type { Stages } from "./worker.ts";

const RUNS = 3;
/** Seconds beyond the plan, and MiB that the process has at its peak in a heap of `HEAP`. */
const TARGETS = { people: 3, peak: 600 };

/** MiB of old space that one run is held to: what it needs. Where there is more, V8 leaves garbage lying about, and the peak says less. */
const HEAP = 400;

interface Run extends PlannedAccess {
  readonly stages: Stages;
}

/** Of each run the plan alone, whose access it changes alone, and both as one plan: each process has one of the last two. */
const PARTS = ["whole", "people"] as const;

export const access: Bench = {
  name: "access",
  title: `Whose access changes, planned from a snapshot of a large organization (median of ${RUNS}; the planning stage alone)`,
  async run({ hook, folder, worker }) {
    const place = join(folder, "access");
    await measure(hook, [worker, "edit-files", place, "large"]);
    const runs: Record<(typeof PARTS)[number], Run[]> = { whole: [], people: [] };
    for (let turn = 0; turn < RUNS; turn++)
      for (const part of PARTS) {
        const { stdout } = await measure(hook, [worker, "plan-access", place, part]);
        runs[part].push(JSON.parse(stdout) as Run);
      }
    const { stdout: held } = await measure(hook, [
      `--max-old-space-size=${HEAP}`,
      worker,
      "plan-access",
      place,
      "whole",
    ]);
    const narrow = (JSON.parse(held) as Run).stages.whole!;
    const of = (part: keyof typeof runs, take: (run: Run) => number) => median(runs[part].map(take));
    const stage = (part: keyof typeof runs, name: string, what: "cpu" | "wall" | "peak") =>
      of(part, ({ stages }) => stages[name]![what]);
    const time = (what: "cpu" | "wall") => {
      const people = stage("people", "people", what);
      const whole = of("whole", ({ stages }) => stages.round![what] + stages.whole![what]);
      return { people, whole, without: whole - people };
    };
    const [cpu, wall] = [time("cpu"), time("wall")];
    const peak = { without: stage("whole", "round", "peak"), whole: stage("whole", "whole", "peak") };
    const heap = of("people", (run) => run.heap);
    const { changes, people, rows } = runs.whole[0]!;
    const figures: Record<string, Figure> = {
      "access.changes": { value: changes, unit: "changes" },
      "access.plan.cpu": { value: round(cpu.without / 1000), unit: "s" },
      "access.people.cpu": { value: round(cpu.people / 1000), unit: "s" },
      "access.people.wall": { value: round(wall.people / 1000), unit: "s", target: TARGETS.people },
      "access.people.heap": { value: round(heap), unit: "MB" },
      "access.plan.peak": { value: round(peak.without), unit: "MB" },
      "access.peak": { value: round(peak.whole), unit: "MB" },
      "access.narrow.peak": { value: round(narrow.peak), unit: "MB", target: TARGETS.peak },
    };
    const table = [
      [`${changes} changes, ${people} people in ${rows} rows`, "CPU", "wall", "heap", "peak RSS", "at most"],
      ["the plan without it", seconds(cpu.without), seconds(wall.without), "", mebibytes(peak.without), ""],
      ["whose access changes", seconds(cpu.people), seconds(wall.people), `+${mebibytes(heap)}`, "", "3 s"],
      ["the plan with it", seconds(cpu.whole), seconds(wall.whole), "", mebibytes(peak.whole), ""],
      [
        `people, in a heap of ${HEAP} MB`,
        seconds(narrow.cpu),
        seconds(narrow.wall),
        "",
        mebibytes(narrow.peak),
        "600 MB",
      ],
    ];
    return { table, figures };
  },
};
