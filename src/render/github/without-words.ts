/**
 * Sentences where nobody is named: without e-mail addresses, and without what people call access tests, or of whom these are.
 *
 * In: a sentence, in which known people have numbers already. Out: the same with less. Invariant: the place of a test is left, so that
 * whoever may read the config finds it; rather too much is left out. Example: `access test (tests.yaml:1): only someone, group/ops may have
 * admin access there`.
 */

/** An e-mail address, however long a text without one is. */
const ADDRESS = /[^\s@<>"'`(),;:/=]{1,64}@[^\s@<>"'`(),;:/=]{1,255}/gu;

export const withoutAddresses = (text: string): string => text.replace(ADDRESS, "someone");

/** The name ends where the place begins, whatever it has in it. */
const TEST = /\baccess test ".*" \(/su;

/** A name has no space in it; the comma after one is ours. */
const USER = /\buser\/(?!person-\d+(?![^\s,;]))\S*?(?=[,;]?(?:\s|$))/gu;

/** Of a reason, whatever it is. */
export const withoutTested = (reason: string): string =>
  withoutAddresses(TEST.test(reason) ? reason.replace(TEST, "access test (").replace(USER, "someone") : reason);
