/**
 * Assignments: a permission set for a user or group in an account, as specs of what is and what should be.
 *
 * In: nothing (these are the nouns). Out: `AccountAssignmentSpec`. Invariant: names, never AWS's ids; a user or group
 * that is gone has its id in place of the name. Example: `assignmentOf(difference)?.account` is `111122223333`.
 */
import type { Difference } from "./change.ts";
import { principalPart } from "./resource.ts";

/** AWS's account assignment. All of it is its identity: it is made and deleted, and never changed. */
export interface AccountAssignmentSpec {
  /** The name of the permission set. */
  readonly permissionSet: string;
  readonly principalType: "USER" | "GROUP";
  /** The name of the user or group, as the config spells it. */
  readonly principal: string;
  /** 12 digits. */
  readonly account: string;
}

/** Whose it is, as it stands in a key: `group:payments-dev`. */
export const partOf = ({
  principalType: type,
  principal: name,
}: Pick<AccountAssignmentSpec, "principalType" | "principal">): string => principalPart({ type, name });

/** The assignment that a difference is about; undefined where it is about something else. */
export const assignmentOf = (
  difference: Pick<Difference, "kind" | "before" | "after">,
): AccountAssignmentSpec | undefined =>
  difference.kind === "AccountAssignment"
    ? ((difference.after ?? difference.before) as AccountAssignmentSpec)
    : undefined;

/** `1 assignment`, `3 assignments`: as reasons say it. */
export const countOfAssignments = (count: number): string => `${count} assignment${count === 1 ? "" : "s"}`;
