/** `npm run bench -- [--json FILE] [--only NAME] [--large]`: the benchmarks one after the other, as tables and as JSON. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { access } from "./access.ts";
import { applying } from "./applying.ts";
import { emitting } from "./emitting.ts";
import { emulator } from "./emulator.ts";
import { type Bench, type BenchContext, type Figure, missed, tableText } from "./figures.ts";
import { importing } from "./importing.ts";
import { planning } from "./planning.ts";
import { policies } from "./policies.ts";
import { readingAgain } from "./reading-again.ts";
import { readingConfig } from "./reading-config.ts";
import { readingLive } from "./reading-live.ts";
import { sizes } from "./sizes.ts";
import { startUp } from "./start-up.ts";
import { terraformBeside } from "./terraform.ts";
import { whoCan } from "./who-can.ts";

/** Asked for by name alone. */
const MINUTES: readonly Bench[] = [terraformBeside];

const BENCHES: readonly Bench[] = [
  startUp,
  readingConfig,
  readingAgain,
  planning,
  importing,
  emitting,
  access,
  whoCan,
  policies,
  sizes,
  emulator,
  readingLive,
  applying,
];

async function main(root: string, args: readonly string[]): Promise<number> {
  const options = { json: { type: "string" }, only: { type: "string" }, large: { type: "boolean" } } as const;
  const { only, json, large = false } = parseArgs({ args: [...args], options }).values;
  const isNamed = ({ name }: Bench) => only === name || only?.startsWith(`${name}.`) === true;
  const chosen = [...BENCHES.filter((one) => only === undefined || isNamed(one)), ...MINUTES.filter(isNamed)];
  if (chosen.length === 0) {
    process.stderr.write(
      `no benchmark is called ${only}; there are ${[...BENCHES, ...MINUTES].map(({ name }) => name).join(", ")}\n`,
    );
    return 64;
  }
  const folder = await mkdtemp(join(tmpdir(), "idc-bench-"));
  const context: BenchContext = {
    folder,
    idc: fileURLToPath(new URL("../../../idc/main.js", import.meta.url)),
    worker: fileURLToPath(new URL("worker.js", import.meta.url)),
    hook: join(root, "test/bench/usage.cjs"),
    examples: join(root, "examples"),
    large,
    wanted: (name) => only === undefined || name.startsWith(only) || only.startsWith(name),
  };
  const figures: Record<string, Figure> = {};
  try {
    for (const { title, run } of chosen) {
      process.stdout.write(`${title}\n`);
      const result = await run(context);
      process.stdout.write(`${tableText(result.table)}\n`);
      for (const { title: about, table } of result.details ?? []) {
        process.stdout.write(`${about}\n${tableText(table)}\n`);
      }
      Object.assign(figures, result.figures);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const kept = Object.entries(figures).filter(([name]) => only === undefined || name.startsWith(only));
  if (json !== undefined) await writeFile(json, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
  const misses = missed(Object.fromEntries(kept));
  for (const miss of misses) process.stdout.write(`Not kept: ${miss}\n`);
  return misses.length === 0 ? 0 : 1;
}

// What other runs have parsed must not make these faster, nor these leave anything behind.
process.env.IDC_CACHE_DIR = "off";
const [root = "", ...args] = process.argv.slice(2);
process.exitCode = await main(root, args);
