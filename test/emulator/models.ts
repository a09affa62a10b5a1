/**
 * AWS's own service models, where a folder with them is at hand: IDC_MODELS names it, or it lies beside the repository.
 * They hold each request that the emulator took or refused, and each answer that it gave, to AWS's shapes.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Exchange } from "../../src/emulator/index.ts";

export interface ModelShape {
  type: string;
  members?: Record<string, { shape: string }>;
  required?: string[];
  member?: { shape: string };
  key?: { shape: string };
  value?: { shape: string };
  min?: number;
  max?: number;
  pattern?: string;
  enum?: string[];
  union?: boolean;
  document?: boolean;
}

export interface Model {
  metadata: { targetPrefix?: string };
  operations: Record<string, { input?: { shape: string }; output?: { shape: string }; errors?: { shape: string }[] }>;
  shapes: Record<string, ModelShape>;
}

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));
const FOLDER = process.env.IDC_MODELS ?? join(REPOSITORY, "..", "shared", "models");
const SERVICES = ["sso-admin", "identitystore", "organizations", "sts"];
/** Errors that any operation may answer with, in no model. */
const COMMON = ["SerializationException", "MissingAuthenticationTokenException", "UnknownOperationException"];

export const hasModels = SERVICES.every((service) => existsSync(`${FOLDER}/${service}.json`));

const models = new Map<string, Model>();

export function modelOf(service: string): Model {
  const model = models.get(service) ?? (JSON.parse(readFileSync(`${FOLDER}/${service}.json`, "utf8")) as Model);
  models.set(service, model);
  return model;
}

/** What is wrong with an exchange; nothing where there are no models. */
export function exchangeProblems({ service, operation, input, status, output }: Exchange): string[] {
  if (!hasModels) return [];
  const model = modelOf(service);
  const named = model.operations[operation];
  if (named === undefined) return [`${service} has no operation ${operation}`];
  const at = (problems: string[], side: string) => problems.map((text) => `${service} ${operation} ${side}: ${text}`);
  const inputProblems = named.input === undefined ? [] : problemsOf(model, named.input.shape, input, "", false);
  if (status === 200) {
    const outputProblems = named.output === undefined ? [] : problemsOf(model, named.output.shape, output, "", true);
    // Documented all the same: the empty text where there is no policy.
    const noPolicy =
      operation === "GetInlinePolicyForPermissionSet" && JSON.stringify(output) === '{"InlinePolicy":""}';
    return [...at(inputProblems, "took a request"), ...at(noPolicy ? [] : outputProblems, "answer")];
  }
  if (service === "sts") return [];
  const { __type, ...members } = output as Record<string, unknown>;
  const code = String(__type);
  if (COMMON.includes(code)) return [];
  if (!named.errors?.some((error) => error.shape === code) && code !== "ValidationException") {
    return [`${service} ${operation}: ${code} is not among its errors`];
  }
  const refused = String(members.Message).includes("failed to satisfy constraint");
  if (refused && inputProblems.length === 0)
    return [`${service} ${operation}: refused a valid request: ${members.Message}`];
  return model.shapes[code] === undefined ? [] : at(problemsOf(model, code, members, "", true), code);
}

/** `closed`: members that the shape does not have are problems. */
export function problemsOf(model: Model, name: string, value: unknown, path: string, closed: boolean): string[] {
  const shape = model.shapes[name];
  if (shape === undefined) return [`${path}: no shape ${name}`];
  if (shape.document) return [];
  const wrong = (text: string) => [`${path || "/"} ${text} (${JSON.stringify(value)?.slice(0, 80)})`];
  switch (shape.type) {
    case "structure":
      if (typeof value !== "object" || value === null || Array.isArray(value)) return wrong("is no structure");
      return structureProblems(model, shape, value as Record<string, unknown>, path, closed);
    case "list": {
      if (!Array.isArray(value)) return wrong("is no list");
      const member = shape.member?.shape ?? "";
      const inner = value.flatMap((item, index) => problemsOf(model, member, item, `${path}/${index}`, closed));
      return [...sizeProblems(shape, value.length, wrong), ...inner];
    }
    case "map": {
      if (typeof value !== "object" || value === null) return wrong("is no map");
      const inner = shape.value?.shape ?? "";
      return Object.entries(value).flatMap(([key, item]) => problemsOf(model, inner, item, `${path}/${key}`, closed));
    }
    case "string":
      return typeof value === "string" ? stringProblems(shape, value, wrong) : wrong("is no string");
    case "integer":
      return typeof value === "number" ? sizeProblems(shape, value, wrong) : wrong("is no integer");
    case "boolean":
      return typeof value === "boolean" ? [] : wrong("is no boolean");
    case "timestamp":
      return typeof value === "number" || typeof value === "string" ? [] : wrong("is no timestamp");
    default:
      return wrong(`is of unknown type ${shape.type}`);
  }
}

type Wrong = (text: string) => string[];

function structureProblems(
  model: Model,
  shape: ModelShape,
  value: Record<string, unknown>,
  path: string,
  closed: boolean,
): string[] {
  const members = shape.members ?? {};
  const present = Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
  const missing = (shape.required ?? []).filter((name) => !present.some(([key]) => key === name));
  const unknown = closed ? present.filter(([key]) => members[key] === undefined) : [];
  const inner = present.flatMap(([key, member]) => {
    const target = members[key];
    return target === undefined ? [] : problemsOf(model, target.shape, member, `${path}/${key}`, closed);
  });
  return [
    ...missing.map((name) => `${path}/${name} is missing`),
    ...unknown.map(([name]) => `${path}/${name} is no member`),
    ...(shape.union && present.length !== 1 ? [`${path} must have one member`] : []),
    ...inner,
  ];
}

function stringProblems(shape: ModelShape, value: string, wrong: Wrong): string[] {
  const problems = sizeProblems(shape, [...value].length, wrong);
  if (shape.enum !== undefined && !shape.enum.includes(value)) problems.push(...wrong("is not in the enum"));
  if (shape.pattern !== undefined && !patternOf(shape.pattern).test(value))
    problems.push(...wrong("breaks the pattern"));
  return problems;
}

function sizeProblems({ min, max }: ModelShape, size: number, wrong: Wrong): string[] {
  return [
    ...(min !== undefined && size < min ? wrong(`is below ${min}`) : []),
    ...(max !== undefined && size > max ? wrong(`is above ${max}`) : []),
  ];
}

/** Some escapes in the models are none in JavaScript's Unicode mode. */
function compiled(source: string): RegExp {
  try {
    return new RegExp(source, "u");
  } catch {
    return new RegExp(source);
  }
}

const patterns = new Map<string, RegExp>();

/** The models' patterns are unanchored and mean the whole value; `\ ` is no escape in JavaScript's Unicode mode. */
function patternOf(source: string): RegExp {
  const found = patterns.get(source);
  if (found !== undefined) return found;
  // Some models do anchor their alternatives, each on its own.
  const bare = source.replaceAll("\\ ", " ").replaceAll(/(?<![[\\])\^|(?<!\\)\$(?=$|\||\))/g, "");
  const pattern = compiled(`^(?:${bare})$`);
  patterns.set(source, pattern);
  return pattern;
}
