/**
 * Findings: what a person should know about an instance, each by a code that stays the same.
 *
 * In: nothing (these are the nouns, and the one table of all codes). Out: `Finding`, `FINDINGS`. Invariant: a code has one severity and one meaning;
 * worst first, then in the order of the table. Example: `no-break-glass` is high: nobody who can sign in administers the management account.
 */
import { sortedOnce } from "../base/lists.ts";

/** `high`: look at it today. `info`: nothing is wrong. */
export type Severity = "high" | "medium" | "low" | "info";

const RANK: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2, info: 3 };

/** All codes, with how grave each is and what it means. The help and the tests read this table. */
export const FINDINGS = {
  "no-instance": ["high", "no Region shows these credentials an instance of Identity Center"],
  "account-instance": [
    "high",
    "the instance is one account's own: it has no permission sets, so there is nothing to plan",
  ],
  "no-permission-sets": ["high", "permission sets are not enabled on the instance"],
  "missing-permission": ["high", "AWS denied what a plan has to read"],
  "kept-out-by-network": ["high", "network rules of the instance keep this machine out"],
  "config-has-mistakes": ["high", "the config of this folder is invalid, so nothing was compared with it"],
  "other-region": ["high", "the Region in use is not the one where permission sets and access are read and written"],
  "no-break-glass": ["high", "no group makes anybody administrator of the management account"],
  "protected-grant-missing": ["high", "Settings protect a grant that nobody has"],
  "role-differs": ["high", "--deep: roles in accounts have something else than AWS says that was provisioned there"],
  "network-rules": ["medium", "the instance answers only from some networks: a runner elsewhere is locked out"],
  "break-glass-gaps": ["medium", "no group administers the management account and all other accounts"],
  "no-guarded-way-in": [
    "medium",
    "Settings neither protect a grant nor name operators, so that a plan may close the way in",
  ],
  "identity-source-differs": ["medium", "Settings say another identity source than can be seen"],
  "principal-gone": ["medium", "assignments of users or groups that were deleted, which nobody reviews"],
  "direct-user": ["medium", "assignments to users and not to groups: they stay when people change teams"],
  "half-provisioned": [
    "medium",
    "permission sets that were changed and not provisioned: accounts have an older definition",
  ],
  "in-both-worlds": [
    "medium",
    "permission sets in the management account and in others: a delegated administrator cannot change them anywhere",
  ],
  "role-behind": ["medium", "--deep: what roles of half-provisioned permission sets have in place of the definition"],
  "role-missing": ["medium", "--deep: permission sets without the role that AWS says is in the account"],
  "role-left-behind": ["medium", "--deep: roles in accounts of permission sets that AWS does not have there"],
  "two-roles": ["medium", "--deep: several roles of one permission set in one account"],
  "role-without-assignee": ["low", "roles in accounts that nobody is assigned"],
  "set-without-assignee": ["low", "permission sets that nobody is assigned anywhere"],
  "access-in-inactive-account": ["low", "assignments in accounts that are suspended, closed or gone"],
  "not-from-provider": ["low", "users and groups that the identity provider does not own, beside those that it does"],
  "group-without-members": ["low", "groups that have access and nobody in them"],
  "less-than-a-read": ["low", "AWS denied what makes a plan cheaper or surer, without which there is one all the same"],
  "roles-not-seen": ["low", "--deep: AWS denied what roles in accounts are looked at with"],
  "no-delegated-administrator": ["info", "Identity Center is administered from the management account alone"],
  "out-of-reach": ["info", "permission sets in the management account, which these credentials cannot change"],
  "replica-regions": ["info", "the instance is copied to other Regions, which refuse all writes"],
  "own-key": ["info", "the instance is encrypted with a key of its owner's, on which all access then rests"],
  "customer-managed-policies": ["info", "permission sets refer to policies that must be in each of their accounts"],
  "no-event-history": ["info", "AWS denied the event history of CloudTrail, without which drift --who names nobody"],
  "entitlements-denied": [
    "info",
    "AWS denied entitlements of account access manager: who has access past all sets is not known",
  ],
  "new-accounts-wait": ["info", "rules that ask a person at every new account, beside idc.lock.yaml"],
  "new-accounts-admin": ["info", "rules for new accounts whose sets make administrators, or may: a person is asked"],
  "others-sets": ["info", "permission sets that belong to others, whom a config leaves them to"],
} as const satisfies Readonly<Record<string, readonly [Severity, string]>>;

/** A code of the table. */
export type FindingCode = keyof typeof FINDINGS;

/** One finding. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** One sentence without its end. */
  readonly summary: string;
  /** What it is about, sorted: as people call it. */
  readonly names: readonly string[];
  /** A way out: a command, or words. */
  readonly fix: string;
}

/** What tells one finding from another: the table has the rest. */
export function finding(code: FindingCode, summary: string, names: readonly string[], fix: string): Finding {
  return { code, severity: FINDINGS[code][0], summary, names: sortedOnce(names), fix };
}

/** The same of what there may be none of. */
export const findingOf = (...about: Parameters<typeof finding>): Finding | undefined =>
  about[2].length === 0 ? undefined : finding(...about);

const CODES = Object.keys(FINDINGS);

/** Worst first. */
export const sortFindings = (found: readonly Finding[]): readonly Finding[] =>
  [...found].sort((a, b) => RANK[a.severity] - RANK[b.severity] || CODES.indexOf(a.code) - CODES.indexOf(b.code));
