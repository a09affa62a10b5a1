/**
 * Few names: a list in a sentence, as long as people read it.
 *
 * In: names, in the order in which they are said. Out: `ann, bob, cat and 2 more`. Invariant: how many there are is always told.
 * Example: `fewNames(["ann"])` is `ann`.
 */

import { figure } from "./figure.ts";

/** So many are named. */
const NAMED = 3;

export function fewNames(names: readonly string[]): string {
  const more = names.length > NAMED ? ` and ${figure(names.length - NAMED)} more` : "";
  return `${names.slice(0, NAMED).join(", ")}${more}`;
}
