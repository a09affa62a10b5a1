/**
 * The snapshot: all that idc can see of an instance and its organization at one moment, as plain JSON.
 *
 * In: what is live, read without any limit of scope. Out: `Snapshot`, and back. Invariant: what is live, made a snapshot,
 * written, read and made live again is the same. Example: `liveIn(snapshot).resources.get("Group/devs")`.
 */
import type { Found, Live } from "./resource.ts";

/** `Live` as a file. For plans offline and for comparing moments; `apply` always reads anew, however young it is. */
export interface Snapshot extends Omit<Live, "resources"> {
  readonly format: "idc-snapshot";
  readonly version: 1;
  /** When reading began, in whole seconds: `2026-11-24T12:00:00Z`. */
  readonly made: string;
  /** Sorted by key. */
  readonly resources: readonly Found[];
}

/** The members in the order in which people read them. */
export function snapshotOf(
  { instance, caller, endpoint, organization, resources, entitlements, unknown }: Live,
  made: string,
): Snapshot {
  return {
    format: "idc-snapshot",
    version: 1,
    made,
    instance,
    caller,
    ...(endpoint === undefined ? {} : { endpoint }),
    organization,
    resources: [...resources.values()],
    ...(entitlements === undefined ? {} : { entitlements }),
    unknown,
  };
}

export function liveIn({ format: _, version: __, made: ___, resources, ...live }: Snapshot): Live {
  return { ...live, resources: new Map(resources.map((found) => [found.key, found])) };
}

/** How much of what a snapshot holds. */
export function countsIn({ resources, organization }: Snapshot): ReadonlyMap<string, number> {
  const counts = new Map<string, number>([["Account", organization.accounts.length]]);
  for (const { kind } of resources) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** Accounts whose tags could not be read. */
export function untaggedAccounts({ organization }: Snapshot): number {
  return organization.accounts.filter(({ tags }) => tags === undefined).length;
}

/** Whether everything could be read. */
export function isWhole(snapshot: Snapshot): boolean {
  return snapshot.unknown.length === 0 && snapshot.instance.tags !== undefined && untaggedAccounts(snapshot) === 0;
}
