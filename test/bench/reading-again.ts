/** Reading config a second time: what did not change since is not parsed again. Each pair of runs in turn, in processes of their own. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type Bench, type Figure, round, seconds } from "./figures.ts";
import { writeFiles } from "./prepare.ts";
import { measure, median } from "./process.ts";
import { smallFiles, tenMegabytes, tenMegabytesInSmallFiles } from "./reading-config.ts";
import type { Stages } from "./worker.ts";

const RUNS = 3;
/** Of what reading takes the first time. */
const PROMISED = 0.2;

interface Read {
  readonly whole: number;
  readonly read: number;
}

const CASES = [
  { name: "small-files", label: "1,000 small files", files: () => smallFiles(1000) },
  { name: "10-mb", label: "10 MB", files: tenMegabytes, target: PROMISED },
  {
    name: "10-mb-in-small-files",
    label: "10 MB in small files",
    files: tenMegabytesInSmallFiles,
    target: PROMISED,
  },
];

export const readingAgain: Bench = {
  name: "again",
  title: `Reading config again (median of ${RUNS} pairs; the first run keeps what it parsed)`,
  async run({ worker, hook, folder }) {
    const table = [["", "files", "first, CPU", "second, CPU", "ratio", "whole process", "ratio"]];
    const figures: Record<string, Figure> = {};
    for (const { name, label, files, target } of CASES) {
      const made = files();
      const [place, cache] = [join(folder, `again-${name}`), join(folder, `cache-${name}`)];
      await writeFiles(place, made);
      const pairs: { first: Read; second: Read }[] = [];
      for (let turn = 0; turn < RUNS; turn++) {
        await rm(cache, { recursive: true, force: true });
        const [first, second] = [await readIn(), await readIn()];
        pairs.push({ first, second });
      }
      async function readIn() {
        const { cpu, stdout } = await measure(hook, [worker, "read", place, cache]);
        return { whole: cpu, read: (JSON.parse(stdout) as Stages).read!.cpu };
      }
      const of = (part: "whole" | "read") => round(median(pairs.map((one) => one.second[part] / one.first[part])));
      const cpu = (turn: "first" | "second", part: "whole" | "read") =>
        seconds(median(pairs.map((one) => one[turn][part])));
      const promised = target === undefined ? {} : { target };
      figures[`again.${name}.read`] = { value: of("read"), unit: "of the first", ...promised };
      figures[`again.${name}.whole`] = { value: of("whole"), unit: "of the first" };
      const whole = `${cpu("first", "whole")}, ${cpu("second", "whole")}`;
      const cells = [cpu("first", "read"), cpu("second", "read"), of("read").toFixed(2), whole, of("whole").toFixed(2)];
      table.push([label, String(made.size), ...cells]);
    }
    return { table, figures };
  },
};
