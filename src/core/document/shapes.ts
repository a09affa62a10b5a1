/**
 * Which keys documents have and in what order, as their schemas list them: how `idc fmt` lays documents out.
 *
 * In: the schema of all documents as one, with references within itself. Out: the `Shape` of a kind of document. Invariant: keys are
 * ordered only where a schema closes a map; what is left open, a policy, has no shape and is nobody's to lay out.
 * Example: of a Group, `["kind", "name", "description", "members"]`.
 */
import type { Json, JsonObject } from "../base/json.ts";

/** What a schema says of a value, as far as layout goes. */
export interface Shape {
  /** Keys of a map, in the order of the schema; empty where the map holds what somebody likes (tags). */
  readonly keys: readonly string[];
  /** Undefined where the schema leaves the value open. */
  member(key: string): Shape | undefined;
  readonly item: Shape | undefined;
}

/** By kind of document. */
export type Shapes = (kind: string) => Shape | undefined;

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a path of keys leads to, without escapes: names of schemas have none. */
function at(value: JsonObject, path: readonly string[]): JsonObject | undefined {
  let found: Json | undefined = value;
  for (const key of path) found = isObject(found) ? found[key] : undefined;
  return isObject(found) ? found : undefined;
}

/** The schema together with what it refers to. */
function whole(schema: JsonObject, root: JsonObject): JsonObject {
  const { $ref } = schema;
  if (typeof $ref !== "string" || !$ref.startsWith("#/")) return schema;
  const target = at(root, $ref.slice(2).split("/"));
  return target === undefined ? schema : { ...whole(target, root), ...schema };
}

/** A map that may hold anything is somebody else's language. */
const isOpen = ({ type, properties, additionalProperties }: JsonObject): boolean =>
  (type === "object" || properties !== undefined) && additionalProperties === undefined;

function shapeOf(schema: Json | undefined, root: JsonObject): Shape | undefined {
  if (!isObject(schema)) return undefined;
  const known = whole(schema, root);
  if (isOpen(known)) return undefined;
  const properties = isObject(known.properties) ? known.properties : {};
  return {
    keys: Object.keys(properties),
    member: (key) => shapeOf(Object.hasOwn(properties, key) ? properties[key] : known.additionalProperties, root),
    get item() {
      return shapeOf(known.items, root);
    },
  };
}

/** `root`: `schemas/config.json` with all that it refers to. */
export function shapesIn(root: JsonObject): Shapes {
  const branches = Array.isArray(root.allOf) ? root.allOf.filter(isObject) : [];
  return (kind) => {
    const branch = branches.find((one) => at(one, ["if", "properties", "kind"])?.const === kind);
    return branch === undefined ? undefined : shapeOf(branch.then, root);
  };
}
