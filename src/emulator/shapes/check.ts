import { AwsError } from "../base/errors.ts";
import type { Failure } from "./failure.ts";
import type { Node, StringNode, StructureNode } from "./shape.ts";

/**
 * Compares a decoded JSON body with a shape. Returns a copy with only the members that the shape knows (AWS ignores the
 * others and takes null for absent) and without ARNs before ids, and what is wrong with it.
 *
 * @throws AwsError SerializationException for a value of another JSON type.
 */
export function check(node: Node, value: unknown, partition = "aws"): { value: unknown; failures: Failure[] } {
  const failures: Failure[] = [];
  return { value: visit(node, value, "", false, { failures, partition }), failures };
}

interface Found {
  readonly failures: Failure[];
  /** Of the Region: ARNs of others stay as they are. */
  readonly partition: string;
}

function visit(node: Node, value: unknown, path: string, sensitive: boolean, found: Found): unknown {
  switch (node.kind) {
    case "document":
      return value;
    case "boolean":
      if (typeof value !== "boolean") throw wrongType(value, "Boolean");
      return value;
    case "integer":
      if (typeof value !== "number" || !Number.isInteger(value)) throw wrongType(value, "Integer");
      range(value, node, path, found.failures);
      return value;
    case "string":
      if (typeof value !== "string") throw wrongType(value, "String");
      checkString(node, value, path, sensitive || node.sensitive, found.failures);
      return withoutArn(node, value, found.partition);
    case "list":
      if (!Array.isArray(value)) throw wrongType(value, "list");
      size(value.length, node, path, holdsSecrets(node) ? "" : JSON.stringify(value), found.failures);
      return value.map((item, index) => visit(node.member, item, `${path}.${index + 1}.member`, sensitive, found));
    case "map":
      return visitMap(node, value, path, sensitive, found);
    case "structure":
      return visitStructure(node, value, path, sensitive, found);
  }
}

function visitMap(
  node: Extract<Node, { kind: "map" }>,
  value: unknown,
  path: string,
  sensitive: boolean,
  found: Found,
): unknown {
  if (!isObject(value)) throw wrongType(value, "map");
  const entries = Object.entries(value);
  size(entries.length, node, path, "{}", found.failures);
  return Object.fromEntries(
    entries.map(([key, item]) => {
      visit(node.key, key, `${path}.${key}.key`, sensitive, found);
      return [key, visit(node.value, item, `${path}.${key}.member`, sensitive, found)];
    }),
  );
}

function visitStructure(node: StructureNode, value: unknown, path: string, sensitive: boolean, found: Found): unknown {
  if (!isObject(value)) throw wrongType(value, "structure");
  const result: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(node.fields)) {
    const at = path === "" ? lowerCamel(name) : `${path}.${lowerCamel(name)}`;
    const member = Object.hasOwn(value, name) ? value[name] : undefined;
    if (member === undefined || member === null) {
      if (field.required)
        found.failures.push({
          path: at,
          shown: "null",
          constraint: "Member must not be null",
          reason: "INPUT_REQUIRED",
        });
      continue;
    }
    result[name] = visit(field.node, member, at, sensitive, found);
  }
  if (node.union && Object.keys(result).length !== 1) {
    found.failures.push({
      path,
      shown: "",
      constraint: "Member must have exactly one of its members set",
      reason: "INPUT_REQUIRED",
    });
  }
  return result;
}

function withoutArn({ arn }: StringNode, value: string, partition: string): string {
  const prefix = `arn:${partition}:${arn}`;
  return arn !== undefined && value.startsWith(prefix) ? value.slice(prefix.length) : value;
}

function checkString(node: StringNode, value: string, path: string, sensitive: boolean, failures: Failure[]): void {
  const shown = sensitive ? "" : `'${value}'`;
  size([...value].length, node, path, shown, failures);
  if (node.values !== undefined && !node.values.includes(value)) {
    failures.push({
      path,
      shown,
      constraint: `Member must satisfy enum value set: [${node.values.join(", ")}]`,
      reason: "INVALID_ENUM",
    });
  }
  if (node.pattern !== undefined && !node.pattern.test(value)) {
    const pattern = node.pattern.source.slice("^(?:".length, -")$".length).replaceAll("\\/", "/");
    failures.push({
      path,
      shown,
      constraint: `Member must satisfy regular expression pattern: ${pattern}`,
      reason: "INVALID_PATTERN",
    });
  }
}

function size(
  length: number,
  limits: { min: number; max: number },
  path: string,
  shown: string,
  failures: Failure[],
): void {
  const must = "Member must have length";
  if (length < limits.min) {
    const constraint = `${must} greater than or equal to ${limits.min}`;
    failures.push({ path, shown, constraint, reason: "MIN_LENGTH_EXCEEDED" });
  }
  if (length > limits.max) {
    const constraint = `${must} less than or equal to ${limits.max}`;
    failures.push({ path, shown, constraint, reason: "MAX_LENGTH_EXCEEDED" });
  }
}

function range(value: number, limits: { min: number; max: number }, path: string, failures: Failure[]): void {
  const must = "Member must have value";
  const shown = `'${value}'`;
  if (value < limits.min) {
    const constraint = `${must} greater than or equal to ${limits.min}`;
    failures.push({ path, shown, constraint, reason: "MIN_VALUE_EXCEEDED" });
  }
  if (value > limits.max) {
    const constraint = `${must} less than or equal to ${limits.max}`;
    failures.push({ path, shown, constraint, reason: "MAX_VALUE_EXCEEDED" });
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function holdsSecrets(node: Node): boolean {
  switch (node.kind) {
    case "string":
      return node.sensitive;
    case "list":
      return holdsSecrets(node.member);
    case "structure":
      return Object.values(node.fields).some((field) => holdsSecrets(field.node));
    default:
      return node.kind === "document";
  }
}

const lowerCamel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

function wrongType(value: unknown, expected: string): AwsError {
  return new AwsError("SerializationException", `${tokenOf(value)} can not be converted to a ${expected}`);
}

/** The word that AWS's JSON reader has for a value. */
function tokenOf(value: unknown): string {
  if (Array.isArray(value)) return "START_ARRAY";
  switch (typeof value) {
    case "string":
      return "STRING_VALUE";
    case "number":
      return "NUMBER_VALUE";
    case "boolean":
      return value ? "TRUE_VALUE" : "FALSE_VALUE";
    default:
      return "START_OBJECT";
  }
}
