/**
 * `npm run chaos -- [--runs N] [--seed N] [--same]`: more stories of chaos than the tests tell. `--same` tells one of them so
 * many times: how a story ends depends on timing too.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "300" },
    seed: { type: "string" },
    same: { type: "boolean", default: false },
  },
});
const seed = values.seed ?? String(1 + Math.floor(Math.random() * 1_000_000));
process.stdout.write(
  `${values.runs} ${values.same ? "times the story of seed" : "stories from seed"} ${seed}${values.same ? "" : " on"}\n`,
);
const { status } = spawnSync(
  "npx",
  ["vitest", "run", "--config", "test/vitest.config.ts", "test/chaos/chaos.test.ts"],
  {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, IDC_CHAOS: values.runs, IDC_SEED: seed, ...(values.same ? { IDC_SAME: "1" } : {}) },
  },
);
process.exitCode = status ?? 1;
