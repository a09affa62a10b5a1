/** `idc import` of what a snapshot holds: the whole process, from the file to the files that it writes. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { CONFIG_NAME } from "../../src/emulator/samples/generated-config.ts";
import type { SIZES } from "../../src/emulator/samples/generated-organization.ts";
import { type Bench, type BenchContext, type Figure, mebibytes, round, seconds } from "./figures.ts";
import { measure } from "./process.ts";

interface Case {
  readonly size: keyof typeof SIZES;
  /** Seconds. */
  readonly cpu: number;
  readonly peak: number;
}

const CASES: readonly Case[] = [
  { size: "medium", cpu: 20, peak: 600 },
  { size: "large", cpu: 120, peak: 600 },
];

/** How many assignments became how many rules in how many files, as the command says it. */
async function importOf({ idc, hook, folder, worker }: BenchContext, size: keyof typeof SIZES) {
  const live = join(folder, `import-${size}.json`);
  const place = join(folder, `import-${size}`);
  await measure(hook, [worker, "snapshot", live, size]);
  await rm(place, { recursive: true, force: true });
  const usage = await measure(hook, [idc, "import", place, "--name", CONFIG_NAME, "--live", live, "--format", "json"]);
  return { usage, said: JSON.parse(usage.stdout) as { assignments: number; rules: number; files: readonly string[] } };
}

export const importing: Bench = {
  name: "import",
  title: "Import from a snapshot: files written, and a plan with them",
  async run(context) {
    const figures: Record<string, Figure> = {};
    const table = [["", "assignments", "rules", "files", "CPU", "wall", "peak RSS"]];
    for (const { size, cpu, peak } of CASES.filter((one) => context.wanted(`import.${one.size}`))) {
      const { usage, said } = await importOf(context, size);
      figures[`import.${size}.cpu`] = { value: round(usage.cpu / 1000), unit: "s", target: cpu };
      figures[`import.${size}.peak`] = { value: round(usage.peak), unit: "MB", target: peak };
      const cells = [said.assignments, said.rules, said.files.length].map((number) => number.toLocaleString("en"));
      table.push([size, ...cells, seconds(usage.cpu), seconds(usage.wall), mebibytes(usage.peak)]);
    }
    return { table, figures };
  },
};
