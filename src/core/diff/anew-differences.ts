/**
 * The differences of what is made anew: for each object that is set aside a deletion, beside the creation of the one in its place.
 *
 * In: what is set aside, whose things are, the differences without it. Out: these with it. Invariant: nothing goes of which what is
 * to come in its place is unknown; what is not ours stays, and whatever would take it along says so. Example: an issuer with another
 * URL, and the trust that hangs on it: two deletions and two creations.
 */
import type { Key } from "../base/key.ts";
import { groupBy, pushAll } from "../base/lists.ts";
import { type Anew, rootOf } from "../model/anew.ts";
import type { Difference } from "../model/change.ts";
import type { Registry } from "../model/kind.ts";
import type { Found } from "../model/resource.ts";
import type { Aside } from "./anew.ts";
import { causeOf, removalOf } from "./difference-of.ts";
import { claim, type LeftAs, type Ownership } from "./removal.ts";

/** What it adds to a diff. */
export interface AnewDifferences {
  readonly differences: readonly Difference[];
  readonly blocked: readonly Key[];
  readonly left: readonly LeftAs[];
}

interface Going {
  readonly found: Found;
  readonly anew: Anew;
}

/** What goes, and what would have to and is not ours. */
function goingOf(
  group: readonly Going[],
  { kinds, ownership }: { readonly kinds: Registry; readonly ownership: Ownership },
): Pick<AnewDifferences, "differences" | "left"> {
  const { desired, owned } = ownership;
  const left: LeftAs[] = [];
  const deletions = group.flatMap(({ found, anew }): readonly Difference[] => {
    const own = { ...found, key: anew.key };
    const want = desired.resources.get(anew.key);
    const answer = want === undefined ? claim(own, ownership) : ({ claim: "ours" } as const);
    if (answer.claim !== "ours") {
      left.push({ found: own, ...answer });
      return [];
    }
    const kind = kinds.get(found.kind)!;
    const why = want === undefined ? {} : { cause: causeOf(kind, want, owned), sources: want.sources };
    return [{ ...removalOf(own, desired, owned), ...why, key: found.key, anew }];
  });
  return { differences: deletions, left };
}

export function withAnew(
  differences: readonly Difference[],
  { live, anew }: Pick<Aside, "live" | "anew">,
  kinds: Registry,
  ownership: Ownership,
): AnewDifferences {
  if (anew.size === 0) return { differences, blocked: [], left: [] };
  const all: Difference[] = [];
  const [blocked, left]: [Key[], LeftAs[]] = [[], []];
  const created = new Map(differences.map((one) => [one.key, one]));
  const going = [...live.resources.values()].flatMap((found): readonly Going[] => {
    const one = anew.get(found.key);
    return one === undefined ? [] : [{ found, anew: one }];
  });
  for (const group of groupBy(going, (one) => rootOf(one.anew))) {
    const wanted = group.map((one) => one.anew.key).filter((key) => ownership.desired.resources.has(key));
    const isKnown = wanted.every((key) => created.has(key));
    if (!isKnown) pushAll(blocked, wanted);
    const { differences: deletions, left: stay } = goingOf(group, { kinds, ownership });
    if (isKnown) pushAll(all, deletions);
    pushAll(left, stay);
  }
  const unknown = new Set(blocked);
  for (const one of differences) {
    if (unknown.has(one.key)) continue;
    const again = anew.get(one.key);
    all.push(again === undefined ? one : { ...one, anew: again });
  }
  return { differences: all, blocked, left };
}
