/**
 * Policies as texts: what AWS holds is a text, and not every text is a policy that can be read without loss.
 *
 * In: a text. Out: the policy, or the text itself. Invariant: two texts that give equal policies differ in layout, escapes and the order
 * of members alone. Example: `{"Statement":[],"Statement":[{…}]}` stays a text: which of the two counts is nobody's to guess.
 */
import { isObject } from "../base/json.ts";

const STRING = /"(?:[^"\\]|\\.)*"/g;
const NUMBER = /-?\d[\d.eE+-]*/g;

/** Members of all objects inside. */
function membersIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + membersIn(one), 0);
  if (!isObject(value)) return 0;
  return Object.values(value).reduce((sum: number, one) => sum + 1 + membersIn(one), 0);
}

/** Whether JSON keeps all that a text says: no member stands in an object twice, and every number is written as JSON writes it. */
function isKept(text: string, value: unknown): boolean {
  const bare = text.replace(STRING, "");
  const colons = bare.split(":").length - 1;
  return (
    colons === membersIn(value) && [...bare.matchAll(NUMBER)].every(([number]) => String(Number(number)) === number)
  );
}

/** The policy that a text is; the text itself where it is no object, or one that cannot be read without loss. */
export function policyOfText(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && isKept(text, value) ? value : text;
  } catch {
    return text;
  }
}

/** A policy as AWS takes it, in Latin-1: JSON says the rest with escapes, as what is live may. */
export const latinText = (json: string): string =>
  json.replace(/[^\u0000-\u00ff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
