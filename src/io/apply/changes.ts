/**
 * Changes: applies the changes of a plan, as many at a time as AWS allows, and says what became of each.
 *
 * A change that fails holds only what needs it; nothing is started after an interrupt, or once somebody else writes; every
 * change that AWS accepted is looked for before it counts as done, and before anything is taken away that it replaces.
 */

import type { Key } from "../../core/base/key.ts";
import { closedTogether } from "../../core/model/anew.ts";
import type { Change } from "../../core/model/change.ts";
import type { Result } from "../../core/model/outcome.ts";
import type { Order } from "../../core/order/order.ts";
import { Schedule } from "../../core/order/schedule.ts";
import { CallError } from "../aws/call-error.ts";
import { IoError } from "../io-error.ts";
import { Attempt, ChangedSince } from "./attempt.ts";
import type { Interpreter } from "./interpreter.ts";
import { endedBy, failureOf, resultOf, unseen, whyHeld } from "./results.ts";
import type { ApplyPorts } from "./run.ts";
import { Tally } from "./tally.ts";
import { taskOf } from "./task-of.ts";
import type { Verifier } from "./verify.ts";

export interface ChangeApplierInput {
  readonly changes: readonly Change[];
  readonly order: Order;
  /** Whether a change may be made: `allow`, and `ask` where a person said yes. */
  readonly approved: (change: Change) => boolean;
  /** Why one that might be made is not approved, where that is more than that a person has to say yes. */
  readonly whyHeld?: (change: Change) => string | undefined;
  readonly interpreter: Interpreter;
  readonly verifier: Verifier;
  /** Aborted: start nothing new. */
  readonly interrupt: AbortSignal;
  /** Asynchronous operations that may be in progress at once. */
  readonly writesInFlight: number;
  /** Before anything is started: throws where this run may write no more. */
  readonly mayWrite: () => Promise<void>;
  readonly progress: ApplyPorts["progress"];
}

/** Synchronous calls that are under way at once: they fill the latency. */
const SYNCHRONOUS = 8;

export class ChangeApplier {
  private readonly input: ChangeApplierInput;
  private readonly changes: ReadonlyMap<Key, Change>;
  private readonly schedule: Schedule;
  private readonly tally: Tally;
  private readonly results = new Map<Key, Result>();
  private readonly running = new Map<Key, { readonly asynchronous: boolean; readonly end: Promise<void> }>();
  /** Made, and not looked for yet. */
  private readonly unseen = new Map<Key, Attempt>();
  private looking: Promise<void> | undefined;
  private stopped: string | undefined;
  /** The world failed: nothing more can be read or written. */
  private lost = false;

  constructor(input: ChangeApplierInput) {
    this.input = input;
    this.changes = new Map(input.changes.map((change) => [change.key, change]));
    const sequence = input.order.sequence.flatMap((key) => this.changes.get(key) ?? []);
    this.tally = new Tally(sequence.length, input.progress);
    this.schedule = new Schedule(sequence.map(taskOf), input.order);
    const held = (change: Change) => !input.approved(change);
    const also = closedTogether(sequence, held);
    for (const change of sequence) if (held(change) || also.has(change.key)) this.hold(change, also.get(change.key));
  }

  async run(): Promise<readonly Result[]> {
    this.tally.say("writing");
    for (;;) {
      // From here to the next wait nothing can end: what ended before has let others go, and they are started.
      if (await this.mayStart()) this.start();
      this.lookWhereAwaited();
      const ends = [...this.running.values()].map(({ end }) => end);
      if (this.looking !== undefined) ends.push(this.looking);
      if (ends.length === 0) break;
      await Promise.race(ends);
    }
    for (const key of this.schedule.open()) {
      this.leaveOut(key, resultOf(this.changes.get(key)!, "not-attempted", { reason: this.stopped ?? "not started" }));
    }
    await this.look([...this.unseen.keys()]);
    return this.soFar();
  }

  /** What is known of every change at this moment; what is under way counts as unknown. */
  soFar(): readonly Result[] {
    return this.input.order.sequence.flatMap((key) => {
      const change = this.changes.get(key);
      if (change === undefined) return [];
      const known = this.results.get(key);
      if (known !== undefined) return [known];
      if (!this.running.has(key) && !this.unseen.has(key)) {
        return [resultOf(change, "not-attempted", { reason: this.stopped ?? "interrupted" })];
      }
      return [resultOf(change, "unknown", { wrote: true, reason: "it was under way" })];
    });
  }

  /** `other`: what it is made anew with, where that is held. */
  private hold(change: Change, other: Change | undefined): void {
    const reason = this.input.whyHeld?.(change) ?? whyHeld(change, other);
    this.leaveOut(change.key, resultOf(change, "held", { reason }));
    this.fail(change.key);
  }

  private leaveOut(key: Key, result: Result): void {
    this.results.set(key, result);
    this.tally.leaveOut();
  }

  private fail(key: Key, also?: readonly Key[]): void {
    this.schedule.failed(key, also);
    for (const { key: dropped, need } of this.schedule.takeDropped()) {
      if (this.results.has(dropped)) continue;
      this.leaveOut(dropped, resultOf(this.changes.get(dropped)!, "not-attempted", { reason: `needs ${need}` }));
    }
  }

  private async mayStart(): Promise<boolean> {
    if (this.input.interrupt.aborted) this.stopped ??= "interrupted";
    if (this.stopped !== undefined) return false;
    try {
      await this.input.mayWrite();
      return true;
    } catch (error) {
      // Whatever keeps it from knowing: what was done must be told.
      if (!(error instanceof IoError) && !(error instanceof CallError)) throw error;
      this.stopped = error.message;
      return false;
    }
  }

  private start(): void {
    for (const asynchronous of [true, false]) {
      const limit = asynchronous ? this.input.writesInFlight : SYNCHRONOUS;
      while ([...this.running.values()].filter((one) => one.asynchronous === asynchronous).length < limit) {
        const key = this.schedule.next(asynchronous);
        if (key === undefined) break;
        // It runs before it can end: what has no calls would be over at once, and be waited for without end.
        const end = Promise.resolve().then(() => this.make(this.changes.get(key)!));
        this.running.set(key, { asynchronous, end });
      }
    }
  }

  private async make(change: Change): Promise<void> {
    const { key } = change;
    const attempt = new Attempt(key, () => this.schedule.isNeeded(key));
    try {
      for (const step of change.steps) await this.input.interpreter.execute(attempt, step);
      this.unseen.set(key, attempt);
      this.schedule.made(key, attempt.doubtful);
    } catch (error) {
      if (error instanceof IoError) {
        this.lost ||= error.unanswered || error.exitCode === 4;
        this.stopped ??= error.message;
      }
      this.results.set(key, endedBy(change, error, attempt));
      this.fail(key, error instanceof ChangedSince ? error.dependents : []);
    } finally {
      this.running.delete(key);
      this.tally.write();
    }
  }

  /** Looks for what others wait for, all at once, when nothing else can be started. */
  private lookWhereAwaited(): void {
    const awaited = this.schedule.awaited();
    if (this.looking !== undefined || this.stopped !== undefined || awaited.length === 0) return;
    this.looking = this.look(awaited).finally(() => {
      this.looking = undefined;
    });
  }

  private async look(keys: readonly Key[]): Promise<void> {
    if (keys.length === 0) return;
    if (this.running.size === 0) this.tally.say("looking");
    const attempts = new Map(keys.map((key) => [key, this.unseen.get(key)!]));
    const changes = keys.map((key) => this.changes.get(key)!);
    const seen = await this.input.verifier.look(changes, [...attempts.values()], this.lost);
    for (const change of changes) {
      this.unseen.delete(change.key);
      const how = seen.get(change.key);
      const attempt = attempts.get(change.key)!;
      if (how === "there") {
        this.results.set(change.key, resultOf(change, "done", { wrote: attempt.accepted > 0 }));
        this.schedule.seen(change.key);
      } else {
        const result = how instanceof Error ? failureOf(change, how, attempt) : unseen(how, attempt);
        this.results.set(change.key, resultOf(change, result.state, { ...result, wrote: true }));
        this.fail(change.key);
      }
    }
  }
}
