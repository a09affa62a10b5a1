/**
 * Marks: the tags by which idc remembers things on the instance itself.
 *
 * In: the name of a config. Out: keys and values of tags. Invariant: marks are no changes; a mark alone is never a reason
 * to remove anything. Example: `idc:managed=acme` on a permission set, `idc:applied:acme` on the instance.
 */

/** Whether a tag is ours and not a tag that a config manages. */
export function isMark(tagKey: string): boolean {
  return tagKey.startsWith("idc:");
}

/** On a permission set: which config declares it. */
export const MANAGED = "idc:managed";

/** On the instance: the last applied commit and the config folder's path. */
export function appliedTag(configName: string): string {
  return `idc:applied:${configName}`;
}

/** Characters that a tag's value may hold (sso-admin model, TagValue); others are written as `=XX` for each byte. */
const PLAIN = /[\p{L}\p{N}_.:/+\-@]/u;

/** A commit and a folder as the value of the pointer: at most 256 characters, or AWS refuses it. */
export function writePointer(commit: string, path: string): string {
  const bytes = (char: string) => encodeURIComponent(char).replace(/^[^%]$/, (plain) => `%${hex(plain)}`);
  const hex = (char: string) => char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
  return `${commit} ${[...path].map((char) => (PLAIN.test(char) ? char : bytes(char).replaceAll("%", "="))).join("")}`;
}

/** The pointer's parts, the path still encoded; undefined where it is none. */
export function readPointer(value: string): { readonly commit: string; readonly path: string } | undefined {
  const match = /^([0-9a-f]{40}|[0-9a-f]{64}) (\S+)$/.exec(value);
  return match === null ? undefined : { commit: match[1]!, path: match[2]! };
}
