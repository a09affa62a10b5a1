/**
 * Ctrl-C, and the SIGTERM of a pipeline that is cancelled, while a command has written nothing to AWS: it ends at once, and
 * says so. A command that writes catches them by itself from then on (`World.catchInterrupts`).
 */
import type { World } from "../world.ts";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

export const INTERRUPTED = "\nInterrupted: nothing was written to AWS.\n";

/** From now on they call `end`, until what is returned is called. */
export function onInterrupt(end: () => void): () => void {
  for (const signal of SIGNALS) process.on(signal, end);
  return () => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
}

/** The world of a command that may come to catch them: then `handOver` is called. */
export const handingOver = (world: World, handOver: () => void): World => ({
  ...world,
  catchInterrupts: (onSecond) => {
    handOver();
    return world.catchInterrupts(onSecond);
  },
});
