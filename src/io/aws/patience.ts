/** Trying again: what AWS calls "later" is tried for minutes, with full jitter, and whoever watches sees how long still. */
import { isLost } from "./call-error.ts";
import type { Pacing } from "./pacer.ts";

/** How long "later" is believed: other tools and people write at the same time. */
export const PATIENCE = 5 * 60_000;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 20_000;

export interface Attempts {
  /** Milliseconds from the failure on for which it is worth trying again; 0 or less for never. */
  readonly worth: (error: unknown, attempt: number) => number;
  /** Gives up between two attempts. */
  readonly givesUp?: () => boolean;
  /** Aborted: the pause is over, for `givesUp` to say whether it goes on. */
  readonly wake?: AbortSignal;
}

/** AWS may say itself how long (identitystore's ThrottlingException does). */
function retryAfter(error: unknown): number {
  const seconds = (error as { readonly retryAfterSeconds?: unknown } | undefined)?.retryAfterSeconds;
  return typeof seconds === "number" && seconds > 0 ? Math.min(seconds * 1000, LONGEST_PAUSE) : 0;
}

/** How long what is begun is tried again once the run is interrupted: pipelines kill what does not end. */
export const INTERRUPTED_PATIENCE = 15_000;

/** Says whether a run that was interrupted has been so for too long, counted from when it is first asked. */
export function lateOnceAborted(interrupt: AbortSignal, clock: Pacing): () => boolean {
  let since: number | undefined;
  return () => {
    if (!interrupt.aborted) return false;
    since ??= clock.now();
    return clock.now() - since >= INTERRUPTED_PATIENCE;
  };
}

/** What is tried again. */
export interface Trying {
  /** Milliseconds for which the most patient of those who wait will go on waiting. */
  readonly left: number;
  /** Of that one: whether AWS said "later", or gave no answer that says anything. */
  readonly why: "later" | "no answer";
}

/** A wait, with the time at which whoever waits will give up. */
interface Wait {
  readonly at: number;
  readonly why: Trying["why"];
}

export class Patience {
  private readonly clock: Pacing;
  private readonly waits = new Set<Wait>();

  constructor(clock: Pacing) {
    this.clock = clock;
  }

  /** Undefined where nobody waits. */
  trying(): Trying | undefined {
    const [longest] = [...this.waits].sort((a, b) => b.at - a.at);
    return longest && { left: Math.max(0, longest.at - this.clock.now()), why: longest.why };
  }

  async retry<Answer>(attempt: () => Promise<Answer>, { worth, givesUp, wake }: Attempts): Promise<Answer> {
    let since: number | undefined;
    for (let count = 0; ; count++) {
      try {
        return await attempt();
      } catch (error) {
        since ??= this.clock.now();
        const at = since + worth(error, count);
        if (this.clock.now() >= at || givesUp?.() === true) throw error;
        const pause = Math.max(
          retryAfter(error),
          this.clock.random() * Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** count),
        );
        const why = isLost(error) ? "no answer" : "later";
        await this.wait(Math.min(pause, at - this.clock.now()), { at, why }, wake);
        if (givesUp?.() === true) throw error;
      }
    }
  }

  private async wait(pause: number, wait: Wait, wake: AbortSignal | undefined): Promise<void> {
    this.waits.add(wait);
    try {
      await (wake === undefined ? this.clock.sleep(pause) : this.sleepUnless(wake, pause));
    } finally {
      this.waits.delete(wait);
    }
  }

  /** Once it is aborted there is nothing more to be woken by: pauses are whole again. */
  private async sleepUnless(wake: AbortSignal, pause: number): Promise<void> {
    if (wake.aborted) return this.clock.sleep(pause);
    let woken = () => {};
    const aborted = new Promise<void>((resolve) => {
      woken = resolve;
      wake.addEventListener("abort", woken, { once: true });
    });
    try {
      await Promise.race([this.clock.sleep(pause), aborted]);
    } finally {
      wake.removeEventListener("abort", woken);
    }
  }
}
