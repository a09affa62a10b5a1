/**
 * Vanished: what earlier commits gave and the config at hand does not, and no listing shows, so that this run removes
 * none of it.
 *
 * In: the configs, what is live and whose. Out: assignments and memberships by AWS's ids. Invariant: before a commit is
 * completed, and what came before it is forgotten, each of these was asked for that would go if it were seen: AWS may
 * show late what was made just before. Mostly there are none. Example: an assignment that a run made seconds ago and
 * the next commit drops, while ListAccountAssignments is still behind.
 */

import { type Key, keyOf } from "../base/key.ts";
import { directoryOf } from "../desired/directory.ts";
import { newSince, type Past, writtenBefore } from "../desired/past-configs.ts";
import { resolve } from "../desired/resolve.ts";
import { respell, respellMembers } from "../desired/respell.ts";
import { claim, type Ownership } from "../diff/removal.ts";
import type { AccountAssignmentSpec } from "../model/assignment.ts";
import type { Config } from "../model/config.ts";
import type { Registry, Scope } from "../model/kind.ts";
import type { GroupMembershipSpec } from "../model/membership.ts";
import type { Live } from "../model/resource.ts";

/** What an earlier commit gave and no listing shows, by AWS's ids: an assignment, or a membership. */
export type Vanished = { readonly key: Key } & (
  | { readonly permissionSetArn: string; readonly account: string; readonly principalId: string }
  | { readonly groupId: string; readonly userId: string }
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

/** What is gone with its set, its user or its group cannot be asked for, and is nobody's access. */
function idsOf({ kind, spec }: { readonly kind: string; readonly spec: object }, { resources }: Live) {
  const idOf = (of: string, name: string, id: string) => resources.get(keyOf(of, name))?.ids[id];
  if (kind === "GroupMembership") {
    const { group, member } = spec as GroupMembershipSpec;
    const [groupId, userId] = [idOf("Group", group, "GroupId"), idOf("User", member, "UserId")];
    return groupId === undefined || userId === undefined ? undefined : { groupId, userId };
  }
  if (kind !== "AccountAssignment") return undefined;
  const { permissionSet, principalType, principal, account } = spec as AccountAssignmentSpec;
  const permissionSetArn = idOf("PermissionSet", permissionSet, "PermissionSetArn");
  const [of, id] = principalType === "USER" ? ["User", "UserId"] : ["Group", "GroupId"];
  const principalId = idOf(of!, principal, id!);
  return permissionSetArn === undefined || principalId === undefined
    ? undefined
    : { permissionSetArn, account, principalId };
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
    for (const [key, resource] of given.resources) {
      if (desired.resources.has(key) || live.resources.has(key)) continue;
      const ids = idsOf(resource, live);
      const isOurs = claim({ ...resource, ids: {} }, ownership).claim === "ours";
      if (ids !== undefined && isOurs) vanished.set(key, { key, ...ids });
    }
  }
  return [...vanished.values()];
}
