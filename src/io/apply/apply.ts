/**
 * Applying: performs the changes of a plan in order, one after the other, and says what became of each.
 *
 * A change that fails holds only what needs it; nothing is started after an interrupt; every change that AWS accepted is
 * looked for once more by the caller before it counts as done.
 */
import type { Change } from "../../core/change.ts";
import type { Key } from "../../core/key.ts";
import type { Order } from "../../core/order.ts";
import type { Result, ResultState } from "../../core/outcome.ts";
import { CallError } from "../aws/call-error.ts";
import { IoError } from "../io-error.ts";
import { hintFor } from "./hints.ts";
import { type Interpreter, OperationFailed } from "./interpreter.ts";

export interface ApplyInput {
  readonly changes: readonly Change[];
  readonly order: Order;
  /** Whether a change may be made: `allow`, and `ask` where a person said yes. */
  readonly approved: (change: Change) => boolean;
  readonly interpreter: Interpreter;
  /** Aborted: start nothing new. */
  readonly interrupt: AbortSignal;
  /** After each change. */
  readonly progress: (done: number, of: number, change: Change, result: Result) => void;
}

const HELD: Readonly<Record<Change["verdict"], string>> = {
  allow: "",
  ask: "needs a person's yes",
  deny: "refused",
  withheld: "withheld by the mode",
};

function resultOf(change: Change, state: ResultState, more: Partial<Result> = {}): Result {
  return { key: change.key, action: change.action, state, wrote: false, sources: change.sources, ...more };
}

function failureOf(change: Change, error: unknown, wrote: boolean): Result {
  const message = error instanceof Error ? error.message : String(error);
  const hint = hintFor(message);
  const code = error instanceof CallError ? `${error.code}: ` : "";
  return resultOf(change, "failed", {
    wrote,
    reason: `${code}${message}`,
    ...(hint === undefined ? {} : { hint }),
    ...(error instanceof CallError || error instanceof OperationFailed ? { operation: error.operation } : {}),
    ...((error instanceof CallError || error instanceof OperationFailed) && error.requestId !== undefined
      ? { requestId: error.requestId }
      : {}),
  });
}

/** What stops the whole run: without credentials or network every further change would fail the same way. */
function isFatal(error: unknown): boolean {
  return error instanceof IoError;
}

async function make(change: Change, interpreter: Interpreter): Promise<{ result: Result; fatal: boolean }> {
  let wrote = false;
  for (const step of change.steps) {
    try {
      await interpreter.perform(change.key, step);
      wrote = true;
    } catch (error) {
      return { result: failureOf(change, error, wrote || error instanceof OperationFailed), fatal: isFatal(error) };
    }
  }
  return { result: resultOf(change, "done", { wrote }), fatal: false };
}

export async function applyChanges(input: ApplyInput): Promise<readonly Result[]> {
  const { order, approved, interpreter, interrupt } = input;
  const changes = new Map(input.changes.map((change) => [change.key, change]));
  const results = new Map<Key, Result>();
  let stopped: string | undefined;
  for (const key of order.sequence) {
    const change = changes.get(key);
    if (change === undefined) continue;
    const blocker = (order.needs.get(key) ?? []).find(
      (need) => results.has(need) && results.get(need)?.state !== "done",
    );
    let result: Result;
    if (interrupt.aborted) stopped ??= "interrupted";
    if (!approved(change)) {
      result = resultOf(change, "held", { reason: [HELD[change.verdict], ...change.reasons].join(": ") });
    } else if (stopped !== undefined) {
      result = resultOf(change, "not-attempted", { reason: stopped });
    } else if (blocker !== undefined) {
      result = resultOf(change, "not-attempted", { reason: `needs ${blocker}` });
    } else {
      const made = await make(change, interpreter);
      result = made.result;
      if (made.fatal) stopped = result.reason ?? "the connection to AWS was lost";
    }
    results.set(key, result);
    input.progress(results.size, changes.size, change, result);
  }
  return [...results.values()];
}
