/** Progress on standard error: one line drawn again on a terminal, one line every ten seconds elsewhere. */

import { figure } from "../core/base/figure.ts";
import { visible } from "../core/base/visible.ts";
import type { Measure } from "../pipeline.ts";
import { duration } from "../render/plan/headline.ts";
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
  readonly before: Measure;
}

/** What is left, in seconds: by the rate of this stage, of each part by its own. The longest part is what is waited for. */
function secondsLeft(before: Measure, { done, left, parts = {} }: Measure, seconds: number): number {
  const all = (left * seconds) / (done - before.done);
  const each = Object.entries(parts).map(([name, part]) => {
    const made = part.done - (before.parts?.[name]?.done ?? 0);
    return made > 0 ? (part.left * seconds) / made : part.left > 0 ? all : 0;
  });
  return Math.ceil(each.length > 0 ? Math.max(...each) : all);
}

const triedText = ({ why, left }: Required<Measure>["patience"]): string =>
  `${why === "later" ? "AWS says later" : "no answer that counts"}, trying for ${duration(Math.ceil(left / 1000))} more`;

/** `reading users · 120 of 310 calls · 14.8 a second · about 13 s left`. */
export function progressText({ name, measure, since, before }: Stage, now: number): string {
  const measured = measure();
  const { done, left, unit, patience } = measured;
  const counted = left > 0 ? `${figure(done)} of ${count(done + left, unit)}` : count(done, unit);
  const [made, seconds] = [done - before.done, (now - since) / 1000];
  const isUnderWay = made > 0 && seconds >= 1;
  const rate = isUnderWay && unit === "call" ? ` · ${(made / seconds).toFixed(1)} a second` : "";
  const rest = isUnderWay && left > 0 ? `${rate} · ${duration(secondsLeft(before, measured, seconds))} left` : rate;
  const asked = patience === undefined ? "" : ` · ${triedText(patience)}`;
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
      current = { name, measure, since: world.now(), before: measure() };
    },
    say: (sentence) => world.err(`${world.errTerminal ? "\r\u001b[K" : ""}${visible(sentence)}\n`),
    stop: () => {
      clearInterval(timer);
      if (world.errTerminal && current !== undefined) world.err("\r\u001b[K");
      current = undefined;
    },
  };
}
