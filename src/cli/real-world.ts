/** The real world: the one place (with `main.ts`) where clock, randomness and terminal are touched. */
import { createHash, randomInt } from "node:crypto";
import { createInterface } from "node:readline/promises";
import { harmless } from "../core/base/harmless.ts";
import { IoError } from "../io/io-error.ts";
import { cachePlace } from "./parsing/cache-place.ts";
import type { World } from "./world.ts";

/** `NO_COLOR` (any value that is not empty) and `--no-color` switch colour off; `FORCE_COLOR` switches it on. */
function colorOf(stream: NodeJS.WriteStream, wanted: boolean): boolean {
  if (!wanted || process.env.NO_COLOR) return false;
  return stream.isTTY === true || (process.env.FORCE_COLOR !== undefined && process.env.FORCE_COLOR !== "0");
}

/** As wide as a screen is; a log has no width, and whatever shows it breaks its lines. */
const screenColumns = (stream: NodeJS.WriteStream): number =>
  stream.isTTY === true ? stream.columns || 80 : Number.POSITIVE_INFINITY;

/** Narrower than that nothing can be read. */
const LEAST_COLUMNS = 20;

/** `COLUMNS`, as other programs understand it. */
function wantedColumns(): number | undefined {
  const text = process.env.COLUMNS ?? "";
  return /^[1-9][0-9]{0,5}$/.test(text) ? Math.max(LEAST_COLUMNS, Number(text)) : undefined;
}

/** The working directory may have been deleted under us. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch (cause) {
    throw new IoError("the working directory is gone", { hint: "change to one that exists", cause });
  }
}

async function ask(question: string): Promise<string | undefined> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await new Promise((resolve) => {
      lines.on("close", () => resolve(undefined));
      // On a terminal in raw mode no signal comes of it.
      lines.on("SIGINT", () => {
        if (!process.emit("SIGINT")) process.exit(130);
      });
      lines.question(harmless(question)).then(resolve, () => resolve(undefined));
    });
  } finally {
    lines.close();
  }
}

function catchInterrupts(onSecond: () => Promise<number>): AbortSignal {
  const controller = new AbortController();
  const interrupt = () => {
    if (controller.signal.aborted) {
      void onSecond().then(
        (exitCode) => process.exit(exitCode),
        () => process.exit(1),
      );
      return;
    }
    process.stderr.write("\nInterrupted: finishing what is in flight. Press Ctrl-C again to stop at once.\n");
    controller.abort();
  };
  // Pipelines that are cancelled get the second before they are killed.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, interrupt);
  return controller.signal;
}

/** A line of its own, where a line of progress may stand. */
function debugLine(line: string): void {
  process.stderr.write(`${process.stderr.isTTY === true ? "\r\u001b[K" : ""}${harmless(line)}\n`);
}

export interface RealWorldOptions {
  readonly color: boolean;
  readonly debug?: boolean | undefined;
}

/** Where commander writes: its errors repeat what was typed, which a pipeline may have put together from names of files. */
export const COMMANDER_OUTPUT = { writeErr: (text: string) => void process.stderr.write(harmless(text)) };

export function realWorld(options: RealWorldOptions): World {
  const wanted = wantedColumns();
  const cacheFolder = cachePlace();
  const isDebug = options.debug === true || process.env.IDC_DEBUG === "1";
  return {
    cwd: currentFolder(),
    environment: process.env,
    ...(isDebug ? { debug: debugLine } : {}),
    ...(cacheFolder === undefined ? {} : { cacheFolder }),
    // What a renderer made is harmless already; here is the way out of all that was put together by hand.
    out: (text) => void process.stdout.write(harmless(text)),
    err: (text) => void process.stderr.write(harmless(text)),
    outColor: colorOf(process.stdout, options.color),
    errColor: colorOf(process.stderr, options.color),
    errTerminal: process.stderr.isTTY === true,
    columns: wanted ?? screenColumns(process.stdout),
    errColumns: Math.min(wanted ?? Number.POSITIVE_INFINITY, screenColumns(process.stderr)),
    interactive: process.stdin.isTTY === true && process.stderr.isTTY === true,
    ask,
    now: () => Date.now(),
    instant: () => new Date().toISOString(),
    today: () => new Date().toISOString().slice(0, 10),
    dayAhead: (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: () => randomInt(0, 2 ** 32) / 2 ** 32,
    sha256: (text) => createHash("sha256").update(text).digest("hex"),
    catchInterrupts,
  };
}
