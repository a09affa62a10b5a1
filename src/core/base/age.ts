/**
 * The age of what was read from AWS and saved: a plan, a snapshot.
 *
 * In: the moment that a file names, and now. Out: an age, or why there is none. Invariant: what comes from a file is never
 * believed to be a moment before it was looked at. Example: `ageOf("2026-11-24T12:00:00Z", now)` is 3,600,000 an hour later.
 */

const HOUR = 3_600_000;
/** A plan is approved, and read, as being of a world that is a day old at the most. */
export const LIFETIME = 24 * HOUR;
/** Clocks of two machines may differ by this much. */
const SKEW = 5 * 60_000;

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** Milliseconds since a moment that is given in whole seconds, UTC; or what is wrong with the moment. */
export function ageOf(made: unknown, now: number): number | "no moment" | "yet to come" {
  if (typeof made !== "string" || !MOMENT.test(made)) return "no moment";
  const age = now - Date.parse(made);
  if (Number.isNaN(age)) return "no moment";
  return age < -SKEW ? "yet to come" : Math.max(0, age);
}
