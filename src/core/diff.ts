/**
 * The diff: what is wanted against what is, object by object and field by field.
 *
 * In: `Desired`, `Live`, whose things are. Out: `Diff`. Invariant: an object about which anything needed is unknown has no
 * difference; an undeclared object has one only if it is ours to remove. Knows no kind but through its descriptor.
 * Example: a set whose session is 1h live and 4h desired gives one update with `fields: ["sessionDuration"]`.
 */
import type { Cause, Difference } from "./change.ts";
import { sameJson } from "./json.ts";
import { compareText, type Key, matchesPattern } from "./key.ts";
import type { Kind, Registry } from "./kind.ts";
import type { Owned } from "./ownership.ts";
import { type Claim, claim, type Ownership } from "./removal.ts";
import type { Desired, Found, Live, Resource, Unknown } from "./resource.ts";

export interface Diff {
  readonly differences: readonly Difference[];
  /** Keys of wanted objects that are left as they are because something needed is unknown. */
  readonly blocked: readonly Key[];
  /** Live objects that nobody declared and that are left alone, with why. */
  readonly left: readonly {
    readonly found: Found;
    readonly claim: Exclude<Claim["claim"], "ours">;
    readonly owner?: string;
  }[];
}

/** Fields of a wanted object that differ from the live one, in the kind's order. */
export function changedFields(kind: Kind, before: object, after: object): readonly string[] {
  return Object.entries(kind.fields as Record<string, { optional?: true; same?(a: unknown, b: unknown): boolean }>)
    .filter(([name, field]) => {
      const [was, is] = [(before as Record<string, unknown>)[name], (after as Record<string, unknown>)[name]];
      if (is === undefined) return field.optional !== true && was !== undefined;
      if (was === undefined) return true;
      return !(field.same ?? sameJson)(was, is);
    })
    .map(([name]) => name);
}

/** Tells an edit from a change made outside: what the last applied config already said in the same way was not edited. */
function causeOf(kind: Kind, want: Resource, owned: Owned): Cause {
  if (!owned.believed) return "adoption";
  const applied = owned.appliedSpecs.get(want.key);
  return applied !== undefined && changedFields(kind, applied, want.spec).length === 0 ? "drift" : "edit";
}

/** Whether a key stands for something of which nothing is known. */
function makeIsUnknown(live: Live): (key: Key) => boolean {
  const exact = new Set(live.unknown.filter(({ pattern }) => !pattern.includes("*")).map(({ pattern }) => pattern));
  const patterns: readonly Unknown[] = live.unknown.filter(({ pattern }) => pattern.includes("*"));
  return (key) => {
    if (live.resources.has(key)) return false;
    return exact.has(key) || patterns.some(({ pattern }) => matchesPattern(pattern, key));
  };
}

function differenceOf(want: Resource, found: Found | undefined, kind: Kind, owned: Owned): Difference | undefined {
  const { key, spec, sources } = want;
  const shared = { key, kind: want.kind, after: spec, cause: causeOf(kind, want, owned), sources };
  if (found === undefined) return { ...shared, action: "create", fields: [] };
  const fields = changedFields(kind, found.spec, spec);
  return fields.length === 0 ? undefined : { ...shared, action: "update", before: found.spec, fields };
}

function removalOf(found: Found, desired: Desired, owned: Owned): Difference {
  const expired = desired.expired.get(found.key);
  const cause: Cause = expired !== undefined ? "expiry" : owned.declared.has(found.key) ? "edit" : "drift";
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

export function diff(live: Live, ownership: Ownership, kinds: Registry): Diff {
  const { desired, owned } = ownership;
  const isUnknown = makeIsUnknown(live);
  const differences: Difference[] = [];
  const blocked: Key[] = [];
  const left: Diff["left"][number][] = [];
  for (const want of desired.resources.values()) {
    const kind = kinds.get(want.kind);
    if (kind === undefined) continue;
    if (isUnknown(want.key) || kind.parents(want.spec).some(isUnknown)) {
      blocked.push(want.key);
      continue;
    }
    const difference = differenceOf(want, live.resources.get(want.key), kind, owned);
    if (difference !== undefined) differences.push(difference);
  }
  for (const found of live.resources.values()) {
    if (desired.resources.has(found.key)) continue;
    const answer = claim(found, ownership);
    if (answer.claim === "ours") differences.push(removalOf(found, desired, owned));
    else left.push({ found, ...answer });
  }
  differences.sort((a, b) => compareText(a.key, b.key));
  left.sort((a, b) => compareText(a.found.key, b.found.key));
  return { differences, blocked: blocked.sort(compareText), left };
}
