/** How many calls were made, wait for their turn, and are still expected: for whoever shows how far it is. */
import type { ServiceName } from "../../core/model/service.ts";
import type { Trying } from "./patience.ts";

interface MeasuredPart {
  readonly done: number;
  readonly left: number;
  readonly pace?: number;
}

/** How far something long has come. */
export interface Measure {
  readonly done: number;
  /** As far as is known by now. */
  readonly left: number;
  readonly unit: "call" | "change";
  /** How many a second AWS allows, as far as that is known. */
  readonly pace?: number;
  /** What goes at the same time, each at its own pace: the calls to each service. */
  readonly parts?: Readonly<Record<string, MeasuredPart>>;
  /** What is tried again, and for how long still. */
  readonly patience?: Trying;
}

interface Count {
  asked: number;
  sent: number;
  expected: number;
}

export class CallCounts {
  private readonly counts = new Map<ServiceName, Count>();

  of(service: ServiceName): Count {
    const count = this.counts.get(service) ?? { asked: 0, sent: 0, expected: 0 };
    this.counts.set(service, count);
    return count;
  }

  /** `paceOf`: how many calls a second a service gets at most. */
  measure(paceOf: (service: ServiceName) => number): Omit<Measure, "patience"> {
    const parts = Object.fromEntries(
      [...this.counts].map(([name, { asked, sent, expected }]) => [
        name,
        { done: sent, left: asked - sent + expected, pace: paceOf(name) },
      ]),
    );
    const total = (of: "done" | "left") => Object.values(parts).reduce((sum, part) => sum + part[of], 0);
    return { done: total("done"), left: total("left"), unit: "call", parts };
  }
}
