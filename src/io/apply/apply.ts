/** A run of apply: the lease, what it is about to write from, the changes with a look at what they did, then marks and memory. */

import type { Change } from "../../core/model/change.ts";
import type { Outcome, Result } from "../../core/model/outcome.ts";
import { leaseTag, readLease } from "../../core/model/own-tags.ts";
import { heldForTests } from "../../core/plan/open/access-tests.ts";
import { isAgreed } from "../../core/plan/open/agreed.ts";
import { isDenied } from "../aws/call-error.ts";
import type { Connection } from "../aws/connection.ts";
import { askedBeside } from "../aws/questions.ts";
import { Bookkeeping } from "./bookkeeping.ts";
import { ChangeApplier } from "./changes.ts";
import { Interpreter } from "./interpreter.ts";
import { LeaseHolder } from "./lease.ts";
import { changedSinceOf, findMadeOf } from "./looks/look-at-one.ts";
import { ManagementAccount } from "./management.ts";
import { RunMemory, unfinished } from "./memory.ts";
import { Operations } from "./operations.ts";
import type { ApplyPorts, Run } from "./run.ts";
import { keepingLease, sharedBy } from "./second-plan.ts";
import { sessionsOf } from "./sessions.ts";
import { stillThere } from "./vanished.ts";
import { Verifier } from "./verify.ts";

type Approved = (change: Change) => boolean;

class ApplyRun {
  private readonly interpreter: Interpreter;
  private readonly operations: Operations;
  private readonly management: ManagementAccount;
  private readonly run: Run;
  private readonly ports: ApplyPorts;
  private readonly lease: LeaseHolder;
  private readonly memory: RunMemory;
  private readonly books: Bookkeeping;
  private made: ChangeApplier | undefined;
  private holds = false;
  private readonly mayWrite = () => (this.holds ? this.lease.keep() : Promise.resolve());

  constructor(run: Run, ports: ApplyPorts, lease?: LeaseHolder) {
    this.run = run;
    this.ports = ports;
    const { connection, plan, throttle, live } = run;
    const { clock, interrupt, journal, sent } = ports;
    const { arn: instanceArn, region } = plan.instance;
    const { requestsPerSecond } = throttle;
    this.memory = this.memoryOver(live.instance.tags ?? {});
    this.lease =
      lease ??
      new LeaseHolder({
        ...{ connection, clock, instanceArn, region, configName: plan.config.name, holder: plan.caller.arn },
        ...{ requestsPerSecond, life: ports.leaseSeconds * 1000 },
      });
    this.lease.expect((tags) => this.memory.isOurs(tags));
    this.holds = lease !== undefined;
    this.operations = this.operationsOf(connection);
    this.management = new ManagementAccount(run);
    const { handOf } = this.management;
    this.interpreter = new Interpreter({
      ...{
        connection,
        operations: this.operations,
        ...{ handOf, clock, journal, sent, mayWrite: this.mayWrite },
        interrupt,
        findMade: findMadeOf(run),
        changedSince: changedSinceOf(run),
      },
    });
    const held = () => (this.holds ? this.lease : undefined);
    const gone = () =>
      stillThere(run.vanished(), askedBeside(live, { reader: run.query.reader, instance: live.instance }));
    const { memory, interpreter } = this;
    this.books = new Bookkeeping({ plan, memory, interpreter, lease: held, stillThere: gone });
  }

  private memoryOver(tags: Readonly<Record<string, string>>): RunMemory {
    return new RunMemory({ ...this.run, tags, unattended: this.ports.unattended });
  }

  private operationsOf(connection: Connection): Operations {
    const { clock, say, interrupt } = this.ports;
    const { plan, throttle } = this.run;
    const { requestsPerSecond } = throttle;
    const beat = () => void this.mayWrite().catch(() => {});
    const options = { connection, clock, instanceArn: plan.instance.arn, requestsPerSecond, say, interrupt, beat };
    return new Operations(options);
  }

  async apply(approved: Approved): Promise<Outcome> {
    if (!this.writes(approved) && !this.completes()) return this.makeChanges(approved);
    const tags = await this.take();
    if (tags === undefined) return this.makeChanges(approved);
    try {
      return await this.applyUnderLease(tags, approved);
    } finally {
      const left = await this.lease.release();
      if (left !== undefined) this.ports.say?.(left);
    }
  }

  private writes(approved: Approved): boolean {
    const { changes, marks } = this.run.plan;
    return changes.some(approved) || marks.length > 0 || this.memory.tells;
  }

  /** Whether all that is missing is that it is remembered. */
  private completes(): boolean {
    const { plan } = this.run;
    if (plan.changes.length > 0 || unfinished(plan, []) !== undefined || this.memory.problem !== undefined)
      return false;
    return this.memoryOver(this.run.live.instance.tags ?? {}).complete().length > 0;
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
  private async applyUnderLease(tags: Readonly<Record<string, string>>, approved: Approved): Promise<Outcome> {
    const { plan, live, kinds } = this.run;
    // One that was given back by writing its end has no time left at all.
    const wasBusy = (readLease(live.instance.tags?.[leaseTag(plan.config.name)])?.until ?? 0) > 0;
    if (this.memory.isOurs(tags) && !wasBusy) return this.makeChanges(approved);
    const found = this.memoryOver(tags);
    this.lease.expect((now) => found.isOurs(now));
    const again = await keepingLease(this.lease, this.ports, this.ports.replan());
    const { isShared, why } = sharedBy(plan, again.plan, kinds, approved);
    const unattended = this.ports.unattended ?? (isAgreed(plan, again.plan) ? undefined : true);
    const ports = {
      ...this.ports,
      unattended,
      whyHeld: (change: Change) => why(change.key) ?? this.ports.whyHeld?.(change),
    };
    return new ApplyRun(again, ports, this.lease).makeChanges(isShared);
  }

  async makeChanges(approved: Approved): Promise<Outcome> {
    const { plan, order, query, live, aside, kinds, throttle } = this.run;
    const { ports, interpreter, operations, management } = this;
    const { clock } = ports;
    const { handOf } = management;
    const verifier = new Verifier({ ...query, live, aside, kinds, interpreter, operations, handOf, clock });
    const able = await management.open(approved, (connection) => this.operationsOf(connection));
    const held = heldForTests(plan.changes, able, this.run.breaks);
    const possible = (change: Change) => able(change) && !held.has(change.key);
    this.made = new ChangeApplier({
      changes: plan.changes,
      order,
      approved: possible,
      whyHeld: (change) => ports.whyHeld?.(change) ?? management.whyHeld(change) ?? held.get(change.key),
      interpreter,
      verifier,
      interrupt: ports.interrupt,
      writesInFlight: throttle.writesInFlight,
      mayWrite: this.mayWrite,
      progress: ports.progress,
    });
    const pointer = { advanced: false, reason: "interrupted" } as const;
    const soFar = () => this.outcome(this.made!.soFar(), true, pointer);
    ports.running?.({ soFar, release: () => this.lease.release() });
    if (this.writes(approved) && !ports.interrupt.aborted) await this.books.begin();
    const results = await this.made.run();
    const interrupted = ports.interrupt.aborted;
    const end = interrupted ? pointer : await this.books.end(results);
    return this.outcome(results, interrupted, end);
  }

  private outcome(results: readonly Result[], interrupted: boolean, pointer: Outcome["pointer"]): Outcome {
    const { plan } = this.run;
    return {
      format: "idc-outcome",
      version: 1,
      ...this.management.left(results),
      unknown: plan.unknown.length + plan.blocked.length,
      interrupted,
      pointer,
      ...(this.books.marked === 0 ? {} : { marks: this.books.marked }),
      ...sessionsOf(plan, this.run.live, results),
      ...(plan.notChosen === undefined ? {} : { notChosen: plan.notChosen }),
      ...(plan.overrides === undefined ? {} : { overrides: plan.overrides }),
      names: { accounts: plan.names.accounts },
    };
  }
}

export function apply(run: Run, approved: Approved, ports: ApplyPorts): Promise<Outcome> {
  return new ApplyRun(run, ports).apply(approved);
}
