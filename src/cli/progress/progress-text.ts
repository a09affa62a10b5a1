/**
 * What a line of progress says, on as many columns as there are.
 *
 * What is least useful goes first: the rate, then the end of the stage's name, then for how long AWS is still asked, then the words
 * about the numbers, then all of the name, then that AWS is waited for, then the time left; how much is done of how much stays.
 */

import { figure } from "../../core/base/figure.ts";
import { visible } from "../../core/base/visible.ts";
import type { Measure } from "../../pipeline.ts";
import { columnsOf, cutTo } from "../../render/columns.ts";
import { duration } from "../../render/plan/headline.ts";
import { count } from "../../render/view.ts";

export interface Stage {
  readonly name: string;
  readonly measure: () => Measure;
  /** When it began, and what was done by then. */
  readonly since: number;
  readonly before: Measure;
}

/** Before that AWS's limits say more than what was measured, since the first calls are answered at once. */
const MEASURED_AFTER = 10;

/** In seconds: by the rate of this stage, at first by what AWS allows, where that is known. */
function secondsFor({ left, pace, made }: { left: number; pace?: number; made: number }, seconds: number, all: number) {
  if (left === 0) return 0;
  if (pace !== undefined && pace > 0 && (seconds < MEASURED_AFTER || made === 0)) return left / pace;
  return made > 0 ? (left * seconds) / made : all;
}

/** What is left, in seconds, of each part by its own rate. The longest part is what is waited for. */
function secondsLeft(before: Measure, { done, left, pace, parts = {} }: Measure, seconds: number): number {
  const whole = { left, made: done - before.done, ...(pace === undefined ? {} : { pace }) };
  const all = secondsFor(whole, seconds, Number.POSITIVE_INFINITY);
  const each = Object.entries(parts).map(([name, part]) => {
    return secondsFor({ ...part, made: part.done - (before.parts?.[name]?.done ?? 0) }, seconds, all);
  });
  return Math.ceil(each.length > 0 ? Math.max(...each) : all);
}

/** What can be said, each as long and as short as it is said. */
interface Parts {
  readonly name: string;
  readonly counted: string;
  readonly numbers: string;
  readonly rate: string | undefined;
  readonly left: string | undefined;
  readonly asked: string | undefined;
  readonly askedLong: string | undefined;
}

function partsOf({ name, measure, since, before }: Stage, now: number): Parts {
  const measured = measure();
  const { done, left, unit, patience } = measured;
  const [made, seconds] = [done - before.done, (now - since) / 1000];
  const isUnderWay = seconds >= 1 && made > 0;
  const rest = isUnderWay && left > 0 ? secondsLeft(before, measured, seconds) : Number.POSITIVE_INFINITY;
  const total = done + left;
  const asked =
    patience === undefined ? undefined : patience.why === "later" ? "AWS says later" : "no answer that counts";
  return {
    name: visible(name),
    counted: left > 0 ? `${figure(done)} of ${count(total, unit)}` : count(done, unit),
    numbers: left > 0 ? `${figure(done)} of ${figure(total)}` : figure(done),
    rate: isUnderWay && unit === "call" ? `${(made / seconds).toFixed(1)} a second` : undefined,
    left: Number.isFinite(rest) ? `${duration(rest)} left` : undefined,
    asked,
    askedLong: asked && `${asked}, trying for ${duration(Math.ceil(patience!.left / 1000))} more`,
  };
}

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(" · ");

/** Words after which something has to come. */
const OPEN = /(?: (?:and|at|for|of|that|the|what|who))*,?$/;

/** The beginning of a name, whole words of it, shorter and shorter. */
function namesOf(name: string): readonly string[] {
  const words = name.split(" ");
  const names = words.slice(1).map((_, index) => words.slice(0, words.length - 1 - index).join(" "));
  return [...new Set(names.map((one) => `${one.replace(OPEN, "")}…`))];
}

/** The same, shorter and shorter. */
function* versions({ name, counted, numbers, rate, left, asked, askedLong }: Parts): Generator<string> {
  const short = left?.replace("about ", "");
  yield joined([name, counted, rate, left, askedLong]);
  yield joined([name, counted, left, askedLong]);
  const names = namesOf(name);
  for (const one of names) yield joined([one, counted, left, askedLong]);
  const shortest = names.at(-1) ?? name;
  yield joined([shortest, counted, left, asked]);
  yield joined([shortest, numbers, short, asked]);
  yield joined([numbers, short, asked]);
  yield joined([numbers, short]);
  yield numbers;
  yield numbers.replace(" of ", "/").replaceAll(",", "");
}

/** `reading users · 120 of 310 calls · 14.8 a second · about 13 s left`. */
export function progressText(stage: Stage, now: number, columns = Number.POSITIVE_INFINITY): string {
  let shortest = "";
  for (const version of versions(partsOf(stage, now))) {
    if (columnsOf(version) <= columns) return version;
    shortest = version;
  }
  return cutTo(shortest, columns);
}
