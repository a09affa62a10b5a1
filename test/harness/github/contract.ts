/**
 * GitHub's own description of its API: what is asked of it, and what a fake answers, is checked by it. In place of Prism, which is the
 * same description and a process of 160 MB.
 */
import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";

type Schema = Record<string, unknown>;

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly $ref?: string;
    readonly name?: string;
    readonly in?: string;
    readonly schema?: Schema;
  }[];
  readonly requestBody?: { readonly content: { readonly "application/json": { readonly schema: Schema } } };
  readonly responses: Record<
    string,
    { readonly content?: { readonly "application/json": { readonly schema: Schema } } }
  >;
}

interface Description {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly parameters: Record<string, never>; readonly schemas: Record<string, Schema> };
}

const isObject = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** OpenAPI 3.0 says `nullable`, where JSON Schema has a type. */
function asJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJsonSchema);
  if (!isObject(value)) return value;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, asJsonSchema(one)]),
  );
  return nullable === true ? { anyOf: [{ type: "null" }, rest] } : rest;
}

const description = asJsonSchema(
  JSON.parse(readFileSync(new URL("openapi.json", import.meta.url), "utf8")),
) as Description;

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, coerceTypes: true });
ajv.addSchema({ $id: "github", components: description.components });

const compiled = new Map<string, ValidateFunction>();

function problemOf(schema: Schema, value: unknown): string | undefined {
  const text = JSON.stringify(schema).replaceAll('"#/', '"github#/');
  const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text));
  compiled.set(text, validate);
  return validate(value) ? undefined : ajv.errorsText(validate.errors);
}

const resolved = (ref: string): Schema =>
  ref
    .replace("#/", "")
    .split("/")
    .reduce<unknown>((node, name) => (node as Schema)[name], description) as Schema;

/** The operation that a request is, with the values in its path. */
export function operationOf(
  method: string,
  path: string,
): { operation: Operation; values: Record<string, string> } | undefined {
  for (const [template, operations] of Object.entries(description.paths)) {
    const names = [...template.matchAll(/\{([a-z_]+)\}/g)].map(([, name]) => name!);
    const match = new RegExp(`^${template.replace(/\{[a-z_]+\}/g, "([^/]+)")}$`).exec(path);
    const operation = operations[method.toLowerCase()];
    if (match !== null && operation !== undefined)
      return {
        operation,
        values: Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1]!)])),
      };
  }
  return undefined;
}

/** What of a request is not as GitHub describes it; undefined where it all is. */
export function requestProblem(method: string, url: URL, path: string, body: unknown): string | undefined {
  const found = operationOf(method, path);
  if (found === undefined) return `GitHub's description, as far as we have it, knows no ${method} ${path}`;
  const { operation, values } = found;
  const given: Record<string, unknown> = { ...values, ...Object.fromEntries(url.searchParams) };
  for (const one of operation.parameters ?? []) {
    const { name = "", schema = {} } =
      one.$ref === undefined ? one : (resolved(one.$ref) as { name?: string; schema?: Schema });
    const value = given[name];
    delete given[name];
    const problem = value === undefined ? undefined : problemOf(schema, value);
    if (problem !== undefined) return `${operation.operationId}: ${name}: ${problem}`;
  }
  const [unknown] = Object.keys(given);
  if (unknown !== undefined) return `${operation.operationId}: there is no parameter ${unknown}`;
  const schema = operation.requestBody?.content["application/json"].schema;
  return schema === undefined ? undefined : problemOf(schema, body);
}

/** What of an answer is not as GitHub describes it. */
export function answerProblem(method: string, path: string, status: number, body: unknown): string | undefined {
  const answer = operationOf(method, path)?.operation.responses[status];
  if (answer === undefined) return `${method} ${path} answers no ${status}`;
  const schema = answer.content?.["application/json"].schema;
  return schema === undefined ? undefined : problemOf(schema, body);
}

/** The least that GitHub's description allows of a thing. */
export function sampleOf(schema: Schema): unknown {
  if (typeof schema.$ref === "string") return sampleOf(resolved(schema.$ref));
  const choices = (schema.anyOf ?? schema.oneOf) as readonly Schema[] | undefined;
  if (choices !== undefined) return sampleOf(choices[0]!);
  if (Array.isArray(schema.allOf)) return Object.assign({}, ...schema.allOf.map((one: Schema) => sampleOf(one)));
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (schema.type === "array") return [];
  if (schema.type === "integer" || schema.type === "number") return 1;
  if (schema.type === "boolean") return false;
  if (schema.type === "string") return "";
  if (schema.type === "null") return null;
  const properties = (schema.properties ?? {}) as Record<string, Schema>;
  return Object.fromEntries(
    ((schema.required ?? []) as readonly string[]).map((name) => [name, sampleOf(properties[name] ?? {})]),
  );
}

export const sampleNamed = (name: string): Schema => sampleOf(description.components.schemas[name]!) as Schema;
