/** Pacing: calls to one service leave evenly, never faster than a ceiling, since AWS counts them for a whole organization. */

export interface Pacing {
  /** Milliseconds. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** A function to be awaited before each call. `Infinity` a second is no pacing. */
export function makePacer(perSecond: number, pacing: Pacing): () => Promise<void> {
  const gap = 1000 / perSecond;
  let free = 0;
  return async () => {
    const now = pacing.now();
    const slot = Math.max(now, free);
    free = slot + gap;
    if (slot > now) await pacing.sleep(slot - now);
  };
}
