import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes longest begins first, or it would run alone in the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => moduleId.endsWith("chaos.test.ts");
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

const PURE = ["core", "config", "render"].map((folder) => `test/${folder}/**/*.test.ts`);
const ELSEWHERE = ["**/node_modules/**", "dist/**"];

export default defineConfig({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    projects: [
      // These keep nothing in their modules, so files may share them: loading them anew takes longer than most of these tests.
      { extends: true, test: { name: "pure", include: PURE, isolate: false } },
      { extends: true, test: { name: "whole", include: ["test/**/*.test.ts"], exclude: [...ELSEWHERE, ...PURE] } },
    ],
    globalSetup: [fileURLToPath(new URL("harness/build.ts", import.meta.url))],
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true" },
    // Left alone it keeps one core free, which on two of them is half the machine.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    // Limits are there to end what hangs, not to say what is slow: a machine that is ten times slower must pass.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    teardownTimeout: 60_000,
    reporters: ["default", fileURLToPath(new URL("closing-line.ts", import.meta.url))],
  },
});
