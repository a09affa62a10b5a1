/**
 * Pacing: calls to one service leave evenly, never faster than a ceiling, since AWS counts them for a whole organization.
 * Others call too: where AWS throttles all the same, the pace falls at once, and comes back little by little.
 */

export interface Pacing {
  /** Milliseconds. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** 0 <= x < 1, for jitter. */
  random(): number;
}

export interface Pacer {
  /** To be awaited before each call. */
  turn(): Promise<void>;
  /** AWS said that it was too much. */
  throttled(): void;
}

/**
 * Turns that were not used and may be made up for, so that what follows a look does not wait for its turn; never more than are
 * allowed in a second.
 */
const SAVED = 2;
/** One burst of refusals is one piece of news. */
const ONE_BURST = 1_000;
const FALL = 0.7;
/** Of the ceiling, a second. */
const RISE = 0.05;
const SLOWEST = 0.1;

/** `Infinity` a second is no pacing. */
export function makePacer(perSecond: number, pacing: Pacing): Pacer {
  let share = 1;
  let [fell, rose] = [Number.NEGATIVE_INFINITY, 0];
  let free = 0;
  const saved = perSecond <= SAVED ? Math.max(0, perSecond - 1) : SAVED;
  return {
    turn: async () => {
      const now = pacing.now();
      if (share < 1) share = Math.min(1, share + ((now - rose) / 1000) * RISE);
      rose = now;
      const gap = 1000 / (perSecond * share);
      const slot = Math.max(now, free);
      free = Math.max(free, now - saved * gap) + gap;
      if (slot > now) await pacing.sleep(slot - now);
    },
    throttled: () => {
      const now = pacing.now();
      if (now - fell < ONE_BURST) return;
      [fell, rose] = [now, now];
      share = Math.max(SLOWEST, share * FALL);
    },
  };
}
