/** Trying again: what AWS calls "later" is tried for minutes, with full jitter, and whoever watches sees how long still. */
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
}

/** AWS may say itself how long (identitystore's ThrottlingException does). */
function retryAfter(error: unknown): number {
  const seconds = (error as { readonly retryAfterSeconds?: unknown } | undefined)?.retryAfterSeconds;
  return typeof seconds === "number" && seconds > 0 ? Math.min(seconds * 1000, LONGEST_PAUSE) : 0;
}

export class Patience {
  private readonly clock: Pacing;
  /** Times at which those who wait now will give up. */
  private readonly ends = new Set<{ readonly at: number }>();

  constructor(clock: Pacing) {
    this.clock = clock;
  }

  /** Milliseconds for which the most patient of those who wait will go on waiting; undefined where nobody waits. */
  left(): number | undefined {
    const ends = [...this.ends].map(({ at }) => at);
    return ends.length === 0 ? undefined : Math.max(0, Math.max(...ends) - this.clock.now());
  }

  async retry<Answer>(attempt: () => Promise<Answer>, { worth, givesUp }: Attempts): Promise<Answer> {
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
        await this.wait(Math.min(pause, at - this.clock.now()), at);
        if (givesUp?.() === true) throw error;
      }
    }
  }

  private async wait(pause: number, at: number): Promise<void> {
    const end = { at };
    this.ends.add(end);
    try {
      await this.clock.sleep(pause);
    } finally {
      this.ends.delete(end);
    }
  }
}
