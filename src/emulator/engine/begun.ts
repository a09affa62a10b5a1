import { isObject } from "../shapes/check.ts";

/** Where an asynchronous operation's answer has its request id. */
export const STATUSES = [
  "AccountAssignmentCreationStatus",
  "AccountAssignmentDeletionStatus",
  "PermissionSetProvisioningStatus",
] as const;

/** The request id of what an answer says has begun. Answers that describe such an operation have one, too, and begin none. */
export function begunAs(operation: string, answer: object | undefined): string | undefined {
  if (/^(Describe|List)/.test(operation)) return undefined;
  for (const member of STATUSES) {
    const status = (answer as Readonly<Record<string, unknown>> | undefined)?.[member];
    if (isObject(status) && typeof status.RequestId === "string") return status.RequestId;
  }
  return undefined;
}
