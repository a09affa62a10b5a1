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
  if (parentSchema.title === "SessionDuration" && typeof data === "number") return hintForSession(data);
  if (parentSchema.title === "Share" && typeof data === "number") return "write it as a percentage, as 30%";
  if (typeof data === "string") return hintForText(data, wanted, parentSchema.title);
  if (wanted.includes("string") && (typeof data === "number" || typeof data === "boolean"))
    return `put it in quotes: "${data}"`;
  if (wanted.includes("array") && typeof data === "object") return "begin each entry with -";
  return undefined;
}

const [SHORTEST, LONGEST] = [60, 720];

/** A number without a unit may be of hours, of minutes, or of seconds; where it is none of these, of nothing that AWS takes. */
function hintForSession(number: number): string {
  const meant = [number * 60, number, number / 60].filter(
    (minutes) => Number.isInteger(minutes) && minutes >= SHORTEST && minutes <= LONGEST,
  );
  const texts = meant.map((minutes) => (minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`));
  return texts.length === 0
    ? "write it with its unit, from 1h to 12h"
    : `write it with its unit, as ${texts.join(" or ")}`;
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
