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
import { CallError, iamAction, isDenied } from "../aws/call-error.ts";
import { IoError } from "../io-error.ts";
import { hintFor } from "./hints.ts";
import { type Interpreter, OperationFailed } from "./interpreter.ts";

export interface ApplyInput {
  readonly changes: readonly Change[];
  readonly order: Order;
  /** Whether a change may be made: `allow`, and `ask` where a person said yes. */
  readonly approved: (change: Change) => boolean;
  /** Why a change that is not approved is held, where something else than its verdict holds it. */
  readonly whyNot?: (change: Change) => string | undefined;
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
  const code = error instanceof CallError ? `${error.code}: ` : "";
  const denied = isDenied(error) ? iamAction(error.service, error.operation) : undefined;
  const hint = denied === undefined ? hintFor(message) : `the caller needs ${denied}`;
  const known = error instanceof CallError || error instanceof OperationFailed ? error : undefined;
  return resultOf(change, "failed", {
    wrote,
    reason: `${code}${message}`,
    ...(hint === undefined ? {} : { hint }),
    ...(denied === undefined ? {} : { denied }),
    ...(known === undefined ? {} : { operation: known.operation }),
    ...(known?.requestId === undefined ? {} : { requestId: known.requestId }),
  });
}

async function make(change: Change, interpreter: Interpreter): Promise<{ result: Result; fatal: boolean }> {
  const before = interpreter.accepted;
  try {
    for (const step of change.steps) await interpreter.perform(change.key, step);
  } catch (error) {
    // Without credentials or network every further change would fail the same way.
    return { result: failureOf(change, error, interpreter.accepted > before), fatal: error instanceof IoError };
  }
  return { result: resultOf(change, "done", { wrote: interpreter.accepted > before }), fatal: false };
}

/** Something a change needs that was not done. */
function blockerOf(needs: readonly (readonly Key[])[], results: ReadonlyMap<Key, Result>): Key | undefined {
  for (const list of needs) {
    for (const need of list) if ((results.get(need)?.state ?? "done") !== "done") return need;
  }
  return undefined;
}

export interface Applied {
  readonly results: readonly Result[];
  /** The world failed: nothing more can be read or written. */
  readonly lost: boolean;
}

export async function applyChanges(input: ApplyInput): Promise<Applied> {
  const { order, approved, interpreter, interrupt } = input;
  const changes = new Map(input.changes.map((change) => [change.key, change]));
  const results = new Map<Key, Result>();
  let stopped: string | undefined;
  let lost = false;
  for (const key of order.sequence) {
    const change = changes.get(key);
    if (change === undefined) continue;
    const blocker = blockerOf(order.needs.get(key) ?? [], results);
    let result: Result;
    if (interrupt.aborted) stopped ??= "interrupted";
    if (!approved(change)) {
      const reason = input.whyNot?.(change) ?? `${HELD[change.verdict]}: ${change.reasons.join("; ")}`;
      result = resultOf(change, "held", { reason });
    } else if (stopped !== undefined) {
      result = resultOf(change, "not-attempted", { reason: stopped });
    } else if (blocker !== undefined) {
      result = resultOf(change, "not-attempted", { reason: `needs ${blocker}` });
    } else {
      const made = await make(change, interpreter);
      result = made.result;
      lost ||= made.fatal;
      if (lost) stopped = result.reason ?? "the connection to AWS was lost";
    }
    results.set(key, result);
    input.progress(results.size, changes.size, change, result);
  }
  return { results: [...results.values()], lost };
}
