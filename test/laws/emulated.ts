/**
 * An emulated organization inside this process, and connections to it that need no HTTP: what is asked is answered by the
 * emulator itself, page by page, to the account that asks.
 */
import type { JsonObject } from "../../src/core/base/json.ts";
import type { ServiceName } from "../../src/core/model/service.ts";
import { DEFAULT_BEHAVIOUR } from "../../src/emulator/base/behaviour.ts";
import { defaultCaller } from "../../src/emulator/base/caller.ts";
import { type ManualClock, manualClock } from "../../src/emulator/base/clock.ts";
import { AwsError } from "../../src/emulator/base/errors.ts";
import { Ids } from "../../src/emulator/base/ids.ts";
import { performAsConsole } from "../../src/emulator/engine/console.ts";
import { Engine, SERVICES } from "../../src/emulator/engine/engine.ts";
import { FaultDraw } from "../../src/emulator/faults/faults.ts";
import type { EmulatorState, Person } from "../../src/emulator/index.ts";
import { checkedOrganization } from "../../src/emulator/organization/check.ts";
import { worldOf } from "../../src/emulator/organization/load.ts";
import { stateOf } from "../../src/emulator/saved/state.ts";
import type { World } from "../../src/emulator/world/world.ts";
import { CallError } from "../../src/io/aws/call-error.ts";
import type { Connection } from "../../src/io/aws/connection.ts";
import type { Pacing } from "../../src/io/aws/pacer.ts";
import { Patience } from "../../src/io/aws/patience.ts";
import { Services } from "../../src/io/aws/services.ts";

/** One request, as idc sent it. */
export interface Asked {
  readonly service: ServiceName;
  readonly operation: string;
  readonly input: JsonObject;
}

/** Stands between idc and the answers. */
export interface Between {
  /** Throws what AWS would answer instead. */
  before?(asked: Asked): void;
  after?(asked: Asked, answer: JsonObject): JsonObject;
}

export interface Emulated {
  /** What no call could bring about is put in here. */
  readonly world: World;
  console(operation: string, input: object, by?: Person): Record<string, unknown>;
  /** Stands still until it is moved on. */
  readonly clock: ManualClock;
  state(): EmulatorState;
  /** A connection of the account `caller`, which gets at most `pageSize` items a page. */
  connect(caller: string, pageSize: number, between?: Between): Connection;
}

/** No time passes: nothing here waits. */
export const STILL: Pacing = { now: () => 0, sleep: async () => {}, random: () => 0.5 };

/** AWS managed policies of any name, which a law makes up. */
const BEHAVIOUR = { ...DEFAULT_BEHAVIOUR, awsManagedPolicies: "any" } as const;

export function emulate(organization: unknown, seed: number): Emulated {
  const file = checkedOrganization(organization);
  const world = worldOf(file, new Ids(seed), DEFAULT_BEHAVIOUR.foldNames);
  const settings = { operationSeconds: 0, jitter: 0, outstanding: 10, faults: new FaultDraw(seed) };
  const clock = manualClock();
  const engine = new Engine(world, BEHAVIOUR, clock, settings, () => {});
  const perform = ({ service: name, operation, input }: Asked, account: string): JsonObject => {
    const service = SERVICES.find((one) => one.name === name)!;
    try {
      const caller = defaultCaller(account, world);
      const request = { service, operation, input: structuredClone(input), caller, region: world.region };
      return JSON.parse(JSON.stringify(engine.perform(request) ?? {})) as JsonObject;
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      const { Reason } = error.members as { readonly Reason?: string };
      const reason = Reason === undefined ? {} : { reason: Reason };
      throw new CallError(name, operation, error.code, error.message, { status: error.status, ...reason });
    }
  };
  return {
    world,
    clock,
    console: (operation, input, by) => {
      const caller = { ...defaultCaller(world.managementAccountId, world), ...(by === undefined ? {} : { by }) };
      return performAsConsole(engine, caller, operation, input) as Record<string, unknown>;
    },
    state: () => stateOf(world),
    connect: (caller, pageSize, { before, after } = {}) => {
      const send = async (service: ServiceName, operation: string, given: JsonObject) => {
        const size = Math.min(pageSize, Number(given.MaxResults));
        const input = given.MaxResults === undefined ? given : { ...given, MaxResults: size };
        const asked = { service, operation, input };
        before?.(asked);
        const answer = perform(asked, caller);
        return after === undefined ? answer : after(asked, answer);
      };
      return connectionOf(send, world.region);
    },
  };
}

function connectionOf(send: Connection["send"], region: string): Connection {
  const connection: Connection = {
    send,
    once: send,
    // Who calls is who was connected: there are no credentials.
    aside: () => connection,
    as: () => connection,
    services: new Services(),
    patience: new Patience(STILL),
    credentialsEnd: async () => undefined,
    giveUp: () => {},
    region: async () => region,
    endpoint: () => undefined,
    hostOf: () => "emulator",
    expect: () => {},
    measure: () => ({ done: 0, left: 0, unit: "call" }),
  };
  return connection;
}
