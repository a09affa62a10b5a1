/**
 * Bindings: which user, group or permission set a plan means by a name.
 *
 * In: changes, what is live, the kinds. Out: AWS's id for each principal and set that the changes speak of and that exists. Invariant:
 * what the plan itself makes has none; names alone never tell whether it is still the same one. Example: a group that was
 * deleted and made again between approval and apply has the name of the approved one, and another `GroupId`.
 */
import type { Key } from "../base/key.ts";
import { sortedOnce } from "../base/lists.ts";
import type { Difference } from "./change.ts";
import type { Registry } from "./kind.ts";
import type { Live } from "./resource.ts";

/**
 * AWS's id for each key that a plan speaks of and that exists. Set when a plan is made; for telling whether a name
 * still means the same thing, not for calls, which take ids from what is live.
 */
export type Bindings = Readonly<Record<Key, string>>;

/** What a change is about, as far as it has to do with names. */
export type Spoken = Pick<Difference, "key" | "kind" | "before" | "after">;

/** Keys of what has an identity of its own that a change is about: the object, or those that it hangs on. */
export function spokenOf({ key, kind: name, before, after }: Spoken, kinds: Registry): readonly Key[] {
  const kind = kinds.get(name);
  const spec = after ?? before;
  if (kind === undefined || spec === undefined) return [];
  const own = kind.binding === undefined ? [] : [key];
  return [...own, ...kind.parents(spec)];
}

/** The id by which an object stays itself whatever it is called; undefined where there is none, or it has no such id. */
export function bindingIn({ resources }: Pick<Live, "resources">, key: Key, kinds: Registry): string | undefined {
  const found = resources.get(key);
  return found?.ids[kinds.get(found.kind)?.binding ?? ""];
}

/** In the order of the keys. */
export const bindingsFor = (keys: readonly Key[], live: Pick<Live, "resources">, kinds: Registry): Bindings =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const id = bindingIn(live, key, kinds);
      return id === undefined ? [] : [[key, id]];
    }),
  );

/** Sorted by key. */
export const bindingsOf = (changes: readonly Spoken[], live: Pick<Live, "resources">, kinds: Registry): Bindings =>
  bindingsFor(sortedOnce(changes.flatMap((change) => spokenOf(change, kinds))), live, kinds);

/** What of a change has the name that it had then, and is another one: in words. */
export function remadeSince(then: Bindings, now: Bindings, change: Spoken, kinds: Registry): string | undefined {
  const key = spokenOf(change, kinds).find((one) => then[one] !== undefined && then[one] !== now[one]);
  if (key === undefined) return undefined;
  const [was, is] = [then[key], now[key]];
  return is === undefined
    ? `${key} is gone since (id ${was} then)`
    : `${key} was re-made since (id ${was} then, ${is} now)`;
}
