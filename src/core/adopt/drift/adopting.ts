/**
 * What adopting drift takes, and what comes of it.
 *
 * In: nothing (these are the nouns; `adopted.ts` adopts). Out: `AdoptInput`, `Adoption`, `NotAdopted`. Invariant: all of it is data but the kinds.
 * Example: `{ row, why: "its inline policy is a text that cannot be read without loss" }` is not adopted.
 */
import type { Key } from "../../base/key.ts";
import type { DocumentKind } from "../../config/document-kind.ts";
import type { Document, Position } from "../../document/document.ts";
import type { DriftRow } from "../../drift/report.ts";
import type { Config } from "../../model/config.ts";
import type { Live } from "../../model/resource.ts";
import type { FolderEdits } from "./folder-edits.ts";

/** What is to be adopted, and what that is judged by. */
export interface AdoptInput {
  /** Those that a person named. */
  readonly rows: readonly DriftRow[];
  /** All that there are. */
  readonly all: readonly DriftRow[];
  readonly config: Config;
  /** As the folder has them. */
  readonly documents: readonly Document[];
  /** Paths of all files in the folder. */
  readonly paths: readonly string[];
  readonly live: Live;
  readonly kinds: readonly DocumentKind[];
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
}

/** A row that cannot be written into the config, and why: a sentence without its end. */
export interface NotAdopted {
  readonly row: DriftRow;
  readonly why: string;
  readonly hint?: string;
  readonly at?: Position;
}

/** What comes of it: edits of values, which nobody has written yet. */
export interface Adoption {
  readonly edits: FolderEdits;
  /** What is adopted: the rows that were named, and what cannot stay without them. */
  readonly rows: readonly DriftRow[];
  /** Keys of who is named now and had no document, which they get; and of members of groups that get theirs. */
  readonly declared: readonly Key[];
}
