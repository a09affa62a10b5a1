/**
 * Classes of access: what a permission set lets people do, in a word.
 *
 * In: nothing (these are the nouns). Out: `AccessClass`. Invariant: they have one order, from the weakest to the strongest, in which what
 * nobody can tell is next to the strongest. Example: PowerUserAccess is `write`.
 */

/** The weakest is first. `none`: a role that allows nothing. `unknown`: more than `write` is not known, and not excluded. */
export const ACCESS_CLASSES = ["none", "billing", "read", "data read", "write", "unknown", "admin"] as const;
/** One of them. */
export type AccessClass = (typeof ACCESS_CLASSES)[number];

export const rankOfClass = (one: AccessClass): number => ACCESS_CLASSES.indexOf(one);

/** The strongest of some; undefined of none. */
export function strongest(all: Iterable<AccessClass>): AccessClass | undefined {
  let most: AccessClass | undefined;
  for (const one of all) if (most === undefined || rankOfClass(one) > rankOfClass(most)) most = one;
  return most;
}
