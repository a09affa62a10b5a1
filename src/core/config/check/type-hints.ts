/** What to write in place of a value of the wrong type: the commonest slips, each with its remedy. */
import type { SchemaError } from "../../generated/validate.js";

const TYPES: Readonly<Record<string, string>> = {
  string: "a text",
  object: "a map",
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
};

/** A hint repeats the value, unless that is more than a line takes. */
const LONG = 60;

/** A type, or several, of JSON Schema in words. */
export function typeInWords(type: unknown): string {
  const types = (Array.isArray(type) ? type : [type]).map((name) => TYPES[String(name)] ?? String(name));
  return types.length < 2 ? types.join("") : `${types.slice(0, -1).join(", ")} or ${types.at(-1)}`;
}

export function hintForType(error: SchemaError): string | undefined {
  const { data, params, parentSchema } = error;
  const wanted = Array.isArray(params.type) ? params.type : [params.type];
  if (data === null || data === undefined) {
    return /\/[0-9]+$/.test(error.instancePath)
      ? "write something after the -, or take the entry out"
      : "give it a value, or leave the key out";
  }
  if (parentSchema.title === "SessionDuration" && typeof data === "number")
    return `write it with its unit, as ${data}h or ${data}m`;
  if (parentSchema.title === "Share" && typeof data === "number") return "write it as a percentage, as 30%";
  if (typeof data === "string") return hintForText(data, wanted, parentSchema.title);
  if (wanted.includes("string") && (typeof data === "number" || typeof data === "boolean"))
    return `put it in quotes: "${data}"`;
  if (wanted.includes("array") && typeof data === "object") return "begin each entry with -";
  return undefined;
}

/** What to write in place of a text. */
function hintForText(text: string, wanted: readonly unknown[], title: string | undefined): string | undefined {
  if (title === "InlinePolicy" && text.includes("{")) return "write the policy as YAML, not as a text";
  if (wanted.includes("boolean")) return /^(true|false)$/.test(text) ? "take the quotes off" : "write true or false";
  if (wanted.includes("integer") || wanted.includes("number"))
    return /^-?[0-9.]+$/.test(text) ? "take the quotes off" : undefined;
  if (text === "" || text.length > LONG) return undefined;
  if (title === "CustomerManagedPolicy") return `write it as {name: ${text}}`;
  if (title === "InlinePolicy") return `write it as {file: ${text}}`;
  if (title === "PermissionsBoundary") return `write it as {managedPolicy: ${text}}`;
  return wanted.includes("array") ? `write it as a list: [${text}]` : undefined;
}
