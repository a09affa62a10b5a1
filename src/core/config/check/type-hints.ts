/** What to write in place of a value of the wrong type: the commonest slips, each with its remedy. */
import { yamlText } from "../../base/yaml-text.ts";
import { type Hint, offer } from "../../document/messages/message.ts";
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

export function hintForType(error: SchemaError): Hint | undefined {
  const { data, params, parentSchema } = error;
  const wanted = Array.isArray(params.type) ? params.type : [params.type];
  if (data === null || data === undefined) {
    return /\/[0-9]+$/.test(error.instancePath)
      ? "write something after the -, or take the entry out"
      : "give it a value, or leave the key out";
  }
  if (typeof data === "string") return hintForText(data, wanted, parentSchema.title);
  if (typeof data === "number") return hintForNumber(data, wanted, parentSchema.title);
  if (wanted.includes("string") && typeof data === "boolean") return offer("put it in quotes:", `"${data}"`);
  if (wanted.includes("array") && typeof data === "object") return "begin each entry with -";
  return undefined;
}

/** What to write in place of a number. */
function hintForNumber(number: number, wanted: readonly unknown[], title: string | undefined): Hint | undefined {
  if (title === "SessionDuration") return hintForSession(number);
  if (title === "Share") return hintForShare(number);
  if (!wanted.includes("string")) return undefined;
  if (["AccountId", "AccountTerm", "Accounts", "Exclusions"].includes(title ?? "")) return hintForAccount(number);
  return offer("put it in quotes:", `"${number}"`);
}

const ID_DIGITS = 12;
/** No program drops more zeros than these from an account id and leaves somebody to see what was meant. */
const FEWEST_DIGITS = 9;

/** What read an id as a number has lost the zeros that it began with. */
function hintForAccount(number: number): Hint {
  const digits = String(number);
  if (!/^[0-9]+$/.test(digits) || digits.length < FEWEST_DIGITS || digits.length > ID_DIGITS)
    return "an account id has 12 digits, without hyphens, in quotes";
  const zeros = digits.length < ID_DIGITS ? "with the zeros that it begins with, " : "";
  return offer(`put it in quotes, ${zeros}as`, `"${digits.padStart(ID_DIGITS, "0")}"`);
}

function hintForShare(number: number): Hint {
  const percent = number > 0 && number < 1 ? Math.round(number * 1000) / 10 : number;
  return offer("write it as a percentage, as", percent >= 0 && percent <= 100 ? `${percent}%` : "30%");
}

const [SHORTEST, LONGEST] = [60, 720];

/** A number without a unit may be of hours, of minutes, or of seconds; where it is none of these, of nothing that AWS takes. */
function hintForSession(number: number): Hint {
  const meant = [number * 60, number, number / 60].filter(
    (minutes) => Number.isInteger(minutes) && minutes >= SHORTEST && minutes <= LONGEST,
  );
  const texts = meant.map((minutes) => (minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`));
  return texts.length === 0 ? "write it with its unit, from 1h to 12h" : offer("write it with its unit, as", ...texts);
}

/** What to write in place of a text. */
function hintForText(text: string, wanted: readonly unknown[], title: string | undefined): Hint | undefined {
  if (title === "InlinePolicy" && text.includes("{")) return "write the policy as YAML, not as a text";
  if (wanted.includes("boolean")) {
    const isOne = /^(true|false)$/.test(text);
    return isOne ? { text: "take the quotes off", offers: [text] } : offer("write", "true", "false");
  }
  if (wanted.includes("integer") || wanted.includes("number")) {
    const isOne = /^-?[0-9]+(\.[0-9]+)?$/.test(text);
    return isOne ? { text: "take the quotes off", offers: [text] } : undefined;
  }
  if (text === "" || text.length > LONG) return undefined;
  const written = yamlText(text);
  if (title === "CustomerManagedPolicy")
    return /^[\w+=,.@-]+$/.test(text) ? offer("write it as", `{name: ${written}}`) : "write it as a map with its name";
  if (title === "InlinePolicy") return offer("write it as", `{file: ${written}}`);
  if (title === "PermissionsBoundary") return offer("write it as", `{managedPolicy: ${written}}`);
  return wanted.includes("array") ? hintForList(text) : undefined;
}

/** Names that are written in a row, with commas or not; where one has a space, nobody can tell where the next begins. */
function hintForList(text: string): Hint {
  const names = text.split(",").map((name) => name.trim());
  if (names.some((name) => name === "" || /[\s{}[\]]/.test(name))) return "write it as a list, each entry after a -";
  return offer("write it as a list:", `[${names.map(yamlText).join(", ")}]`);
}
