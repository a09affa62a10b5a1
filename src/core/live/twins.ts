/**
 * Twins: live users, or groups, whose names differ in nothing but case, where the config knows one name.
 *
 * In: the names that are live, and how the config spells them. Out: the name under which each is known, and of whom the config
 * may mean any. Invariant: the one that is written as in the config is meant, and the other is somebody else; where none is,
 * nobody is, and what either has or is to have is unknown. Example: `Ops` and `ops` are live: a config with `ops` means the
 * second, one with `OPS` neither.
 */
import { keyOf } from "../base/key.ts";
import { Lists, pushAll } from "../base/lists.ts";
import { assignmentPattern } from "../model/assignment.ts";
import { membershipPattern } from "../model/membership.ts";
import { principalPart, type Unknown } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import { type DirectoryKind, GROUP, USER } from "../model/specs.ts";

/** Names that fit two live users or groups, and what that leaves unknown. */
export interface Twins {
  /** How live users and groups are known. */
  readonly spelling: Scope["spelling"];
  /** What the config may mean by a name that fits several. */
  readonly unknown: readonly Unknown[];
  /** What these have. */
  readonly unproved: readonly Unknown[];
}

/** All that hangs on one user or group. */
function patternsOf(kind: DirectoryKind, name: string): readonly string[] {
  const type = kind === USER ? "USER" : "GROUP";
  return [
    keyOf(kind, name),
    membershipPattern(kind === USER ? { member: name } : { group: name }),
    assignmentPattern({ principal: principalPart({ type, name }) }),
  ];
}

function twinsOf(kind: DirectoryKind, names: readonly string[], spelling: Scope["spelling"]): Twins {
  const bySpelling = new Lists<string>();
  // Nearly every name is spelled as it is, and has no other.
  for (const name of names) if (name !== "") bySpelling.add(spelling(kind, name), name);
  const own = new Set<string>();
  const [unknown, unproved]: [Unknown[], Unknown[]] = [[], []];
  for (const same of bySpelling.all()) {
    if (same.length < 2) continue;
    const meant = spelling(kind, same[0]!);
    for (const name of same) if (name !== meant) own.add(name);
    if (same.filter((name) => name === meant).length === 1) continue;
    const noun = kind.toLowerCase();
    const others = [...same].sort().join(" and ");
    const reason = `${same.length} live ${noun}s differ in case only, ${others}, and the config writes ${meant}: write one of them, or rename or delete the other`;
    pushAll(
      unknown,
      patternsOf(kind, meant).map((pattern) => ({ pattern, reason })),
    );
    pushAll(
      unproved,
      same.flatMap((name) => patternsOf(kind, name).map((pattern) => ({ pattern, reason }))),
    );
  }
  const known: Scope["spelling"] = (of, name) => (of === kind && own.has(name) ? name : spelling(of, name));
  return { spelling: own.size === 0 ? spelling : known, unknown, unproved };
}

/** Names of live users and groups, each as often as it occurs. */
export function twinsAmong(
  names: { readonly users: readonly string[]; readonly groups: readonly string[] },
  spelling: Scope["spelling"],
): Twins {
  const users = twinsOf(USER, names.users, spelling);
  const groups = twinsOf(GROUP, names.groups, users.spelling);
  return {
    spelling: groups.spelling,
    unknown: [...users.unknown, ...groups.unknown],
    unproved: [...users.unproved, ...groups.unproved],
  };
}
