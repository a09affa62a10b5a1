/** A world for tests: what a command printed, the answers a person gives, a fixed day. */
import { createHash } from "node:crypto";
import type { World } from "../../src/cli/world.ts";

export interface TestWorld extends World {
  readonly stdout: () => string;
  readonly stderr: () => string;
}

export interface TestWorldOptions {
  readonly cwd: string;
  /** What a person answers to each question in turn; absent: there is no terminal. */
  readonly answers?: readonly string[];
  readonly today?: string;
  readonly interrupt?: AbortSignal;
}

/**
 * Time runs so many times as fast: a run of apply mostly waits, for a lease to be its own and for what AWS does in its time.
 * What this clock says is no time of the machine's, nor of an emulator's.
 */
const SPEED = 20;

export function testWorld(options: TestWorldOptions): TestWorld {
  const [out, err] = [[] as string[], [] as string[]];
  const answers = [...(options.answers ?? [])];
  return {
    cwd: options.cwd,
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    outColor: false,
    errColor: false,
    errTerminal: false,
    columns: 100,
    interactive: options.answers !== undefined,
    ask: async (question) => {
      err.push(question);
      return answers.shift();
    },
    now: () => performance.timeOrigin + performance.now() * SPEED,
    instant: () => `${options.today ?? "2026-11-24"}T12:00:00.000Z`,
    today: () => options.today ?? "2026-11-24",
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / SPEED)),
    random: () => 0.5,
    sha256: (text) => createHash("sha256").update(text).digest("hex"),
    catchInterrupts: () => options.interrupt ?? new AbortController().signal,
    stdout: () => out.join(""),
    stderr: () => err.join(""),
  };
}
