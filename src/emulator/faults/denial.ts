import { type Caller, CONSOLE } from "../base/caller.ts";
import { AwsError, accessDenied } from "../base/errors.ts";
import { isNamed } from "../calls/operation.ts";
import type { Service } from "../calls/service.ts";

/** `sso:TagResource`: what a policy calls an operation. */
export const actionOf = ({ name, actionPrefix }: Service, operation: string): string =>
  `${actionPrefix ?? name}:${operation}`;

/** No policy can keep anybody from asking who they are (IAM's user guide). */
export const isDeniable = (action: string): boolean => action !== "sts:GetCallerIdentity";

/**
 * What a caller whose policies lack an action is answered: before anything is done, on whatever resource. The console is a
 * person with other rights.
 * @throws AwsError
 */
export function refuseDenied(
  denied: readonly string[] | undefined,
  service: Service,
  operation: string,
  { actor, arn }: Caller,
): void {
  const action = actionOf(service, operation);
  if (actor === CONSOLE || denied?.includes(action) !== true) return;
  const message = `User: ${arn} is not authorized to perform: ${action} because no identity-based policy allows the ${action} action`;
  throw refusal(service, message);
}

/** As each service has it. */
export const refusal = (service: Service, message: string): AwsError =>
  isNamed(service.name, "sts", "iam") ? new AwsError("AccessDenied", message, {}, 403) : accessDenied(message);
