/**
 * Values in words, for messages.
 *
 * In: a value of a document. Out: what it is, as a person would call it. Example: `describeValue([1])` is `a list`.
 */

export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return Object.keys(value).length === 0 ? "an empty map" : "a map";
  if (typeof value === "string") return value === "" ? "an empty text" : "a text";
  if (typeof value === "number") return `the number ${value}`;
  return String(value);
}
