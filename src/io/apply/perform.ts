/**
 * A run of apply: the lease, the changes with a look at what they did, then the marks, then the pointer.
 */
import type { Change } from "../../core/change.ts";
import type { Registry } from "../../core/kind.ts";
import { appliedTag } from "../../core/marks.ts";
import type { Order } from "../../core/order.ts";
import type { Outcome, Result } from "../../core/outcome.ts";
import type { Mark, Plan } from "../../core/plan.ts";
import { pointerStep } from "../../core/plan-steps.ts";
import type { Live } from "../../core/resource.ts";
import type { Step } from "../../core/step.ts";
import { CallError } from "../aws/call-error.ts";
import type { Connection } from "../aws/connection.ts";
import type { LiveQuery } from "../aws/live.ts";
import type { Pacing } from "../aws/pacer.ts";
import type { Repository } from "../git/repository.ts";
import { IoError } from "../io-error.ts";
import { ApplyRun } from "./apply.ts";
import { Attempt, Interpreter, Interrupted } from "./interpreter.ts";
import type { Journal } from "./journal.ts";
import { LeaseHolder } from "./lease.ts";
import { Operations } from "./operations.ts";
import { pointerOf, unfinished } from "./pointer.ts";
import { sessionsOf } from "./sessions.ts";
import { Verifier } from "./verify.ts";

export interface ApplyPorts {
  readonly clock: Pacing;
  readonly interrupt: AbortSignal;
  /** A write was accepted. */
  readonly sent: () => void;
  readonly progress: (change: Change, result: Result) => void;
  readonly journal: Journal;
  /** For how long others wait for this run, should it be killed. */
  readonly leaseSeconds: number;
  /** Why a change that might be made is not approved. */
  readonly whyHeld?: (change: Change) => string | undefined;
  /** Told of the run once it may write, for whoever ends it at once. */
  readonly running?: (run: Held) => void;
}

export interface Held {
  /** What is known by now. */
  readonly soFar: () => Outcome;
  /** Lets others write. */
  readonly release: () => Promise<void>;
}

/** What a run needs of a prepared plan. */
export interface Run {
  readonly plan: Plan;
  readonly order: Order;
  readonly live: Live;
  readonly kinds: Registry;
  readonly repository: Repository | undefined;
  readonly connection: Connection;
  readonly query: LiveQuery;
  readonly throttle: { readonly requestsPerSecond: number; readonly writesInFlight: number };
}

/** What AWS or the world said, as a reason; a bug stays a bug. */
function reasonOf(error: unknown): string {
  if (error instanceof CallError) return `${error.code}: ${error.message}`;
  if (error instanceof IoError || error instanceof Interrupted) return error.message;
  throw error;
}

class Writer {
  private readonly interpreter: Interpreter;
  private readonly operations: Operations;
  private readonly run: Run;
  private readonly ports: ApplyPorts;
  private readonly lease: LeaseHolder;
  private made: ApplyRun | undefined;

  constructor(run: Run, ports: ApplyPorts) {
    this.run = run;
    this.ports = ports;
    const { connection, plan, throttle, live } = run;
    const { clock, interrupt, journal, sent } = ports;
    const instanceArn = plan.instance.arn;
    const { requestsPerSecond } = throttle;
    const configName = plan.config.name;
    const pointer = live.instance.tags?.[appliedTag(configName)];
    const holder = plan.caller.arn;
    const life = ports.leaseSeconds * 1000;
    this.lease = new LeaseHolder({
      connection,
      clock,
      instanceArn,
      configName,
      holder,
      requestsPerSecond,
      life,
      pointer,
    });
    this.operations = new Operations({ connection, clock, instanceArn, requestsPerSecond });
    const interrupted = () => interrupt.aborted;
    this.interpreter = new Interpreter({ connection, operations: this.operations, journal, sent, interrupted });
  }

  async perform(approved: (change: Change) => boolean): Promise<Outcome> {
    const { plan } = this.run;
    const writes = plan.changes.some(approved) || plan.marks.length > 0 || pointerOf(this.run).value !== undefined;
    if (!writes) return this.performHeld(approved);
    await this.lease.take();
    try {
      return await this.performHeld(approved);
    } finally {
      await this.lease.release();
    }
  }

  private async performHeld(approved: (change: Change) => boolean): Promise<Outcome> {
    const { plan, order, query, live, kinds, throttle } = this.run;
    const { ports, interpreter, operations } = this;
    const verifier = new Verifier({ ...query, live, kinds, interpreter, operations, clock: ports.clock });
    this.made = new ApplyRun({
      changes: plan.changes,
      order,
      approved,
      ...(ports.whyHeld === undefined ? {} : { whyHeld: ports.whyHeld }),
      interpreter,
      verifier,
      interrupt: ports.interrupt,
      writesInFlight: throttle.writesInFlight,
      mayWrite: () => this.lease.keep(),
      progress: ports.progress,
    });
    const pointer = { advanced: false, reason: "interrupted" } as const;
    const soFar = () => this.outcome(this.made!.soFar(), true, pointer);
    ports.running?.({ soFar, release: () => this.lease.release() });
    const results = await this.made.run();
    const interrupted = ports.interrupt.aborted;
    return this.outcome(results, interrupted, await this.remember(results, interrupted));
  }

  private outcome(results: readonly Result[], interrupted: boolean, pointer: Outcome["pointer"]): Outcome {
    const { plan } = this.run;
    return {
      format: "idc-outcome",
      version: 1,
      results,
      unknown: plan.unknown.length + plan.blocked.length,
      interrupted,
      pointer,
      ...sessionsOf(plan, this.run.live, results),
      ...(plan.overrides === undefined ? {} : { overrides: plan.overrides }),
      names: { accounts: plan.names.accounts },
    };
  }

  /** The marks, then the pointer; nothing after an interrupt. */
  private async remember(results: readonly Result[], interrupted: boolean): Promise<Outcome["pointer"]> {
    if (interrupted) return { advanced: false, reason: "interrupted" };
    const problem = await this.mark(this.run.plan.marks);
    if (problem !== undefined) return { advanced: false, reason: problem };
    const { value, pointer } = pointerOf(this.run);
    if (pointer.holdsRemovals === true) return pointer;
    const reason = unfinished(this.run, results);
    if (reason !== undefined) return { advanced: false, reason };
    if (value === undefined) return pointer;
    const failure = await this.tag([pointerStep(this.run.plan, value)]);
    return failure === undefined ? pointer : { advanced: false, reason: failure };
  }

  /** Where AWS denies marks, that is said and nothing else is lost. */
  private async mark(marks: readonly Mark[]): Promise<string | undefined> {
    const failure = await this.tag(marks.map(({ step }) => step));
    return failure === undefined ? undefined : `marking permission sets: ${failure}`;
  }

  private async tag(steps: readonly Step[]): Promise<string | undefined> {
    if (steps.length === 0) return undefined;
    try {
      await this.lease.keep();
      await Promise.all(steps.map((step) => this.interpreter.perform(new Attempt("Instance", () => false), step)));
      return undefined;
    } catch (error) {
      return reasonOf(error);
    }
  }
}

export function perform(run: Run, approved: (change: Change) => boolean, ports: ApplyPorts): Promise<Outcome> {
  return new Writer(run, ports).perform(approved);
}
