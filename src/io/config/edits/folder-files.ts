/**
 * Edits of a config folder as files: what each was, and what it is to be.
 *
 * In: edits, the texts that were read. Out: `FileEdit`s sorted by path, and files that idc does not edit. Invariant: a byte order mark stays;
 * a file in which no document is left goes. Example: a new rule in a new file has no text before.
 */

import type { AddedDocument, DocumentEdit, FolderEdits } from "../../../core/adopt/drift/folder-edits.ts";
import { compareText } from "../../../core/base/key.ts";
import { normalPath } from "../../../core/base/normal-path.ts";
import { parseYaml } from "../parse-yaml.ts";
import { type ConfigSource, isConfig, type SourceFile } from "../source.ts";
import { decodeUtf8, splitMark } from "../utf8.ts";
import { editedFile, editedPolicy } from "./edited-file.ts";

/** `before` undefined: there is none. `after` undefined: it goes. */
export interface FileEdit {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface FolderFiles {
  readonly files: readonly FileEdit[];
  /** Paths of files that are to be edited by hand. */
  readonly unwritable: readonly string[];
}

/** Whole bytes of files as they were read. */
export type Texts = ReadonlyMap<string, string>;

/** A source that keeps the texts that it gave. */
export function keeping(source: ConfigSource): { readonly source: ConfigSource; readonly texts: Texts } {
  const texts = new Map<string, string>();
  const read: ConfigSource["read"] = async (path, limit) => {
    const found = await source.read(path, limit);
    if ("bytes" in found) {
      const [mark, text] = [new TextDecoder("utf-8", { ignoreBOM: true }), decodeUtf8(found.bytes)];
      if (text !== undefined) texts.set(normalPath(path) ?? path, mark.decode(found.bytes));
    }
    return found;
  };
  return { source: { ...source, read }, texts };
}

function documentsFile(
  path: string,
  before: string | undefined,
  edits: FolderEdits,
): string | undefined | "unwritable" {
  const [mark, text] = before === undefined ? ["", ""] : splitMark(before);
  const documents = edits.documents.filter(({ document }: DocumentEdit) => document.file === path);
  const added = edits.added.filter(({ file }: AddedDocument) => file === path);
  const made = editedFile(path, text, { documents, added });
  if (made === undefined) return "unwritable";
  return parseYaml(path, made).documents.length === 0 ? undefined : mark + made;
}

export function filesOf(edits: FolderEdits, texts: Texts): FolderFiles {
  const paths = new Set([
    ...edits.documents.map(({ document }) => document.file),
    ...edits.added.map(({ file }) => file),
  ]);
  const [files, unwritable]: [FileEdit[], string[]] = [[], []];
  for (const path of paths) {
    const before = texts.get(path);
    const after = documentsFile(path, before, edits);
    if (after === "unwritable") unwritable.push(path);
    else files.push({ path, before, after });
  }
  for (const edit of edits.policies) {
    const path = normalPath(edit.file) ?? edit.file;
    const before = texts.get(path);
    const after = editedPolicy(edit, before);
    if (after === undefined) unwritable.push(path);
    else files.push({ path, before, after });
  }
  return { files: files.sort((a, b) => compareText(a.path, b.path)), unwritable: unwritable.sort(compareText) };
}

/** A config folder with edits that are yet to be written. */
export function withEdits(source: ConfigSource, files: readonly FileEdit[]): ConfigSource {
  const edited = new Map(files.map(({ path, after }) => [path, after === undefined ? undefined : Buffer.from(after)]));
  return {
    list: async () => {
      const there = (await source.list()).filter(({ path }) => !edited.has(path));
      const made = [...edited].flatMap(([path, bytes]): SourceFile[] =>
        bytes === undefined || !isConfig(path) ? [] : [{ path, size: bytes.length }],
      );
      return [...there, ...made];
    },
    read: async (path, limit) => {
      const normal = normalPath(path) ?? path;
      if (!edited.has(normal)) return source.read(path, limit);
      const bytes = edited.get(normal);
      return bytes === undefined ? { problem: "absent" } : { bytes };
    },
  };
}
