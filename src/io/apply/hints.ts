/** Known failures of AWS and what to do about them. */
import { GUARDED_OPERATIONS, PROTECTED } from "../../core/model/own-tags.ts";

const HINTS: readonly (readonly [RegExp, string])[] = [
  [/not supported policy arn|404 status error/i, "a customer managed policy of the set does not exist in that account"],
  [
    /not authorized to perform: iam:/i,
    "in the management account AWS uses the caller's own IAM permissions to make the role",
  ],
  [/too many requests processing/i, "other tools may be writing at the same time; run again"],
  [/conflicting operation/i, "another change of the same set or account was in progress; run again"],
  [/exceeded.*limit|ServiceQuotaExceeded/i, "a quota of Identity Center is used up; see Service Quotas"],
  [
    /^Duplicate (UserName|GroupDisplayName)/i,
    "somebody made it meanwhile, by hand or by an identity provider; plan again",
  ],
  [/ApplicationProfile associated/i, "AWS takes minutes to remove the roles after the last assignment; run again"],
];

export function hintFor(message: string): string | undefined {
  return HINTS.find(([pattern]) => pattern.test(message))?.[1];
}

const MARKED = `an explicit deny: the roles of idc setup github have it for sets that bear ${PROTECTED}; a person applies this by other credentials`;

/** What AWS does not allow is a matter of permissions; what it denies of a set is none that one more would help. */
export function deniedHint(action: string, message: string): string {
  const isGuarded = GUARDED_OPERATIONS.has(action.replace(/^sso:/, ""));
  const isOfAccount = /on resource: arn:[^ ]*:::account\//.test(message);
  return isGuarded && /explicit deny in an identity-based policy/.test(message) && !isOfAccount
    ? MARKED
    : `the caller needs ${action}`;
}
