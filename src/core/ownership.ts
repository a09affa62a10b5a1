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

/** One past config and what it meant. */
export interface PastConfig {
  readonly config: Config;
  readonly desired: Desired;
}

export interface Owned {
  /** Keys that any of the past configs declared. */
  readonly declared: ReadonlySet<Key>;
  /** Keys that the last applied config declared: what differs there now was changed outside of git. */
  readonly applied: ReadonlySet<Key>;
  /** Specs of the last applied config, to tell an edit from a change made outside. */
  readonly appliedSpecs: ReadonlyMap<Key, object>;
  /** Principal and permission set that any past rule named together. */
  readonly named: ReadonlySet<string>;
  /** Names of permission sets whose assignments the last applied config held exclusively. */
  readonly exclusiveSets: ReadonlySet<string>;
  /** Whether there is a last applied config at all. */
  readonly believed: boolean;
}

export const OWNS_NOTHING: Owned = {
  declared: new Set(),
  applied: new Set(),
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

/** `applied` is the config of the pointer, `later` those of the commits after it, the one at hand left out. */
export function ownedBy(applied: PastConfig, later: readonly PastConfig[]): Owned {
  const all = [applied, ...later];
  const pendingKeys = all.flatMap(({ desired }) => desired.pending.flatMap((pending) => pending.keys));
  return {
    declared: new Set([...all.flatMap(({ desired }) => [...desired.resources.keys()]), ...pendingKeys]),
    applied: new Set(applied.desired.resources.keys()),
    appliedSpecs: new Map([...applied.desired.resources].map(([key, { spec }]) => [key, spec])),
    named: new Set(all.flatMap(({ desired }) => [...desired.named])),
    exclusiveSets: exclusiveSetsOf(applied.config),
    believed: true,
  };
}
