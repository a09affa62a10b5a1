import { AwsError } from "../base/errors.ts";
import { isObject } from "../shapes/check.ts";

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  /** The request id of the operation that began: the answer is headed with it. */
  readonly begunAs?: string | undefined;
  /** Of an error of REST: its name, for the header. */
  readonly errorType?: string;
}

const JSON_TYPE = "application/x-amz-json-1.1";

/** @throws AwsError SerializationException where the body is no JSON object. */
export function decodeJson(body: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = body === "" ? {} : JSON.parse(body);
  } catch {
    throw new AwsError("SerializationException", "Unexpected token in the request body");
  }
  if (!isObject(value)) throw new AwsError("SerializationException", "Start of structure or map expected");
  return value;
}

export function jsonAnswer(result: object | undefined): Answer {
  return { status: 200, type: JSON_TYPE, body: JSON.stringify(result ?? {}) };
}

/** awsJson1.1: `__type` is the error's short name. `requestId` goes into the body where the service's model has it. */
export function jsonError(error: AwsError, requestId?: string): Answer {
  const members = { ...error.members, ...(requestId === undefined ? {} : { RequestId: requestId }) };
  const body = JSON.stringify({ __type: error.code, Message: error.message, ...members });
  return { status: error.status, type: JSON_TYPE, body };
}
