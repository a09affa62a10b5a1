import { conflict } from "../../base/errors.ts";
import type { Call } from "../../calls/operation.ts";
import type { Revised } from "../../world/directory.ts";

type Object = Revised & { id: string };

/**
 * Digits that mean nothing but "not changed since": longer than a number holds exactly, and in no order, so that a client
 * that counts or compares them is found out.
 */
function revisionOf({ id, revision }: Object, call: Call): string {
  return BigInt(`0x${call.world.ids.digest(`revision/${id}/${revision}`).slice(0, 20)}`).toString();
}

/** After a change of its members. */
export function reviseGroup(id: string, { world, behaviour }: Call): void {
  const group = world.directory.groups.get(id);
  if (group === undefined || !behaviour.membersRevise) return;
  world.directory.replaceGroup({ ...group, revision: group.revision + 1 });
}

/** The member that shows it; an older AWS has none. */
export const revisionMember = (object: Object, call: Call): { Revision?: string } =>
  call.behaviour.revisions ? { Revision: revisionOf(object, call) } : {};

/** @throws AwsError ConflictException where a conditional write was made for another revision. */
export function refuseChanged(object: Object, wanted: string | undefined, call: Call): void {
  if (!call.behaviour.revisions || wanted === undefined || wanted === revisionOf(object, call)) return;
  throw conflict("The resource was modified since the given Revision", { Reason: "CONCURRENT_MODIFICATION" });
}
