/**
 * Document kinds: what the core must know of a kind of document that declares objects, as a descriptor. The core gets the
 * descriptors as an argument.
 *
 * In: nothing (this is the contract). Out: `DocumentKind`, `CheckContext`. Invariant: `declare` is called only for documents
 * that have the shape of their schema, and only if nothing in the whole config is an error.
 */

import type { Node } from "../document/node.ts";
import type { Report } from "../document/report.ts";
import type { Validate } from "../generated/validate.js";
import type { Declared, Settings } from "../model/config.ts";
import type { Names } from "./check/names.ts";
import type { References } from "./check/references.ts";
import type { ConfigInput } from "./config-input.ts";
import type { Drafting } from "./document-draft.ts";

/** What a check of one document may know of the others. Set once for a config. */
export interface CheckContext {
  readonly settings: Settings;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  readonly policies: ConfigInput["policies"];
  readonly names: Names;
  readonly references: References;
  readonly report: Report;
}

/** How documents of one kind are checked and what they declare. The folder of the kind sets it. */
export interface DocumentKind {
  readonly kind: string;
  readonly validate: Validate;
  /** What messages call an object of the kind: `permission set`. */
  readonly noun: string;
  /** The key that holds the name of the object. */
  readonly nameKey: string;
  /** A key whose text people take for the name, as the e-mail address of a user. */
  readonly aliasKey?: string;
  /** AWS's default quota on how many there may be, and what they are called together: more is a warning. */
  readonly quota?: { readonly limit: number; readonly many: string };
  /** Checks what of a document has the right shape, beyond what its schema says; parts that it requires may be missing. */
  check(root: Node, context: CheckContext): void;
  /** Checks all documents of the kind together. */
  checkAll?(roots: readonly Node[], context: CheckContext): void;
  /** What the document declares, with every default filled in and in normal form. */
  declare(root: Node, context: Pick<CheckContext, "policies">): Declared;
  /** How a document is written of what is live. Absent: import writes none of this kind. */
  readonly drafting?: Drafting;
}
