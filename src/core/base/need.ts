/**
 * Need: the action of IAM that a call lacked, in the words that say why something could not be read.
 *
 * In: words. Out: the words with the action, or the action that is in them. Invariant: `needIn(withNeed(words, action))` is the action.
 * Example: `ListUsers: AccessDeniedException: … (needs identitystore:ListUsers)`.
 */

export const withNeed = (words: string, action: string): string => `${words} (needs ${action})`;

const NEED = /\(needs ([\w-]+:\w+)\)$/;

/** Undefined where it was not a denial that kept it from being read. */
export const needIn = (words: string): string | undefined => NEED.exec(words)?.[1];

/** Whether a denial is why any of it is unknown: an exit code of its own says so (`cli.md`). */
export const isDeniedAny = (unknown: readonly { readonly reason: string }[]): boolean =>
  unknown.some(({ reason }) => needIn(reason) !== undefined);
