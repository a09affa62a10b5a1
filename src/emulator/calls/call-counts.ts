import type { ServiceName } from "./operation.ts";

/** What was asked since the start or the last reset. */
export interface CallCounts {
  /** By service and operation; throttled and refused calls are counted too. */
  calls: Record<string, Record<string, number>>;
  throttled: Record<string, number>;
  /** Calls that a fault was injected into, by service; injected throttling is among them. */
  faulted: Record<string, number>;
  /** The most requests that were in flight at one time. */
  maxInFlight: Record<string, number>;
  /** `service:Operation`, each once, in the order of the first call. */
  unknownOperations: string[];
}

export class Counter {
  #counts: CallCounts = { calls: {}, throttled: {}, faulted: {}, maxInFlight: {}, unknownOperations: [] };
  readonly #inFlight = new Map<string, number>();
  readonly #onUnknown: (name: string) => void;

  /** `onUnknown` is told of each unknown operation once. */
  constructor(onUnknown: (name: string) => void = () => {}) {
    this.#onUnknown = onUnknown;
  }

  /** Returns what to call when the answer has gone out. */
  arrived(service: ServiceName, operation: string): () => void {
    const { calls, throttled, maxInFlight } = this.#counts;
    const operations = calls[service] ?? {};
    calls[service] = operations;
    operations[operation] = (operations[operation] ?? 0) + 1;
    throttled[service] ??= 0;
    const now = (this.#inFlight.get(service) ?? 0) + 1;
    this.#inFlight.set(service, now);
    maxInFlight[service] = Math.max(maxInFlight[service] ?? 0, now);
    return () => this.#inFlight.set(service, (this.#inFlight.get(service) ?? 1) - 1);
  }

  throttled(service: ServiceName): void {
    this.#counts.throttled[service] = (this.#counts.throttled[service] ?? 0) + 1;
  }

  faulted(service: ServiceName): void {
    this.#counts.faulted[service] = (this.#counts.faulted[service] ?? 0) + 1;
  }

  /** Names come from outside: they are cut, so that they cannot fill the memory. */
  unknown(name: string): void {
    const { unknownOperations } = this.#counts;
    const short = name.slice(0, 200);
    if (unknownOperations.length >= 1000 || unknownOperations.includes(short)) return;
    unknownOperations.push(short);
    this.#onUnknown(short);
  }

  counts(): CallCounts {
    return structuredClone(this.#counts);
  }

  reset(): void {
    this.#counts = { calls: {}, throttled: {}, faulted: {}, maxInFlight: {}, unknownOperations: [] };
  }
}
