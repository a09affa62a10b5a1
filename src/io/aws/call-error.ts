/** What AWS answered instead of a result, as data. */
import * as codes from "../../core/base/aws-codes.ts";
import type { ServiceName } from "../../core/model/service.ts";
import { IoError } from "../io-error.ts";
import type { Service } from "./services/service.ts";

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
  if (!(error instanceof CallError) || isThrottled(error)) return false;
  return (
    (error.status ?? 0) >= 500 ||
    /^Internal(Server|Service|Failure)|^ServiceUnavailable|^ServiceException$/.test(error.code)
  );
}

/** An answer that nobody can read: its end is missing, or something on the way answered in AWS's place. */
const UNREADABLE = "UnreadableAnswer";

/** An answer to a write that does not say what it always says. */
export const unreadable = (service: ServiceName, operation: string, missing: string): CallError =>
  new CallError(service, operation, UNREADABLE, `AWS answered without ${missing}: whether it acted is not known`);

/** No answer, or one that says nothing about what was done. */
export function isLost(error: unknown): boolean {
  if (error instanceof CallError && error.code === UNREADABLE) return true;
  return isServerFault(error) || (error instanceof IoError && error.unanswered);
}

export function isNotFound(error: unknown): boolean {
  return error instanceof CallError && codes.isNotFound(error);
}

const NO_CREDENTIALS = /^CredentialsProviderError$|^TokenProviderError$/;
const BAD_CREDENTIALS =
  /^(ExpiredToken|ExpiredTokenException|UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch|AuthFailure|MissingAuthenticationToken|InvalidIdentityToken)$/;
const NO_NETWORK =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|TimeoutError)$/;

interface SdkError {
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
  readonly Reason?: string;
  readonly RetryAfterSeconds?: number;
  readonly $metadata?: { readonly requestId?: string; readonly httpStatusCode?: number };
  readonly $response?: unknown;
}

/** What makes going on pointless, and what to do about it. */
function worldError(
  { name = "", code = "", message = "" }: SdkError,
  where: string,
  cause: unknown,
): IoError | undefined {
  if (NO_CREDENTIALS.test(name)) {
    return new IoError(`no AWS credentials: ${message}`, {
      hint: "set AWS_PROFILE, sign in with `aws sso login`, or give the job a role",
      exitCode: 4,
      cause,
    });
  }
  if (BAD_CREDENTIALS.test(name)) {
    return new IoError(`AWS does not accept the credentials (${name}): ${message}`, {
      hint: "they may have expired, or belong to another partition or endpoint",
      exitCode: 4,
      cause,
    });
  }
  if (/region is missing/i.test(message)) {
    const hint = "write `region` in Settings, pass --region, or set AWS_REGION";
    return new IoError("no AWS region", { hint, cause });
  }
  if (/invalid url/i.test(message)) {
    const hint = "look at AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_<SERVICE>: they begin with https://";
    return new IoError(`the endpoint is no URL: ${message}`, { hint, cause });
  }
  if (!NO_NETWORK.test(code) && !NO_NETWORK.test(name)) return undefined;
  const hint = "is the endpoint up, the region right, and the network open?";
  return new IoError(`cannot reach ${where} (${code || name})`, { hint, unanswered: true, cause });
}

function meaningOf({ meanings = {} }: Service, code: string): codes.Meaning | undefined {
  const known = Object.entries(meanings) as readonly (readonly [codes.Meaning, RegExp])[];
  return known.find(([, pattern]) => pattern.test(code))?.[0];
}

/** Turns whatever the SDK threw into an `IoError` (pointless to go on) or a `CallError` (AWS's answer). */
export function errorOf(service: Service, operation: string, error: unknown, where: string): Error {
  const thrown = (error ?? {}) as SdkError;
  const { name = "", message = String(error), Reason, RetryAfterSeconds, $metadata } = thrown;
  const world = worldError(
    { ...thrown, name, message, ...(thrown.code === undefined ? {} : { code: thrown.code }) },
    where,
    error,
  );
  if (world !== undefined) return world;
  const [first = ""] = message.split("\n");
  const isUnreadable = name === "SyntaxError";
  const said = `the answer is no JSON: ${first}; a proxy on the way may have answered in AWS's place`;
  return new CallError(
    service.name,
    operation,
    isUnreadable ? UNREADABLE : name || "UnknownError",
    isUnreadable ? said : message,
    {
      requestId: $metadata?.requestId,
      reason: Reason,
      status: $metadata?.httpStatusCode,
      retryAfterSeconds: RetryAfterSeconds,
      iamPrefix: service.iamPrefix,
      means: meaningOf(service, name),
    },
  );
}
