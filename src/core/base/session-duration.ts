/**
 * Session durations, which AWS writes as ISO 8601 and people as `4h`.
 *
 * In: text. Out: minutes. Invariant: `minutesOf(isoDurationOf(n)) === n` for whole ones. Example: `minutesOf("PT1H30M")` is 90.
 */

const ISO = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
/** Seconds of each part. AWS takes none above twelve hours, so nothing hangs on the length of a month. */
const PARTS = [365 * 86_400, 30 * 86_400, 7 * 86_400, 86_400, 3600, 60, 1];

/** Minutes of an ISO 8601 duration (`PT4H`, `PT90M`), not always whole ones (`PT11H59M59S`); undefined where it is none. */
export function minutesOf(duration: string): number | undefined {
  const match = ISO.exec(duration);
  if (match === null || /T$|^P$/.test(duration)) return undefined;
  return match.slice(1).reduce((sum, part = "0", index) => sum + Number(part) * PARTS[index]!, 0) / 60;
}

/** `PT4H`, `PT1H30M`. */
export function isoDurationOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ""}${rest > 0 || hours === 0 ? `${rest}M` : ""}`;
}
