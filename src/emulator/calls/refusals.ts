import { type AwsError, validation } from "../base/errors.ts";
import type { Call } from "./operation.ts";

/** The end of what is said to a caller whom network rules keep out. */
export const FROM_OUTSIDE = "with an explicit deny in network access controls";

/** What an additional Region answers where only the primary one does what is asked. */
export function outsidePrimary({ world, behaviour, operation }: Call, denied: AwsError): AwsError {
  if (behaviour.outsidePrimary === "denied") return denied;
  return validation(`${operation} is supported in the primary Region ${world.region} only`);
}
