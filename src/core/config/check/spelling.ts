/**
 * How names are spelled: those with something in them that nobody sees, and those that look like another name of the config.
 *
 * In: the names that documents declare, and those that they refer to where others own them. Out: warnings, one for each name.
 * Invariant: never an error: what an identity provider calls its groups is not ours to choose. Example: `ops` and ` ops`; `é` as one
 * code point and as two.
 */

import { looksLike, skeletonOf } from "../../base/look-alike.ts";
import { hasHidden } from "../../base/visible.ts";
import type { Position } from "../../document/document.ts";
import type { Report } from "../../document/report.ts";
import type { Named, Names } from "./names.ts";
import type { References } from "./references.ts";

export function checkSpelling(kinds: Iterable<Named>, names: Names, references: References, report: Report): void {
  for (const { kind, noun } of kinds) {
    const said = new Map([...references.elsewhere(kind), ...names.of(kind)]);
    for (const [name, at] of said) if (hasUnseen(name)) report("unseen-characters", { what: noun, name }, at);
    checkLookAlikes(noun, said, report);
  }
}

/** What makes a sign an emoji is no letter that hides; what no name may hold is an error already. */
function hasUnseen(name: string): boolean {
  if (/\p{Cc}/u.test(name)) return false;
  const drawn = name.replace(/(?<=\p{Emoji})\ufe0f/gu, "");
  return hasHidden(drawn);
}

function checkLookAlikes(noun: string, said: ReadonlyMap<string, Position>, report: Report): void {
  const bySkeleton = new Map<string, string>();
  for (const [name, at] of [...said].sort(([, a], [, b]) => comparePlaces(a, b))) {
    const skeleton = skeletonOf(name);
    const other = bySkeleton.get(skeleton);
    if (other === undefined) bySkeleton.set(skeleton, name);
    else if (looksLike(name, other)) report("look-alike", { what: noun, name, other, first: said.get(other)! }, at);
  }
}

function comparePlaces(a: Position, b: Position): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
