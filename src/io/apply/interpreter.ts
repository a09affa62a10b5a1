/**
 * The interpreter: executes steps, whatever kind they are for. It resolves references, follows asynchronous operations to
 * their end, tries again what AWS says to try again, and finds out what became of a call that was not answered.
 */
import { Bug } from "../../core/base/bug.ts";
import { isObject, type Json, type JsonObject } from "../../core/base/json.ts";
import type { Key } from "../../core/base/key.ts";
import type { Step, Wait } from "../../core/model/step.ts";
import { unreadable } from "../aws/answer-form.ts";
import { type CallError, isConflict, isConflictingOperation, isLost, isNotFound } from "../aws/call-error.ts";
import type { Connection } from "../aws/connection.ts";
import { isAnonymous, requestIdOf } from "../aws/heard.ts";
import type { Pacing } from "../aws/pacer.ts";
import { lateOnceAborted } from "../aws/patience.ts";
import { IoError } from "../io-error.ts";
import { type Attempt, Interrupted } from "./attempt.ts";
import type { Journal } from "./journal.ts";
import type { Hand } from "./management.ts";
import type { Operations } from "./operations.ts";
import { begunAs, isChangedSince, isDoneAlready, missingIn, partOf, worthOf } from "./step-answer.ts";

export interface InterpreterPorts {
  readonly connection: Connection;
  readonly operations: Operations;
  /** Whose credentials a change is made by, where those are not the caller's own. */
  readonly handOf?: (key: Key) => Pick<Hand, "connection" | "operations"> | undefined;
  readonly clock: Pacing;
  /** Told of every write before and after it. */
  readonly journal: Journal;
  /** Before each write: throws where this run may write no more. */
  readonly mayWrite: () => Promise<void>;
  /** A write was accepted. */
  readonly sent: () => void;
  /** Aborted: start nothing new, and try nothing again for long. */
  readonly interrupt: AbortSignal;
  /** Identifiers of an object that is to be there now, as its creation would have saved them; undefined where it is not. */
  readonly findMade: (key: Key) => Promise<Readonly<Record<string, string>> | undefined>;
  /** What to send in place of what AWS refused since its object has changed. Throws `ChangedSince` where that is somebody else's doing. */
  readonly heldAnew: (key: Key, input: JsonObject, refusal: CallError) => Promise<JsonObject>;
}

/** In place of an answer that never came: what it brought about is there. */
const FOUND: JsonObject = {};

export class Interpreter {
  /** What steps have saved, by key and name. */
  private readonly saved = new Map<Key, Record<string, string>>();
  private readonly ports: InterpreterPorts;

  constructor(ports: InterpreterPorts) {
    this.ports = ports;
  }

  private by({ key }: Attempt): Pick<Hand, "connection" | "operations"> {
    return this.ports.handOf?.(key) ?? this.ports;
  }

  /** Performs one step of a change to its end. Throws `CallError`, `OperationFailed`, `Interrupted`, or an `IoError`. */
  async execute(attempt: Attempt, step: Step): Promise<void> {
    const input = this.resolve(step.input) as JsonObject;
    let answer: JsonObject;
    try {
      answer = await this.retry(attempt, step, input);
    } catch (error) {
      if (step.onConflict === undefined || !isConflict(error) || isConflictingOperation(error)) throw error;
      await this.executeInstead(attempt, step.onConflict);
      return;
    }
    attempt.accepted += 1;
    attempt.lost = false;
    this.ports.sent();
    if (answer === FOUND) return;
    if (isAnonymous(answer)) attempt.unsure ??= `${step.operation} by ${this.ports.connection.hostOf(step.service)}`;
    if (step.saves !== undefined) this.save(attempt.key, step.saves, answer);
    if (step.wait !== undefined) await this.follow(attempt, step.wait, step.operation, answer);
  }

  /** What could not be replaced is removed first; where the new one is then refused, the old one comes back. */
  private async executeInstead(attempt: Attempt, { instead, undo }: NonNullable<Step["onConflict"]>): Promise<void> {
    try {
      for (const step of instead) {
        await this.execute(attempt, step);
        attempt.opened = true;
      }
    } catch (error) {
      if (attempt.opened) await this.execute(attempt, undo);
      throw error;
    }
    attempt.opened = false;
  }

  private save(key: Key, saves: Readonly<Record<string, string>>, answer: JsonObject): void {
    const outs = this.saved.get(key) ?? {};
    for (const [out, path] of Object.entries(saves)) {
      const value = partOf(answer, path);
      if (value !== undefined) outs[out] = value;
    }
    this.saved.set(key, outs);
  }

  /** What the steps of an object have saved: ids of what they made. */
  savedOf(key: Key): Readonly<Record<string, string>> {
    return this.saved.get(key) ?? {};
  }

  /** Puts what earlier steps saved in the place of references. */
  private resolve(value: Json | undefined): Json | undefined {
    if (Array.isArray(value)) return value.map((item) => this.resolve(item) ?? null);
    if (!isObject(value)) return value as Json | undefined;
    if (typeof value.$ref === "string" && typeof value.out === "string") {
      const out = this.saved.get(value.$ref)?.[value.out];
      if (out === undefined) throw new Bug(`nothing saved as ${value.out} of ${value.$ref}`);
      return out;
    }
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.resolve(item as Json)]));
  }

  /** Sends until AWS stops saying "later": throttling, operations that are in each other's way, and no answer at all. */
  private async retry(attempt: Attempt, step: Step, input: JsonObject): Promise<JsonObject> {
    const { interrupt, clock } = this.ports;
    const { connection } = this.by(attempt);
    const untouched = () => !attempt.begun && interrupt.aborted;
    const late = lateOnceAborted(interrupt, clock);
    let [lost, held] = [false, input];
    try {
      return await connection.patience.retry(
        async () => {
          if (untouched()) throw new Interrupted("interrupted");
          try {
            return await this.send(attempt, step, held);
          } catch (error) {
            if (lost && isDoneAlready(step.operation, error)) return await this.find(attempt.key, step, error);
            if (isChangedSince(held, error)) {
              // What was lost may be what has changed it: whether all is as wanted is for the re-read to tell.
              if (lost) return attempt.contest(error, FOUND);
              held = await this.ports.heldAnew(attempt.key, held, error);
            }
            if (isLost(error)) [lost, attempt.lost] = [true, true];
            throw error;
          }
        },
        { worth: (error) => worthOf(step, error), givesUp: () => untouched() || late(), wake: interrupt },
      );
    } catch (error) {
      // Without credentials or network every further call would fail the same way.
      if (error instanceof IoError && (error.unanswered || error.exitCode === 4)) connection.giveUp(error);
      const isTriedAgain = worthOf(step, error) > 0;
      if (isTriedAgain && untouched()) throw new Interrupted("interrupted");
      throw isTriedAgain && late() && error instanceof Error ? new Interrupted("interrupted", error) : error;
    }
  }

  /**
   * What an answer that never came would have said, as far as later steps need it. Whether it is as wanted is for the re-read to
   * tell. Where it is not there after all, something else was in the way: that is the error.
   */
  private async find(key: Key, { saves }: Step, refusal: unknown): Promise<JsonObject> {
    if (saves === undefined) return FOUND;
    try {
      const ids = await this.ports.findMade(key);
      if (ids === undefined) throw refusal;
      this.saved.set(key, { ...this.saved.get(key), ...ids });
      return FOUND;
    } catch (error) {
      throw isNotFound(error) ? refusal : error;
    }
  }

  private async send(attempt: Attempt, step: Step, input: JsonObject): Promise<JsonObject> {
    const { journal, mayWrite } = this.ports;
    const { connection } = this.by(attempt);
    await attempt.mayGoOn(mayWrite);
    const entry = await journal.before(attempt.key, step.service, step.operation, input);
    let answer: JsonObject;
    try {
      answer = await connection.once(step.service, step.operation, input);
      const missing = missingIn(step, answer);
      if (missing !== undefined) throw unreadable(connection, step.service, step.operation, missing);
    } catch (error) {
      await journal.after(entry, { accepted: false, error });
      throw error;
    }
    // Should the journal fail now, the write has been made all the same.
    attempt.lost = true;
    await journal.after(entry, { accepted: true, requestId: requestIdOf(answer), operationId: begunAs(step, answer) });
    attempt.lost = false;
    return answer;
  }

  private async follow(attempt: Attempt, wait: Wait, operation: string, answer: JsonObject): Promise<void> {
    const status = isObject(answer[wait]) ? answer[wait] : {};
    const requestId = begunAs({ wait }, answer);
    if (status.Status === "SUCCEEDED" || requestId === undefined) return;
    const end = await this.by(attempt).operations.follow(wait, operation, requestId, attempt.isNeeded);
    if (end === "over") attempt.pending.push({ wait, operation, requestId });
  }
}
