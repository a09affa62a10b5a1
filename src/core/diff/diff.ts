/**
 * The diff: what is wanted against what is, object by object and field by field.
 *
 * In: `Desired`, `Live`, whose things are. Out: `Diff`. Invariant: an object about which anything needed is unknown has
 * no difference; an undeclared object has one only if it is ours to remove. Knows no kind but through its descriptor.
 * Example: a set whose session is 1h live and 4h desired gives one update with `fields: ["sessionDuration"]`.
 */

import { compareText, type Key } from "../base/key.ts";
import type { Owned } from "../desired/ownership.ts";
import { makeUnknowns, type Unknowns } from "../live/unknowns.ts";
import type { Cause, Difference } from "../model/change.ts";
import { changedFields } from "../model/changed-fields.ts";
import type { Kind, Registry } from "../model/kind.ts";
import type { Desired, Found, Live, Resource } from "../model/resource.ts";
import { type Claim, claim, type Ownership } from "./removal.ts";

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
  readonly left: readonly {
    readonly found: Found;
    readonly claim: Exclude<Claim["claim"], "ours">;
    readonly owner?: string;
  }[];
}

type Writable = { [Member in keyof Diff]: Diff[Member][number][] };

/**
 * Tells an edit from a change made outside: what the last applied config already said in the same way was not edited.
 */
function causeOf(kind: Kind, want: Resource, owned: Owned): Cause {
  if (!owned.believed) return "adoption";
  const applied = owned.appliedSpecs.get(want.key);
  return applied !== undefined && changedFields(kind, applied, want.spec).length === 0 ? "drift" : "edit";
}

function differenceOf(want: Resource, found: Found | undefined, kind: Kind, owned: Owned): Difference | undefined {
  const { key, spec, sources } = want;
  const fields = found === undefined || found.partial === true ? [] : changedFields(kind, found.spec, spec);
  if (found !== undefined && fields.length === 0) return undefined;
  const shared = { key, kind: want.kind, after: spec, cause: causeOf(kind, want, owned), sources };
  return found === undefined
    ? { ...shared, action: "create", fields }
    : { ...shared, action: "update", before: found.spec, fields };
}

function removalOf(found: Found, desired: Desired, owned: Owned): Difference {
  const expired = desired.expired.get(found.key);
  const own: Cause = expired !== undefined ? "expiry" : owned.declared.has(found.key) ? "edit" : "drift";
  // Nobody edited what others had, and it does not end by a date of ours.
  const cause = owned.leftBefore(found) === undefined ? own : "drift";
  return {
    key: found.key,
    kind: found.kind,
    action: "delete",
    before: found.spec,
    fields: [],
    cause: owned.believed ? cause : "adoption",
    sources: expired ?? [],
  };
}

/** Wanted objects against live ones. */
function addWanted(live: Live, ownership: Ownership, kinds: Registry, unknowns: Unknowns, into: Writable): void {
  for (const want of ownership.desired.resources.values()) {
    const kind = kinds.get(want.kind);
    if (kind === undefined) continue;
    const isOpen = !live.resources.has(want.key) && unknowns.isUnproved(want.key);
    if (isOpen || (!unknowns.none && (unknowns.covers(want.key) || kind.parents(want.spec).some(unknowns.covers)))) {
      into.blocked.push(want.key);
      continue;
    }
    const difference = differenceOf(want, live.resources.get(want.key), kind, ownership.owned);
    if (difference !== undefined) into.differences.push(difference);
  }
}

/** Live objects that nobody wants. One that unread assignments may depend on is left until they are known. */
function addUnwanted(live: Live, ownership: Ownership, unknowns: Unknowns, into: Writable): void {
  const { desired, owned } = ownership;
  for (const found of live.resources.values()) {
    if (desired.resources.has(found.key)) continue;
    const answer = claim(found, ownership);
    const mayGo = answer.claim === "ours" || answer.claim === "orphan";
    if (mayGo && unknowns.isUnproved(found.key)) into.blocked.push(found.key);
    else if (answer.claim !== "ours") into.left.push({ found, ...answer });
    else if (unknowns.mayHold(found.key)) into.blocked.push(found.key);
    else {
      into.differences.push(removalOf(found, desired, owned));
      if (answer.unwritten === true) into.unwritten.push(found.key);
    }
  }
}

export function diff(live: Live, ownership: Ownership, kinds: Registry): Diff {
  const into: Writable = { differences: [], unwritten: [], blocked: [], left: [] };
  const unknowns = makeUnknowns(live);
  addWanted(live, ownership, kinds, unknowns, into);
  addUnwanted(live, ownership, unknowns, into);
  into.differences.sort((a, b) => compareText(a.key, b.key));
  into.left.sort((a, b) => compareText(a.found.key, b.found.key));
  into.blocked.sort(compareText);
  return into;
}
