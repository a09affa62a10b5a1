/**
 * Edits of a config folder, as values: what documents are to say, whatever they are written like.
 *
 * In: nothing (these are the nouns; `adopted.ts` makes them, `io/config/edits` writes them). Out: `FolderEdits`. Invariant: what no edit is
 * about is to say the same as before, and to be written the same. Example: a group's document with one member less.
 */
import type { DraftValue } from "../../config/document-draft.ts";
import type { Document } from "../../document/document.ts";
import type { DraftDocument } from "../draft.ts";

/** The members of a document, in order. */
export type DocumentValue = DraftDocument["members"];

/** What a document is to say; undefined: it goes. */
export interface DocumentEdit {
  readonly document: Document;
  readonly value: DocumentValue | undefined;
}

/** A document that comes, at the end of a file that is there or in a new one. */
export interface AddedDocument extends DraftDocument {
  readonly file: string;
}

/** What a policy in a file of its own is to be; the file may be new. */
export interface PolicyEdit {
  readonly file: string;
  readonly policy: DraftValue;
}

/** All that is to be said otherwise in a folder. */
export interface FolderEdits {
  readonly documents: readonly DocumentEdit[];
  readonly added: readonly AddedDocument[];
  readonly policies: readonly PolicyEdit[];
}
