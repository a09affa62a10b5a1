/** The JSON Schema of what a part takes of an organization file, made from the shape that the emulator itself compares. */
import type { Node, StringNode } from "../../src/emulator/shapes/shape.ts";

interface Described {
  readonly shape: Node;
  readonly descriptions: Readonly<Record<string, string>>;
}

export function partSchema({ shape, descriptions }: Described): object {
  const paths = new Set(["", ...pathsOf(shape, "")]);
  const silent = [...paths].filter((path) => descriptions[path] === undefined);
  const lost = Object.keys(descriptions).filter((path) => !paths.has(path));
  if (silent.length + lost.length > 0) {
    throw new Error(`no description for [${silent.join(", ")}], none is needed for [${lost.join(", ")}]`);
  }
  return { description: descriptions[""], ...schemaOf(shape, "", descriptions) };
}

const below = (path: string, name: string) => (path === "" ? name : `${path}.${name}`);

/** Of all members, at any depth; lists and maps are passed through. */
function pathsOf(node: Node, path: string): readonly string[] {
  if (node.kind === "list") return pathsOf(node.member, path);
  if (node.kind === "map") return pathsOf(node.value, path);
  if (node.kind !== "structure") return [];
  return Object.entries(node.fields).flatMap(([name, field]) => {
    const at = below(path, name);
    return [at, ...pathsOf(field.node, at)];
  });
}

function schemaOf(node: Node, path: string, descriptions: Described["descriptions"]): object {
  switch (node.kind) {
    case "document":
      return {};
    case "boolean":
      return { type: "boolean" };
    case "integer":
      return { type: "integer", minimum: node.min, maximum: node.max };
    case "string":
      return textSchema(node);
    case "list":
      return { type: "array", ...limits(node, "Items"), items: schemaOf(node.member, path, descriptions) };
    case "map":
      return {
        type: "object",
        ...limits(node, "Properties"),
        propertyNames: schemaOf(node.key, path, descriptions),
        additionalProperties: schemaOf(node.value, path, descriptions),
      };
    case "structure":
      return structureSchema(node, path, descriptions);
  }
}

function structureSchema(
  { fields, union }: Extract<Node, { kind: "structure" }>,
  path: string,
  descriptions: Described["descriptions"],
): object {
  const required = Object.keys(fields).filter((name) => fields[name]?.required);
  const properties = Object.entries(fields).map(([name, field]) => {
    const at = below(path, name);
    return [name, { description: descriptions[at], ...schemaOf(field.node, at, descriptions) }];
  });
  return {
    type: "object",
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    ...(union ? { minProperties: 1, maxProperties: 1 } : {}),
    properties: Object.fromEntries(properties),
  };
}

function textSchema(node: StringNode): object {
  if (node.values !== undefined) return { enum: node.values };
  return { type: "string", ...limits(node, "Length"), ...(node.pattern && { pattern: node.pattern.source }) };
}

function limits({ min, max }: { min: number; max: number }, of: string): object {
  return { ...(min > 0 && { [`min${of}`]: min }), ...(max !== Number.POSITIVE_INFINITY && { [`max${of}`]: max }) };
}

const WIDTH = 120;

/** A schema as `npm run format` lays it out: members on lines of their own, and lists on one where they fit. */
export const schemaText = (schema: object): string => `${textOf(schema, "", 0)}\n`;

/** `before` is what stands on the line already. */
function textOf(value: unknown, indent: string, before: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item: unknown) => textOf(item, inner, inner.length))
    : Object.entries(value).map(([key, item]) => {
        const name = `${JSON.stringify(key)}: `;
        return name + textOf(item, inner, inner.length + name.length);
      });
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  if (items.length === 0) return `${open}${close}`;
  const short = `[${items.join(", ")}]`;
  const isFlat = Array.isArray(value) && value.every((item) => typeof item !== "object");
  if (isFlat && before + short.length < WIDTH) return short;
  return `${open}\n${items.map((item) => inner + item).join(",\n")}\n${indent}${close}`;
}
