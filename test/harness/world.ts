/** A world for tests: what a command printed, the answers a person gives, a fixed day. */
import { createHash } from "node:crypto";
import type { World } from "../../src/cli/world.ts";
import type { KnownKinds } from "../../src/io/ports.ts";

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
  readonly kinds?: KnownKinds | undefined;
  readonly environment?: Readonly<Record<string, string>>;
  /** How many times as short waits are. */
  readonly speed?: number | undefined;
}

/**
 * Waits are so many times as short: a run of apply mostly waits, for a lease to be its own and for what AWS does in its time.
 * What this clock says is no time of the machine's, nor of an emulator's.
 */
const SPEED = 20;
/** How far the clock of any world was ahead of the machine's: the next one begins no earlier. */
let furthest = 0;

/**
 * Work takes the time that it takes, and after a wait it is as late as if nothing had been cut short. So the patience of a run
 * is minutes of a machine's work: were work counted as many times as long, a slow machine would use it up.
 */
function shortWaits(speed: number): Pick<World, "now" | "sleep"> {
  let ahead = furthest;
  const machine = () => performance.timeOrigin + performance.now();
  return {
    now: () => machine() + ahead,
    sleep: async (milliseconds) => {
      const wakes = machine() + ahead + milliseconds;
      await new Promise((resolve) => setTimeout(resolve, milliseconds / speed));
      ahead = Math.max(ahead, wakes - machine());
      furthest = Math.max(furthest, ahead);
    },
  };
}

export function testWorld(options: TestWorldOptions): TestWorld {
  const [out, err] = [[] as string[], [] as string[]];
  const answers = [...(options.answers ?? [])];
  return {
    ...(options.kinds === undefined ? {} : { kinds: options.kinds }),
    cwd: options.cwd,
    environment: options.environment ?? {},
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    outColor: false,
    errColor: false,
    errTerminal: false,
    columns: Number.POSITIVE_INFINITY,
    errColumns: Number.POSITIVE_INFINITY,
    interactive: options.answers !== undefined,
    ask: async (question) => {
      err.push(question);
      return answers.shift();
    },
    ...shortWaits(options.speed ?? SPEED),
    instant: () => `${options.today ?? "2026-11-24"}T12:00:00.000Z`,
    today: () => options.today ?? "2026-11-24",
    dayAhead: (days) =>
      new Date(Date.parse(options.today ?? "2026-11-24") + days * 86_400_000).toISOString().slice(0, 10),
    random: () => 0.5,
    sha256: (text) => createHash("sha256").update(text).digest("hex"),
    catchInterrupts: () => options.interrupt ?? new AbortController().signal,
    stdout: () => out.join(""),
    stderr: () => err.join(""),
  };
}
