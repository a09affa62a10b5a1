/**
 * Expiry: whether a day has come, and which one.
 *
 * In: days, and today, all `YYYY-MM-DD`, UTC. Out: yes or no; a day. Invariant: what has no day never ends. Example: a rule that expires
 * on 2027-03-31 ends at 00:00 UTC of that day.
 */

/** `2027-03-31` has come when today is that day: a rule ends at 00:00 UTC of it. */
export function hasExpired(expires: string | undefined, today: string): boolean {
  return expires !== undefined && expires <= today;
}

/** When what rules give together ends: with the last of them; undefined where one of them goes on, or there is none. */
export function endOf(rules: readonly { readonly expires?: string }[]): string | undefined {
  const days = rules.flatMap(({ expires }) => expires ?? []).sort();
  return days.length === rules.length ? days.at(-1) : undefined;
}
