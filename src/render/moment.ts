/** Moments and how long ago they were, in words. */
import { count } from "./view.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `2026-11-24T12:00:00Z` as `2026-11-24 12:00 UTC`. */
export function momentWords(moment: string): string {
  return `${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC`;
}

/** `3 hours ago`; whole units, and the larger one only from two of it on. */
export function agoWords(moment: string, now: number): string {
  const age = Math.max(0, now - Date.parse(moment));
  if (age < MINUTE) return "less than a minute ago";
  const [unit, noun] = age < 2 * HOUR ? [MINUTE, "minute"] : age < 2 * DAY ? [HOUR, "hour"] : [DAY, "day"];
  return `${count(Math.floor(age / (unit as number)), noun as string)} ago`;
}
