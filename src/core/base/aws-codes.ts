/**
 * Codes of AWS's errors: what one means, whoever caught it.
 *
 * In: whatever was thrown, with AWS's code as `code`, and as `means` what its service alone means by it. Out: yes or no. Invariant:
 * the same answer in every layer. Example: `AccessDeniedException` is denied, and so is `UnauthorizedOperation`.
 */
import { isObject } from "./json.ts";

/** What a code may mean. */
export type Meaning = "not found" | "conflict" | "denied" | "throttled";

/** Codes that mean the same to all services. */
const USUAL: Readonly<Record<Meaning, RegExp>> = {
  denied: /^AccessDenied|^UnauthorizedOperation$|^NotAuthorized/,
  "not found": /^ResourceNotFoundException$/,
  conflict: /^ConflictException$/,
  throttled: /Throttl|TooManyRequests/,
};

function means(error: unknown, meaning: Meaning): boolean {
  if (!isObject(error)) return false;
  return error.means === meaning || (typeof error.code === "string" && USUAL[meaning].test(error.code));
}

export const isDenied = (error: unknown): boolean => means(error, "denied");
export const isNotFound = (error: unknown): boolean => means(error, "not found");
export const isConflict = (error: unknown): boolean => means(error, "conflict");
export const isThrottled = (error: unknown): boolean => means(error, "throttled");
