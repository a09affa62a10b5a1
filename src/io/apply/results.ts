/** What became of one change, in AWS's words and with what helps. */
import type { Change } from "../../core/model/change.ts";
import type { Result, ResultState } from "../../core/model/outcome.ts";
import { CallError, isDenied, isForeign, isLost } from "../aws/call-error.ts";
import { type Attempt, ChangedSince, Interrupted, Stopped } from "./attempt.ts";
import { deniedHint, hintFor } from "./hints.ts";
import { OperationFailed, OperationUnknown } from "./status-lists.ts";
import type { Unread } from "./verify.ts";

const HELD: Readonly<Record<Change["verdict"], string>> = {
  allow: "not approved",
  ask: "needs a person's yes",
  deny: "refused",
  withheld: "withheld",
};

/** `other`: what it is made anew with, where that is held. */
export function whyHeld({ verdict, reasons }: Change, other: Change | undefined): string {
  if (other !== undefined) return `is made with ${other.key}, which is held`;
  return reasons.length === 0 ? HELD[verdict] : `${HELD[verdict]}: ${reasons.join("; ")}`;
}

/** What AWS refused to do to an object that is not as it was planned on. */
function changedSince({ message, refusal: { operation, requestId } }: ChangedSince): Partial<Result> {
  return { reason: message, operation, ...(requestId === undefined ? {} : { requestId }) };
}

const unsureWords = (call: string): string =>
  `${call} was answered as if done, but without the request id that AWS gives`;

/** What AWS accepted, and a fresh read does not confirm: it shows something else, or could not be made. */
export function unseen(
  how: "missing" | Unread | undefined,
  { unsure, contested }: Attempt,
): Partial<Result> & Pick<Result, "state"> {
  if (how === "missing") {
    if (contested !== undefined) return { state: "failed", ...changedSince(contested) };
    const accepted = unsure === undefined ? "AWS accepted it" : unsureWords(unsure);
    return { state: "failed", reason: `${accepted}, but reading it again does not show it` };
  }
  const why = how?.why === undefined ? "" : `: ${how.why}`;
  const accepted = contested === undefined ? "AWS accepted it" : "its answer was lost";
  return { state: "unknown", reason: `${accepted}, but it could not be read again${why}` };
}

export function resultOf(change: Change, state: ResultState, more: Partial<Result> = {}): Result {
  return { key: change.key, action: change.action, wrote: false, sources: change.sources, ...more, state };
}

/** What became of a change that was not made to its end. */
export function endedBy(change: Change, error: unknown, attempt: Attempt): Result {
  if (error instanceof Interrupted) return interruptedOf(change, error, attempt);
  if (error instanceof Stopped && !attempt.begun) return resultOf(change, "not-attempted", { reason: error.message });
  // What nothing was written of waits for another plan, as where the whole plan is too old.
  if (error instanceof ChangedSince)
    return resultOf(change, attempt.begun ? "failed" : "held", { wrote: attempt.begun, ...changedSince(error) });
  return failureOf(change, error, attempt);
}

/** What was being tried again when the run was interrupted. */
function interruptedOf(change: Change, { last }: Interrupted, attempt: Attempt): Result {
  if (last === undefined) return resultOf(change, "not-attempted", { reason: "interrupted" });
  const failure = failureOf(change, last, attempt);
  return { ...failure, reason: `interrupted while it was tried again: ${failure.reason}` };
}

export function failureOf(change: Change, error: unknown, attempt: Attempt): Result {
  const message = error instanceof Error ? error.message : String(error);
  const foreign = isForeign(error);
  const code = error instanceof CallError && !foreign ? `${error.code}: ` : "";
  const unsure = attempt.unsure === undefined ? "" : ` (${unsureWords(attempt.unsure)})`;
  const denied = isDenied(error) ? error.action : undefined;
  const hint = denied === undefined ? hintFor(message) : deniedHint(denied, message);
  const known = (error instanceof CallError && !foreign) || error instanceof OperationFailed ? error : undefined;
  const unknown = error instanceof OperationUnknown || (attempt.lost && (isLost(error) || error instanceof Stopped));
  return resultOf(change, unknown ? "unknown" : "failed", {
    wrote: attempt.begun,
    reason: `${code}${message}${unsure}`,
    ...(hint === undefined ? {} : { hint }),
    ...(denied === undefined ? {} : { denied }),
    ...(known === undefined ? {} : { operation: known.operation }),
    ...(known?.requestId === undefined ? {} : { requestId: known.requestId }),
  });
}
