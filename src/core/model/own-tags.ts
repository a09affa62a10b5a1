/**
 * Marks: the tags by which idc remembers things on the instance itself.
 *
 * In: the name of a config. Out: keys and values of tags. Invariant: marks are no changes; a mark alone is never a reason
 * to remove anything. Example: `idc:managed=acme` on a permission set, `idc:applied:acme` on the instance.
 */

import type { Key } from "../base/key.ts";

/** Whether a tag is ours and not a tag that a config manages. */
export function isMark(tagKey: string): boolean {
  return tagKey.startsWith("idc:");
}

/** On a permission set: which config declares it. */
export const MANAGED = "idc:managed";

/** On a permission set: a run made it that no commit says, of the config that it names. */
export const UNCOMMITTED = "idc:uncommitted";

/** On a permission set: Settings protect a grant of it, so that IAM can deny what idc should not do. */
export const PROTECTED = "idc:protected";

/** What the roles of `idc setup github` are denied of a set with that mark, whatever else goes through it: all that takes away or narrows. */
export const GUARDED_OPERATIONS: ReadonlySet<string> = new Set([
  "DeleteAccountAssignment",
  "DeleteInlinePolicyFromPermissionSet",
  "DeletePermissionSet",
  "DetachCustomerManagedPolicyReferenceFromPermissionSet",
  "DetachManagedPolicyFromPermissionSet",
  "PutInlinePolicyToPermissionSet",
  "PutPermissionsBoundaryToPermissionSet",
]);

/** What a plan says of marks beside those that it writes. */
export interface UnmarkedPart {
  /** Permission sets whose marks only the management account may write, so that this run does not; absent where there are none. */
  readonly unmarked?: readonly Key[];
  /** Permission sets of somebody else's that a protected grant goes through: they get no mark by which IAM could deny; absent for none. */
  readonly unguarded?: readonly Key[];
  /** Changes of sets that bear the mark of what is protected, by calls that IAM denies by it; absent where there are none. */
  readonly guarded?: readonly Key[];
}

/** On the instance, as versions before this one wrote and read it: the last applied commit and the config folder's path. */
export function appliedTag(configName: string): string {
  return `idc:applied:${configName}`;
}

/** On the instance: which run may write now, and until when. */
export function leaseTag(configName: string): string {
  return `idc:lease:${configName}`;
}

/** So many characters a tag's value may hold (sso-admin model, TagValue). */
export const LONGEST_VALUE = 256;

/** Characters that a tag's value may hold (sso-admin model, TagValue); others are written as `=XX` for each byte. */
const PLAIN = /[\p{L}\p{N}_.:/+\-@]/u;

/** A text as part of a tag's value. */
function plain(text: string): string {
  const hex = (char: string) => char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
  const bytes = (char: string) => encodeURIComponent(char).replace(/^[^%]$/, (one) => `%${hex(one)}`);
  return [...text].map((char) => (PLAIN.test(char) ? char : bytes(char).replaceAll("%", "="))).join("");
}

/** A commit and a folder as the value of the pointer: at most 256 characters, or AWS refuses it. */
export function writePointer(commit: string, path: string): string {
  return `${commit} ${plain(path)}`;
}

/** The pointer's parts; undefined where it is none. */
export function readPointer(value: string): { readonly commit: string; readonly path: string } | undefined {
  const match = /^([0-9a-f]{40}|[0-9a-f]{64}) (\S+)$/.exec(value);
  return match === null ? undefined : { commit: match[1]!, path: legible(match[2]!) };
}

/** Who may write, and until when. */
export interface Lease {
  /** Of one run. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly until: number;
  /** For people: the caller's ARN. */
  readonly holder: string;
}

/** The value of the lease's tag: id, seconds since 1970, holder; at most 256 characters. */
export function writeLease({ id, until, holder }: Lease): string {
  return `${id} ${Math.ceil(until / 1000)} ${plain(holder)}`.slice(0, LONGEST_VALUE);
}

/** A value that is no lease holds nobody back. */
export function readLease(value: string | undefined): Lease | undefined {
  const match = /^(\S+) (\d{1,12}) (.*)$/.exec(value ?? "");
  if (match === null) return undefined;
  return { id: match[1]!, until: Number(match[2]) * 1000, holder: legible(match[3]!) };
}

/** The value of the tag that says who wrote last, and when: for people; cut at 256 characters. */
export function writeWriter(who: string, when: string): string {
  return `${when} ${plain(who)}`.slice(0, LONGEST_VALUE);
}

/** What `plain` made of a text, or what is left of it. */
export function legible(text: string): string {
  const encoded = text.replace(/=([0-9A-F]{2})/g, "%$1");
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
