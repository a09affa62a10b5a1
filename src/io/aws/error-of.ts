/** What the SDK threw, as data: the world's failure, or AWS's answer. */
import type { Meaning } from "../../core/base/aws-codes.ts";
import { IoError } from "../io-error.ts";
import {
  foreignAnswer,
  isOfAws,
  isUnknownOperation,
  noAnswer,
  type Thrown,
  unknownOperation,
  untrusted,
} from "./answered.ts";
import { CallError, UNKNOWN_OPERATION, UNREADABLE } from "./call-error.ts";
import { type Heard, heardBefore } from "./heard.ts";
import type { Service } from "./services/service.ts";

const NO_CREDENTIALS = /^CredentialsProviderError$|^TokenProviderError$/;
const BAD_CREDENTIALS =
  /^(ExpiredToken|ExpiredTokenException|UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch|AuthFailure|MissingAuthenticationToken|InvalidIdentityToken)$/;

interface SdkError extends Thrown {
  readonly Reason?: string;
  readonly RetryAfterSeconds?: number;
  readonly $metadata?: { readonly requestId?: string; readonly httpStatusCode?: number };
}

/** The SDK's errors may lack a name, and add lines about itself. */
function thrownOf(error: unknown): SdkError {
  const thrown = (typeof error === "object" && error !== null ? error : {}) as Partial<SdkError>;
  const [message = ""] = (thrown.message ?? String(error)).split("\n");
  const { name = "", code = "", Reason, RetryAfterSeconds, $metadata } = thrown;
  return {
    ...{ name, code: String(code), message },
    ...(Reason === undefined ? {} : { Reason }),
    ...(RetryAfterSeconds === undefined ? {} : { RetryAfterSeconds }),
    ...($metadata === undefined ? {} : { $metadata }),
  };
}

function withoutCredentials(message: string, cause: unknown): IoError {
  const profile = process.env.AWS_PROFILE;
  const hint =
    profile === undefined || profile === ""
      ? "set AWS_PROFILE, sign in with `aws sso login`, or give the job a role"
      : `is the profile ${profile} in ~/.aws/config (aws configure list-profiles), and is it signed in (aws sso login --profile ${profile})?`;
  return new IoError(`no AWS credentials: ${message}`, { hint, exitCode: 4, cause });
}

/** What is wrong with the settings of the SDK, before anything is sent. */
function settingsError({ name, message }: Thrown, cause: unknown): IoError | undefined {
  if (NO_CREDENTIALS.test(name)) return withoutCredentials(message, cause);
  if (BAD_CREDENTIALS.test(name)) {
    const hint = "they may have expired, or belong to another partition or endpoint";
    return new IoError(`AWS does not accept the credentials (${name}): ${message}`, { hint, exitCode: 4, cause });
  }
  if (/region is missing|region not accepted/i.test(message)) {
    const [, given = ""] = /region="(.*?)"/i.exec(message) ?? [];
    const hint =
      "set AWS_REGION or pass --region with the one in which IAM Identity Center is enabled, or write it into Settings of a config (`region: eu-west-1`); aws sso-admin list-instances --region REGION shows an instance in the right one";
    return new IoError(
      given === "" ? "no AWS region is given, and Identity Center is in one" : `${given} is no AWS region`,
      { hint, cause },
    );
  }
  if (/invalid url/i.test(message)) {
    const hint = "look at AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_<SERVICE>: they begin with https://";
    return new IoError(`the endpoint is no URL: ${message}`, { hint, cause });
  }
  return undefined;
}

/** What makes going on pointless, and what to do about it. */
function worldError(operation: string, thrown: Thrown, heard: Heard, cause: unknown): IoError | undefined {
  const settings = settingsError(thrown, cause);
  if (settings !== undefined) return settings;
  const certificate = untrusted(operation, thrown, heard);
  if (certificate !== undefined) return new IoError(certificate, { cause });
  const silence = noAnswer(operation, thrown, heard);
  return silence === undefined ? undefined : new IoError(silence, { unanswered: true, cause });
}

function meaningOf({ meanings = {} }: Service, code: string): Meaning | undefined {
  const known = Object.entries(meanings) as readonly (readonly [Meaning, RegExp])[];
  return known.find(([, pattern]) => pattern.test(code))?.[0];
}

/** Too many requests, whoever says so, and in whatever words. */
const THROTTLED_STATUS = 429;

/** Turns whatever the SDK threw into an `IoError` (pointless to go on) or a `CallError` (AWS's answer). */
export function errorOf(service: Service, operation: string, error: unknown, usual: string): Error {
  const thrown = thrownOf(error);
  const heard = heardBefore(error) ?? { host: usual };
  const world = worldError(operation, thrown, heard, error);
  if (world !== undefined) return world;
  const { name, message, Reason, RetryAfterSeconds, $metadata } = thrown;
  const status = heard.status ?? $metadata?.httpStatusCode;
  const more = {
    ...{ requestId: $metadata?.requestId, reason: Reason, retryAfterSeconds: RetryAfterSeconds, status },
    ...{ iamPrefix: service.iamPrefix, means: status === THROTTLED_STATUS ? "throttled" : meaningOf(service, name) },
  } as const;
  if (status !== undefined && !isOfAws(thrown)) {
    return new CallError(
      service.name,
      operation,
      UNREADABLE,
      foreignAnswer(operation, thrown, { ...heard, status }),
      more,
    );
  }
  if (isUnknownOperation(thrown, status)) {
    const said = unknownOperation(operation, thrown, heard);
    return new CallError(service.name, operation, UNKNOWN_OPERATION, said, more);
  }
  return new CallError(service.name, operation, name || "UnknownError", message, more);
}
