/**
 * A config folder while it is edited: what each document is to say so far.
 *
 * In: its documents, then edits one after another. Out: `FolderEdits`. Invariant: an edit sees what those before it made; a document that
 * is to say what it says is no edit. Example: two members that go from one group are one edit of its document.
 */
import { sameJson } from "../../base/json.ts";
import { type Document, type Position, placeOf } from "../../document/document.ts";
import { Paths } from "../draft-files.ts";
import { bare } from "../yaml.ts";
import type { AddedDocument, DocumentEdit, DocumentValue, FolderEdits, PolicyEdit } from "./folder-edits.ts";

const placeText = ({ file, line, column }: Position): string => `${file}:${line}:${column}`;

export class FolderDraft {
  readonly paths: Paths;
  private readonly documents: readonly Document[];
  private readonly byPlace: ReadonlyMap<string, Document>;
  private readonly values = new Map<Document, DocumentValue | undefined>();
  private readonly head: readonly string[];
  /** Files that have a document. */
  private readonly begun: Set<string>;
  private readonly added: AddedDocument[] = [];
  private readonly files = new Map<string, string>();
  private readonly policies = new Map<string, PolicyEdit>();

  /** `paths`: of all files in the folder. `head`: lines for people on top of new ones. */
  constructor(documents: readonly Document[], paths: readonly string[], head: readonly string[] = []) {
    this.documents = documents;
    this.head = head;
    this.begun = new Set(documents.map(({ file }) => file));
    this.byPlace = new Map(documents.map((document) => [placeText(placeOf(document)), document]));
    this.paths = new Paths(paths);
  }

  /** In the order of files, and of their place in a file. */
  ofKind(kind: string): readonly Document[] {
    return this.documents.filter((one) => one.kind === kind);
  }

  /** The document that begins there. */
  at(place: Position): Document | undefined {
    return this.byPlace.get(placeText(place));
  }

  /** As it is to be so far; undefined where it goes. */
  valueOf(document: Document): DocumentValue | undefined {
    return this.values.has(document) ? this.values.get(document) : (document.value as DocumentValue);
  }

  set(document: Document, value: DocumentValue | undefined): void {
    this.values.set(document, value);
  }

  /** At the end of a file, which may be new. */
  add(file: string, members: DocumentValue): void {
    this.added.push(this.begun.has(file) ? { file, members } : { file, head: this.head, members });
    this.begun.add(file);
  }

  /** A file for documents that come: one for each name. */
  fileFor(folder: string, name: string): string {
    const file = this.files.get(`${folder}/${name}`) ?? this.paths.give(folder, name, "yaml");
    this.files.set(`${folder}/${name}`, file);
    return file;
  }

  setPolicy(edit: PolicyEdit): void {
    this.policies.set(edit.file, edit);
  }

  edits(): FolderEdits {
    const documents = [...this.values].flatMap(([document, value]): DocumentEdit[] =>
      value !== undefined && sameJson(document.value, bare(value)) ? [] : [{ document, value }],
    );
    return { documents, added: this.added, policies: [...this.policies.values()] };
  }
}
