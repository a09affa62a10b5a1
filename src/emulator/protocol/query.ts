import type { AwsError } from "../base/errors.ts";
import type { Field, Node } from "../shapes/shape.ts";
import type { Answer } from "./json.ts";

/** Of each service that takes forms. */
const NAMESPACES: Readonly<Record<string, string>> = {
  iam: "https://iam.amazonaws.com/doc/2010-05-08/",
  sts: "https://sts.amazonaws.com/doc/2011-06-15/",
};
const namespaceOf = (service: string) => NAMESPACES[service] ?? NAMESPACES.sts;
const XML_TYPE = "text/xml";
/** awsQuery's names for errors that all services share. */
const CODES: Readonly<Record<string, string>> = {
  ValidationException: "ValidationError",
  MissingAuthenticationTokenException: "MissingAuthenticationToken",
  AccessDeniedException: "AccessDenied",
  ThrottlingException: "Throttling",
};

/** Reads a form into the structure that `fields` describes: `Tags.member.1.Key=a`, an empty list `Tags=`. Numbers are decoded. */
export function decodeForm(form: URLSearchParams, fields: Readonly<Record<string, Field>>, prefix = "") {
  const result: Record<string, unknown> = {};
  for (const [name, { node }] of Object.entries(fields)) {
    const value = decodeNode(form, node, prefix + name);
    if (value !== undefined) result[name] = value;
  }
  return result;
}

function decodeNode(form: URLSearchParams, node: Node, key: string): unknown {
  if (node.kind === "list") {
    const items: unknown[] = [];
    for (let index = 1; ; index += 1) {
      const item = decodeNode(form, node.member, `${key}.member.${index}`);
      if (item === undefined && items.length === 0) return form.has(key) ? [] : undefined;
      if (item === undefined) return items;
      items.push(item);
    }
  }
  if (node.kind === "structure") {
    const value = decodeForm(form, node.fields, `${key}.`);
    return Object.keys(value).length === 0 ? undefined : value;
  }
  const text = form.get(key);
  if (text === null) return undefined;
  if (node.kind === "integer") return Number.isNaN(Number(text)) ? text : Number(text);
  return text;
}

export function xmlAnswer(service: string, operation: string, result: object | undefined, requestId: string): Answer {
  const body =
    `<${operation}Response xmlns="${namespaceOf(service)}"><${operation}Result>${elements(result ?? {})}</${operation}Result>` +
    `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${operation}Response>`;
  return { status: 200, type: XML_TYPE, body };
}

export function xmlError(service: string, error: AwsError, requestId: string): Answer {
  const code = CODES[error.code] ?? error.code;
  const type = error.status < 500 ? "Sender" : "Receiver";
  const body =
    `<ErrorResponse xmlns="${namespaceOf(service)}"><Error><Type>${type}</Type><Code>${escaped(code)}</Code>` +
    `<Message>${escaped(error.message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`;
  return { status: error.status, type: XML_TYPE, body };
}

function elements(value: object): string {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => `<${name}>${inner(member)}</${name}>`)
    .join("");
}

function inner(value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => `<member>${inner(item)}</member>`).join("");
  return typeof value === "object" && value !== null ? elements(value) : escaped(String(value));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
