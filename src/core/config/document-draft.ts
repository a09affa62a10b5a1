/**
 * Drafting: how a kind writes the document that declares what is live. The way back of `DocumentKind.declare`.
 *
 * In: nothing (this is the contract). Out: `Drafting`. Invariant: what a document drafted so declares is what was found, or there is no
 * document, and why is said. Example: a permission set whose session lasts 11h59m59s has none: only whole minutes can be said.
 */
import type { Found } from "../model/resource.ts";

/** A text with a word for people beside it. */
export interface NotedText {
  readonly noted: string;
  readonly note: string;
}

/** A value of a document, as import writes it. */
export type DraftValue =
  | string
  | number
  | boolean
  | null
  | NotedText
  | readonly DraftValue[]
  | { readonly [key: string]: DraftValue };

/** What a document needs to know beside what it is of. */
export interface DraftContext {
  /** Members of a group by name, sorted; undefined where they are to be left to others. */
  membersOf(group: string): readonly string[] | undefined;
}

/** The members of a document but its kind; or a sentence without its end: why there is none. */
export type Drafted =
  | {
      readonly members: { readonly [key: string]: DraftValue };
      /** A policy for a file of its own, and the member that is to refer to it, empty till then. */
      readonly policy?: { readonly member: string; readonly value: unknown };
    }
  | { readonly why: string };

/** What of a document changes so that it says what is live; or why it cannot. */
export type DraftChange =
  | {
      /** Undefined ones go. */
      readonly members: { readonly [key: string]: DraftValue | undefined };
      /** All that the kind's documents may have, in order. */
      readonly order: readonly string[];
      /** In place of the policy that a member is or refers to. */
      readonly policy?: { readonly member: string; readonly value: unknown };
    }
  | { readonly why: string };

/** How documents of a kind are drafted. */
export interface Drafting {
  /** The folder of its files. */
  readonly folder: string;
  /** One file for each, or several together. */
  readonly apart: boolean;
  of(found: Found, context: DraftContext): Drafted;
  /** What of a document that is there changes where these fields are as they were found. Absent: none is edited. */
  changed?(found: Found, fields: readonly string[], written: { readonly [key: string]: unknown }): DraftChange;
}
