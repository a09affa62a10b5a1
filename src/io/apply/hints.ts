/** Known failures of AWS and what to do about them. */
import { CallError, isDenied, said } from "../aws/call-error.ts";
import { IoError } from "../io-error.ts";

const HINTS: readonly (readonly [RegExp, string])[] = [
  [/not supported policy arn|404 status error/i, "a customer managed policy of the set does not exist in that account"],
  [
    /not authorized to perform: iam:/i,
    "in the management account AWS uses the caller's own IAM permissions to make the role",
  ],
  [/too many requests processing/i, "other tools may be writing at the same time; run again"],
  [/conflicting operation/i, "another change of the same set or account was in progress; run again"],
  [/exceeded.*limit|ServiceQuotaExceeded/i, "a quota of Identity Center is used up; see Service Quotas"],
  [/ApplicationProfile associated/i, "AWS takes minutes to remove the roles after the last assignment; run again"],
];

export function hintFor(message: string): string | undefined {
  return HINTS.find(([pattern]) => pattern.test(message))?.[1];
}

/** A lease that could not be given back: `left` is for how many milliseconds still others wait for it. */
export function leftBehind(error: unknown, left: number): string {
  const why = error instanceof CallError ? said(error) : error instanceof Error ? error.message : String(error);
  const needs = isDenied(error) ? ` (needs ${error.action})` : "";
  const minutes = Math.max(1, Math.ceil(left / 60_000));
  return `warning: the lease of this run could not be given back: ${why}${needs}; other runs wait until it ends by itself, in ${minutes} min`;
}

/** A lease that was written and is not there: somebody took it away, or whoever answered did not write it. */
export const leaseGone = (tag: string, host: string): IoError =>
  new IoError("the lease of this run is gone from the instance", {
    hint: `somebody removed the tag ${tag}, or ${host} answered TagResource and did not do it; run again`,
    exitCode: 3,
  });
