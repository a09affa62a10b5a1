import { AwsError } from "../base/errors.ts";
import type { Service } from "../calls/service.ts";
import { served } from "../engine/services.ts";
import type { Answered } from "../protocol/http.ts";
import { decodeRest, labelsOf, lineOf, type Route, restAnswer, restError } from "../protocol/rest.ts";
import type { Asked } from "./asked.ts";
import { performed, type Wiring } from "./performed.ts";

/** The name of the service in a request's signature. */
const scopeOf = ({ headers }: Asked) =>
  /Credential=[^/]+\/\d{8}\/[^/]+\/([^/]+)\/aws4_request/.exec(headers.authorization ?? "")?.[1];

/**
 * Answers a request of a service of REST; undefined where it is none: it neither is signed for one, nor has a path of one. What is signed
 * for another service is refused: at AWS it would not even have come to the same host.
 */
export function answerRest(
  wiring: Wiring,
  request: Asked,
  body: string,
  requestId: string,
): Promise<Answered> | Answered | undefined {
  const scope = scopeOf(request);
  const line = lineOf(request.method, request.url);
  const all = served(wiring.engine.services).filter(({ routes }) => routes !== undefined);
  const named = (route: Route) => labelsOf(route, line.path) !== undefined;
  const service =
    all.find(({ name }) => name === scope) ?? all.find(({ routes = {} }) => Object.values(routes).some(named));
  if (service === undefined) return undefined;
  const found = Object.entries(service.routes ?? {}).find(([, route]) => route.method === line.method && named(route));
  if (found === undefined) {
    const what = `${line.method} ${line.path}`;
    wiring.counter.unknown(`${service.name}:${what}`);
    return restError(new AwsError("UnknownOperationException", `Unknown operation: ${service.name} has no ${what}`));
  }
  const [operation, route] = found;
  const decode = () => {
    refuseOtherScope(scope, service);
    return decodeRest(route, service.operations[operation]?.input.fields ?? {}, line, body);
  };
  const result = (value: object | undefined) => restAnswer(route, value);
  return performed(wiring, { request, requestId }, service, operation, decode, { result, error: restError });
}

function refuseOtherScope(scope: string | undefined, { name }: Service): void {
  if (scope === name) return;
  throw new AwsError("InvalidSignatureException", `Credential should be scoped to correct service: '${name}'.`);
}
