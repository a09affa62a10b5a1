/** What AWS answered instead of a result, as data. */
import * as codes from "../../core/base/aws-codes.ts";
import { withNeed } from "../../core/base/need.ts";
import type { ServiceName } from "../../core/model/service.ts";
import { IoError } from "../io-error.ts";

interface CallErrorMore {
  readonly requestId?: string | undefined;
  readonly reason?: string | undefined;
  readonly status?: number | undefined;
  readonly retryAfterSeconds?: number | undefined;
  readonly iamPrefix?: string | undefined;
  readonly means?: codes.Meaning | undefined;
}

/** An answer of AWS that one can act upon: a code, AWS's message, the request id. */
export class CallError extends Error {
  override readonly name = "CallError";
  readonly service: ServiceName;
  readonly operation: string;
  /** AWS's code: `AccessDeniedException`. */
  readonly code: string;
  /** The IAM action that the call needs: `sso:ListInstances`. */
  readonly action: string;
  /** What the code means, where its service alone has it. */
  readonly means: codes.Meaning | undefined;
  readonly requestId: string | undefined;
  /** What identitystore says of a conflict: `CONCURRENT_MODIFICATION`, `UNIQUENESS_CONSTRAINT_VIOLATION`. */
  readonly reason: string | undefined;
  /** The status of HTTP, where there was one. */
  readonly status: number | undefined;
  /** What identitystore says of throttling. */
  readonly retryAfterSeconds: number | undefined;

  constructor(service: ServiceName, operation: string, code: string, message: string, more: CallErrorMore = {}) {
    super(message);
    this.service = service;
    this.operation = operation;
    this.code = code;
    this.action = `${more.iamPrefix ?? service}:${operation}`;
    this.means = more.means;
    this.requestId = more.requestId;
    this.reason = more.reason;
    this.status = more.status;
    this.retryAfterSeconds = more.retryAfterSeconds;
  }
}

export function isDenied(error: unknown): error is CallError {
  return error instanceof CallError && codes.isDenied(error);
}

export function isThrottled(error: unknown): boolean {
  return error instanceof CallError && codes.isThrottled(error);
}

/** "There is a conflicting operation in process." is to be tried again, "… already exists" is not (aws-api, section 1). */
export function isConflictingOperation(error: unknown): boolean {
  if (!isConflict(error)) return false;
  return error.reason === "CONCURRENT_MODIFICATION" || /conflicting operation/i.test(error.message);
}

export function isConflict(error: unknown): error is CallError {
  return error instanceof CallError && codes.isConflict(error);
}

/** Something broke at AWS: whether it acted before that, nobody knows. */
export function isServerFault(error: unknown): boolean {
  if (!(error instanceof CallError) || isThrottled(error) || error.code === UNKNOWN_OPERATION) return false;
  return (
    (error.status ?? 0) >= 500 ||
    /^Internal(Server|Service|Failure)|^ServiceUnavailable|^ServiceException$/.test(error.code)
  );
}

/** An answer that nobody can read: its end is missing, or something on the way answered in AWS's place. */
export const UNREADABLE = "UnreadableAnswer";
/** An answer to a read that lacks what it always has. */
export const ODD = "OddAnswer";
/** The server has no such operation. */
export const UNKNOWN_OPERATION = "UnknownOperation";
/** AWS has no host for the service in this Region. */
export const NO_ENDPOINT = "NoSuchEndpoint";

/** What one of AWS's own answers never is: its message names the operation, who answered, and what to look at. */
const FOREIGN: readonly string[] = [UNREADABLE, ODD, UNKNOWN_OPERATION, NO_ENDPOINT];
export const isForeign = (error: unknown): boolean => error instanceof CallError && FOREIGN.includes(error.code);

/** In one line: `ListUsers: AccessDeniedException: User … is not authorized`. */
export const said = (error: CallError): string =>
  isForeign(error) ? error.message : `${error.operation}: ${error.code}: ${error.message}`;

/** What went wrong, in one line, whatever was thrown. */
export const wordsOf = (error: unknown): string =>
  error instanceof CallError ? said(error) : error instanceof Error ? error.message : String(error);

/** The same, with the action of IAM that would be needed, where AWS denied it. */
export const wordsWithNeed = (error: unknown): string =>
  isDenied(error) ? withNeed(wordsOf(error), error.action) : wordsOf(error);

/** No answer, or one that says nothing about what was done. */
export function isLost(error: unknown): boolean {
  // Who refuses for being asked too much has not acted, whatever page says so.
  if (error instanceof CallError && error.code === UNREADABLE) return !isThrottled(error);
  return isServerFault(error) || (error instanceof IoError && error.unanswered);
}

export function isNotFound(error: unknown): boolean {
  return error instanceof CallError && codes.isNotFound(error);
}
