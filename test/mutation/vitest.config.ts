/** The tests that mutants of src/core have to get past: those that stay in memory, or nearly so, and are over at once. */
import { fileURLToPath } from "node:url";
import config from "../vitest.config.ts";

export default {
  ...config,
  test: {
    ...config.test,
    // One file, in one worker: the projects of all tests would each have files and workers of their own.
    projects: undefined,
    globalSetup: [],
    reporters: [],
    pool: "threads" as const,
    maxWorkers: 1,
    isolate: false,
    runner: fileURLToPath(new URL("resident.ts", import.meta.url)),
    include: ["test/mutation/all-tests.mjs"],
    // Laws are tried less often: what they find, they find soon, and a survivor has to get past all of them.
    env: { ...config.test?.env, IDC_RUNS: "10" },
  },
};
