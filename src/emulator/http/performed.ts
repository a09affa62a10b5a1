import { type Caller, callerOfToken } from "../base/caller.ts";
import type { EmulatorClock } from "../base/clock.ts";
import { AwsError } from "../base/errors.ts";
import type { Counter } from "../calls/call-counts.ts";
import { isNamed } from "../calls/operation.ts";
import type { Service } from "../calls/service.ts";
import type { Buckets } from "../calls/throttle.ts";
import { begunAs } from "../engine/begun.ts";
import type { Engine } from "../engine/engine.ts";
import type { Fault, FaultDraw } from "../faults/faults.ts";
import { cutShort, HTML, withoutOne } from "../faults/spoiled.ts";
import type { Answered } from "../protocol/http.ts";
import type { Answer } from "../protocol/json.ts";
import type { Administration } from "./administration.ts";
import type { Asked } from "./asked.ts";

/** One request and its answer, decoded, for whoever watches (see EmulatorOptions.onExchange). */
export interface Exchange {
  readonly service: string;
  readonly operation: string;
  readonly input: unknown;
  readonly status: number;
  /** Of sts and iam: the answer before it became XML, undefined for an error. */
  readonly output: unknown;
}

export interface Wiring {
  readonly engine: Engine;
  readonly counter: Counter;
  readonly buckets: Buckets;
  readonly clock: EmulatorClock;
  readonly faults: FaultDraw;
  /** Milliseconds added to each answer. */
  readonly latencyMs: number;
  /** Who sends requests that carry no session of ours. */
  readonly caller: Caller;
  readonly administration: Administration;
  /** Resolves when all changes so far are safe in the state file. */
  readonly saved: () => Promise<void>;
  readonly onExchange: ((exchange: Exchange) => void) | undefined;
}

/** How a protocol writes what is answered. */
export interface Encoding {
  result(value: object | undefined): Answer;
  error(error: AwsError): Answer;
}

export async function performed(
  wiring: Wiring,
  { request, requestId }: { readonly request: Asked; readonly requestId: string },
  service: Service,
  operation: string,
  decode: () => Record<string, unknown>,
  encode: Encoding,
): Promise<Answered> {
  const left = wiring.counter.arrived(service.name, operation);
  let input: Record<string, unknown> = {};
  let result: object | undefined;
  let answer: Answer;
  let fault: Fault | undefined;
  try {
    const { clock, latencyMs, engine, faults } = wiring;
    if (latencyMs > 0) await new Promise<void>((resolve) => clock.schedule(latencyMs, resolve));
    takeToken(wiring, service);
    const sender = senderOf(wiring, request);
    input = decode();
    fault = faults.ofCall(service.name, operation);
    if (fault !== undefined) wiring.counter.faulted(service.name);
    if (fault?.refuse !== undefined) throw fault.refuse;
    if (fault?.lost === "before" || fault?.spoil === "html") return fault.spoil && HTML;
    result = engine.perform({ service, operation, input, requestId, ...sender });
    await wiring.saved();
    if (fault?.spoil === "hole") result = withoutOne(result, fault.at);
    answer = { ...encode.result(result), begunAs: begunAs(operation, result) };
  } catch (error) {
    answer = encode.error(error instanceof AwsError ? error : internalError(error, service));
  } finally {
    left();
  }
  // A refusal is lost as well as an answer.
  if (fault?.lost !== undefined || fault?.spoil === "cut") return fault.spoil && cutShort(answer, fault.at);
  if (wiring.onExchange !== undefined) {
    const output = outputOf(answer, result);
    wiring.onExchange({ service: service.name, operation, input, status: answer.status, output });
  }
  return answer;
}

/** A fault of the emulator itself: AWS has a word for it too. */
export function internalError(error: unknown, service?: Service): AwsError {
  return new AwsError(
    service !== undefined && isNamed(service.name, "organizations") ? "ServiceException" : "InternalServerException",
    String(error),
    {},
    500,
  );
}

function takeToken({ buckets, counter, clock }: Wiring, service: Service): void {
  try {
    buckets.take(service.name, clock.now(), service.requestsPerSecond);
  } catch (error) {
    counter.throttled(service.name);
    throw error;
  }
}

/** Signatures are not verified, but there must be one: it names the region. */
function senderOf({ engine, caller }: Wiring, request: Asked): { caller: Caller; region: string } {
  const region = /Credential=[^/]+\/\d{8}\/([^/]+)\//.exec(request.headers.authorization ?? "")?.[1];
  if (region === undefined) throw new AwsError("MissingAuthenticationTokenException", "Missing Authentication Token");
  const token = request.headers["x-amz-security-token"];
  const session = callerOfToken(typeof token === "string" ? token : undefined, engine.world.ids);
  return { caller: session ?? caller, region };
}

/** As models have it: of an error, under its name. */
function outputOf({ type, body, errorType }: Answer, result: object | undefined): unknown {
  if (type === "text/xml") return result;
  const output = (body === "" ? {} : JSON.parse(body)) as object;
  return errorType === undefined ? output : { __type: errorType, ...output };
}
