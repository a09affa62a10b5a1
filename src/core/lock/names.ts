/**
 * Names by locks: which of what is live is another one than a lock has under its name, or has another name there.
 *
 * In: locks, what is live, the kinds. Out: `LockedNames`. Invariant: all entries of all locks count, so that one more line never hides
 * another; names of users and groups are compared without case, as AWS does. Example: the lock has `Group/ops` with an id, the config writes
 * `Ops`, and the live `Ops` has another id: it is re-bound.
 */
import type { Key } from "../base/key.ts";
import { Lists } from "../base/lists.ts";
import { once } from "../base/once.ts";
import { bindingIn } from "../model/bindings.ts";
import type { Registry } from "../model/kind.ts";
import type { Lock } from "../model/lock/lock.ts";
import type { Live } from "../model/resource.ts";
import { isDirectoryKind } from "../model/specs.ts";

/** A name that means another object than it did. */
export interface Rebound {
  readonly was: string;
  readonly is: string;
  /** What the object of then is called now, where it lives on. */
  readonly now?: Key;
}

/** A name of which there is none, while the object that had it lives on. */
export interface Renamed {
  readonly id: string;
  readonly now: Key;
}

/** Answers by locks. All keys are of users, groups, permission sets and the like. */
export interface LockedNames {
  rebound(key: Key): Rebound | undefined;
  renamed(key: Key): Renamed | undefined;
  /** The other name that a live object had by a lock, whoever has it now. */
  former(key: Key): Key | undefined;
  /** Whether there is one of that name and no lock knows it. */
  isUnknown(key: Key): boolean;
  /** Whose id it is by a lock. */
  nameOf(id: string): Key | undefined;
  /** What locks have under the name. */
  idsOf(key: Key): readonly string[];
}

/** A key by which two spellings of one name are the same. */
export function foldedKey(key: Key): Key {
  return isDirectoryKind(key.slice(0, key.indexOf("/"))) ? key.toLowerCase() : key;
}

interface Entry {
  readonly key: Key;
  readonly id: string;
}

/** Entries of locks by one of their two sides. */
function entriesBy(locks: readonly Lock[], side: (entry: Entry) => string): Lists<Entry> {
  const entries = new Lists<Entry>();
  for (const { bindings } of locks)
    for (const [key, id] of Object.entries(bindings)) entries.add(side({ key, id }), { key, id });
  return entries;
}

/** What is there by id. */
function liveById({ resources }: Live, idOf: (key: Key) => string | undefined): ReadonlyMap<string, Key> {
  const ids = new Map<string, Key>();
  for (const key of resources.keys()) {
    const id = idOf(key);
    if (id !== undefined) ids.set(id, key);
  }
  return ids;
}

export function namesBy(locks: readonly Lock[], live: Live, kinds: Registry): LockedNames {
  const { resources } = live;
  const idOf = (key: Key) => bindingIn(live, key, kinds);
  const byId = once(() => liveById(live, idOf));
  const byName = once(() => entriesBy(locks, ({ key }) => foldedKey(key)));
  const names = once(() => entriesBy(locks, ({ id }) => id));
  // Of two whose names differ in case alone, and who are both there, each has an entry of its own.
  const isTwin = (entry: Entry, key: Key) => entry.key !== key && byId().get(entry.id) === entry.key;
  const entriesOf = (key: Key) =>
    byName()
      .get(foldedKey(key))
      .filter((entry) => !isTwin(entry, key));
  return {
    rebound: (key) => {
      const is = idOf(key);
      const was = is === undefined ? undefined : entriesOf(key).find(({ id }) => id !== is)?.id;
      if (was === undefined) return undefined;
      const now = byId().get(was);
      return { was, is: is!, ...(now === undefined ? {} : { now }) };
    },
    renamed: (key) => {
      if (resources.has(key)) return undefined;
      const id = entriesOf(key).find((one) => byId().has(one.id))?.id;
      return id === undefined ? undefined : { id, now: byId().get(id)! };
    },
    former: (key) =>
      names()
        .get(idOf(key) ?? "")
        .find((entry) => foldedKey(entry.key) !== foldedKey(key))?.key,
    isUnknown: (key) => idOf(key) !== undefined && entriesOf(key).length === 0,
    nameOf: (id) => names().get(id)[0]?.key,
    idsOf: (key) => entriesOf(key).map(({ id }) => id),
  };
}
