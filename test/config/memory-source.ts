/** A config source that holds its files in memory. */
import type { ConfigSource } from "../../src/io/config/source.ts";
import type { Files } from "./fixture.ts";

export function memorySource(files: Files): ConfigSource {
  const bytesOf = (path: string) => new TextEncoder().encode(String(files[path]));
  return {
    list: async () =>
      Object.keys(files)
        .filter((path) => path.endsWith(".yaml"))
        .map((path) => ({ path, size: bytesOf(path).length })),
    read: async (path) => (Object.hasOwn(files, path) ? { bytes: bytesOf(path) } : { problem: "absent" }),
  };
}
