/**
 * Memberships: one user in one group.
 *
 * In: nothing (these are the nouns). Out: `GroupMembershipSpec`. Invariant: names, never AWS's ids; a member who is no user any
 * more has the id in place of the name. Example: `{group: "devs", member: "ann@acme.io"}`.
 */

/** It is made and deleted, and never changed. */
export interface GroupMembershipSpec {
  /** The name of the group, as the config spells it. */
  readonly group: string;
  /** The user name, in the same way. */
  readonly member: string;
}
