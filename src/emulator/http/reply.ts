import { AwsError } from "../base/errors.ts";
import { isNamed } from "../calls/operation.ts";
import { served } from "../engine/services.ts";
import type { Answered } from "../protocol/http.ts";
import { decodeJson, jsonAnswer, jsonError } from "../protocol/json.ts";
import { decodeForm, xmlAnswer, xmlError } from "../protocol/query.ts";
import type { Asked } from "./asked.ts";
import { internalError, performed, type Wiring } from "./performed.ts";
import { requestIds } from "./request-ids.ts";
import { answerRest } from "./rest.ts";

export type { Exchange } from "./performed.ts";

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
  const rest = answerRest(wiring, request, body, requestId);
  if (rest !== undefined) return rest;
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
    ({ target, routes, operations }) =>
      target === undefined && routes === undefined && Object.hasOwn(operations, action),
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

/** AWS has no message here. Whoever reads this wants to know what was asked for. */
const unknownOperation = (why: string) =>
  jsonError(new AwsError("UnknownOperationException", `Unknown operation: ${why}`));
