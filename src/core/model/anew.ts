/**
 * Made anew: an object that is deleted and created, since AWS does not change it in place.
 *
 * In: nothing (these are the nouns). Out: `Anew`. Invariant: deletion and creation are made both or neither, with those of all that
 * goes with them. Example: `{ key: "TrustedTokenIssuer/okta", fields: ["issuerUrl"] }`.
 */
import type { Key } from "../base/key.ts";
import { groupBy } from "../base/lists.ts";

/**
 * Of an object that is made anew: deleted and created, by two changes. The deletion has a
 * key of its own, `TrustedTokenIssuer/okta/replaced`, since every change has one.
 */
export interface Anew {
  /** The object's own key, the same in both. */
  readonly key: Key;
  /** Fields that cannot be changed in place; none where it goes with another. */
  readonly fields: readonly string[];
  /** What it goes with, since it hangs on it. */
  readonly with?: Key;
}

/** As much of a change as tells whether it is one of several. */
export interface PartOfAnew {
  readonly key: Key;
  readonly anew?: Anew;
}

/** The key of the object for whose sake it is made anew. */
export const rootOf = (anew: Anew): Key => anew.with ?? anew.key;

/** The key of the object that a difference is about. */
export const objectKey = ({ key, anew }: PartOfAnew): Key => anew?.key ?? key;

/** What is not made since something is not that it is made anew with, and what that is: of some changes some of which are `closed`. */
export function closedTogether<Part extends PartOfAnew>(
  changes: readonly Part[],
  closed: (change: Part) => boolean,
): ReadonlyMap<Key, Part> {
  const also = new Map<Key, Part>();
  const again = changes.filter(({ anew }) => anew !== undefined);
  for (const group of groupBy(again, ({ anew }) => rootOf(anew!))) {
    const first = group.find(closed);
    if (first === undefined) continue;
    for (const change of group) if (!closed(change)) also.set(change.key, first);
  }
  return also;
}
