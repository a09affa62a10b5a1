/** Progress on standard error: one line drawn again on a terminal, one line every ten seconds elsewhere. */
import { visible } from "../render/text.ts";
import type { World } from "./world.ts";

const REDRAW = 100;
const REPORT = 10_000;

export interface Progress {
  /** Says what is going on; `calls` is asked whenever the line is drawn. */
  stage(name: string, calls: () => number): void;
  /** Clears the line. */
  stop(): void;
}

export function startProgress(world: World): Progress {
  let current: { name: string; calls: () => number } | undefined;
  const text = () => (current === undefined ? "" : `${visible(current.name)} (${current.calls()} calls)`);
  const draw = () => {
    if (current === undefined) return;
    if (world.errTerminal) world.err(`\r\u001b[K${text().slice(0, world.columns - 1)}`);
    else world.err(`${text()}\n`);
  };
  const timer = setInterval(draw, world.errTerminal ? REDRAW : REPORT);
  timer.unref();
  return {
    stage: (name, calls) => {
      current = { name, calls };
    },
    stop: () => {
      clearInterval(timer);
      if (world.errTerminal && current !== undefined) world.err("\r\u001b[K");
      current = undefined;
    },
  };
}
