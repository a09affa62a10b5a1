/** Progress on standard error: one line drawn again on a terminal, one line every ten seconds elsewhere. */
import type { Measure } from "../pipeline.ts";
import { duration } from "../render/plan/headline.ts";
import { visible } from "../render/text.ts";
import { count } from "../render/view.ts";
import type { World } from "./world.ts";

const REDRAW = 100;
const REPORT = 10_000;

export interface Progress {
  /** Says what is going on; `measure` is asked whenever the line is drawn. */
  stage(name: string, measure: () => Measure): void;
  /** Says something that stays, above the line. */
  say(sentence: string): void;
  /** Clears the line. */
  stop(): void;
}

interface Stage {
  readonly name: string;
  readonly measure: () => Measure;
  /** When it began, and what was done by then. */
  readonly since: number;
  readonly before: number;
}

/** `reading users · 120 of 310 calls · 14.8 a second · about 13 s left`: the rest is guessed by the rate of this stage. */
export function progressText({ name, measure, since, before }: Stage, now: number): string {
  const { done, left, unit, patience } = measure();
  const counted = left > 0 ? `${done} of ${count(done + left, unit)}` : count(done, unit);
  const [made, seconds] = [done - before, (now - since) / 1000];
  const isUnderWay = made > 0 && seconds >= 1;
  const rate = isUnderWay && unit === "call" ? ` · ${(made / seconds).toFixed(1)} a second` : "";
  const rest = isUnderWay && left > 0 ? `${rate} · ${duration(Math.ceil((left * seconds) / made))} left` : rate;
  const asked =
    patience === undefined ? "" : ` · AWS says later, trying for ${duration(Math.ceil(patience / 1000))} more`;
  return `${visible(name)} · ${counted}${rest}${asked}`;
}

export function startProgress(world: World): Progress {
  let current: Stage | undefined;
  const draw = () => {
    if (current === undefined) return;
    const text = progressText(current, world.now());
    world.err(world.errTerminal ? `\r\u001b[K${text.slice(0, world.columns - 1)}` : `${text}\n`);
  };
  const timer = setInterval(draw, world.errTerminal ? REDRAW : REPORT);
  timer.unref();
  return {
    stage: (name, measure) => {
      current = { name, measure, since: world.now(), before: measure().done };
    },
    say: (sentence) => world.err(`${world.errTerminal ? "\r\u001b[K" : ""}${visible(sentence)}\n`),
    stop: () => {
      clearInterval(timer);
      if (world.errTerminal && current !== undefined) world.err("\r\u001b[K");
      current = undefined;
    },
  };
}
