/**
 * Ownership: what a config may remove, judged by what its own history declared.
 *
 * In: the configs of the commits from the last applied one to the one at hand, resolved with expiry ignored. Out: `Owned`.
 * Invariant: without a believed base nothing is owned that is not declared now, so nothing is removed on that ground.
 * Example: a set declared at the pointer and no longer is in `declared`, so it is ours to remove.
 */
import type { Config, PermissionSetDeclaration } from "./config.ts";
import type { Key } from "./key.ts";
import { once } from "./once.ts";
import type { OnDemand } from "./resolve-on-demand.ts";

export interface Owned {
  /** Keys that any of the past configs declared. */
  readonly declared: Pick<ReadonlySet<Key>, "has">;
  /** Specs of the last applied config, to tell an edit from a change made outside. */
  readonly appliedSpecs: Pick<ReadonlyMap<Key, object>, "get">;
  /** Principal and permission set that any past rule named together. */
  readonly named: Pick<ReadonlySet<string>, "has">;
  /** Names of permission sets whose assignments the last applied config held exclusively. */
  readonly exclusiveSets: ReadonlySet<string>;
  /** Whether there is a last applied config at all. */
  readonly believed: boolean;
}

export const OWNS_NOTHING: Owned = {
  declared: new Set(),
  appliedSpecs: new Map(),
  named: new Set(),
  exclusiveSets: new Set(),
  believed: false,
};

/** Names of the permission sets a config declares with exclusive assignments. */
export function exclusiveSetsOf(config: Config): ReadonlySet<string> {
  const sets = [...config.objects.values()].filter((object) => object.kind === "PermissionSet");
  return new Set(
    sets.filter((set) => (set.spec as PermissionSetDeclaration).assignments === "exclusive").map((set) => set.name),
  );
}

/**
 * What past configs own together. `applied` is the config of the pointer, `later` those of the commits after it, the one at
 * hand left out. They are asked for single keys: most of what they declare is wanted still, and nobody asks who owns that.
 * Where nothing changed nobody asks at all, and `meaning` is never called.
 */
export function ownedBy(applied: Config, later: readonly Config[], meaning: (config: Config) => OnDemand): Owned {
  const first = once(() => meaning(applied));
  const all = once(() => [first(), ...later.map(meaning)]);
  const named = once(() => new Set(all().flatMap((past) => [...past.named()])));
  return {
    declared: { has: (key) => all().some((past) => past.declares(key)) },
    named: { has: (pair) => named().has(pair) },
    appliedSpecs: { get: (key) => first().specOf(key) },
    exclusiveSets: exclusiveSetsOf(applied),
    believed: true,
  };
}
