/** `npm run chaos -- [--runs N] [--seed N]`: more stories of chaos than the tests tell. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { runs: { type: "string", default: "300" }, seed: { type: "string" } } });
const seed = values.seed ?? String(1 + Math.floor(Math.random() * 1_000_000));
process.stdout.write(`${values.runs} stories from seed ${seed} on\n`);
const { status } = spawnSync(
  "npx",
  ["vitest", "run", "--config", "test/vitest.config.ts", "test/chaos/chaos.test.ts"],
  {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, IDC_CHAOS: values.runs, IDC_SEED: seed },
  },
);
process.exitCode = status ?? 1;
