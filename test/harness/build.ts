/**
 * Builds once before the tests, since some of them run the built command in processes of their own. The build has a folder
 * of its own, so that test runs at the same time, and whatever is in `dist`, do not meet.
 */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** Path of the built `main.js`. */
    main: string;
  }
}

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export default function setup(project: TestProject): () => void {
  const folder = `node_modules/.cache/idc-test-${process.pid}`;
  execFileSync("npm", ["run", "-s", "bundle", "--", `--outdir=${folder}`], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  project.provide("main", `${ROOT}${folder}/main.js`);
  return () => rmSync(`${ROOT}${folder}`, { recursive: true, force: true });
}
