/**
 * Sentences where nobody is named: without e-mail addresses, without what people call access tests and of whom these are, without what
 * guardrails say, and without names that a lock alone has.
 *
 * In: a sentence, in which known people have numbers already. Out: the same with less. Invariant: the place of a test is left, so that
 * whoever may read the config finds it; rather too much is left out. Example: `access test (tests.yaml:1): only someone, group/ops may have
 * admin access there`.
 */

/** An e-mail address, however long a text without one is. */
const ADDRESS = /[^\s@<>"'`(),;:/=]{1,64}@[^\s@<>"'`(),;:/=]{1,255}/gu;

export const withoutAddresses = (text: string): string => text.replace(ADDRESS, "someone");

/** Of permission sets and of roles by their ARNs, these. */
export const rolesWithout = (names: readonly string[]): readonly string[] =>
  names.map((name) => (name.startsWith("arn:") ? withoutAddresses(name) : name));

/** The name ends where the place begins, whatever it has in it. */
const TEST = /\baccess test ".*" \(/su;

/** A name has no space in it; the comma after one is ours. */
const USER = /\buser\/(?!person-\d+(?![^\s,;]))\S*?(?=[,;]?(?:\s|$))/gu;

const withoutTested = (reason: string): string =>
  TEST.test(reason) ? reason.replace(TEST, "access test (").replace(USER, "someone") : reason;

/** Names that a lock has, and names of whoever had one then: nothing else of the plan may have them. */
const LOCKED = /\bidc\.lock\.yaml\b| is now called /u;
const CALLED = /(\buser | has as | is now called )(?!person-\d+(?![^\s,;]))\S+?(?=[,;]?(?:\s|$))/gu;

const withoutLocked = (reason: string): string =>
  LOCKED.test(reason) && /\buser /u.test(reason) ? reason.replace(CALLED, "$1someone") : reason;

/** What a rule in Cedar says, whom it asks, and whom it exempts, somebody wrote. The name and the place are left. */
const POLICY = /^(policy \S+(?: \([^()]*:\d+\))?): .*/su;

const withoutPolicy = (reason: string): string => reason.replace(POLICY, "$1 says something of it");

/** Of a reason, whatever it is. */
export const reasonWithout = (reason: string): string =>
  withoutAddresses(withoutLocked(withoutTested(withoutPolicy(reason))));
