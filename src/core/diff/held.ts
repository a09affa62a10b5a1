/**
 * What hangs on an object that is to go: it goes with it, whosever it is, if AWS lets the object go at all.
 *
 * In: deletions, what stays, what is unknown. Out: deletions that say what holds them; kinds of which nobody knows what hangs on them.
 * Invariant: what grants access is no part of this: the rules of access look after it. Example: a vault with a shelf that was made in
 * the console.
 */
import type { Key } from "../base/key.ts";
import { Lists, pushAll } from "../base/lists.ts";
import { objectKey } from "../model/anew.ts";
import type { Difference } from "../model/change.ts";
import { hangs, kindsBelow, type Registry } from "../model/kind.ts";
import type { Live } from "../model/resource.ts";
import type { LeftAs } from "./removal.ts";

/** Kinds on whose objects something may hang that was not read. */
export function kindsWithHidden({ unknown }: Pick<Live, "unknown">, kinds: Registry): ReadonlySet<string> {
  if (unknown.length === 0) return new Set();
  const unread = new Set(unknown.map(({ pattern }) => pattern.split("/", 1)[0]!));
  const hanging = [...kinds.values()].filter(hangs);
  const hides = (kind: string) => [...kindsBelow(kind, hanging)].some((below) => unread.has(below));
  return new Set([...kinds.keys()].filter(hides));
}

export function withHeld(
  differences: readonly Difference[],
  left: readonly LeftAs[],
  kinds: Registry,
): readonly Difference[] {
  const staying = new Map(left.map(({ found }) => [found.key, found]));
  const parentsOf = (key: Key): readonly Key[] => {
    const found = staying.get(key);
    const kind = found === undefined ? undefined : kinds.get(found.kind);
    return found !== undefined && hangs(kind) ? kind.parents(found.spec) : [];
  };
  const held = new Lists<Key>();
  for (const key of staying.keys()) {
    // What stays may hang on what stays.
    const above = [...parentsOf(key)];
    for (let parent = above.pop(); parent !== undefined; parent = above.pop()) {
      held.add(parent, key);
      pushAll(above, parentsOf(parent));
    }
  }
  if (held.all().length === 0) return differences;
  return differences.map((one) => {
    const heldBy = one.action === "delete" ? held.get(objectKey(one)) : [];
    return heldBy.length === 0 ? one : { ...one, heldBy: [...heldBy].sort() };
  });
}
