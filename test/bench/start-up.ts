/** Start-up of the built command, as what it takes more than a bare Node that does nothing. */
import { join } from "node:path";
import { type Bench, type Figures, mebibytes, milliseconds, round } from "./figures.ts";
import { measure, medianUsage, type Usage } from "./process.ts";

const RUNS = 21;
const TARGETS: Readonly<Record<string, number>> = { help: 60 };

export const startUp: Bench = {
  name: "start-up",
  title: `Start-up (median of ${RUNS}, in turn)`,
  async run({ idc, hook, examples }) {
    const commands: Readonly<Record<string, readonly string[]>> = {
      node: ["-e", "0"],
      help: [idc, "--help"],
      version: [idc, "--version"],
      validate: [idc, "validate", join(examples, "starter", "config")],
    };
    const runs: Record<string, Usage[]> = {};
    for (let turn = 0; turn <= RUNS; turn++) {
      for (const [name, args] of Object.entries(commands)) {
        const usage = await measure(hook, args);
        // The first turn fills the caches of the disk.
        if (turn > 0) runs[name] = [...(runs[name] ?? []), usage];
      }
    }
    const medians = Object.fromEntries(Object.entries(runs).map(([name, usages]) => [name, medianUsage(usages)]));
    const bare = medians.node!;
    const labels = {
      node: "node -e 0",
      help: "idc --help",
      version: "idc --version",
      validate: "idc validate (starter)",
    };
    const table = [
      ["command", "wall", "over node", "CPU", "peak RSS"],
      ...Object.entries(medians).map(([name, { wall, cpu, peak }]) => [
        labels[name as keyof typeof labels],
        milliseconds(wall),
        name === "node" ? "" : milliseconds(wall - bare.wall),
        milliseconds(cpu),
        mebibytes(peak),
      ]),
    ];
    const figures: Figures = Object.fromEntries(
      ["help", "version", "validate"].map((name) => {
        const target = TARGETS[name];
        const value = round(medians[name]!.wall - bare.wall);
        return [`start-up.${name}`, { value, unit: "ms", ...(target === undefined ? {} : { target }) }];
      }),
    );
    return { table, figures: { "start-up.node": { value: round(bare.wall), unit: "ms" }, ...figures } };
  },
};
