/**
 * Known access: what the order of writes is told of who has what.
 *
 * In: nothing (these are the nouns). Out: `AccessWaysInput`, `Holder`. Invariant: what earlier commits gave counts though nobody
 * saw it: a listing may have left it out. Example: a group held Dev by the last commit, and no listing shows the assignment.
 */
import type { LiveAccess } from "../access/live-access.ts";
import type { Key } from "../base/key.ts";
import type { AccountAssignmentSpec } from "../model/assignment.ts";
import type { Live } from "../model/resource.ts";

/** An assignment at one place: whose it is, and its creation where it is to come. */
export interface Holder {
  readonly assignment: AccountAssignmentSpec;
  readonly key: Key;
  readonly comes: boolean;
}

/** What is known of who has what. Set by planning, for one diff. */
export interface AccessWaysInput {
  readonly live: Live;
  readonly access: LiveAccess;
  /** Whether nobody knows the members of a group; asked for once, where something may depend on it. */
  readonly isUnread: () => (group: string) => boolean;
  /**
   * Whether a past config declared a membership, whether or not it was seen: AWS may show late what was made just
   * before.
   */
  readonly wasDeclared: (membership: Key) => boolean;
  /** What past configs granted to a user or group: what of it was not seen may be there all the same, and be lost. */
  readonly wasAssigned: (principal: string) => readonly { readonly key: Key; readonly spec: object }[];
  /** Who past configs said is in a group, seen or not. */
  readonly wasMember: (group: string) => readonly string[];
  /** Former names of permission sets that are renamed, with the new ones: both are one place. */
  readonly renamed?: ReadonlyMap<string, string>;
}
