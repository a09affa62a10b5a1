/** Answers to writes: what later steps need of them, and whether they say it. */
import { isObject, type JsonObject } from "../../core/base/json.ts";
import type { Step } from "../../core/model/step.ts";
import {
  type CallError,
  isConflict,
  isConflictingOperation,
  isLost,
  isNotFound,
  isThrottled,
} from "../aws/call-error.ts";
import { PATIENCE } from "../aws/patience.ts";
import { text } from "./status-lists.ts";

/** A part of an answer, by a dotted path; undefined where it is no text. */
export const partOf = (answer: JsonObject, path: string): string | undefined =>
  text(path.split(".").reduce<unknown>((at, part) => (isObject(at) ? at[part] : undefined), answer));

/** What an answer always says and this one does not: what later steps need of it, and how what it started is followed. */
export function missingIn({ saves = {}, wait }: Step, answer: JsonObject): string | undefined {
  const lacking = Object.values(saves).find((path) => partOf(answer, path) === undefined);
  if (lacking !== undefined || wait === undefined) return lacking;
  const status = isObject(answer[wait]) ? answer[wait] : {};
  return status.Status === "SUCCEEDED" || text(status.RequestId) !== undefined ? undefined : `${wait}.RequestId`;
}

/** AWS says that what a step is to bring about is so already. */
export function isDoneAlready(operation: string, error: unknown): boolean {
  if (/^(Delete|Detach)/.test(operation)) return isNotFound(error);
  // A Put may be in the way of what was there before: that is for `onConflict`.
  return /^(Create|Attach)/.test(operation) && isConflict(error) && !isConflictingOperation(error);
}

/** AWS says that what a write is held to, the revision that was planned on, has passed. */
export const isChangedSince = (input: JsonObject, error: unknown): error is CallError =>
  input.Revision !== undefined && isConflict(error) && error.reason === "CONCURRENT_MODIFICATION";

/** How long it is tried to get an answer to a write. */
const LOST = 2 * 60_000;

/** For how long it is worth trying again. */
export function worthOf(step: Step, error: unknown): number {
  // A set stays provisioned for a while after its last assignment is gone (aws-api 3.6).
  const occupied = step.operation === "DeletePermissionSet" && isConflict(error);
  if (isThrottled(error) || isConflictingOperation(error) || occupied) return PATIENCE;
  return isLost(error) ? LOST : 0;
}

/** AWS's id of the operation that an answer says has begun. */
export const begunAs = ({ wait }: Pick<Step, "wait">, answer: JsonObject): string | undefined =>
  wait === undefined ? undefined : partOf(answer, `${wait}.RequestId`);
