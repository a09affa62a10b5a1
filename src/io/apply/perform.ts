/**
 * A run of apply: the lease, what is remembered of it before its first write, the changes with a look at what they did, then
 * the marks, then what is remembered at its end.
 */
import { compareWithApproved } from "../../core/approved.ts";
import type { Change } from "../../core/change.ts";
import type { Key } from "../../core/key.ts";
import type { Registry } from "../../core/kind.ts";
import { leaseTag } from "../../core/marks.ts";
import type { Basis } from "../../core/memory/remember.ts";
import type { Order } from "../../core/order.ts";
import type { Outcome, Result } from "../../core/outcome.ts";
import type { Plan } from "../../core/plan.ts";
import type { Live } from "../../core/resource.ts";
import type { Step } from "../../core/step.ts";
import { CallError, isDenied } from "../aws/call-error.ts";
import type { Connection } from "../aws/connection.ts";
import type { LiveQuery } from "../aws/live.ts";
import type { Pacing } from "../aws/pacer.ts";
import { IoError } from "../io-error.ts";
import { ApplyRun } from "./apply.ts";
import { Attempt, Interpreter, Interrupted } from "./interpreter.ts";
import type { Journal } from "./journal.ts";
import { LeaseHolder } from "./lease.ts";
import { RunMemory, unfinished } from "./memory.ts";
import { Operations } from "./operations.ts";
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
  /**
   * Reads and plans again, where another run has written since. Throws an `IoError` where the config may not be applied any
   * more.
   */
  readonly replan: () => Promise<Run>;
  /** Go ahead where AWS denies tags: a person takes access away, and nothing else. */
  readonly evenUntagged?: boolean;
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
  readonly connection: Connection;
  readonly query: LiveQuery;
  readonly throttle: { readonly requestsPerSecond: number; readonly writesInFlight: number };
  readonly basis: Basis;
  /** The hash of the config folder's path. */
  readonly place: string;
  /** A run of what no commit has. */
  readonly uncommitted?: true;
}

type Approved = (change: Change) => boolean;

/** Of a life, after which it is looked whether it must be renewed while nothing is written. */
const RENEW_AFTER = 0.1;

/** What AWS or the world said, as a reason; a bug stays a bug. */
function reasonOf(error: unknown): string {
  if (error instanceof CallError) return `${error.code}: ${error.message}`;
  if (error instanceof IoError || error instanceof Interrupted) return error.message;
  throw error;
}

/** What both plans would do, where another run has written between them. */
function sharedBy(first: Plan, again: Plan, approved: Approved) {
  const { held } = compareWithApproved(first, again);
  const before = new Map(first.changes.map((change) => [change.key, change]));
  // What needed nobody before may need a person now: by the new plan too it must be approved.
  const isShared = (change: Change) => {
    const first = before.get(change.key);
    return !held.has(change.key) && first !== undefined && approved(first) && approved(change);
  };
  const why = (key: Key) => {
    const difference = held.get(key);
    return difference && `another run has written meanwhile, and this is not what was planned before: ${difference}`;
  };
  return { isShared, why };
}

class Writer {
  private readonly interpreter: Interpreter;
  private readonly operations: Operations;
  private readonly run: Run;
  private readonly ports: ApplyPorts;
  private readonly lease: LeaseHolder;
  private readonly memory: RunMemory;
  private made: ApplyRun | undefined;
  private holds = false;

  constructor(run: Run, ports: ApplyPorts, lease?: LeaseHolder) {
    this.run = run;
    this.ports = ports;
    const { connection, plan, throttle, live } = run;
    const { clock, interrupt, journal, sent } = ports;
    const { arn: instanceArn, region } = plan.instance;
    const { requestsPerSecond } = throttle;
    this.memory = new RunMemory({ ...run, tags: live.instance.tags ?? {} });
    this.lease =
      lease ??
      new LeaseHolder({
        ...{ connection, clock, instanceArn, region, configName: plan.config.name, holder: plan.caller.arn },
        ...{ requestsPerSecond, life: ports.leaseSeconds * 1000 },
      });
    this.lease.expect((tags) => this.memory.isOurs(tags));
    this.holds = lease !== undefined;
    this.operations = new Operations({ connection, clock, instanceArn, requestsPerSecond });
    const interrupted = () => interrupt.aborted;
    this.interpreter = new Interpreter({ connection, operations: this.operations, journal, sent, interrupted });
  }

  async perform(approved: Approved): Promise<Outcome> {
    const { plan } = this.run;
    const writes = plan.changes.some(approved) || plan.marks.length > 0 || this.completes();
    if (!writes) return this.performHeld(approved);
    const tags = await this.take();
    if (tags === undefined) return this.performHeld(approved);
    try {
      return await this.performUnder(tags, approved);
    } finally {
      await this.lease.release();
    }
  }

  /** Whether all that is missing is that it is remembered. */
  private completes(): boolean {
    const { plan } = this.run;
    if (plan.changes.length > 0 || unfinished(plan, []) !== undefined || this.memory.problem !== undefined)
      return false;
    return new RunMemory({ ...this.run, tags: this.run.live.instance.tags ?? {} }).complete().length > 0;
  }

  /** Undefined where AWS denies it, and a person goes on all the same. */
  private async take(): Promise<Readonly<Record<string, string>> | undefined> {
    try {
      const tags = await this.lease.take();
      this.holds = true;
      return tags;
    } catch (error) {
      if (this.ports.evenUntagged !== true || !isDenied(error)) throw error;
      return undefined;
    }
  }

  /** Where another run has written since the plan was made, or was writing then, only what a new plan says too is done. */
  private async performUnder(tags: Readonly<Record<string, string>>, approved: Approved): Promise<Outcome> {
    const { plan, live } = this.run;
    const wasBusy = live.instance.tags?.[leaseTag(plan.config.name)] !== undefined;
    if (this.memory.isOurs(tags) && !wasBusy) return this.performHeld(approved);
    const found = new RunMemory({ ...this.run, tags });
    this.lease.expect((now) => found.isOurs(now));
    const again = await this.keeping(this.ports.replan());
    const { isShared, why } = sharedBy(plan, again.plan, approved);
    const { whyHeld } = this.ports;
    const ports = { ...this.ports, whyHeld: (change: Change) => why(change.key) ?? whyHeld?.(change) };
    return new Writer(again, ports, this.lease).performHeld(isShared);
  }

  /** Keeps the lease while something else is done. */
  private async keeping<Value>(work: Promise<Value>): Promise<Value> {
    let done = false;
    const end = work.finally(() => {
      done = true;
    });
    end.catch(() => {});
    const { clock, leaseSeconds } = this.ports;
    while (!done) {
      await Promise.race([end.catch(() => {}), clock.sleep(leaseSeconds * 1000 * RENEW_AFTER)]);
      if (!done) await this.lease.keep();
    }
    return end;
  }

  async performHeld(approved: Approved): Promise<Outcome> {
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
      mayWrite: () => (this.holds ? this.lease.keep() : Promise.resolve()),
      progress: ports.progress,
    });
    const pointer = { advanced: false, reason: "interrupted" } as const;
    const soFar = () => this.outcome(this.made!.soFar(), true, pointer);
    ports.running?.({ soFar, release: () => this.lease.release() });
    if (plan.changes.some(approved) || plan.marks.length > 0) await this.begin();
    const results = await this.made.run();
    const interrupted = ports.interrupt.aborted;
    return this.outcome(results, interrupted, await this.remember(results, interrupted));
  }

  /** What this run is about to write from, before it writes. */
  private async begin(): Promise<void> {
    if (!this.holds || this.ports.interrupt.aborted) return;
    try {
      for (const step of this.memory.begin()) await this.write(step);
    } catch (error) {
      // Then nothing else is begun either.
      if (!(error instanceof Interrupted)) throw error;
    }
  }

  private write(step: Step): Promise<void> {
    return this.interpreter.perform(new Attempt("Instance", () => false), step);
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

  /** The marks, then the memory; nothing after an interrupt. */
  private async remember(results: readonly Result[], interrupted: boolean): Promise<Outcome["pointer"]> {
    if (interrupted) return { advanced: false, reason: "interrupted" };
    const { plan } = this.run;
    const marks = plan.marks.map(({ step }) => step);
    const marked = await this.tag(marks, () => Promise.all(marks.map((step) => this.write(step))));
    if (marked !== undefined) return { advanced: false, reason: `marking permission sets: ${marked}` };
    const { problem } = this.memory;
    if (problem !== undefined) return problem;
    const reason = unfinished(plan, results);
    if (reason !== undefined) return { advanced: false, reason };
    const failure = await this.tag(this.memory.complete());
    return failure === undefined ? { advanced: true } : { advanced: false, reason: failure };
  }

  private async inOrder(steps: readonly Step[]): Promise<void> {
    for (const step of steps) await this.write(step);
  }

  /** Where AWS denies it, that is said and nothing else is lost. */
  private async tag(steps: readonly Step[], write: () => Promise<unknown> = () => this.inOrder(steps)) {
    if (steps.length === 0) return undefined;
    if (!this.holds) return "AWS denies tags";
    try {
      await this.lease.keep();
      await write();
      return undefined;
    } catch (error) {
      return reasonOf(error);
    }
  }
}

export function perform(run: Run, approved: Approved, ports: ApplyPorts): Promise<Outcome> {
  return new Writer(run, ports).perform(approved);
}
