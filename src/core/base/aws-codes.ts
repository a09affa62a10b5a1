/**
 * Codes of AWS's errors: what one means, whoever caught it.
 *
 * In: whatever was thrown, with AWS's code as `code`. Out: yes or no. Invariant: the same answer in every layer. Example:
 * `AccessDeniedException` is denied, and so is `UnauthorizedOperation`.
 */
import { isObject } from "./json.ts";

const codeOf = (error: unknown): string => (isObject(error) && typeof error.code === "string" ? error.code : "");

export const isDenied = (error: unknown): boolean =>
  /^AccessDenied|^UnauthorizedOperation$|^NotAuthorized/.test(codeOf(error));

export const isNotFound = (error: unknown): boolean => codeOf(error) === "ResourceNotFoundException";
