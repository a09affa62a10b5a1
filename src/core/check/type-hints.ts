/** What to write in place of a value of the wrong type: the commonest slips, each with its remedy. */
import type { SchemaError } from "../generated/validate.js";

const TYPES: Readonly<Record<string, string>> = {
  string: "a text",
  object: "a map",
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
};

/** A type, or several, of JSON Schema in words. */
export function typeInWords(type: unknown): string {
  const types = (Array.isArray(type) ? type : [type]).map((name) => TYPES[String(name)] ?? String(name));
  return types.length < 2 ? types.join("") : `${types.slice(0, -1).join(", ")} or ${types.at(-1)}`;
}

export function hintForType(error: SchemaError): string | undefined {
  const { data, params, parentSchema } = error;
  const wanted = Array.isArray(params.type) ? params.type : [params.type];
  if (data === null || data === undefined) return "give it a value, or leave the key out";
  if (parentSchema.title === "SessionDuration" && typeof data === "number")
    return `write it with its unit, as ${data}h or ${data}m`;
  if (parentSchema.title === "Share" && typeof data === "number") return "write it as a percentage, as 30%";
  if (typeof data === "string") {
    if (parentSchema.title === "CustomerManagedPolicy") return `write it as {name: ${data}}`;
    if (parentSchema.title === "InlinePolicy")
      return data.includes("{") ? "write the policy as YAML, not as a text" : `write it as {file: ${data}}`;
    if (parentSchema.title === "PermissionsBoundary") return `write it as {managedPolicy: ${data}}`;
    if (wanted.includes("array")) return `write it as a list: [${data}]`;
    if (wanted.includes("integer") || wanted.includes("number") || wanted.includes("boolean"))
      return "take the quotes off";
  }
  if (wanted.includes("string") && (typeof data === "number" || typeof data === "boolean"))
    return `put it in quotes: "${data}"`;
  if (wanted.includes("array") && typeof data === "object") return "begin each entry with -";
  return undefined;
}
