import { AwsError } from "../base/errors.ts";
import type { Node, StructureNode } from "../shapes/shape.ts";
import { type Answer, decodeJson } from "./json.ts";

/** Where an operation of a service of REST is, and what of its input is not in the body. */
export interface Route {
  readonly method: "GET" | "POST" | "DELETE";
  /** Like `/applications/{applicationArn}`: names in braces are members of the input. */
  readonly path: string;
  /** Members of the input in the query. */
  readonly query?: readonly string[];
  /** Of an answer that is no error. Default 200. */
  readonly status?: 204;
}

/** A request as its first line has it. */
export interface Line {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
}

export function lineOf(method = "", url = ""): Line {
  const [path = "", query] = url.split(/\?(.*)/s, 2);
  return { method, path, query: new URLSearchParams(query) };
}

/** What stands in the path in place of the names, or undefined where it is another path. A name takes no slash. */
export function labelsOf({ path }: Route, asked: string): Record<string, string> | undefined {
  const [names, values] = [path.split("/"), asked.split("/")];
  if (names.length !== values.length) return undefined;
  const labels: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const value = values[index] ?? "";
    const label = /^\{(.*)\}$/.exec(name)?.[1];
    if (label === undefined ? name !== value : value === "") return undefined;
    if (label !== undefined) labels[label] = value;
  }
  return labels;
}

/**
 * The input of an operation, from path, query and body; what the query or the path has is not looked for in the body.
 * @throws AwsError SerializationException
 */
export function decodeRest(route: Route, fields: StructureNode["fields"], line: Line, body: string) {
  const labels = labelsOf(route, line.path) ?? {};
  const query = route.query ?? [];
  const bound = [...Object.keys(labels), ...query];
  const inBody = Object.entries(decodeJson(body)).filter(([name]) => !bound.includes(name));
  const inQuery = query.map((name) => [name, queried(line.query, name, fields[name]?.node)]);
  const inPath = Object.entries(labels).map(([name, text]) => [name, plain(text)]);
  return Object.fromEntries([...inBody, ...inQuery, ...inPath]) as Record<string, unknown>;
}

function queried(query: URLSearchParams, name: string, node: Node | undefined): unknown {
  if (!query.has(name)) return undefined;
  return node?.kind === "list" ? query.getAll(name) : query.get(name);
}

function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new AwsError("SerializationException", "A member in the path is not encoded as it should be");
  }
}

const REST_TYPE = "application/json";

/** The statuses that models of REST have for errors; others are 400, or what the error says. */
const STATUSES: Readonly<Record<string, number>> = {
  ServiceQuotaExceededException: 402,
  AccessDeniedException: 403,
  InvalidSignatureException: 403,
  MissingAuthenticationTokenException: 403,
  ResourceNotFoundException: 404,
  UnknownOperationException: 404,
  ConflictException: 409,
  ThrottlingException: 429,
};

export const restAnswer = ({ status }: Route, result: object | undefined): Answer => ({
  status: status ?? 200,
  type: REST_TYPE,
  body: status === 204 ? "" : JSON.stringify(result ?? {}),
});

/** restJson1: the error's name is in a header, and its members in the body. */
export const restError = (error: AwsError): Answer => ({
  status: STATUSES[error.code] ?? error.status,
  type: REST_TYPE,
  body: JSON.stringify({ message: error.message, ...error.members }),
  errorType: error.code,
});
