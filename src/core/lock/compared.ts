/**
 * What is live, compared with locks: the one at hand, and those of the commits that guard.
 *
 * In: configs, what is live, the kinds. Out: `Compared`. Invariant: the strictest of the locks counts, since whoever edits the file
 * must not release a hold by it: a name is another one where any of them has another id. A person who agrees, in a run that completes the
 * commit, ends the hold of the older lock. Example: `Group/ops` has another id than at the last completed commit, and the one at
 * hand has the new id already: a person is asked all the same.
 */
import type { Key } from "../base/key.ts";
import { once } from "../base/once.ts";
import { bindingIn } from "../model/bindings.ts";
import type { Config } from "../model/config.ts";
import type { Registry } from "../model/kind.ts";
import type { Lock } from "../model/lock/lock.ts";
import type { Live } from "../model/resource.ts";
import { type AccountsSince, makeAccountsSince } from "./gained.ts";
import { referencedIn } from "./referenced.ts";

/** A name that means another object than it did. */
export interface Rebound {
  readonly was: string;
  readonly is: string;
}

/** A name of which there is none, while the object that had it lives on. */
export interface Renamed {
  readonly id: string;
  readonly now: Key;
}

/** Answers by locks. All keys are of users, groups, permission sets and the like. */
export interface Compared extends AccountsSince {
  /** The lock at hand first; never empty. */
  readonly locks: readonly Lock[];
  /** What the config at hand refers to; sorted. */
  readonly referenced: () => readonly Key[];
  rebound(key: Key): Rebound | undefined;
  renamed(key: Key): Renamed | undefined;
  /** The name that a live object had by a lock, where that name is nobody's now. */
  former(key: Key): Key | undefined;
  /** Whether there is one of that name and no lock knows it. */
  isUnknown(key: Key): boolean;
  /** Whose id it is by a lock. */
  nameOf(id: string): Key | undefined;
}

/** What is compared. */
export interface ComparedInput {
  readonly config: Config;
  /** Of the commits that guard. */
  readonly guards: readonly Config[];
  readonly live: Live;
  readonly kinds: Registry;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
}

type Names = Pick<Compared, "rebound" | "renamed" | "former" | "isUnknown" | "nameOf">;

/** What is there by id. */
function liveById({ resources }: Live, idOf: (key: Key) => string | undefined): ReadonlyMap<string, Key> {
  const ids = new Map<string, Key>();
  for (const key of resources.keys()) {
    const id = idOf(key);
    if (id !== undefined) ids.set(id, key);
  }
  return ids;
}

/** Names by the ids that they had; where locks differ, by the first of them. */
function lockedById(locks: readonly Lock[]): ReadonlyMap<string, Key> {
  const names = new Map<string, Key>();
  for (const { bindings } of locks)
    for (const [key, id] of Object.entries(bindings)) if (!names.has(id)) names.set(id, key);
  return names;
}

function compareNames(locks: readonly Lock[], live: Live, kinds: Registry): Names {
  const { resources } = live;
  const idOf = (key: Key) => bindingIn(live, key, kinds);
  const [byId, names] = [once(() => liveById(live, idOf)), once(() => lockedById(locks))];
  const idsBy = (key: Key) => locks.flatMap(({ bindings }) => bindings[key] ?? []);
  return {
    rebound: (key) => {
      const is = idOf(key);
      const was = is === undefined ? undefined : idsBy(key).find((id) => id !== is);
      return was === undefined ? undefined : { was, is: is! };
    },
    renamed: (key) => {
      if (resources.has(key)) return undefined;
      const id = idsBy(key).find((one) => byId().has(one));
      return id === undefined ? undefined : { id, now: byId().get(id)! };
    },
    former: (key) => {
      const name = names().get(idOf(key) ?? "");
      return name !== undefined && name !== key && !resources.has(name) ? name : undefined;
    },
    isUnknown: (key) => idOf(key) !== undefined && idsBy(key).length === 0,
    nameOf: (id) => names().get(id),
  };
}

/** Undefined where there is no lock of this instance: then nothing is compared. */
export function compare({ config, guards, live, kinds, today }: ComparedInput): Compared | undefined {
  const { instance, organization } = live;
  const all = [config, ...guards].flatMap(({ lock }) => (lock?.instance === instance.arn ? [lock] : []));
  const locks = [...new Set(all)];
  if (locks.length === 0) return undefined;
  return {
    locks,
    referenced: once(() => referencedIn(config, kinds)),
    ...compareNames(locks, live, kinds),
    ...makeAccountsSince({ config, locks, organization, today }),
  };
}
