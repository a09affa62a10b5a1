/**
 * Classes: how much who holds a permission set can do, in one word.
 *
 * In: nothing (these are the words). Out: their order. Invariant: each allows what those before it do, as far as a word can say so; `unknown` is
 * what allows some of it at least and nobody knows how much, so it stands right below `admin`. Example: `write` is above `data read`.
 */

/**
 * `none` allows nothing; `billing` costs and payments alone; `read` lists and describes; `data read` reads what is stored; `write` changes
 * something; `admin` can give itself, or others, more than it has.
 */
export type AccessClass = "none" | "billing" | "read" | "data read" | "write" | "unknown" | "admin";

/** Weakest first. */
export const ACCESS_CLASSES: readonly AccessClass[] = [
  "none",
  "billing",
  "read",
  "data read",
  "write",
  "unknown",
  "admin",
];

export const rankOf = (accessClass: AccessClass): number => ACCESS_CLASSES.indexOf(accessClass);

export const strongest = (classes: Iterable<AccessClass>): AccessClass =>
  ACCESS_CLASSES[Math.max(0, ...[...classes].map(rankOf))]!;

export const weaker = (a: AccessClass, b: AccessClass): AccessClass => (rankOf(a) < rankOf(b) ? a : b);
