/** Progress on standard error: one line drawn again on a terminal, one line every ten seconds elsewhere. */

import type { Measure } from "../../pipeline.ts";
import { sayBeside } from "../say.ts";
import type { World } from "../world.ts";
import { progressText, type Stage } from "./progress-text.ts";

/** Back to the beginning of the line, which is then empty. */
const CLEAR = "\r\u001b[K";
const REDRAW = 100;
const REPORT = 10_000;

export interface Progress {
  /** Says what is going on; `measure` is asked whenever the line is drawn. */
  stage(name: string, measure: () => Measure): void;
  /** Says something that stays, above the line. */
  say(sentence: string): void;
  /** Clears the line, until there is another stage: somebody else draws one. */
  pause(): void;
  /** Clears the line for good. */
  stop(): void;
}

export function startProgress(world: World): Progress {
  let current: Stage | undefined;
  const draw = () => {
    if (current === undefined) return;
    // In the last column a terminal would go on to the next line.
    const text = progressText(current, world.now(), world.errColumns - (world.errTerminal ? 1 : 0));
    world.err(world.errTerminal ? `${CLEAR}${text}` : `${text}\n`);
  };
  const timer = setInterval(draw, world.errTerminal ? REDRAW : REPORT);
  timer.unref();
  return {
    stage: (name, measure) => {
      current = { name, measure, since: world.now(), before: measure() };
    },
    say: (sentence) => {
      if (world.errTerminal) world.err(CLEAR);
      sayBeside(world, sentence);
    },
    pause: () => {
      if (world.errTerminal && current !== undefined) world.err(CLEAR);
      current = undefined;
    },
    stop: () => {
      clearInterval(timer);
      if (world.errTerminal && current !== undefined) world.err(CLEAR);
      current = undefined;
    },
  };
}
