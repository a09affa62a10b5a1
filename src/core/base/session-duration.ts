/**
 * Session durations, which AWS writes as ISO 8601 and people as `4h`.
 *
 * In: text. Out: whole minutes. Invariant: `minutesOf(isoDurationOf(n)) === n`. Example: `minutesOf("PT1H30M")` is 90.
 */

/** Whole minutes of an ISO 8601 time duration (`PT4H`, `PT90M`); undefined where it is none or not of whole minutes. */
export function minutesOf(duration: string): number | undefined {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration);
  if (match === null || /T$|^P$/.test(duration)) return undefined;
  const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return seconds % 60 === 0 ? days * 1440 + hours * 60 + minutes + seconds / 60 : undefined;
}

/** `PT4H`, `PT1H30M`. */
export function isoDurationOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ""}${rest > 0 || hours === 0 ? `${rest}M` : ""}`;
}
