/**
 * Expiry: whether a day has come.
 *
 * In: a day, and today, both `YYYY-MM-DD`, UTC. Out: yes or no. Invariant: what has no day never ends. Example: a rule that expires
 * on 2027-03-31 ends at 00:00 UTC of that day.
 */

/** `2027-03-31` has come when today is that day: a rule ends at 00:00 UTC of it. */
export function hasExpired(expires: string | undefined, today: string): boolean {
  return expires !== undefined && expires <= today;
}
