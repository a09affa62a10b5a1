/** A world whose time runs faster, and whose person says nothing. */
import { createHash } from "node:crypto";
import type { World } from "../../src/cli/world.ts";

export function fastWorld(cwd: string, speed: number, said: string[] = []): World {
  const began = Date.now();
  return {
    environment: {},
    cwd,
    out: () => {},
    err: (text) => void said.push(text),
    outColor: false,
    errColor: false,
    errTerminal: false,
    columns: Number.POSITIVE_INFINITY,
    errColumns: Number.POSITIVE_INFINITY,
    interactive: false,
    ask: async () => undefined,
    now: () => began + (performance.timeOrigin + performance.now() - began) * speed,
    instant: () => new Date().toISOString(),
    today: () => "2026-11-24",
    dayAhead: () => "2026-12-24",
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / speed)),
    random: Math.random,
    sha256: (text) => createHash("sha256").update(text).digest("hex"),
    catchInterrupts: () => new AbortController().signal,
  };
}
