/** All the tests that mutants have to get past, in one file: loaded once, they are run thousands of times. */
import fc from "fast-check";

// A mutant that a law has caught is gone: nobody reads the smallest counterexample.
fc.configureGlobal({ endOnFailure: true });

const files = import.meta.glob([
  "../core/**/*.test.ts",
  "../config/**/*.test.ts",
  "../laws/selectors.test.ts",
  "../laws/planning.test.ts",
  // Random damage takes seconds for each mutant, and finds what the tables of mistakes find at once.
  "!../config/damage.test.ts",
]);
for (const load of Object.values(files)) await load();
