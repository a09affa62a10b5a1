/** Whole processes, measured: wall time from start to end, CPU of all their threads, peak of resident memory. */
import { spawn } from "node:child_process";
import { once } from "node:events";

export interface Usage {
  /** Milliseconds. */
  readonly wall: number;
  /** Milliseconds, user and system. */
  readonly cpu: number;
  /** MiB. */
  readonly peak: number;
}

export interface Measured extends Usage {
  readonly stdout: string;
}

/** Runs Node with `args`; throws where it does not end with `exitCode`. `hook` is the path of `usage.cjs`. */
export async function measure(hook: string, args: readonly string[], exitCode = 0): Promise<Measured> {
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, ["--require", hook, ...args], { stdio: ["ignore", "pipe", "pipe", "pipe"] });
  const texts = ["", "", "", ""];
  for (const descriptor of [1, 2, 3]) {
    child.stdio[descriptor]?.on("data", (data: Buffer) => {
      texts[descriptor] = `${texts[descriptor]}${data}`;
    });
  }
  const closed = once(child, "close");
  await once(child, "exit");
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  await closed;
  if (child.exitCode !== exitCode) throw new Error(`node ${args.join(" ")} ended with ${child.exitCode}:\n${texts[2]}`);
  return { wall, ...(JSON.parse(texts[3]!) as Omit<Usage, "wall">), stdout: texts[1]! };
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The middle of each figure on its own. */
export function medianUsage(runs: readonly Usage[]): Usage {
  return {
    wall: median(runs.map(({ wall }) => wall)),
    cpu: median(runs.map(({ cpu }) => cpu)),
    peak: median(runs.map(({ peak }) => peak)),
  };
}
