/**
 * The scope of a read: what of the live state a config, and what it declared before, can touch.
 *
 * In: the config at hand and past ones. Out: `Scope`. Invariant: whatever a diff may compare or remove is in scope.
 * Example: of a permission set that no config ever declared only the name is read.
 */
import type { Config } from "./config.ts";
import { keyOf } from "./key.ts";
import type { Scope } from "./kind.ts";

function namesOf(configs: readonly Config[], kind: string): readonly string[] {
  return configs.flatMap((config) => [...config.objects.values()].filter((o) => o.kind === kind).map((o) => o.name));
}

export function scopeOf(config: Config, past: readonly Config[]): Scope {
  const sets = new Set(namesOf([config, ...past], "PermissionSet"));
  const referenced = config.rules.flatMap((rule) =>
    rule.principals.filter((principal) => principal.type === "GROUP").map((principal) => principal.name),
  );
  const groups = new Set([...namesOf([config], "Group"), ...referenced]);
  const spellings = new Map<string, string>();
  // As the config at hand spells them, or else as one before it did: by that name they were ours.
  for (const object of [...past, config].flatMap(({ objects }) => [...objects.values()])) {
    if (object.kind === "User" || object.kind === "Group") {
      spellings.set(keyOf(object.kind, object.name.toLowerCase()), object.name);
    }
  }
  return {
    permissionSet: (name) => sets.has(name),
    members: (group) => groups.has(group),
    spelling: (kind, name) => spellings.get(keyOf(kind, name.toLowerCase())) ?? name,
  };
}

/** A scope within a scope: the permission sets and groups that some keys speak of. */
export function narrowScope(scope: Scope, sets: ReadonlySet<string>, groups: ReadonlySet<string>): Scope {
  return { ...scope, permissionSet: (name) => sets.has(name), members: (group) => groups.has(group) };
}
