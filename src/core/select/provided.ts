/**
 * What an identity provider owns: users and groups that it pushes by SCIM or a sync, and who is in such a group.
 *
 * In: Settings, what is live. Out: whether an object is the provider's. Invariant: only AWS's mark of it (`ExternalIds`) makes it so,
 * and only a person who wrote `identitySource: directory` unmakes it: ids of a provider that was left outlive it. Example: a
 * membership of `Group/devs`, which has an external id.
 */

import { type Key, parseKey } from "../base/key.ts";
import type { Settings } from "../model/config.ts";
import { type GroupMembershipSpec, isMembership } from "../model/membership.ts";
import type { Found, Live } from "../model/resource.ts";
import { groupKeyOf, isDirectoryKind } from "../model/specs.ts";

type Resources = Pick<Live, "resources">;

/** Whether AWS says that a provider made the user or group. */
export const isMarkedExternal = (key: Key, { resources }: Resources): boolean =>
  resources.get(key)?.facts?.external === true;

/** The user or group by which it is told whose an object is: of a membership, the group. */
export const providedBy = (object: Pick<Found, "key" | "kind" | "spec">): Key =>
  isMembership(object) ? groupKeyOf((object.spec as GroupMembershipSpec).group) : object.key;

export function makeProvided(
  { identitySource, saysDirectory }: Pick<Settings, "identitySource" | "saysDirectory">,
  live: Resources,
): (object: Pick<Found, "key" | "kind" | "spec">) => boolean {
  if (saysDirectory === true) return () => false;
  // Of an Active Directory all come by the sync, whatever ids they have.
  const isSynced = identitySource === "active-directory";
  return (object) => {
    const owner = providedBy(object);
    return isDirectoryKind(parseKey(owner).kind) && (isSynced || isMarkedExternal(owner, live));
  };
}
