import type { Caller } from "../base/caller.ts";
import { callerOfToken } from "../base/caller.ts";
import type { EmulatorClock } from "../base/clock.ts";
import { AwsError } from "../base/errors.ts";
import type { Counter } from "../calls/call-counts.ts";
import { isNamed } from "../calls/operation.ts";
import type { Service } from "../calls/service.ts";
import type { Buckets } from "../calls/throttle.ts";
import { begunAs } from "../engine/begun.ts";
import type { Engine } from "../engine/engine.ts";
import { served } from "../engine/services.ts";
import type { Fault, FaultDraw } from "../faults/faults.ts";
import { cutShort, HTML, withoutOne } from "../faults/spoiled.ts";
import type { Answered } from "../protocol/http.ts";
import { type Answer, decodeJson, jsonAnswer, jsonError } from "../protocol/json.ts";
import { decodeForm, xmlAnswer, xmlError } from "../protocol/query.ts";
import type { Administration } from "./administration.ts";
import type { Asked } from "./asked.ts";
import { requestIds } from "./request-ids.ts";

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

export interface Replied {
  readonly answer: Answered;
  readonly requestId: string;
}

/** Answers one request: its body, or undefined where that is too large. */
export type Replier = (request: Asked, body: string | undefined) => Promise<Replied>;

export function makeReplier(wiring: Wiring): Replier {
  const idOf = requestIds(wiring.engine.world.ids);
  return async (request, body) => {
    const requestId = idOf(request, body);
    try {
      const answer = await answerTo(wiring, request, body, requestId);
      return { answer, requestId: answer?.begunAs ?? requestId };
    } catch (error) {
      return { answer: jsonError(internalError(error)), requestId };
    }
  };
}

async function answerTo(
  wiring: Wiring,
  request: Asked,
  body: string | undefined,
  requestId: string,
): Promise<Answered> {
  if (body === undefined) return jsonError(new AwsError("RequestEntityTooLarge", "", {}, 413));
  if (request.url?.startsWith("/_emulator/")) return wiring.administration.answer(request, body);
  if (request.method !== "POST") return unknownOperation(`no operation is called by ${request.method}`);
  return answerAws(wiring, request, body, requestId);
}

async function answerAws(wiring: Wiring, request: Asked, body: string, requestId: string): Promise<Answered> {
  const target = request.headers["x-amz-target"];
  if (typeof target !== "string") return answerForm(wiring, request, body, requestId);
  // Some clients write names of packages before the service's.
  const [operation = "", prefix] = target.split(".").reverse();
  const service = served(wiring.engine.services).find((candidate) => candidate.target === prefix);
  if (service === undefined || !Object.hasOwn(service.operations, operation)) {
    wiring.counter.unknown(service === undefined ? target : `${service.name}:${operation}`);
    return unknownOperation(`${service?.name ?? "no service here"} has no operation ${target}`);
  }
  const named = isNamed(service.name, "identitystore") ? requestId : undefined;
  const encode = { result: jsonAnswer, error: (error: AwsError) => jsonError(error, named) };
  return performed(wiring, { request, requestId }, service, operation, () => decodeJson(body), encode);
}

function answerForm(wiring: Wiring, request: Asked, body: string, requestId: string): Answered | Promise<Answered> {
  const form = new URLSearchParams(body);
  const action = form.get("Action");
  if (action === null) return unknownOperation("neither X-Amz-Target nor Action names one");
  const service = served(wiring.engine.services).find(
    (candidate) => candidate.target === undefined && Object.hasOwn(candidate.operations, action),
  );
  const error = (problem: AwsError) => xmlError(service?.name ?? "sts", problem, requestId);
  if (service === undefined) {
    wiring.counter.unknown(`sts:${action}`);
    const version = form.get("Version") ?? "NO_VERSION_SPECIFIED";
    return error(new AwsError("InvalidAction", `Could not find operation ${action} for version ${version}`));
  }
  const fields = service.operations[action]?.input.fields ?? {};
  const result = (value: object | undefined) => xmlAnswer(service.name, action, value, requestId);
  return performed(wiring, { request, requestId }, service, action, () => decodeForm(form, fields), { result, error });
}

interface Encoding {
  result(value: object | undefined): Answer;
  error(error: AwsError): Answer;
}

async function performed(
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
    const output: unknown = answer.type === "text/xml" ? result : JSON.parse(answer.body);
    wiring.onExchange({ service: service.name, operation, input, status: answer.status, output });
  }
  return answer;
}

/** A fault of the emulator itself: AWS has a word for it too. */
function internalError(error: unknown, service?: Service): AwsError {
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

/** AWS has no message here. Whoever reads this wants to know what was asked for. */
const unknownOperation = (why: string) =>
  jsonError(new AwsError("UnknownOperationException", `Unknown operation: ${why}`));
