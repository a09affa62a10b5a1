/**
 * Two lists beside each other: which items stay, which go, which come, and which become something else.
 *
 * In: a list as it is and as it is to be. Out: `LinedUp`. Invariant: what both have, in the same order, stays; an item that has much
 * in common with the one in its place becomes that. Example: of `[a, b]` and `[a, c]` `b` goes, and `c` comes behind `a`.
 */
import { canonicalJson, isObject, sameJson } from "../../../core/base/json.ts";

export interface LinedUp {
  /** Places in the list as it is. */
  readonly gone: readonly number[];
  /** A place as it is, and as it is to be. */
  readonly changed: readonly (readonly [number, number])[];
  /** Places as it is to be, behind a place as it is: -1 is before all. */
  readonly come: readonly { readonly behind: number; readonly at: number }[];
}

type Counts = Map<string, number>;

function countsOf(texts: readonly string[]): Counts {
  const counts: Counts = new Map();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

const take = (counts: Counts, text: string) => counts.set(text, (counts.get(text) ?? 0) - 1);
const has = (counts: Counts, text: string) => (counts.get(text) ?? 0) > 0;

/** Whether one list says more or less than the other, and not something else. */
const isAkin = (a: unknown, b: unknown): boolean =>
  sameJson(a, b) ||
  (Array.isArray(a) && Array.isArray(b) && a.some((item) => b.some((other) => sameJson(item, other))));

/** Whether one became the other: they have as much in common as not. */
function becomes(a: unknown, b: unknown): boolean {
  if (Array.isArray(a)) return isAkin(a, b);
  if (!isObject(a) || !isObject(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter((name) => isAkin(a[name], b[name])).length * 2 >= names.size;
}

export function linedUp(before: readonly unknown[], after: readonly unknown[]): LinedUp {
  const [old, made] = [before.map(canonicalJson), after.map(canonicalJson)];
  const [oldLeft, madeLeft] = [countsOf(old), countsOf(made)];
  const [gone, changed, come]: [number[], [number, number][], { behind: number; at: number }[]] = [[], [], []];
  let [i, j, behind] = [0, 0, -1];
  while (i < old.length || j < made.length) {
    const [from, to] = [i, j];
    while (i < old.length && !has(madeLeft, old[i]!)) take(oldLeft, old[i++]!);
    while (j < made.length && !has(oldLeft, made[j]!)) take(madeLeft, made[j++]!);
    // The same items in another order: this one goes, and comes again where it is to be.
    if (i === from && j === to && i < old.length && old[i] !== made[j]) take(oldLeft, old[i++]!);
    let a = from;
    for (let b = to; b < j; b++) {
      const place = before.findIndex((item, at) => at >= a && at < i && becomes(item, after[b]));
      if (place < 0) come.push({ behind, at: b });
      else {
        while (a < place) gone.push(a++);
        changed.push([place, b]);
        behind = a++;
      }
    }
    while (a < i) gone.push(a++);
    if (i < old.length && j < made.length && old[i] === made[j]) {
      take(oldLeft, old[i]!);
      take(madeLeft, made[j]!);
      behind = i;
      [i, j] = [i + 1, j + 1];
    }
  }
  return { gone, changed, come };
}
