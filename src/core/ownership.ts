/**
 * Ownership: what a config may remove, judged by what its own history declared.
 *
 * In: the configs of the commits from the last applied one to the one at hand, resolved with expiry ignored. Out: `Owned`.
 * Invariant: without a believed base nothing is owned that is not declared now, so nothing is removed on that ground.
 * Example: a set declared at the pointer and no longer is in `declared`, so it is ours to remove.
 */
import type { Config, PermissionSetDeclaration } from "./config.ts";
import type { Key } from "./key.ts";
import type { Desired } from "./resource.ts";

export interface Owned {
  /** Keys that any of the past configs declared. */
  readonly declared: Pick<ReadonlySet<Key>, "has">;
  /** Specs of the last applied config, to tell an edit from a change made outside. */
  readonly appliedSpecs: Pick<ReadonlyMap<Key, object>, "get">;
  /** Principal and permission set that any past rule named together. */
  readonly named: ReadonlySet<string>;
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
 * Folds past configs into what they own, one after the other, so that only one is ever resolved at a time. `applied` is the
 * config of the pointer, `later` those of the commits after it, the one at hand left out. What the first one declared is not
 * copied: the others mostly declare the same.
 */
export function ownedBy(applied: Config, later: readonly Config[], meaning: (config: Config) => Desired): Owned {
  const first = meaning(applied);
  const [others, named] = [new Set<Key>(), new Set<string>()];
  const add = (keys: Iterable<Key>) => {
    for (const key of keys) if (!first.resources.has(key)) others.add(key);
  };
  const addRest = (desired: Desired) => {
    for (const { keys } of desired.pending) add(keys);
    for (const pair of desired.named) named.add(pair);
  };
  addRest(first);
  for (const config of later) {
    const desired = meaning(config);
    add(desired.resources.keys());
    addRest(desired);
  }
  return {
    declared: { has: (key) => first.resources.has(key) || others.has(key) },
    named,
    appliedSpecs: { get: (key) => first.resources.get(key)?.spec },
    exclusiveSets: exclusiveSetsOf(applied),
    believed: true,
  };
}
