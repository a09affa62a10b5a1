/**
 * Parts of a plan that name no people: whose access changes, and what guardrails say.
 *
 * In: a part in which known people have numbers already. Out: the same with less. Invariant: how much there is stays. Example: of a finding the
 * rule, the change and the verdict are left.
 */
import type { AccessChanges } from "../../core/model/access/changes.ts";
import type { Plan } from "../../core/model/plan.ts";
import { rolesWithout, withoutAddresses } from "./without-words.ts";

/** In place of what somebody wrote. */
export const HIDDEN = "not shown";

/** Roles of account access manager are called as somebody liked; that they could not be read says who asked. */
export function accessWithout(access: AccessChanges): AccessChanges {
  const { rows, entitlements } = access;
  return {
    ...access,
    rows: rows.map((row) => ({ ...row, gained: rolesWithout(row.gained), lost: rolesWithout(row.lost) })),
    ...(entitlements?.reason === undefined
      ? {}
      : { entitlements: { ...entitlements, reason: withoutAddresses(entitlements.reason) } }),
  };
}

/** What a guardrail says, and of whom it asks something, somebody wrote. */
export function policiesWithout({ rules, findings }: NonNullable<Plan["policies"]>): NonNullable<Plan["policies"]> {
  const told = findings.map(({ exempt, approved, unapproved, beside, ...one }) => ({
    ...{ ...one, message: HIDDEN, approvers: [] },
    ...(approved === undefined ? {} : { approved: { ...approved, by: [] } }),
    ...(unapproved === undefined ? {} : { unapproved: HIDDEN }),
    ...(beside === undefined ? {} : { beside: { ...beside, what: one.key } }),
    ...(exempt === undefined ? {} : { exempt: { ...exempt, owner: HIDDEN, reason: HIDDEN } }),
  }));
  return { rules, findings: told };
}
