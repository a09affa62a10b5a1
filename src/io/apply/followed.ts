/** One asynchronous operation that is followed to its end. */
import type { Wait } from "../../core/model/step.ts";
import { type CallError, said } from "../aws/call-error.ts";
import { OperationFailed, OperationUnknown } from "./status-lists.ts";

/**
 * An operation that is not over by then is given up on; AWS's own tools wait five to ten minutes. Provisioning hundreds of
 * accounts takes longer: that is waited for as long as AWS says that it is in progress, and each time so long it is said.
 */
export const LONGEST_OPERATION = 10 * 60_000;
/** What a list shows for so long is asked for by itself, now and again: not every list forgets what has ended. */
export const ASK_AFTER = 30_000;
/** A wait of so long is told, and then each time it has lasted as long as operations do at the longest. */
export const FIRST_TOLD = 60_000;

/** `over`: not in progress any more; AWS did not say how it ended. */
export type End = "succeeded" | "over";

/** All times are in milliseconds since 1970. */
export interface Followed {
  readonly wait: Wait;
  readonly operation: string;
  readonly requestId: string;
  /** Whether somebody must know how it ends. */
  readonly certain: () => boolean;
  readonly since: number;
  /** Whether a list has shown it. */
  shown: boolean;
  /** Up to when it is waited for, should AWS say nothing more of it. */
  until: number;
  /** When it is asked for by itself, though a list shows it. */
  askAt: number;
  /** Why AWS did not say how it is, when it was last asked. */
  unasked?: CallError | undefined;
  readonly end: (end: End | Error) => void;
}

export const startsAt = (now: number) => {
  return { since: now, until: now + LONGEST_OPERATION, askAt: now + ASK_AFTER, shown: false };
};

/** A list says that it has failed, and nobody says why. */
export const failedAsListed = ({ operation, requestId }: Followed): OperationFailed =>
  new OperationFailed(operation, "AWS lists it as failed and gives no reason", requestId);

/** What the longest wait is for, beside so many others: `AWS has been at CreateAccountAssignment (request 1-2) for 3 minutes …`. */
export function lateWords({ operation, requestId, since, unasked }: Followed, others: number, now: number): string {
  const minutes = Math.floor((now - since) / 60_000);
  const many = others === 0 ? "" : ` and ${others} more`;
  const how = unasked === undefined ? "says that it goes on" : `does not say how it goes (${said(unasked)})`;
  return `AWS has been at ${operation} (request ${requestId})${many} for ${minutes} ${minutes === 1 ? "minute" : "minutes"} and ${how}: waiting for it`;
}

/** One that is not waited for any longer. */
export function unknownEnd({ operation, requestId, unasked }: Followed, interrupted: boolean): OperationUnknown {
  const waited = interrupted
    ? "interrupted before AWS had finished it"
    : `AWS has not finished it in ten minutes${unasked === undefined ? "" : ", or does not say so"}`;
  const why = unasked === undefined ? "" : ` (${said(unasked)})`;
  return new OperationUnknown(operation, `${waited}${why}; it may still do so`, requestId);
}
