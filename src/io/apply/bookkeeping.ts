/** What a run writes down of itself on the instance: before its first change, and at its end; marks on permission sets. */
import { fewNames } from "../../core/base/few-names.ts";
import type { Key } from "../../core/base/key.ts";
import type { Outcome, Result } from "../../core/model/outcome.ts";
import type { Plan } from "../../core/model/plan.ts";
import type { Step } from "../../core/model/step.ts";
import { CallError } from "../aws/call-error.ts";
import { IoError } from "../io-error.ts";
import { Attempt, Interrupted } from "./attempt.ts";
import type { Interpreter } from "./interpreter.ts";
import type { LeaseHolder } from "./lease.ts";
import { type RunMemory, unfinished } from "./memory.ts";

/** What AWS or the world said, as a reason; a bug stays a bug. */
function reasonOf(error: unknown): string {
  if (error instanceof CallError) return `${error.code}: ${error.message}`;
  if (error instanceof IoError || error instanceof Interrupted) return error.message;
  throw error;
}

export interface BookkeepingPorts {
  readonly plan: Plan;
  readonly memory: RunMemory;
  readonly interpreter: Interpreter;
  /** Undefined where nothing may be written down: nothing is to be, or AWS denies it and a person goes on all the same. */
  readonly lease: () => LeaseHolder | undefined;
  /** Of what earlier commits gave and no listing showed, what is there after all. @throws CallError */
  readonly stillThere: () => Promise<readonly Key[]>;
}

export class Bookkeeping {
  private readonly ports: BookkeepingPorts;

  /** How many marks were written. */
  marked = 0;

  constructor(ports: BookkeepingPorts) {
    this.ports = ports;
  }

  /** What the run is about to write from. */
  async begin(): Promise<void> {
    if (this.ports.lease() === undefined) return;
    try {
      await this.inOrder(this.ports.memory.begin());
    } catch (error) {
      // Then nothing else is begun either.
      if (!(error instanceof Interrupted)) throw error;
    }
  }

  /** The marks, then the memory. */
  async end(results: readonly Result[]): Promise<Outcome["pointer"]> {
    const { plan, memory } = this.ports;
    const marks = plan.marks.map(({ step }) => step);
    const marked = await this.note(marks, () => Promise.all(marks.map((step) => this.write(step))));
    if (marked !== undefined) return { advanced: false, reason: `marking permission sets: ${marked}` };
    this.marked = marks.length;
    const { problem } = memory;
    if (problem !== undefined) return problem;
    const reason = unfinished(plan, results);
    if (reason !== undefined) return { advanced: false, reason };
    const steps = memory.complete();
    const late = steps.length === 0 ? undefined : await this.late();
    if (late !== undefined) return { advanced: false, reason: late, holdsRemovals: true };
    const failure = await this.note(steps, () => this.inOrder(steps));
    return failure === undefined ? { advanced: true } : { advanced: false, reason: failure };
  }

  /** What earlier commits gave must be gone before they are forgotten: AWS may have shown it late. */
  private async late(): Promise<string | undefined> {
    try {
      const there = await this.ports.stillThere();
      return there.length === 0 ? undefined : `AWS showed late what is to go, run again: ${fewNames(there)}`;
    } catch (error) {
      return `whether all is gone that earlier commits gave cannot be asked: ${reasonOf(error)}`;
    }
  }

  /** Where AWS denies it, that is said and nothing else is lost. */
  private async note(steps: readonly Step[], write: () => Promise<unknown>): Promise<string | undefined> {
    if (steps.length === 0) return undefined;
    const lease = this.ports.lease();
    if (lease === undefined) return "AWS denies tags";
    try {
      await lease.keep();
      await write();
      return undefined;
    } catch (error) {
      return reasonOf(error);
    }
  }

  private async inOrder(steps: readonly Step[]): Promise<void> {
    for (const step of steps) await this.write(step);
  }

  private write(step: Step): Promise<void> {
    return this.ports.interpreter.execute(new Attempt("Instance", () => false), step);
  }
}
