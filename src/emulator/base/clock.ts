/**
 * The only place in the emulator that asks what time it is. Everything else gets a clock, so that a test can
 * hold time still and push it on.
 */
export interface EmulatorClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `run` once, `afterMs` from now; returns what cancels it. */
  schedule(afterMs: number, run: () => void): () => void;
}

/** The longest that a timer of Node can wait; asked for more, it does not wait at all. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** The machine's clock, running `speed` times as fast. */
export function systemClock(speed = 1): EmulatorClock {
  const started = Date.now();
  return {
    now: () => (speed === 1 ? Date.now() : started + (Date.now() - started) * speed),
    schedule(afterMs, run) {
      let left = afterMs / speed;
      let timer: NodeJS.Timeout;
      const wait = () => {
        const now = Math.min(left, LONGEST_TIMER);
        left -= now;
        timer = setTimeout(() => (left > 0 ? wait() : run()), now);
        timer.unref();
      };
      wait();
      return () => clearTimeout(timer);
    },
  };
}

/**
 * The clock, moved on where it is behind `earliest`. A state file may be ahead of the machine: its clock ran faster. Its
 * operations would wait for a time that is far off.
 */
export function notBefore(clock: EmulatorClock, earliest: number): EmulatorClock {
  const ahead = Math.max(0, earliest - clock.now());
  if (ahead === 0) return clock;
  return { now: () => clock.now() + ahead, schedule: (afterMs, run) => clock.schedule(afterMs, run) };
}

export interface ManualClock extends EmulatorClock {
  /** Moves time on and runs what falls due, in the order of its time. */
  advance(ms: number): void;
}

/** A clock that stands still until told to `advance`. */
export function manualClock(start = Date.UTC(2026, 0, 1)): ManualClock {
  let now = start;
  let due: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    schedule(afterMs, run) {
      const entry = { at: now + afterMs, run };
      due.push(entry);
      return () => {
        due = due.filter((other) => other !== entry);
      };
    },
    advance(ms) {
      const end = now + ms;
      for (;;) {
        const next = due.reduce<(typeof due)[number] | undefined>(
          (first, entry) => (entry.at <= end && (first === undefined || entry.at < first.at) ? entry : first),
          undefined,
        );
        if (next === undefined) break;
        due = due.filter((entry) => entry !== next);
        now = Math.max(now, next.at);
        next.run();
      }
      now = end;
    },
  };
}
