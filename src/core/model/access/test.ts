/**
 * Access tests: what must hold of who has access, whatever rules say.
 *
 * In: nothing (these are the nouns). Out: `Says`, `TestedAccess`, `TestedPart`. Invariant: a test says one of three things. Example: `only: group/ops`
 * with `class: admin`.
 */
import type { Position } from "../../document/document.ts";
import type { AccessClass } from "./class.ts";

/** `only`: nobody else has it; `never`: none of these has it; `always`: each of these has it in each account. */
export const SAYS = ["only", "never", "always"] as const;
/** One of them. */
export type Says = (typeof SAYS)[number];

/** Which access a test is about: what is left out is any. */
export interface TestedAccess {
  /** So strong or stronger. */
  readonly class?: AccessClass;
  /** A glob of names. */
  readonly permissionSet?: string;
  readonly action?: string;
}

/** A test as it is written, of such principals in such accounts. */
export interface TestOf<Principal, Term> extends TestedAccess {
  readonly name: string;
  readonly says: Says;
  readonly principals: readonly Principal[];
  readonly accounts: readonly Term[];
  readonly reason?: string;
  readonly at: Position;
}

/** What a plan says of the tests of its config. */
export interface TestedPart {
  /** How many hold once it is made. */
  readonly held: number;
  /** Names of those that fail, whether or not it is made; in the order of files. */
  readonly failing: readonly string[];
}
