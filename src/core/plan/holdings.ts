/**
 * Holdings: the assignments of users and groups that are to be deleted, as the listings show them.
 *
 * In: a plan. Out: for each such user and group its id and a text of what it holds. Invariant: a group takes with it what it holds,
 * so its deletion rests on all of that being known. Example: `111122223333 ps-1a2b` of a group that goes with its one assignment.
 */
import type { Key } from "../base/key.ts";
import { Lists } from "../base/lists.ts";
import type { Diff } from "../diff/diff.ts";
import { type AccountAssignmentSpec, isAssignment } from "../model/assignment.ts";
import type { Live } from "../model/resource.ts";
import { isGroup, isUser } from "../model/specs.ts";

/** What a user or group that goes is assigned, as listings show it. */
export interface Holdings {
  readonly key: Key;
  readonly about: "assignments of a user" | "assignments of a group";
  /** `UserId` or `GroupId`. */
  readonly id: string;
  /** See `holdingsText`. */
  readonly listed: string;
}

/** An account and an ARN of a permission set for each assignment, in one order; empty for none. */
export const holdingsText = (
  held: readonly { readonly account: string; readonly permissionSetArn: string }[],
): string =>
  held
    .map(({ account, permissionSetArn }) => `${account} ${permissionSetArn.split("/").at(-1)}`)
    .sort()
    .join(", ");

/** Only the management account may ask what a principal is assigned (API reference of ListAccountAssignmentsForPrincipal). */
export function holdingsIn({ diff, live }: { readonly diff: Diff; readonly live: Live }): readonly Holdings[] {
  if (live.caller.account !== live.organization.managementAccount) return [];
  const leaving = diff.differences.flatMap((difference) => {
    const { action, key } = difference;
    const ids = action === "delete" ? live.resources.get(key)?.ids : undefined;
    const id = isUser(difference) ? ids?.UserId : isGroup(difference) ? ids?.GroupId : undefined;
    const about = isUser(difference) ? ("assignments of a user" as const) : ("assignments of a group" as const);
    return id === undefined ? [] : [{ key, about, id }];
  });
  if (leaving.length === 0) return [];
  const held = new Lists<{ account: string; permissionSetArn: string }>();
  for (const found of live.resources.values()) {
    if (!isAssignment(found)) continue;
    const { ids } = found;
    const { account } = found.spec as AccountAssignmentSpec;
    held.add(ids.PrincipalId ?? "", { account, permissionSetArn: ids.PermissionSetArn ?? "" });
  }
  return leaving.map((one) => ({ ...one, listed: holdingsText(held.get(one.id)) }));
}
