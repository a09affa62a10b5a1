/** The tests that mutants of src/core have to get past: those that stay in memory, or nearly so, and are over at once. */
import { BaseSequencer, type TestSpecification } from "vitest/node";
import config from "./vitest.config.ts";

/** A mutant is gone at the first test that fails, so the quickest and most pointed ones come first. */
const FIRST = ["/test/core/", "/test/config/", "/test/laws/"];

class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = (file: TestSpecification) => FIRST.findIndex((folder) => file.moduleId.includes(folder));
    return [...files].sort((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

export default {
  ...config,
  test: {
    ...config.test,
    globalSetup: [],
    reporters: [],
    // Laws are tried less often: what they find, they find soon, and a survivor has to get past all of them.
    env: { ...config.test?.env, IDC_RUNS: "10" },
    // Modules are loaded once for all files: what a test file leaves behind is nothing but functions.
    isolate: false,
    sequence: { sequencer: QuickestFirst },
    include: [
      "test/core/**/*.test.ts",
      "test/config/**/*.test.ts",
      "test/laws/selectors.test.ts",
      "test/laws/planning.test.ts",
    ],
    // Random damage takes seconds for each mutant, and finds what the tables of mistakes find at once.
    exclude: ["test/config/damage.test.ts"],
  },
};
