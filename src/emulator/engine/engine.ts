import type { Behaviour } from "../base/behaviour.ts";
import type { Caller } from "../base/caller.ts";
import type { EmulatorClock } from "../base/clock.ts";
import { AwsError, validation } from "../base/errors.ts";
import { invalidToken, type Page, pageOf } from "../base/paging.ts";
import { partitionOf } from "../base/partition.ts";
import { AsyncOperations, type AsyncSettings } from "../calls/async-operations.ts";
import { type Call, isNamed, type Operation } from "../calls/operation.ts";
import type { Service } from "../calls/service.ts";
import { authorize as authorizeBy } from "../faults/authorization.ts";
import { refuseDenied } from "../faults/denial.ts";
import type { FaultDraw } from "../faults/faults.ts";
import { Lag } from "../faults/lag.ts";
import type { Policies } from "../faults/policies.ts";
import { check } from "../shapes/check.ts";
import { failureMessage } from "../shapes/failure.ts";
import { removeDueRoles } from "../world/role-removal.ts";
import type { HistoryEntry, World } from "../world/world.ts";
import { servicesWith } from "./services.ts";

export { FAULTY_OPERATIONS, SERVICES } from "./services.ts";

/** Organizations has pages of its own size (aws-api 1). */
const ORGANIZATIONS_PAGE = 20;

export interface EngineRequest {
  readonly service: Service;
  readonly operation: string;
  readonly input: Record<string, unknown>;
  readonly caller: Caller;
  /** The region of the request's signature. */
  readonly region: string;
  /** What the answer will be headed with; absent: it did not come over HTTP. */
  readonly requestId?: string;
}

export interface EngineSettings extends AsyncSettings {
  readonly faults: FaultDraw;
  readonly services?: readonly Service[];
  readonly policies?: Policies | undefined;
}

/**
 * Answers requests on one world, whatever way they came in. What goes in is decoded, not checked; what comes out is the
 * answer's body. `changed` is called after every change, of an asynchronous operation too.
 */
export class Engine {
  readonly world: World;
  /** All that the console can do; over HTTP those that are `served`. */
  readonly services: readonly Service[];
  readonly async: AsyncOperations;
  readonly lag: Lag;
  readonly #behaviour: Behaviour;
  readonly #clock: EmulatorClock;
  readonly #changed: () => void;
  readonly #faults: FaultDraw;
  readonly #policies: Policies | undefined;
  /** Something was recorded while the request at hand was answered. */
  #dirty = false;

  constructor(world: World, behaviour: Behaviour, clock: EmulatorClock, settings: EngineSettings, changed: () => void) {
    this.world = world;
    this.services = settings.services ?? servicesWith();
    this.lag = new Lag(world, behaviour.foldNames);
    this.#behaviour = behaviour;
    this.#clock = clock;
    this.#changed = changed;
    this.#faults = settings.faults;
    this.#policies = settings.policies;
    const beforeEnd = () => this.settle();
    this.async = new AsyncOperations(world, behaviour, clock, settings, beforeEnd, () => {
      this.lag.changed(clock.now());
      changed();
    });
  }

  /** What time alone has brought about by now. */
  settle(): void {
    const wentAt = removeDueRoles(this.world, this.#clock.now());
    if (wentAt === undefined) return;
    // Not now: nobody looked since, and the lag counts from the change.
    this.lag.changed(wentAt);
    this.#changed();
  }

  /** @throws AwsError */
  perform(request: EngineRequest): object | undefined {
    const { operations } = request.service;
    const operation = Object.hasOwn(operations, request.operation) ? operations[request.operation] : undefined;
    if (operation === undefined) throw unknownOperation(request);
    this.settle();
    let input = request.input;
    const call = this.#call(request, () => input);
    const authorize = () => {
      refuseDenied(this.#faults.faults.deny, request.service, request.operation, request.caller);
      authorizeBy(this.#policies, { ...request, input }, call);
      request.service.authorize(operation, input, call);
    };
    if (!this.#behaviour.validateFirst) authorize();
    input = checkedInput(request.service, operation, input, partitionOf(this.world.region));
    if (this.#behaviour.validateFirst) authorize();
    this.#dirty = false;
    const answer = operation.handle(input as never, call);
    if (this.#dirty) this.lag.changed(call.now);
    return answer;
  }

  #call(request: EngineRequest, inputNow: () => Record<string, unknown>): Call {
    const { service, operation, caller, region } = request;
    const now = this.#clock.now();
    const call: Call = {
      world: this.lag.seenBy(service.name, operation, now),
      caller,
      behaviour: this.#behaviour,
      service: service.name,
      operation,
      region,
      now,
      async: this.async,
      tagged: (arn, write) => {
        for (const part of service.parts ?? []) {
          const found = part.tagged?.(arn, call, write);
          if (found !== undefined) return found;
        }
        return undefined;
      },
      page: (items, keyOf) => this.#page(items, keyOf, request, inputNow()),
      record: (entry = {}) => {
        // What has only begun shows in statuses, which do not lag.
        this.#dirty ||= entry.phase !== "started";
        const { history } = this.world;
        history.push({
          sequence: history.length + 1,
          time: new Date(now).toISOString(),
          actor: caller.actor,
          service: service.name,
          operation,
          input: inputNow(),
          phase: "done",
          ...aboutOf(request, entry),
          ...entry,
        });
        this.#changed();
      },
    };
    return call;
  }

  #page<T>(
    items: readonly T[],
    keyOf: (item: T) => string,
    { service, operation, caller }: EngineRequest,
    input: Record<string, unknown>,
  ): Page<T> {
    const isOrganizations = isNamed(service.name, "organizations");
    const { defaultPageSize, shortPages } = this.#behaviour;
    try {
      return pageOf(items, keyOf, {
        query: `${service.name}/${operation}/${caller.accountId}`,
        input,
        defaultSize: isOrganizations ? Math.min(ORGANIZATIONS_PAGE, defaultPageSize) : defaultPageSize,
        short: shortPages,
      });
    } catch (error) {
      if (isOrganizations && error instanceof AwsError) throw invalidToken();
      throw error;
    }
  }
}

function unknownOperation({ service, operation }: EngineRequest): AwsError {
  return new AwsError("UnknownOperationException", `Unknown operation: ${service.name} has no operation ${operation}`);
}

/** @throws AwsError in the words of the service. */
function checkedInput(
  service: Service,
  operation: Operation,
  input: Record<string, unknown>,
  partition: string,
): Record<string, unknown> {
  const { value, failures } = check(operation.input, input, partition);
  const [first] = failures;
  if (first === undefined) return value as Record<string, unknown>;
  if (!isNamed(service.name, "organizations")) throw validation(failureMessage(failures));
  const message =
    first.reason === "INVALID_PATTERN"
      ? "You provided a value that does not match the required pattern."
      : failureMessage(failures);
  throw new AwsError("InvalidInputException", message, { Reason: first.reason });
}

/** Who clicked, and what the answer is headed with: of what only begins it is the request id that this has itself. */
const aboutOf = (
  { caller: { by }, requestId }: EngineRequest,
  entry: Partial<HistoryEntry>,
): Partial<HistoryEntry> => ({
  ...(by === undefined ? {} : { by }),
  ...(requestId === undefined || entry.requestId !== undefined ? {} : { headedAs: requestId }),
});
