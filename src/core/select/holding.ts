/**
 * Holding: what a config says whole, so that whatever else is there is one too many.
 *
 * In: a config. Out: names. Invariant: what is held for the first time is told of before anything is taken away on that ground
 * (`removal.ts`). Example: a group document with `members: []` holds the group's list of members, one without `members` does not.
 */

import type { Config } from "../model/config.ts";
import {
  type GroupDeclaration,
  groupKeyOf,
  isGroup,
  isPermissionSet,
  type PermissionSetDeclaration,
} from "../model/specs.ts";

/** Names of the permission sets a config declares with exclusive assignments. */
export function exclusiveSetsOf(config: Config): ReadonlySet<string> {
  const sets = [...config.objects.values()].filter(isPermissionSet);
  return new Set(
    sets.filter((set) => (set.spec as PermissionSetDeclaration).assignments === "exclusive").map((set) => set.name),
  );
}

/** Groups whose list of members the config states. */
export function managedGroups({ objects }: Config): ReadonlySet<string> {
  const groups = [...objects.values()].filter(isGroup);
  return new Set(groups.filter(({ spec }) => (spec as GroupDeclaration).members !== undefined).map(({ name }) => name));
}

/** Whether the config states the list of members of one group. */
export function managesGroup({ objects }: Config, group: string): boolean {
  const declared = objects.get(groupKeyOf(group));
  return (declared?.spec as GroupDeclaration | undefined)?.members !== undefined;
}
