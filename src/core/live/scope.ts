/**
 * The scope of a read: what of the live state a config, and what it declared before, can touch.
 *
 * In: the config at hand and past ones, and the kinds where it is asked what changes. Out: `Scope`. Invariant: whatever
 * a diff may compare or remove is in scope; what only a change makes worth knowing is asked for once there is one
 * (`follow-up-read.ts`). Example: of a permission set that no config ever declared only the name is read.
 */

import type { Key } from "../base/key.ts";
import { once } from "../base/once.ts";
import { respell } from "../desired/respell.ts";
import { changedFields } from "../model/changed-fields.ts";
import type { Config, PrincipalName } from "../model/config.ts";
import type { Registry } from "../model/kind.ts";
import { type Found, principalKey } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import { directoryKindOf, GROUP, groupKeyOf, isDirectoryKind, PERMISSION_SET, setKeyOf, USER } from "../model/specs.ts";
import { exclusiveSetsOf, managedGroups } from "../select/holding.ts";
import { looksAtJoins } from "../select/selector-uses.ts";

function namesOf(configs: readonly Config[], kind: string): readonly string[] {
  return configs.flatMap((config) => [...config.objects.values()].filter((o) => o.kind === kind).map((o) => o.name));
}

/** Users and groups that were declared and no longer are: then all their assignments must be known. */
function leavingOf(config: Config, past: readonly Config[]): readonly Key[] {
  const missing = past.flatMap(({ objects }) =>
    [...objects].filter(([key, { kind }]) => isDirectoryKind(kind) && !config.objects.has(key)),
  );
  if (missing.length === 0) return [];
  const declared = new Set([...config.objects.keys()].map((key) => key.toLowerCase()));
  return [...new Set(missing.map(([key]) => key).filter((key) => !declared.has(key.toLowerCase())))];
}

/** Groups whose every assignment tells a guardrail how strong it is to be in them. */
const joinedIn = (configs: readonly Config[], managed: ReadonlySet<string>): readonly Key[] =>
  configs.some(looksAtJoins) ? [...managed].map(groupKeyOf) : [];

/** How users and groups are spelled: as the config at hand does, else as an earlier one did, else as AWS does. */
function spellingOf(configs: readonly [Config, ...Config[]]): Scope["spelling"] {
  // Nearly every name is asked for as the config at hand spells it: those need no folding.
  const chosen = once(() => ({
    [USER]: new Set(namesOf([configs[0]], USER)),
    [GROUP]: new Set(namesOf([configs[0]], GROUP)),
  }));
  const folded = once(() => {
    const spellings = { [USER]: new Map<string, string>(), [GROUP]: new Map<string, string>() };
    for (const { objects } of configs) {
      for (const { kind, name } of objects.values()) {
        if (!isDirectoryKind(kind)) continue;
        const first = name.toLowerCase();
        if (!spellings[kind].has(first)) spellings[kind].set(first, name);
      }
    }
    return spellings;
  });
  return (kind, name) => (chosen()[kind].has(name) ? name : (folded()[kind].get(name.toLowerCase()) ?? name));
}

/** Principals that any rule names with each permission set. */
function namedOn(configs: readonly Config[], spelling: Scope["spelling"]): ReadonlyMap<string, ReadonlySet<Key>> {
  const named = new Map<string, Set<Key>>();
  for (const { permissionSets, principals } of configs.flatMap(({ rules }) => rules)) {
    const keys = principals.map(({ type, name }) =>
      principalKey({ type, name: spelling(directoryKindOf(type), name) }),
    );
    for (const permissionSet of permissionSets) {
      const there = named.get(permissionSet) ?? new Set<Key>();
      for (const key of keys) there.add(key);
      named.set(permissionSet, there);
    }
  }
  return named;
}

/** Whether anything that is to be read goes by the name of a user. */
function needsUsers(config: Config, past: readonly Config[], managed: ReadonlySet<string>): boolean {
  const { directUserAssignments } = config.settings;
  if (directUserAssignments !== "ignored" || managed.size > 0) return true;
  const all = [config, ...past];
  const isUser = ({ type }: PrincipalName) => type === "USER";
  const { protected: grants, operators } = config.settings;
  if (operators.some(isUser) || grants.some(({ principal }) => isUser(principal))) return true;
  if (all.some(({ accessTests }) => accessTests.some(({ principals }) => principals.some(isUser)))) return true;
  return namesOf(all, USER).length > 0 || all.some(({ rules }) => rules.some((rule) => rule.principals.some(isUser)));
}

/**
 * `marks`: whether sets are looked for that bear our mark and that nobody declares. `applied`: a config that is planned beside the one at
 * hand, so that what it held is read though the one at hand gives it up.
 */
export function scopeOf(
  config: Config,
  past: readonly Config[],
  kinds?: Registry,
  marks = false,
  applied?: Config,
): Scope {
  const declared = new Set(namesOf([config], PERMISSION_SET));
  const sets = new Set([...declared, ...namesOf(past, PERMISSION_SET)]);
  const spelling = spellingOf([config, ...past]);
  const planned = applied === undefined ? [config] : [config, respell(applied, spelling)];
  const managed = new Set(planned.flatMap((one) => [...managedGroups(one)]));
  const leaving = [...leavingOf(config, past), ...joinedIn([config, ...past], managed)];
  const exclusive = new Set(planned.flatMap((one) => [...exclusiveSetsOf(one)]));
  const named = once(() => namedOn([config, ...past], spelling));
  const declaredIn =
    ({ objects }: Config) =>
    (name: string) =>
      objects.get(setKeyOf(name));
  return {
    kind: neededOf([config, ...past], kinds),
    permissionSet: (name) => sets.has(name),
    marks,
    assignments: (name) => leaving.length > 0 || sets.has(name),
    assignmentScope: {
      // Of a set that goes, every assignment must go first, whosever it is.
      needs: (name) => (exclusive.has(name) || !declared.has(name) ? "all" : "named"),
      goes: (name) => sets.has(name) && !declared.has(name),
      named: (name) => [...(named().get(name) ?? [])],
      leaving,
      ofUsers: planned.some(({ settings }) => settings.directUserAssignments !== "ignored"),
    },
    members: (group) => managed.has(group),
    users: planned.some((one) => needsUsers(one, past, managed)),
    changes: (found: Found) => planned.some((one) => changesDefinition(declaredIn(one), kinds, found)),
    spelling,
  };
}

/** Which kinds any of the configs gives reason to read; all, where nobody says which there are. */
function neededOf(configs: readonly Config[], kinds: Registry | undefined): Scope["kind"] {
  if (kinds === undefined) return () => true;
  const declared = once(() => new Set(configs.flatMap(({ objects }) => [...objects.values()].map(({ kind }) => kind))));
  return (kind) => kinds.get(kind)?.isNeeded?.(declared()) ?? declared().has(kind);
}

/** Whether a permission set is not as it is declared. */
function changesDefinition(
  declaredOf: (name: string) => ReturnType<Config["objects"]["get"]>,
  kinds: Registry | undefined,
  found: Found,
): boolean {
  const declared = declaredOf((found.spec as { name: string }).name);
  if (declared?.definedBy !== undefined) return false;
  const kind = kinds?.get(found.kind);
  const want = declared === undefined ? undefined : kind?.expand?.(declared)[0];
  return kind === undefined || want === undefined || changedFields(kind, found.spec, want.spec).length > 0;
}
