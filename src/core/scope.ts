/**
 * The scope of a read: what of the live state a config, and what it declared before, can touch.
 *
 * In: the config at hand and past ones. Out: `Scope`. Invariant: whatever a diff may compare or remove is in scope.
 * Example: of a permission set that no config ever declared only the name is read.
 */
import type { Config } from "./config.ts";
import type { Scope } from "./kind.ts";
import { once } from "./once.ts";

function namesOf(configs: readonly Config[], kind: string): readonly string[] {
  return configs.flatMap((config) => [...config.objects.values()].filter((o) => o.kind === kind).map((o) => o.name));
}

/** Whether users or groups that were declared no longer are: then all their rows must be known. */
function principalsGo(config: Config, past: readonly Config[]): boolean {
  const missing = past.flatMap(({ objects }) =>
    [...objects].filter(([key, { kind }]) => (kind === "User" || kind === "Group") && !config.objects.has(key)),
  );
  if (missing.length === 0) return false;
  const declared = new Set([...config.objects.keys()].map((key) => key.toLowerCase()));
  return missing.some(([key]) => !declared.has(key.toLowerCase()));
}

/** How users and groups are spelled: as the config at hand does, else as an earlier one did, else as AWS does. */
function spellingOf(configs: readonly Config[]): Scope["spelling"] {
  const spellings = { User: new Map<string, string>(), Group: new Map<string, string>() };
  // Nearly every name is asked for as it is spelled: those need no folding.
  const chosen = { User: new Set<string>(), Group: new Set<string>() };
  for (const { objects } of configs) {
    for (const { kind, name } of objects.values()) {
      if ((kind !== "User" && kind !== "Group") || chosen[kind].has(name)) continue;
      const folded = name.toLowerCase();
      if (spellings[kind].has(folded)) continue;
      spellings[kind].set(folded, name);
      chosen[kind].add(name);
    }
  }
  return (kind, name) => (chosen[kind].has(name) ? name : (spellings[kind].get(name.toLowerCase()) ?? name));
}

export function scopeOf(config: Config, past: readonly Config[]): Scope {
  const sets = new Set(namesOf([config, ...past], "PermissionSet"));
  const referenced = config.rules.flatMap((rule) =>
    rule.principals.filter((principal) => principal.type === "GROUP").map((principal) => principal.name),
  );
  // Of a group that goes, too: a reviewer wants to know who loses.
  const groups = new Set([...namesOf([config, ...past], "Group"), ...referenced]);
  const all = principalsGo(config, past);
  const spelling = once(() => spellingOf([config, ...past]));
  return {
    permissionSet: (name) => sets.has(name),
    assignments: (name) => all || sets.has(name),
    members: (group) => groups.has(group),
    spelling: (kind, name) => spelling()(kind, name),
  };
}
