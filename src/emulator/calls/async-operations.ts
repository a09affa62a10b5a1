import type { Behaviour } from "../base/behaviour.ts";
import { CONSOLE } from "../base/caller.ts";
import type { EmulatorClock } from "../base/clock.ts";
import { conflictingOperation, throttling } from "../base/errors.ts";
import { finish } from "../world/provision.ts";
import type { AsyncRequest, World } from "../world/world.ts";

/** Why an operation is to fail though it could be done; undefined where it is not to. */
interface Failures {
  ofOperation(operation: string): string | undefined;
}

export interface AsyncSettings {
  /** Seconds that an operation stays IN_PROGRESS. */
  operationSeconds: number;
  /** Share of that by which it varies, 0..1. */
  jitter: number;
  /** How many may run at once. */
  outstanding: number;
  readonly faults: Failures;
}

/** A request before it has an id, a status and times. */
export type NewRequest = Omit<AsyncRequest, "id" | "status" | "createdDate" | "endsAt">;

/**
 * Account assignments and provisioning: accepted as IN_PROGRESS, done later, refused while they would cross one another.
 * What runs when the emulator stops is in the world's `requests`, and `resume` goes on with it.
 */
export class AsyncOperations {
  readonly #world: World;
  readonly #behaviour: Behaviour;
  readonly #clock: EmulatorClock;
  readonly #settings: AsyncSettings;
  readonly #beforeEnd: () => void;
  readonly #changed: () => void;
  readonly #running = new Map<string, { request: AsyncRequest; cancel: () => void }>();

  constructor(
    world: World,
    behaviour: Behaviour,
    clock: EmulatorClock,
    settings: AsyncSettings,
    /** Called before an operation ends: what was due earlier comes first, whether or not anybody looked. */
    beforeEnd: () => void,
    /** Called whenever an operation has ended by itself. */
    changed: () => void,
  ) {
    this.#world = world;
    this.#behaviour = behaviour;
    this.#clock = clock;
    this.#settings = settings;
    this.#beforeEnd = beforeEnd;
    this.#changed = changed;
  }

  /** Takes up what a stopped emulator left running. */
  resume(): void {
    for (const request of this.#world.requests.values()) {
      if (request.status === "IN_PROGRESS") this.#run(request);
    }
  }

  /**
   * Starts an operation.
   * @throws AwsError ConflictException where it crosses a running one, ThrottlingException where too many run.
   */
  start(idName: string, request: NewRequest): AsyncRequest {
    this.#refuseOverlap(request);
    const counted = [...this.#running.values()].filter((other) => this.#counts(other.request)).length;
    if (this.#counts(request) && counted >= this.#settings.outstanding) {
      throw throttling("There are too many requests processing. Please try again later.");
    }
    const now = this.#clock.now();
    const id = this.#world.ids.uuid(`request/${request.kind}`, idName);
    const started = Math.max(now, this.#freeAt(request));
    const endsAt = started + this.#duration(id);
    const fault = request.actor === CONSOLE ? undefined : this.#settings.faults.ofOperation(request.operation);
    const fails = fault === undefined ? {} : { fault };
    const accepted: AsyncRequest = { ...request, id, status: "IN_PROGRESS", createdDate: now, endsAt, ...fails };
    this.#world.requests.set(id, accepted);
    this.#run(accepted);
    return accepted;
  }

  /** Ends a running operation at once (the console does not make anybody wait). */
  finishNow(id: string): void {
    const running = this.#running.get(id);
    if (running === undefined) return;
    running.cancel();
    this.#end(running.request);
  }

  /** When an operation that begins now would end. */
  endOf(name: string): number {
    return this.#clock.now() + this.#duration(name);
  }

  /** Whether the permission set is being provisioned: its definition cannot change meanwhile. */
  isProvisioning(permissionSetArn: string): boolean {
    return [...this.#running.values()].some(
      ({ request }) => request.kind === "provisioning" && request.permissionSetArn === permissionSetArn,
    );
  }

  isBusy(permissionSetArn: string): boolean {
    return [...this.#running.values()].some(({ request }) => request.permissionSetArn === permissionSetArn);
  }

  /** What runs, for the state. */
  running(): AsyncRequest[] {
    return [...this.#running.values()].map(({ request }) => request);
  }

  stop(): void {
    for (const { cancel } of this.#running.values()) cancel();
    this.#running.clear();
  }

  #run(request: AsyncRequest): void {
    const wait = Math.max(0, request.endsAt - this.#clock.now());
    const cancel = this.#clock.schedule(wait, () => {
      this.#end(request);
    });
    this.#running.set(request.id, { request, cancel });
  }

  #end(request: AsyncRequest): void {
    this.#running.delete(request.id);
    this.#beforeEnd();
    request.endsAt = this.#clock.now();
    finish(this.#world, request, this.#behaviour);
    this.#changed();
  }

  #refuseOverlap(request: NewRequest): void {
    for (const { request: other } of this.#running.values()) {
      const sameSet = other.permissionSetArn === request.permissionSetArn;
      const shared = overlaps(other.accounts, request.accounts);
      if (sameSet && shared) throw conflictingOperation();
      const sameAccount = other.accounts.length > 0 && request.accounts.length > 0 && shared;
      if (sameAccount && this.#behaviour.sameAccount === "conflict") throw conflictingOperation();
    }
  }

  /** With sameAccount "queue": when the last operation in the account ends. */
  #freeAt(request: NewRequest): number {
    const before = [...this.#running.values()]
      .filter(({ request: other }) => other.accounts.some((account) => request.accounts.includes(account)))
      .map(({ request: other }) => other.endsAt);
    return Math.max(0, ...before);
  }

  #counts(request: NewRequest): boolean {
    const { outstandingCounts } = this.#behaviour;
    if (outstandingCounts === "all") return true;
    return request.kind === "creation" || (outstandingCounts === "assignments" && request.kind === "deletion");
  }

  /** Milliseconds; the jitter comes from the request's id, so that a run can be repeated. */
  #duration(id: string): number {
    const { operationSeconds, jitter } = this.#settings;
    const random = Number.parseInt(this.#world.ids.digest(id).slice(0, 8), 16) / 0xffffffff;
    return operationSeconds * 1000 * (1 + jitter * (2 * random - 1));
  }
}

/** No accounts means all that the set is provisioned in, which may be any. */
function overlaps(left: readonly string[], right: readonly string[]): boolean {
  return left.length === 0 || right.length === 0 || left.some((account) => right.includes(account));
}
