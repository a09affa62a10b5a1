/**
 * Made anew: objects of which something is to change that AWS does not change in place.
 *
 * In: what is live, what is wanted, the kinds. Out: `Aside`. Invariant: with such an object goes all that hangs on it, and where that is
 * not known, nothing goes; it is known aside, by the key of its deletion, so that its own key is free for its creation. Example: an
 * issuer with another URL is deleted as `TrustedTokenIssuer/okta/replaced` and created as `TrustedTokenIssuer/okta`.
 */
import { type Key, keyOf } from "../base/key.ts";
import type { Anew } from "../model/anew.ts";
import { changedFields } from "../model/changed-fields.ts";
import { type Field, type Kind, kindsBelow, type Registry } from "../model/kind.ts";
import type { Desired, Found, Live } from "../model/resource.ts";

/** What is live, with what is to be made anew set aside. */
export interface Aside {
  readonly live: Live;
  /** By the object's own key and by that of its deletion. */
  readonly anew: ReadonlyMap<Key, Anew>;
  /** What would be made anew, if it were known what hangs on it. */
  readonly blocked: ReadonlySet<Key>;
}

const replacing = ({ fields }: Kind): readonly string[] =>
  Object.entries(fields as Readonly<Record<string, Field>>).flatMap(([name, { replaces }]) => (replaces ? [name] : []));

/** Objects whose own fields ask for it, and which. */
function wantedAnew(live: Live, desired: Desired, kinds: Registry): ReadonlyMap<Key, readonly string[]> {
  const found = new Map<Key, readonly string[]>();
  const immutable = new Map(
    [...kinds].map(([name, kind]) => [name, replacing(kind)] as const).filter(([, fields]) => fields.length > 0),
  );
  if (immutable.size === 0) return found;
  for (const { kind, key, spec } of desired.resources.values()) {
    const [fields, before] = [immutable.get(kind), live.resources.get(key)];
    if (fields === undefined || before === undefined || before.partial === true) continue;
    const changed = changedFields(kinds.get(kind)!, before.spec, spec).filter((field) => fields.includes(field));
    if (changed.length > 0) found.set(key, changed);
  }
  return found;
}

/** What goes, and for the sake of which of the keys: these themselves, and what hangs on them. */
function hangingOn(live: Live, keys: Iterable<Key>, kinds: Registry): ReadonlyMap<Key, Key> {
  const going = new Map([...keys].map((key) => [key, key]));
  for (let before = -1; before !== going.size; ) {
    before = going.size;
    for (const { kind, key, spec } of live.resources.values()) {
      if (going.has(key)) continue;
      const parent = kinds
        .get(kind)
        ?.parents(spec)
        .find((one) => going.has(one));
      if (parent !== undefined) going.set(key, going.get(parent)!);
    }
  }
  return going;
}

const deletionKey = (key: Key): Key => keyOf(key, "replaced");

export function setAside(live: Live, desired: Desired, kinds: Registry): Aside {
  const all = wantedAnew(live, desired, kinds);
  if (all.size === 0) return { live, anew: new Map(), blocked: new Set() };
  const unknown = new Set(live.unknown.map(({ pattern }) => pattern.split("/")[0]!));
  const isKnown = (key: Key) => [...kindsBelow(key.split("/")[0]!, kinds.values())].every((kind) => !unknown.has(kind));
  const own = new Map([...all].filter(([key]) => isKnown(key)));
  const anew = new Map<Key, Anew>();
  for (const [key, root] of hangingOn(live, own.keys(), kinds))
    anew.set(key, { key, fields: own.get(key) ?? [], ...(root === key ? {} : { with: root }) });
  const resources = new Map<Key, Found>();
  for (const found of live.resources.values()) {
    const key = anew.has(found.key) ? deletionKey(found.key) : found.key;
    resources.set(key, key === found.key ? found : { ...found, key });
  }
  for (const one of [...anew.values()]) anew.set(deletionKey(one.key), one);
  const blocked = new Set([...all.keys()].filter((key) => !own.has(key)));
  return { live: { ...live, resources }, anew, blocked };
}
