/** Builds `idc` and the benchmarks into a folder of their own, and runs them: `npm run bench -- [--json FILE] [--only NAME] [--large]`. */
import { execFileSync, spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = `node_modules/.cache/idc-bench-${process.pid}`;
const bundle = (...args) =>
  execFileSync("npm", ["run", "-s", ...args], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });

try {
  bundle("bundle", "--", `--outdir=${folder}/idc`);
  bundle("bundle", "--", "test/bench/main.ts", "test/bench/worker.ts", `--outdir=${folder}/bench`);
  const { status } = spawnSync(
    process.execPath,
    [`${root}${folder}/bench/test/bench/main.js`, root, ...process.argv.slice(2)],
    {
      stdio: "inherit",
    },
  );
  process.exitCode = status ?? 1;
} finally {
  rmSync(`${root}${folder}`, { recursive: true, force: true });
}
