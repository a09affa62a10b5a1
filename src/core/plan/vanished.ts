/**
 * Vanished: what earlier commits gave and the config at hand does not, and no listing shows, so that this run removes
 * none of it.
 *
 * In: the configs, what is live and whose. Out: assignments and memberships by AWS's ids, or by the name of what hides them. Invariant: before a commit is
 * completed, and what came before it is forgotten, each of these was asked for that would go if it were seen: AWS may
 * show late what was made just before. Mostly there are none. Example: an assignment that a run made seconds ago and
 * the next commit drops, while ListAccountAssignments is still behind.
 */

import { type Key, nameOf } from "../base/key.ts";
import { directoryOf } from "../desired/directory.ts";
import { newSince, type Past, writtenBefore } from "../desired/past-configs.ts";
import { resolve } from "../desired/resolve.ts";
import { respell, respellMembers } from "../desired/respell.ts";
import { claim, type Ownership } from "../diff/removal.ts";
import { type AccountAssignmentSpec, ASSIGNMENT, assignmentIn, isAssignment } from "../model/assignment.ts";
import type { Config } from "../model/config.ts";
import type { Registry } from "../model/kind.ts";
import { type GroupMembershipSpec, isMembership, MEMBERSHIP, membershipIn } from "../model/membership.ts";
import { type Live, principalIn, principalKey, type Resource } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import { groupKeyOf, setKeyOf, userKeyOf } from "../model/specs.ts";
import type { ByName } from "./doubt.ts";
import { aboutName } from "./made-again.ts";

/**
 * What an earlier commit gave and no listing shows: an assignment or a membership by AWS's ids, or whatever hangs on a
 * user, group or permission set that no listing shows either, by its name.
 */
export type Vanished = { readonly key: Key } & (
  | { readonly permissionSetArn: string; readonly account: string; readonly principalId: string }
  | { readonly groupId: string; readonly userId: string }
  | { readonly about: ByName; readonly name: string }
);

/** What it takes to find it. */
export interface VanishedInput {
  readonly config: Config;
  readonly past: Past;
  readonly spelling: Scope["spelling"];
  readonly ownership: Ownership;
  readonly live: Live;
  readonly kinds: Registry;
  readonly today: string;
}

/** What AWS calls something that hangs on others, or which of these no listing shows. */
function idsOf(resource: Resource, { resources }: Live) {
  const { spec, key } = resource;
  const byName = (one: Key) => ({ about: aboutName(one)!, name: nameOf(one) });
  const idOf = (one: Key, id: string) => resources.get(one)?.ids[id];
  if (isMembership(resource)) {
    const { group, member } = spec as GroupMembershipSpec;
    const [inGroup, user] = [groupKeyOf(group), userKeyOf(member)];
    const [groupId, userId] = [idOf(inGroup, "GroupId"), idOf(user, "UserId")];
    if (groupId === undefined) return byName(inGroup);
    return userId === undefined ? byName(user) : { groupId, userId };
  }
  if (!isAssignment(resource)) return aboutName(key) === undefined ? undefined : byName(key);
  const { permissionSet, principalType, principal, account } = spec as AccountAssignmentSpec;
  const [set, whose] = [setKeyOf(permissionSet), principalKey({ type: principalType, name: principal })];
  const permissionSetArn = idOf(set, "PermissionSetArn");
  const principalId = idOf(whose, principalType === "USER" ? "UserId" : "GroupId");
  if (permissionSetArn === undefined) return byName(set);
  return principalId === undefined ? byName(whose) : { permissionSetArn, account, principalId };
}

/** An assignment or a membership as its key says it: what waits for somebody whom no listing shows. */
function waiting(key: Key): Resource {
  const membership = membershipIn(key);
  if (membership !== undefined) return { kind: MEMBERSHIP, key, spec: membership, sources: [] };
  const { permissionSet, principal: part, account } = assignmentIn(key)!;
  const { type: principalType, name: principal } = principalIn(part);
  return { kind: ASSIGNMENT, key, spec: { permissionSet, principalType, principal, account }, sources: [] };
}

export function vanishedIn(input: VanishedInput): readonly Vanished[] {
  const { config, past, spelling, ownership, live, kinds, today } = input;
  const { desired } = ownership;
  const directory = directoryOf(live);
  const vanished = new Map<Key, Vanished>();
  for (const before of writtenBefore(past)) {
    // Mostly nothing, or a rule or two.
    const dropped = respell(newSince(config)(before), spelling);
    const objects = [...dropped.objects].map(([key, declared]) => [key, respellMembers(declared, spelling)] as const);
    const given = resolve({ ...dropped, objects: new Map(objects) }, directory, kinds, { today, past: true });
    const all = [...given.resources.values(), ...given.pending.flatMap(({ keys }) => keys.map(waiting))];
    for (const resource of all) {
      const { key } = resource;
      if (desired.resources.has(key) || live.resources.has(key)) continue;
      const ids = idsOf(resource, live);
      const isOurs = claim({ ...resource, ids: {} }, ownership).claim === "ours";
      if (ids !== undefined && isOurs) vanished.set(key, { key, ...ids });
    }
  }
  return [...vanished.values()];
}
