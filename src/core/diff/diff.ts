/**
 * The diff: what is wanted against what is, object by object and field by field.
 *
 * In: `Desired`, `Live`, whose things are. Out: `Diff`. Invariant: an object about which anything needed is unknown has
 * no difference; an undeclared object has one only if it is ours to remove. Knows no kind but through its descriptor.
 * Example: a set whose session is 1h live and 4h desired gives one update with `fields: ["sessionDuration"]`.
 */

import { compareText, type Key } from "../base/key.ts";
import { sortedOnce } from "../base/lists.ts";
import { makeUnknowns, type Unknowns } from "../live/unknowns.ts";
import type { Difference } from "../model/change.ts";
import type { Registry } from "../model/kind.ts";
import type { Aside } from "./anew.ts";
import { withAnew } from "./anew-differences.ts";
import { differenceOf, removalOf } from "./difference-of.ts";
import { kindsWithHidden, withHeld } from "./held.ts";
import { claim, type LeftAs, type Ownership } from "./removal.ts";
import { ofWhoStays, withWaiting } from "./waiting.ts";

/**
 * What separates what is wanted from what is live. Not yet a plan: nothing of it has been judged, and who applies it
 * directly passes every guard by.
 */
export interface Diff {
  readonly differences: readonly Difference[];
  /** Keys of what is removed though only commits declared it that no run ever wrote from. */
  readonly unwritten: readonly Key[];
  /** Keys of objects that are left as they are because something needed is unknown. */
  readonly blocked: readonly Key[];
  /** Live objects that nobody declared and that are left alone, with why. */
  readonly left: readonly LeftAs[];
}

type Writable = { [Member in keyof Diff]: Diff[Member][number][] };

/** Wanted objects against live ones. */
function addWanted(
  { live, blocked }: Pick<Aside, "live" | "blocked">,
  ownership: Ownership,
  kinds: Registry,
  unknowns: Unknowns,
  into: Writable,
): void {
  for (const want of ownership.desired.resources.values()) {
    const kind = kinds.get(want.kind);
    if (kind === undefined) continue;
    const isOpen = blocked.has(want.key) || (!live.resources.has(want.key) && unknowns.isUnproved(want.key));
    if (isOpen || (!unknowns.none && (unknowns.covers(want.key) || kind.parents(want.spec).some(unknowns.covers)))) {
      into.blocked.push(want.key);
      continue;
    }
    const difference = differenceOf(want, live.resources.get(want.key), kind, ownership.owned);
    if (difference !== undefined) into.differences.push(difference);
  }
}

/** Live objects that nobody wants. One on which something unread may hang is left until that is known. */
function addUnwanted(
  { live, anew }: Aside,
  ownership: Ownership,
  kinds: Registry,
  unknowns: Unknowns,
  into: Writable,
): void {
  const { desired, owned } = ownership;
  const hiding = kindsWithHidden(live, kinds);
  for (const found of live.resources.values()) {
    if (desired.resources.has(found.key) || anew.has(found.key)) continue;
    const answer = claim(found, ownership);
    const mayGo = answer.claim === "ours" || answer.claim === "orphan";
    if (mayGo && unknowns.isUnproved(found.key)) into.blocked.push(found.key);
    else if (answer.claim !== "ours") into.left.push({ found, ...answer });
    else if (unknowns.mayHold(found.key) || hiding.has(found.kind)) into.blocked.push(found.key);
    else {
      into.differences.push(removalOf(found, desired, owned));
      if (answer.unwritten === true) into.unwritten.push(found.key);
    }
  }
}

export function diff(aside: Aside, ownership: Ownership, kinds: Registry): Diff {
  const into: Writable = { differences: [], unwritten: [], blocked: [], left: [] };
  const unknowns = makeUnknowns(aside.live);
  addWanted(aside, ownership, kinds, unknowns, into);
  addUnwanted(aside, ownership, kinds, unknowns, into);
  const whole = withAnew(into.differences, aside, kinds, ownership);
  const waiting = withWaiting(whole.differences, aside.live, kinds, ownership.config);
  const left = [...ofWhoStays([...into.left, ...whole.left], whole.differences, kinds), ...waiting.left];
  return {
    differences: [...withHeld(waiting.differences, left, kinds)].sort((a, b) => compareText(a.key, b.key)),
    unwritten: into.unwritten,
    blocked: sortedOnce([...into.blocked, ...whole.blocked]),
    left: left.sort((a, b) => compareText(a.found.key, b.found.key)),
  };
}
