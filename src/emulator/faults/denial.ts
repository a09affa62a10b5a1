import { type Caller, CONSOLE } from "../base/caller.ts";
import { AwsError, accessDenied } from "../base/errors.ts";
import type { ServiceName } from "../calls/operation.ts";

/** Prefixes of IAM actions, where they are not the names of the services. */
const PREFIXES: Partial<Record<ServiceName, string>> = { "sso-admin": "sso" };

/** `sso:TagResource`: what a policy calls an operation. */
export const actionOf = (service: ServiceName, operation: string): string =>
  `${PREFIXES[service] ?? service}:${operation}`;

/** No policy can keep anybody from asking who they are (IAM's user guide). */
export const isDeniable = (action: string): boolean => action !== "sts:GetCallerIdentity";

/**
 * What a caller whose policies lack an action is answered: before anything is done, on whatever resource. The console is a
 * person with other rights.
 * @throws AwsError
 */
export function refuseDenied(
  denied: readonly string[] | undefined,
  service: ServiceName,
  operation: string,
  { actor, arn }: Caller,
): void {
  const action = actionOf(service, operation);
  if (actor === CONSOLE || denied?.includes(action) !== true) return;
  const message = `User: ${arn} is not authorized to perform: ${action} because no identity-based policy allows the ${action} action`;
  throw service === "sts" ? new AwsError("AccessDenied", message, {}, 403) : accessDenied(message);
}
