/** The repository's root, and JSON laid out as its formatter does. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export const format = (json: string): string =>
  execFileSync("npx", ["biome", "format", "--stdin-file-path=schemas/x.json"], {
    cwd: root,
    input: json,
    encoding: "utf8",
  });
