/** Plain JSON values: what configs, plans, policies and AWS requests are made of. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [member: string]: Json | undefined };
/** An object as JSON has it. What is inside is not known yet: ask `isObject` and its like before use. */
export type JsonObject = { readonly [member: string]: Json | undefined };

/** A text, and an empty one where it is none. */
export const asText = (value: unknown): string => (typeof value === "string" ? value : "");

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a text is that anybody may have written; undefined where it is no JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON text with the members of every object in code unit order and no white space: equal values give equal bytes. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sortMembers(value));
}

/** A member whatever it is called: every object has a `constructor`, and a group may be called so. */
export const memberOf = <Value>(object: Readonly<Record<string, Value>>, member: string): Value | undefined =>
  Object.hasOwn(object, member) ? object[member] : undefined;

/** Whether it is nested no deeper than so many levels: what is written to be read again and again may not end the stack. */
export const isShallow = (value: unknown, levels: number): boolean =>
  typeof value !== "object" ||
  value === null ||
  (levels > 0 && Object.values(value).every((member) => isShallow(member, levels - 1)));

/** Sets a member whatever it is called: in JSON `__proto__` is a name like any other. */
export function setMember(object: Record<string, unknown>, member: string, value: unknown): void {
  if (member !== "__proto__") object[member] = value;
  else Object.defineProperty(object, member, { value, enumerable: true, writable: true, configurable: true });
}

/** The same value with the members of every object in code unit order. */
export function sortMembers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortMembers);
  if (!isObject(value)) return value;
  const sorted: Record<string, unknown> = {};
  for (const member of Object.keys(value).sort()) {
    if (value[member] !== undefined) setMember(sorted, member, sortMembers(value[member]));
  }
  return sorted;
}

/** Whether two JSON values are the same, the order of members aside. */
export function sameJson(a: unknown, b: unknown): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}
