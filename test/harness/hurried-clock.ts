/** A clock that runs fast, with somebody who presses Ctrl-C after so many waits. */
import type { Random } from "../../src/emulator/base/random.ts";
import type { Pacing } from "../../src/io/aws/pacer.ts";

export interface Hurry {
  /** How many times as fast. */
  readonly speed: number;
  /** The wait at which it is pressed; `Infinity` for never. */
  readonly stopAt: number;
}

export function hurriedClock(
  random: Random,
  { speed, stopAt }: Hurry,
): { readonly clock: Pacing; readonly interrupt: AbortSignal } {
  const controller = new AbortController();
  let waits = 0;
  const clock = {
    now: () => (performance.timeOrigin + performance.now()) * speed,
    random: () => random.next(),
    sleep: (milliseconds: number) => {
      waits += 1;
      if (waits >= stopAt) controller.abort();
      return new Promise<void>((resolve) => setTimeout(resolve, milliseconds / speed));
    },
  };
  return { clock, interrupt: controller.signal };
}
