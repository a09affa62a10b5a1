/**
 * Within a scope: of all that is live, what a read in that scope would have found.
 *
 * In: what is live, read without any limit and spelled as AWS does; a scope; the kinds. Out: `Live`. Invariant: a plan from it is
 * the plan from a read in that scope, made at the same moment. What could not be read stays unknown where the scope
 * covers it. Example: AWS says `Devs`, the config `devs`: `GroupMembership/Devs/ann` is `GroupMembership/devs/ann`.
 */

import { compareText, nameOf } from "../base/key.ts";
import type { Registry } from "../model/kind.ts";
import type { Found, Live, Unknown } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import { type GroupSpec, isGroup, isUser, type UserSpec } from "../model/specs.ts";
import { inScope } from "./entitled.ts";
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

/** One that no kind here knows counts as one of a kind that says nothing. */
function foundWithin(found: Found, scope: Scope, kinds: Registry, looked: ReadonlySet<string>): Found | undefined {
  const kind = kinds.get(found.kind);
  if (kind?.within !== undefined) return kind.within(found, scope, looked);
  return scope.kind(found.kind) ? found : undefined;
}

/** What would not have been asked for is not missed. */
function unknownWithin(
  unknown: Unknown,
  scope: Scope,
  kinds: Registry,
  looked: ReadonlySet<string>,
): Unknown | undefined {
  const [kind = "", part = "*"] = unknown.pattern.split("/");
  if (!scope.kind(kind)) return undefined;
  const { unknownWithin: within } = kinds.get(kind) ?? {};
  if (part === "*" || within === undefined) return unknown;
  return within(unknown, nameOf(unknown.pattern), scope, looked);
}

const isThere = <Item>(item: Item | undefined): item is Item => item !== undefined;

/** Names of all users, where they are asked for, and of all groups. */
function namesIn({ resources }: Live, { users }: Scope): Parameters<typeof twinsAmong>[0] {
  const all = [...resources.values()];
  return {
    users: users ? all.filter(isUser).map(({ spec }) => (spec as UserSpec).userName) : [],
    groups: all.filter(isGroup).map(({ spec }) => (spec as GroupSpec).name),
  };
}

/** `looked`: groups whose members a second look has made worth knowing. */
export function withinScope(live: Live, asked: Scope, kinds: Registry, looked?: ReadonlySet<string>): Live {
  const groups = looked ?? new Set<string>();
  const twins = twinsAmong(namesIn(live, asked), asked.spelling);
  const scope = { ...asked, spelling: twins.spelling };
  const found = [...live.resources.values()].map((one) => foundWithin(one, scope, kinds, groups)).filter(isThere);
  const known = live.unknown.map((one) => unknownWithin(one, scope, kinds, groups)).filter(isThere);
  const unknown = [...known, ...twins.unknown];
  const resources = new Map(found.sort((a, b) => compareText(a.key, b.key)).map((one) => [one.key, one]));
  return {
    ...live,
    ...(live.entitlements === undefined ? {} : { entitlements: inScope(live.entitlements, { resources }) }),
    ...(twins.unproved.length === 0 ? {} : { unproved: twins.unproved }),
    ...(looked === undefined ? {} : { looked }),
    resources,
    unknown: unknown.sort((a, b) => compareText(a.pattern, b.pattern)),
  };
}
