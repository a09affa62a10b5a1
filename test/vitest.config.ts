import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    include: ["test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "dist/**"],
    globalSetup: [fileURLToPath(new URL("harness/build.ts", import.meta.url))],
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true" },
    // Left alone it keeps one core free, which on two of them is half the machine.
    maxWorkers: "100%",
    testTimeout: 60_000,
    reporters: ["default", fileURLToPath(new URL("closing-line.ts", import.meta.url))],
  },
});
