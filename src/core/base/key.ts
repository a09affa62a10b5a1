/**
 * Natural keys: the names by which everything in a config, a live instance and a plan is known.
 *
 * In: a kind and the names that identify one object of it. Out: one string, `Kind/part/part`.
 * Invariant: `parseKey(keyOf(kind, ...parts))` gives back the kind and the parts, whatever the parts hold.
 * Example: `AccountAssignment/Developer/group:payments-dev/111122223333`.
 */

/** A kind and its parts joined by `/`; `/`, `%`, `*` and control characters inside a part are percent-encoded. */
export type Key = string;

/** A key taken apart, parts decoded. For looking inside; to make one again use `keyOf`, which encodes. */
export interface ParsedKey {
  readonly kind: string;
  readonly parts: readonly string[];
}

/** What would be read as structure, or would not be seen, inside one part of a key. */
const STRUCTURE = /[/%*\u0000-\u001f\u007f]/;

/** Percent-encodes it. Most parts have none of it, and keys are made by the hundred thousand. */
function encodePart(part: string): string {
  if (!STRUCTURE.test(part)) return part;
  return part.replace(new RegExp(STRUCTURE, "g"), (char) => {
    return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  });
}

function decodePart(part: string): string {
  return part.replace(/%([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The key of one object. A key in place of the kind is gone on with: keys of many that begin alike. */
export function keyOf(kind: string, ...parts: readonly string[]): Key {
  let key = kind;
  for (const part of parts) key += `/${encodePart(part)}`;
  return key;
}

/** The kind and the decoded parts of a key. */
export function parseKey(key: Key): ParsedKey {
  const [kind = "", ...parts] = key.split("/");
  return { kind, parts: parts.map(decodePart) };
}

/** The first part of a key: of a user, a group or a permission set its name. */
export function nameOf(key: Key): string {
  return parseKey(key).parts[0] ?? "";
}

/**
 * A key in which a whole part may be `*`: that part is anything; or `user:*`, `group:*`: any such principal. It stands for a
 * set of objects of one kind, as in "no assignment of Developer in 111122223333 could be read": kind, set and account given,
 * the principal `*`.
 */
export type KeyPattern = string;

/** Builds a pattern; `undefined` becomes `*`. */
export function patternOf(kind: string, ...parts: readonly (string | undefined)[]): KeyPattern {
  return [kind, ...parts.map((part) => (part === undefined ? "*" : encodePart(part)))].join("/");
}

/** Whether a key is one of those that a pattern stands for. */
export function matchesPattern(pattern: KeyPattern, key: Key): boolean {
  const wanted = pattern.split("/");
  const found = key.split("/");
  return wanted.length === found.length && wanted.every((part, index) => part === "*" || part === found[index]);
}

/** Total order of strings by UTF-16 code unit, the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
