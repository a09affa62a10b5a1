import { isObject } from "../shapes/check.ts";
import type { Node, StructureNode } from "../shapes/shape.ts";

/** Adds what of a value is not as its shape says, each with its place. */
export function compare(node: Node, value: unknown, path: string, problems: string[]): void {
  const at = path === "" ? "the file" : path;
  switch (node.kind) {
    case "structure":
      if (!isObject(value)) problems.push(`${at}: must be a mapping`);
      else compareFields(node, value, path, problems);
      return;
    case "list":
      compareList(node, value, path, problems);
      return;
    case "map":
      if (!isObject(value)) problems.push(`${at}: must be a mapping`);
      else for (const [key, item] of Object.entries(value)) compare(node.value, item, `${path}.${key}`, problems);
      return;
    case "string":
      compareText(node, value, at, problems);
      return;
    case "boolean":
      if (typeof value !== "boolean") problems.push(`${at}: must be true or false`);
      return;
    case "integer":
      if (!Number.isInteger(value) || (value as number) < node.min || (value as number) > node.max) {
        problems.push(`${at}: must be a whole number from ${node.min} to ${node.max}`);
      }
      return;
    case "document":
      return;
  }
}

function compareList(node: Extract<Node, { kind: "list" }>, value: unknown, path: string, problems: string[]): void {
  if (!Array.isArray(value)) {
    problems.push(`${path}: must be a list`);
    return;
  }
  if (value.length < node.min || value.length > node.max) {
    problems.push(`${path}: must have ${node.min} to ${node.max} entries`);
  }
  for (const [index, item] of value.entries()) compare(node.member, item, `${path}[${index}]`, problems);
}

function compareFields(
  { fields, union }: StructureNode,
  value: Record<string, unknown>,
  path: string,
  problems: string[],
): void {
  const at = (key: string) => (path === "" ? key : `${path}.${key}`);
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(fields, key)) {
      problems.push(`${at(key)}: unknown key; known are ${Object.keys(fields).join(", ")}`);
    }
  }
  for (const [key, field] of Object.entries(fields)) {
    const member = value[key];
    if (member !== undefined && member !== null) compare(field.node, member, at(key), problems);
    else if (field.required) problems.push(`${at(key)}: is missing`);
  }
  if (union && Object.keys(value).length !== 1) {
    problems.push(`${path}: must have one of ${Object.keys(fields).join(", ")}`);
  }
}

function compareText(node: Extract<Node, { kind: "string" }>, value: unknown, at: string, problems: string[]): void {
  if (typeof value !== "string") {
    const hint = typeof value === "number" ? " (put it in quotes)" : "";
    problems.push(`${at}: must be text${hint}`);
  } else if (node.values !== undefined && !node.values.includes(value)) {
    problems.push(`${at}: must be one of ${node.values.join(", ")}`);
  } else if (node.pattern !== undefined && !node.pattern.test(value)) {
    const pattern = node.pattern.source.slice(4, -2).replaceAll("\\/", "/");
    problems.push(`${at}: ${JSON.stringify(value)} must match ${pattern}`);
  } else if (value.length < node.min || value.length > node.max) {
    problems.push(`${at}: must be ${node.min} to ${node.max} characters long`);
  }
}
