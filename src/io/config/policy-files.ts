/**
 * Reads the files that documents refer to: a value `{file: path}` directly below a top-level key of a document, as in
 * `inlinePolicy: {file: policies/deny.json}`. (`tags` are free text, and so exempt.) JSON is read as YAML, which it is.
 */

import { pushAll } from "../../core/base/lists.ts";
import { normalPath } from "../../core/base/normal-path.ts";
import type { PolicyFile } from "../../core/config/config-input.ts";
import { type Diagnostic, diagnose } from "../../core/document/diagnostics.ts";
import type { Document, Position } from "../../core/document/document.ts";
import { memberOf, membersOf, type Node, placeOfNode, rootOf, textOf } from "../../core/document/node.ts";
import { jsonComment } from "./json-comments.ts";
import { Lines } from "./lines.ts";
import type { ParseFile } from "./parse-once.ts";
import type { ConfigSource } from "./source.ts";
import { decodeUtf8 } from "./utf8.ts";

/** AWS takes 32,768 bytes; comments and layout may need more. */
export const POLICY_BYTES = 256 * 1024;

export interface PolicyFiles {
  readonly files: ReadonlyMap<string, PolicyFile>;
  readonly diagnostics: readonly Diagnostic[];
}

export async function readPolicyFiles(
  source: ConfigSource,
  documents: readonly Document[],
  parse: ParseFile,
): Promise<PolicyFiles> {
  const files = new Map<string, PolicyFile>();
  const first = new Map<string, Position>();
  const refused = new Map<string, Diagnostic>();
  const diagnostics: Diagnostic[] = [];
  for (const reference of documents.flatMap(fileReferences)) {
    const path = textOf(reference)!;
    const at = placeOfNode(reference);
    if (files.has(path)) continue;
    const known = refused.get(path);
    const read = known === undefined ? await readPolicyFile(source, path, at, parse) : { problem: { ...known, at } };
    if ("problem" in read) {
      refused.set(path, read.problem);
      diagnostics.push(read.problem);
    } else {
      files.set(path, read.file);
      first.set(path, at);
      pushAll(diagnostics, read.diagnostics);
    }
  }
  for (const [path, why] of (await source.uncommittable?.([...files.keys()])) ?? []) {
    diagnostics.push(diagnose("policy-not-in-git", { path, nested: why === "nested" }, first.get(path)!));
  }
  return { files, diagnostics };
}

function fileReferences(document: Document): readonly Node[] {
  return membersOf(rootOf(document)).flatMap(({ name, node }) => {
    const file = name === "tags" ? undefined : memberOf(node, "file");
    // An empty path is a mistake of the document's form.
    if (file === undefined || !textOf(file)) return [];
    return Object.keys(node.value as object).length === 1 ? [file] : [];
  });
}

type Read =
  | { readonly problem: Diagnostic }
  | { readonly file: PolicyFile; readonly diagnostics: readonly Diagnostic[] };

async function readPolicyFile(source: ConfigSource, path: string, at: Position, parse: ParseFile): Promise<Read> {
  const read = await source.read(path, POLICY_BYTES);
  if ("bytes" in read) {
    const text = decodeUtf8(read.bytes);
    return text === undefined ? { problem: diagnose("not-utf8", { what: path }, at) } : parsePolicy(path, text, parse);
  }
  switch (read.problem) {
    case "too-large":
      return { problem: diagnose("file-too-large", { what: path, size: read.size, limit: POLICY_BYTES }, at) };
    case "no-file":
      return { problem: diagnose("not-a-file", { path }, at) };
    case "absent":
      return { problem: diagnose("file-not-found", { path, relative: await besideDocument(source, path, at) }, at) };
    default:
      return { problem: diagnose("outside-folder", { path, link: read.problem === "outside-by-link" }, at) };
  }
}

/** The path from the config folder, where the document's author thought of a path from the document's own folder. */
async function besideDocument(source: ConfigSource, path: string, at: Position): Promise<string | undefined> {
  const beside = normalPath(`${at.file.replace(/[^/]*$/, "")}${path}`);
  return beside !== undefined && "bytes" in (await source.read(beside, POLICY_BYTES)) ? beside : undefined;
}

function parsePolicy(path: string, text: string, parse: ParseFile): Read {
  const file = normalPath(path) ?? path;
  const comment = jsonComment(text);
  if (comment !== undefined)
    return { file: { text }, diagnostics: [diagnose("json-comment", {}, new Lines(file, text).at(comment))] };
  const { documents, diagnostics } = parse(file, text);
  const [first, ...others] = documents;
  const found = [...diagnostics];
  if (others.length > 0)
    found.push(diagnose("policy-grammar", { problem: "a policy file holds one document" }, others[0]!.at));
  if (first === undefined && found.length === 0)
    found.push(diagnose("policy-grammar", { problem: "the file is empty" }, { file, line: 1, column: 1 }));
  if (first === undefined || first.damaged || others.length > 0) return { file: { text }, diagnostics: found };
  if (typeof first.value !== "object" || first.value === null || Array.isArray(first.value)) {
    found.push(diagnose("policy-grammar", { problem: "a policy is a map with a Statement" }, first.at));
    return { file: { text }, diagnostics: found };
  }
  const value = first.value as Readonly<Record<string, unknown>>;
  return { file: { text, document: { file, kind: "Policy", value, positions: first.positions } }, diagnostics: found };
}
