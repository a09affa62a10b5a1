/**
 * Ownership: what a config may remove, judged by what its own history declared.
 *
 * In: the configs of the commits from the last completed one to the one at hand, resolved with expiry ignored. Out: `Owned`.
 * Invariant: without a believed base nothing is owned that is not declared now, so nothing is removed on that ground.
 * Example: a set declared at the pointer and no longer is in `declared`, so it is ours to remove.
 */

import type { Key } from "../base/key.ts";
import { once } from "../base/once.ts";
import type { Config } from "../model/config.ts";
import type { Resource } from "../model/resource.ts";
import { exclusiveSetsOf, managedGroups } from "../select/holding.ts";
import type { Ignorable } from "../select/ignore.ts";
import { type Past, writtenBefore } from "./past-configs.ts";
import type { OnDemand } from "./resolve-on-demand.ts";

/**
 * What is ours to remove, by what commits declared that were completed or written from. It says nothing of what is
 * live: whether a thing is there has to be asked of `Live`.
 */
export interface Owned {
  /** Keys that any of the past configs declared. */
  readonly declared: Pick<ReadonlySet<Key>, "has">;
  /** Keys that a config declared which a run wrote from, or may have: what only others declared is for a person to remove. */
  readonly written: Pick<ReadonlySet<Key>, "has">;
  /** Specs of the last completed config, or else of one that was written from, to tell an edit from a change made outside. */
  readonly appliedSpecs: Pick<ReadonlyMap<Key, object>, "get">;
  /** Specs of those that were written from since: a run that did not complete may have made them. */
  readonly writtenSpecs: (key: Key) => readonly object[];
  /** Whether a run completed one of them, and so saw that all was as it said. */
  readonly completed: boolean;
  /** Principal and permission set that any past rule named together. */
  readonly named: Pick<ReadonlySet<string>, "has">;
  /** The same of configs that were written from. */
  readonly namedInWritten: Pick<ReadonlySet<string>, "has">;
  /** Names of permission sets whose assignments a config held exclusively that was completed or written from. */
  readonly exclusiveSets: ReadonlySet<string>;
  /** Names of groups whose list of members such a config stated. */
  readonly heldGroups: Pick<ReadonlySet<string>, "has">;
  /** Who such configs said is in a group. */
  readonly membersOf: (group: string) => readonly string[];
  /** What such configs granted to a user or group (`group:devs`), whether or not it is live. */
  readonly assignmentsTo: (principal: string) => readonly Resource[];
  /** Why it is for a person to take away what Settings left to others before. */
  readonly leftBefore: (object: Ignorable & { readonly key: Key }) => string | undefined;
  /** Whether there is such a config at all. */
  readonly believed: boolean;
}

const NONE: Pick<ReadonlySet<string>, "has"> = new Set<string>();

export const OWNS_NOTHING: Owned = {
  declared: NONE,
  written: NONE,
  appliedSpecs: new Map(),
  writtenSpecs: () => [],
  completed: false,
  named: NONE,
  namedInWritten: NONE,
  exclusiveSets: new Set(),
  heldGroups: NONE,
  membersOf: () => [],
  assignmentsTo: () => [],
  leftBefore: () => undefined,
  believed: false,
};

/** What a run has told of the config at hand before counts as held. */
export function withAtHand(owned: Owned, config: Config, named: ReadonlySet<string>): Owned {
  const groups = managedGroups(config);
  return {
    ...owned,
    exclusiveSets: new Set([...owned.exclusiveSets, ...exclusiveSetsOf(config)]),
    heldGroups: { has: (group) => groups.has(group) || owned.heldGroups.has(group) },
    namedInWritten: { has: (pair) => named.has(pair) || owned.namedInWritten.has(pair) },
  };
}

/** What somebody else defines by any of these: it is nobody's here to remove, whatever the others say. */
const externalKeys = (configs: readonly Config[]): ReadonlySet<Key> =>
  new Set(
    configs.flatMap(({ objects }) =>
      [...objects.values()].flatMap(({ key, definedBy }) => (definedBy === undefined ? [] : [key])),
    ),
  );

/**
 * What past configs own together. They are asked for single keys: most of what they declare is wanted still, and nobody asks
 * who owns that. Where nothing changed nobody asks at all, and `meaning` is never called.
 */
export function ownedBy(past: Past, meaning: (config: Config) => OnDemand): Owned {
  const { completed, written, unwritten } = past;
  const sure = writtenBefore(past);
  if (sure.length + unwritten.length === 0) return OWNS_NOTHING;
  const first = once(() => (completed === undefined ? undefined : meaning(completed)));
  const rest = once(() => written.map(meaning));
  const all = once(() => [...(first() === undefined ? [] : [first()!]), ...rest()]);
  const externals = once(() => externalKeys([...sure, ...unwritten]));
  const never = once(() => unwritten.map(meaning));
  const namesIn = (pasts: readonly OnDemand[]) => new Set(pasts.flatMap((past) => [...past.named()]));
  const named = once(() => namesIn([...all(), ...never()]));
  const namedInWritten = once(() => namesIn(all()));
  const inWritten = (key: Key) => !externals().has(key) && all().some((past) => past.declares(key));
  const specOf = (key: Key) => {
    if (completed !== undefined) return first()?.specOf(key);
    return rest().reduce<object | undefined>((found, past) => found ?? past.specOf(key), undefined);
  };
  return {
    declared: {
      has: (key) => inWritten(key) || (!externals().has(key) && never().some((past) => past.declares(key))),
    },
    written: { has: inWritten },
    named: { has: (pair) => named().has(pair) },
    namedInWritten: { has: (pair) => namedInWritten().has(pair) },
    appliedSpecs: { get: specOf },
    writtenSpecs: (key) => rest().flatMap((past) => past.specOf(key) ?? []),
    completed: completed !== undefined,
    exclusiveSets: new Set(sure.flatMap((config) => [...exclusiveSetsOf(config)])),
    membersOf: (group) => all().flatMap((past) => past.membersOf(group)),
    assignmentsTo: (principal) => all().flatMap((past) => past.assignmentsTo(principal)),
    leftBefore: () => undefined,
    heldGroups: { has: (group) => all().some((past) => past.holds(group)) },
    believed: sure.length > 0,
  };
}
