import { type Behaviour, DEFAULT_BEHAVIOUR } from "./base/behaviour.ts";
import { callerNamed, defaultCaller } from "./base/caller.ts";
import { type EmulatorClock, notBefore, systemClock } from "./base/clock.ts";
import { Ids } from "./base/ids.ts";
import { partitionOf } from "./base/partition.ts";
import type { Person } from "./base/person.ts";
import { type CallCounts, Counter } from "./calls/call-counts.ts";
import { partsOf, type Service } from "./calls/service.ts";
import { Buckets, type Throttle } from "./calls/throttle.ts";
import { performAsConsole } from "./engine/console.ts";
import { Engine } from "./engine/engine.ts";
import { checkNames, servicesWith } from "./engine/services.ts";
import { FaultDraw, type Faults, faultsOf, parseFaults } from "./faults/faults.ts";
import { policiesFrom } from "./faults/policies.ts";
import { Administration } from "./http/administration.ts";
import { type Exchange, makeReplier, type Replier } from "./http/reply.ts";
import { serve } from "./http/server.ts";
import { checkedOrganization } from "./organization/check.ts";
import { worldOf } from "./organization/load.ts";
import { type EmulatorState, stateOf } from "./saved/state.ts";
import { readWorld, StateFile } from "./saved/state-file.ts";
import type { HistoryEntry, World } from "./world/world.ts";

export type { Behaviour } from "./base/behaviour.ts";
export { BehaviourError, behaviourFrom, DEFAULT_BEHAVIOUR } from "./base/behaviour.ts";
export { type EmulatorClock, type ManualClock, manualClock, systemClock } from "./base/clock.ts";
export { AwsError } from "./base/errors.ts";
export { type Person, personOf } from "./base/person.ts";
export type { CallCounts } from "./calls/call-counts.ts";
export type { ServicePart } from "./calls/part.ts";
export type { Service } from "./calls/service.ts";
export { type Faults, FaultsError, NO_FAULTS, parseFaults } from "./faults/faults.ts";
export { PoliciesError } from "./faults/policies.ts";
export type { Exchange } from "./http/reply.ts";
export * from "./organization/organization-file.ts";
export { isSample, SAMPLES, type Sample, type SampleName, sampleOrganization } from "./samples/index.ts";
export type { EmulatorState } from "./saved/state.ts";
export { StateFileError } from "./saved/state-file.ts";
export type { HistoryEntry } from "./world/world.ts";

export interface EmulatorOptions {
  /** A parsed organization file (schemas/organization.json): plain JSON values. */
  organization: unknown;
  /** Default 0: a free one. */
  port?: number;
  /** State survives restarts and kills; where the file exists, it wins over `organization`. */
  stateFile?: string;
  /** How long an asynchronous operation stays IN_PROGRESS. Default 0.05. */
  operationSeconds?: number;
  /** Share of `operationSeconds` by which it varies, 0..1. Default 0. */
  jitter?: number;
  /** Requests a second for each service. Default "off". */
  throttle?: Throttle;
  /** Added to each answer. Default 0. */
  latencyMs?: number;
  /** Asynchronous operations that may run at once. Default 10. */
  outstanding?: number;
  /** The account that requests come from, or the ARN of a role. Default: the management account. */
  caller?: string;
  /** Policies by caller (BEHAVIOUR.md). Default: they may do whatever their account may. Throws PoliciesError. */
  allow?: unknown;
  /** Default 1. All ids come from it and from names. */
  seed?: number;
  behaviour?: Partial<Behaviour>;
  /** What goes wrong from the start, as in `throttle=0.1,lag=500ms` or as an object. Default: nothing. */
  faults?: string | Readonly<Partial<Faults>>;
  /** IAM actions that callers lack from the start, as in `sso:TagResource`: `deny` of the faults. Throws FaultsError. */
  deny?: readonly string[];
  /** Default: the machine's clock. */
  clock?: EmulatorClock;
  /** Services beside those of the emulator; one of the same name takes its place. */
  services?: readonly Service[];
  /** Told of each request that an operation answered, in the order of the answers; must not throw. */
  onExchange?: (exchange: Exchange) => void;
  /** Told once of each operation that was asked for and is not there, as `sso-admin:CreateInstance`. */
  onUnknownOperation?: (name: string) => void;
}

export interface Emulator {
  /** `http://127.0.0.1:PORT`, the endpoint of all services. */
  readonly url: string;
  /** Answers a request as the endpoint does, without a socket; rejects with ECONNREFUSED once the emulator has stopped. */
  readonly reply: Replier;
  calls(): CallCounts;
  resetCalls(): void;
  state(): EmulatorState;
  /** Every change, in order. */
  history(): HistoryEntry[];
  /**
   * Performs an operation as actor "console" of the management account; what is asynchronous is done when it resolves.
   * Names may stand in for ids: see schemas/emulator-console.json. `by`: who clicks, for CloudTrail. Rejects with AwsError.
   */
  console(operation: string, input: object, by?: Person): Promise<unknown>;
  faults(): Faults;
  /** What goes wrong from now on, as a SPEC (`drop=0.1,lag=2s`) or an object (schemas/emulator-faults.json). Throws FaultsError. */
  setFaults(faults: string | Readonly<Record<string, unknown>>): void;
  stop(): Promise<void>;
}

/**
 * Starts a server that behaves as sso-admin, identitystore, organizations and sts do (BEHAVIOUR.md says how).
 * @throws OrganizationFileError with all that is wrong with the organization; StateFileError for a file of another kind.
 */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const behaviour: Behaviour = { ...DEFAULT_BEHAVIOUR, ...options.behaviour };
  const services = servicesWith(options.services, behaviour);
  const world = initialWorld(options, behaviour, services);
  const clock = notBefore(options.clock ?? systemClock(), Date.parse(world.history.at(-1)?.time ?? "") || 0);
  const file = options.stateFile === undefined ? undefined : new StateFile(options.stateFile, world);
  const faults = new FaultDraw(options.seed ?? 1, partitionOf(world.region));
  const engine = new Engine(world, behaviour, clock, settingsOf(options, services, faults), () => file?.changed());
  const counter = new Counter(options.onUnknownOperation);
  const saved = async () => file?.saved();
  const inside = insideOf(engine, counter, faults, saved);
  inside.setFaults(initialFaults(options));
  file?.changed();
  await saved();
  const reply = makeReplier({
    engine,
    counter,
    buckets: new Buckets(options.throttle ?? "off", behaviour),
    clock,
    faults,
    latencyMs: options.latencyMs ?? 0,
    caller: callerNamed(options.caller ?? world.managementAccountId, world),
    administration: new Administration(inside),
    saved,
    onExchange: options.onExchange,
  });
  const { server, url } = await serve(reply, options.port ?? 0);
  engine.async.resume();
  let answering = reply;
  const stop = async () => {
    answering = refuse;
    engine.async.stop();
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await saved();
  };
  return { url, reply: (request, body) => answering(request, body), ...inside, stop };
}

function settingsOf(options: EmulatorOptions, services: readonly Service[], faults: FaultDraw) {
  const { operationSeconds = 0.05, jitter = 0, outstanding = 10, allow } = options;
  return { operationSeconds, jitter, outstanding, faults, services, policies: policiesFrom(allow, services) };
}

/** What a stopped emulator does. */
const refuse: Replier = async () => {
  throw Object.assign(new Error("the emulator has stopped"), { code: "ECONNREFUSED" });
};

/** What can be asked of an emulator without HTTP, and below `/_emulator/` with it. */
function insideOf(
  engine: Engine,
  counter: Counter,
  draw: FaultDraw,
  saved: () => Promise<void>,
): Omit<Emulator, "url" | "reply" | "stop"> {
  const { world, services } = engine;
  return {
    calls: () => counter.counts(),
    resetCalls: () => counter.reset(),
    state: () => {
      engine.settle();
      return stateOf(world, partsOf(services));
    },
    history: () => {
      engine.settle();
      return structuredClone(world.history);
    },
    faults: () => draw.faults,
    setFaults: (given) => {
      const faults = typeof given === "string" ? parseFaults(given) : faultsOf(given);
      checkNames(faults, services);
      draw.set(faults);
      engine.lag.set(faults.lag, faults.lags);
    },
    async console(operation, input, by) {
      const account = by?.account ?? world.managementAccountId;
      const caller = { ...defaultCaller(account, world), ...(by === undefined ? {} : { by }) };
      const result = performAsConsole(engine, caller, operation, input);
      await saved();
      return result;
    },
  };
}

function initialFaults({ faults = {}, deny }: EmulatorOptions): Readonly<Record<string, unknown>> {
  const given = typeof faults === "string" ? parseFaults(faults) : faults;
  return { ...given, ...(deny === undefined ? {} : { deny }) };
}

function initialWorld(options: EmulatorOptions, behaviour: Behaviour, services: readonly Service[]): World {
  const saved = options.stateFile === undefined ? undefined : readWorld(options.stateFile, behaviour.foldNames);
  if (saved !== undefined) return saved;
  const parts = partsOf(services);
  const file = checkedOrganization(options.organization, parts);
  return worldOf(file, new Ids(options.seed ?? 1), behaviour.foldNames, parts);
}
