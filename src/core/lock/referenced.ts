/**
 * What a config refers to by name, and which tags of accounts it looks at: what its lock is about.
 *
 * In: a config and the kinds. Out: keys, sorted; names of tags, sorted. Invariant: only what has an id of its own is named. Example: a
 * rule for `group/devs` and `Developer` gives `Group/devs` and `PermissionSet/Developer`.
 */
import type { Key } from "../base/key.ts";
import { sortedOnce } from "../base/lists.ts";
import type { Config, PrincipalName } from "../model/config.ts";
import type { Registry } from "../model/kind.ts";
import { principalKey } from "../model/resource.ts";
import { type GroupDeclaration, isGroup, setKeyOf, userKeyOf } from "../model/specs.ts";
import { selectorsOf } from "../select/selector-uses.ts";

const keysOf = (principals: readonly PrincipalName[]) => principals.map(principalKey);

/** Users, groups and permission sets that rules and Settings name, and members of groups. */
function namedIn({ rules, objects, settings }: Config): readonly Key[] {
  const granted = rules.flatMap(({ principals, permissionSets }) => [
    ...keysOf(principals),
    ...permissionSets.map(setKeyOf),
  ]);
  const members = [...objects.values()].flatMap((declared) =>
    isGroup(declared)
      ? ((declared.spec as GroupDeclaration).members ?? []).map(({ userName }) => userKeyOf(userName))
      : [],
  );
  const kept = settings.protected.flatMap(({ principal, permissionSet }) => [
    principalKey(principal),
    setKeyOf(permissionSet),
  ]);
  return [...granted, ...members, ...kept, ...keysOf(settings.operators)];
}

export function referencedIn(config: Config, kinds: Registry): readonly Key[] {
  const declared = [...config.objects.values()].filter(({ kind }) => kinds.get(kind)?.binding !== undefined);
  return sortedOnce([...declared.map(({ key }) => key), ...namedIn(config)]);
}

export function tagsUsedIn(config: Config): readonly string[] {
  return sortedOnce([...selectorsOf(config)].flatMap(({ tag = {} }) => Object.keys(tag)));
}
