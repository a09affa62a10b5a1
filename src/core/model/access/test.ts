/**
 * Access tests: what must hold of who has access, whatever rules say.
 *
 * In: nothing (these are the nouns). Out: `AccessTest`. Invariant: one says who and where, and at least that it is about any access.
 * Example: `{kind: AccessTest, name: prod, only: group/platform-admins, class: admin, accounts: {ou: /Workloads/Prod}}`.
 */
import type { Position } from "../../document/document.ts";
import type { AccountTerm, GuardedPrincipal } from "../config.ts";
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

/** A test as it is written. */
export interface AccessTest extends TestedAccess {
  readonly name: string;
  readonly says: Says;
  readonly principals: readonly GuardedPrincipal[];
  readonly accounts: readonly AccountTerm[];
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
