/**
 * Within a scope: of all that is live, what a read in that scope would have found.
 *
 * In: what is live, read without any limit and spelled as AWS does; a scope. Out: `Live`. Invariant: a plan from it is
 * the plan from a read in that scope, made at the same moment. What could not be read stays unknown where the scope
 * covers it. Example: AWS says `Devs`, the config `devs`: `GroupMembership/Devs/ann` is `GroupMembership/devs/ann`.
 */
import { compareText, keyOf, parseKey } from "../base/key.ts";
import { type Found, type Live, principalPart, type Unknown } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import { twinsAmong } from "./twins.ts";

/** All there is, as AWS spells it. */
export const EVERYTHING: Scope = {
  kind: () => true,
  permissionSet: () => true,
  marks: true,
  assignments: () => true,
  assignmentScope: { needs: () => "all", goes: () => false, named: () => [], leaving: [], ofUsers: true },
  members: () => true,
  users: true,
  changes: () => true,
  spelling: (_, name) => name,
};

type Spec = Readonly<Record<string, string>>;
type PrincipalType = "USER" | "GROUP";

/** Only the key of a user or group follows the config's spelling; its spec is what AWS has. */
function spelledDirectory(found: Found, kind: "User" | "Group", name: string, { spelling }: Scope): Found {
  const spelled = spelling(kind, name);
  return spelled === name ? found : { ...found, key: keyOf(kind, spelled) };
}

function membership(found: Found, scope: Scope, looked: ReadonlySet<string>): Found | undefined {
  const spec = found.spec as Spec;
  const group = scope.spelling("Group", spec.group!);
  if (!scope.members(group) && !looked.has(group)) return undefined;
  // Who is no user any more is known by the id, which nobody spells.
  const member = found.facts?.orphan === true ? spec.member! : scope.spelling("User", spec.member!);
  if (group === spec.group && member === spec.member) return found;
  return { ...found, key: keyOf("GroupMembership", group, member), spec: { group, member } };
}

function assignment(found: Found, scope: Scope): Found | undefined {
  const spec = found.spec as Spec;
  const { permissionSet = "", account = "", principal: name = "" } = spec;
  if (!scope.assignments(permissionSet)) return undefined;
  const principalType = spec.principalType as PrincipalType;
  const kind = principalType === "USER" ? "User" : "Group";
  const spelled = found.facts?.orphan === true ? name : scope.spelling(kind, name);
  // Of a set that nobody declares only the assignments of who leaves are ours to know.
  if (!scope.permissionSet(permissionSet) && !scope.assignmentScope.leaving.includes(keyOf(kind, spelled)))
    return undefined;
  // Where users are not listed, their assignments are known by the id, and nobody is gone.
  const nameless = principalType === "USER" && !scope.users;
  const principal = nameless ? (found.ids.PrincipalId ?? "") : spelled;
  const { facts: _, ...bare } = found;
  const one = nameless ? bare : found;
  if (principal === name) return one;
  const key = keyOf(
    "AccountAssignment",
    permissionSet,
    principalPart({ type: principalType, name: principal }),
    account,
  );
  return { ...one, key, spec: { ...spec, principal } };
}

/** Of a set out of scope there is the name; and where it is, if its assignments matter. */
function permissionSet(found: Found, scope: Scope): Found {
  const { name = "" } = found.spec as Spec;
  if (scope.permissionSet(name)) return found;
  const { kind, key, ids, facts } = found;
  const known = {
    ...(scope.assignments(name) ? { provisionedAccounts: facts?.provisionedAccounts ?? [] } : {}),
    ...(scope.marks && facts?.tags !== undefined ? { tags: facts.tags } : {}),
  };
  return {
    kind,
    key,
    spec: { name },
    partial: true,
    ids,
    ...(Object.keys(known).length === 0 ? {} : { facts: known }),
  };
}

function foundWithin(found: Found, scope: Scope, looked: ReadonlySet<string>): Found | undefined {
  switch (found.kind) {
    case "User":
      if (!scope.users && looked.size === 0) return undefined;
      return spelledDirectory(found, "User", (found.spec as Spec).userName!, scope);
    case "Group":
      return spelledDirectory(found, "Group", (found.spec as Spec).name!, scope);
    case "GroupMembership":
      return membership(found, scope, looked);
    case "PermissionSet":
      return permissionSet(found, scope);
    case "AccountAssignment":
      return assignment(found, scope);
    default:
      return scope.kind(found.kind) ? found : undefined;
  }
}

/** Assignments and members that would not have been asked for are not missed. */
function unknownWithin(unknown: Unknown, scope: Scope, looked: ReadonlySet<string>): Unknown | undefined {
  const [kind = "", part = "*", ...rest] = unknown.pattern.split("/");
  if (!scope.kind(kind)) return undefined;
  if (part === "*") return unknown;
  const name = parseKey(`${kind}/${part}`).parts[0]!;
  if (kind === "AccountAssignment") return scope.assignments(name) ? unknown : undefined;
  if (kind !== "GroupMembership") return unknown;
  const group = scope.spelling("Group", name);
  return scope.members(group) || looked.has(group)
    ? { ...unknown, pattern: [keyOf(kind, group), ...rest].join("/") }
    : undefined;
}

const isThere = <Item>(item: Item | undefined): item is Item => item !== undefined;

/** Names of all users or groups. */
const namesIn = ({ resources }: Live, kind: string, member: string) =>
  [...resources.values()].filter((one) => one.kind === kind).map(({ spec }) => (spec as Spec)[member] ?? "");

/** `looked`: groups whose members a second look has made worth knowing. */
export function withinScope(live: Live, asked: Scope, looked?: ReadonlySet<string>): Live {
  const groups = looked ?? new Set<string>();
  const names = { users: asked.users ? namesIn(live, "User", "userName") : [], groups: namesIn(live, "Group", "name") };
  const twins = twinsAmong(names, asked.spelling);
  const scope = { ...asked, spelling: twins.spelling };
  const found = [...live.resources.values()].map((one) => foundWithin(one, scope, groups)).filter(isThere);
  const known = live.unknown.map((one) => unknownWithin(one, scope, groups)).filter(isThere);
  const unknown = [...known, ...twins.unknown];
  return {
    ...live,
    ...(twins.unproved.length === 0 ? {} : { unproved: twins.unproved }),
    ...(looked === undefined ? {} : { looked }),
    resources: new Map(found.sort((a, b) => compareText(a.key, b.key)).map((one) => [one.key, one])),
    unknown: unknown.sort((a, b) => compareText(a.pattern, b.pattern)),
  };
}
